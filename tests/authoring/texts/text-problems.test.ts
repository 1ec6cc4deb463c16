import { describe, expect, test } from 'vitest';
import {
  PLACEHOLDER,
  sketchTextProblems,
  type TextFile,
  textProblems,
} from '../../../src/authoring/texts/text-problems.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { answer, lamp, outcome, question } from '../../fixtures/small-trees.ts';

// `rules.test.ts` tests each rule separately, with its message.

const file = 'locales/en/ask.json';

const asking = question('A2K', answer('yes', 'lit'), answer('not-sure', 'lit'));

const tree: Tree = {
  start: 'ask',
  steps: {
    ask: asking,
    lit: outcome('A4R', 'solved'),
  },
};

const sound = { title: 'Ask', lead: 'Now.', answers: { yes: { label: 'Yes', short: 'yes' } } };

const problemsWith = (texts: unknown, isDesk = false) =>
  textProblems(tree, [{ file, language: 'en', branch: 'ask', isDesk, json: JSON.stringify(texts) }]);

describe('a file of texts', () => {
  test('may leave out the shared answers', () => {
    expect(problemsWith({ ask: sound })).toEqual([]);
    expect(problemsWith({ ask: { ask: 'Well?', heard: ['well'], listen: { yes: ['yes'] } } }, true)).toEqual(
      [],
    );
  });

  test('may have its own text for a shared answer', () => {
    const answers = { ...sound.answers, 'not-sure': { label: 'No idea', short: 'no idea' } };
    expect(problemsWith({ ask: { ...sound, answers } })).toEqual([]);
  });

  test.each([null, [], 0, '', {}])('that holds %j has no text', (texts) => {
    expect(problemsWith(texts)).toEqual([{ problem: 'no-text', file, step: 'ask', isDesk: false }]);
  });

  test.each([[null], [[]], [0], ['Ask']])('has no text for a step whose entry is %j', (entry) => {
    expect(problemsWith({ ask: entry, lit: entry })).toEqual([
      { problem: 'no-text', file, step: 'ask', isDesk: false },
    ]);
  });

  test('may have a label in instructions that are not a list, which the compiler reports', () => {
    const ask = { ...sound, instructions: 'Press <label>next</label>.' };
    expect(problemsWith({ ask })).toEqual([{ problem: 'no-sketch', file, step: 'ask' }]);
  });

  test('does not take inherited object properties for the texts of a step', () => {
    const odd: Tree = { start: 'constructor', steps: { constructor: outcome('A2K', 'person') } };
    const files: TextFile[] = [{ file, language: 'en', branch: 'constructor', isDesk: false, json: '{}' }];
    expect(textProblems(odd, files)).toEqual([
      { problem: 'no-text', file, step: 'constructor', isDesk: false },
    ]);
  });

  test('has a left-over text if it has a step of another branch', () => {
    expect(problemsWith({ ask: sound, lit: { title: 'Lit', lead: 'Good.' } })).toEqual([
      { problem: 'left-over-text', file, step: 'lit' },
    ]);
  });

  test('has a placeholder exactly where a text starts with “TODO:”', () => {
    const answers = { yes: { label: `${PLACEHOLDER}the row to press`, short: 'yes' } };
    expect(
      problemsWith({
        ask: { ...sound, note: 'Write TODO: first.', body: [`${PLACEHOLDER}one`, 'TODO：二'], answers },
      }),
    ).toEqual([
      { problem: 'placeholder', file, step: 'ask', keys: ['answers.yes.label', 'body.0', 'body.1'] },
    ]);
  });

  test('that is missing causes no problems for its steps', () => {
    expect(textProblems(lamp, [{ file, language: 'en', branch: 'lamp', isDesk: false }])).toEqual([
      { problem: 'no-text-file', file, branch: 'lamp' },
    ]);
  });

  test('may name a label if the step has a drawing, and in a note', () => {
    const instructions = ['Press <label>next</label>.'];
    const drawn: Tree = { ...tree, steps: { ...tree.steps, ask: { ...asking, sketches: ['success'] } } };
    const json = JSON.stringify({ ask: { ...sound, instructions } });
    expect(textProblems(drawn, [{ file, language: 'en', branch: 'ask', isDesk: false, json }])).toEqual([]);
    expect(problemsWith({ ask: { ...sound, note: 'Not <label>next</label>.' } })).toEqual([]);
    expect(problemsWith({ ask: { ...sound, instructions } })).toEqual([
      { problem: 'no-sketch', file, step: 'ask' },
    ]);
  });
});

describe('the text in a drawing', () => {
  const words = 'locales/en/sketches.json';

  test.each([undefined, 'null', '{}', '[]', '{ "shows": { "constructors": "No." } }'])(
    'is missing if the file is %j',
    (json) => {
      expect(
        sketchTextProblems(['constructor'], [{ file: words, ...(json !== undefined && { json }) }]),
      ).toEqual([{ problem: 'no-sketch-text', file: words, sketch: 'constructor' }]);
    },
  );

  test.each(['null', '[]', '{ "shows": null }', '{ "shows": "The last page." }'])(
    'are missing in a file that holds %s',
    (json) => {
      expect(sketchTextProblems(['success'], [{ file: words, json }])).toEqual([
        { problem: 'no-sketch-text', file: words, sketch: 'success' },
      ]);
    },
  );

  test('cannot be read from invalid JSON', () => {
    expect(sketchTextProblems([], [{ file: words, json: '{' }])).toMatchObject([
      { problem: 'not-json', file: words },
    ]);
  });
});
