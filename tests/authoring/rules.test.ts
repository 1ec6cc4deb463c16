/** Each rule of `npm run tree:check`, with a small guide that breaks only this rule, and the expected message. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allProblems, type Written } from '../../src/authoring/all-problems.ts';
import { parseJson } from '../../src/authoring/parse-json.ts';
import type { ProblemName } from '../../src/authoring/problem.ts';
import { tellProblem } from '../../src/authoring/problem-sentences.ts';
import type { FixStep, Tree } from '../../src/tree/types.ts';
import { answer, fix, lamp, outcome, question } from '../fixtures/small-trees.ts';
import { soundGuide, withRecord, withStep, withSteps, withTexts, writtenFor } from './sound-guide.ts';

interface Case {
  readonly written: Written;
  readonly sentence: string;
}

const bulb = lamp.steps['bulb'] as FixStep;

/** The lamp without one of its steps, and with nothing that leads there. */
function withoutLook(): Tree {
  const { 'lamp/look': _, ...steps } = lamp.steps;
  return {
    ...lamp,
    steps: { ...steps, lamp: question('L1', answer('dark', 'bulb'), answer('not-sure', 'ask')) },
  };
}

/** Why a text is no JSON, in the words of the engine. */
function reasonFor(json: string): string {
  const parsed = parseJson(json);
  return parsed.ok ? '' : parsed.reason;
}

/** The cases of every rule: the compiler misses the one that has none. */
const cases: Readonly<Record<ProblemName, readonly [Case, ...Case[]]>> = {
  'no-start': [
    {
      written: { ...soundGuide, tree: { ...soundGuide.tree, start: 'nowhere' } },
      sentence:
        "src/tree/tree.ts: the tree starts at 'nowhere', which is no step. Let `start` name a step that is there.",
    },
  ],
  'unknown-target': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'nowhere')) }),
      sentence:
        "src/tree/branches/bulb.ts: the answer 'did-not-work' of the step 'bulb' leads to 'nowhere', which is no step. Let it lead to a step that is there, or add that one.",
    },
  ],
  'wrong-branch-start': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'cable'), answer('something-else', 'shop/counter')),
        'shop/counter': outcome('E3', 'person'),
      }),
      sentence:
        "src/tree/branches/shop.ts: the branch of the step 'shop/counter' has no step 'shop' to begin with. Add that step, or give this one an id of another branch.",
    },
  ],
  unreachable: [
    {
      written: withSteps({ spare: outcome('E3', 'person') }),
      sentence:
        "src/tree/branches/spare.ts: no answer leads to the step 'spare'. Let an answer lead to it, or take the step out.",
    },
    {
      written: withSteps({
        bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'spare', 'ask')),
        spare: fix('E3', answer('worked', 'lit'), answer('did-not-work', 'ask')),
      }),
      sentence:
        "src/tree/branches/spare.ts: no answer leads to the step 'spare', it is only listed in `untried`. Let an answer lead to it with `to`, or take the step out.",
    },
  ],
  circle: [
    {
      written: withSteps({
        cable: fix('C1', answer('worked', 'lit'), answer('burnt', 'ask'), answer('did-not-work', 'bulb')),
      }),
      sentence:
        "src/tree/branches/bulb.ts: the answers of 'bulb', 'socket' and 'cable' lead back to 'bulb', in a circle. Let the `to` of one of them lead out of it.",
    },
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'lamp/look'), answer('something-else', 'cable')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: an answer of the step 'lamp/look' leads back to the step itself. Let its `to` lead to another one.",
    },
  ],
  repeated: [
    {
      // The plain links come to an end; with a trail the socket leads to the cable, and the cable back.
      written: withSteps({
        socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'bulb', 'ask')),
        cable: fix('C1', answer('worked', 'lit'), answer('did-not-work', 'socket')),
      }),
      sentence:
        "src/tree/branches/cable.ts: the answer 'did-not-work' of the step 'cable' leads to the step 'socket' a second time, after lamp:flickers, socket:did-not-work, cable:did-not-work. List in its `untried` where else it may lead, with an outcome at the end.",
    },
  ],
  'no-answers': [
    {
      written: withSteps({ 'lamp/look': question('L2') }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has no answers. Give it some, or make it an outcome.",
    },
  ],
  'same-answer-twice': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('something-else', 'cable'), answer('something-else', 'ask')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has two answers 'something-else'. Give one of them another id.",
    },
  ],
  'too-many-answers': [
    {
      written: withSteps({
        'lamp/look': question(
          'L2',
          ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answer(id, 'cable')),
          answer('not-sure', 'ask'),
        ),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has 7 answers, 6 are allowed. Move some of them to a second question.",
    },
  ],
  'too-many-before-fix': [
    {
      // Most readers reach a fix immediately, and those who are never sure after six answers.
      written: writtenFor({
        start: 'q',
        steps: {
          q: question(
            'A2K',
            ...['a', 'b', 'c', 'd', 'e'].map((id) => answer(id, 'mend')),
            answer('not-sure', 'q/b'),
          ),
          'q/b': question('A4R', answer('not-sure', 'q/c')),
          'q/c': question('A6W', answer('not-sure', 'r')),
          r: question('A72', answer('not-sure', 'r/e')),
          'r/e': question('A97', answer('not-sure', 'r/f')),
          'r/f': question('F2U', answer('not-sure', 'mend')),
          mend: fix('F4Y', answer('worked', 'well'), answer('did-not-work', 'ask')),
          well: outcome('F66', 'solved'),
          ask: outcome('F7A', 'person'),
        },
      }),
      sentence:
        'src/tree/branches/r.ts: 6 answers come before the first fix, 5 are allowed: q:not-sure, q/b:not-sure, q/c:not-sure, r:not-sure, r/e:not-sure, r/f:not-sure. Let one of them lead to a fix sooner.',
    },
  ],
  'median-before-fix': [
    {
      written: writtenFor({
        start: 'q',
        steps: {
          q: question('A2K', answer('not-sure', 'q/b')),
          'q/b': question('A4R', answer('not-sure', 'q/c')),
          'q/c': question('A6W', answer('not-sure', 'q/d')),
          'q/d': question('A72', answer('not-sure', 'mend')),
          mend: fix('F4Y', answer('worked', 'well'), answer('did-not-work', 'ask')),
          well: outcome('F66', 'solved'),
          ask: outcome('F7A', 'person'),
        },
      }),
      sentence:
        "src/tree/branches/q.ts: from the step 'q' on, half of all ways have 4 answers or more before the first fix, 3 are allowed. Let the more common answers lead to a fix sooner.",
    },
  ],
  'no-open-answer': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'cable'), answer('burnt', 'ask')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has no answer for a reader who finds none that fits. Add one with the id 'not-sure' or 'something-else'.",
    },
  ],
  'no-worked': [
    {
      written: withSteps({ bulb: fix('B1', answer('bright', 'lit'), answer('did-not-work', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the fix 'bulb' has no answer 'worked'. Add it, and let it lead to a solved end.",
    },
  ],
  'no-did-not-work': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'lit'), answer('still-dark', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the fix 'bulb' has no answer 'did-not-work'. Add it, and let it lead to the next cause, or to a person.",
    },
  ],
  'worked-ends-badly': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'ask'), answer('did-not-work', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the answer 'worked' of the fix 'bulb' comes to 'ask', which is no solved end. Let it lead to an outcome with `ending: 'solved'`, or to a fix that comes to one.",
    },
  ],
  'untried-without-end': [
    {
      written: writtenFor({
        start: 'lamp',
        steps: {
          lamp: question('L1', answer('dark', 'bulb'), answer('not-sure', 'ask')),
          bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'socket', 'socket')),
          socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask')),
          lit: outcome('E1', 'solved'),
          ask: outcome('E2', 'person'),
        },
      }),
      sentence:
        "src/tree/branches/bulb.ts: the `untried` of the answer 'did-not-work' of the step 'bulb' ends with 'socket', which is no outcome and may have been met. Put an outcome last.",
    },
  ],
  'no-person': [
    {
      written: withSteps({ 'lamp/look': question('L2', answer('light', 'lit'), answer('not-sure', 'lit')) }),
      sentence:
        "src/tree/branches/lamp.ts: no way leads from the step 'lamp/look' to a person or a reset. Let one of its answers lead to one.",
    },
    {
      // A reader who comes from the bulb has met it, and is led to the good end; the plain link leads to a person.
      written: withSteps({
        'lamp/look': question('L2', answer('not-sure', 'ask', 'bulb', 'lit')),
        bulb: fix('B1', answer('worked', 'lit'), answer('burnt', 'ask'), answer('did-not-work', 'lamp/look')),
        lamp: question(
          'L1',
          answer('dark', 'bulb'),
          answer('flickers', 'socket'),
          answer('not-sure', 'bulb'),
        ),
      }),
      sentence:
        "src/tree/branches/lamp.ts: after bulb:did-not-work no way leads from the step 'lamp/look' to a person or a reset. Let one of its answers lead to one, or put one into `untried`.",
    },
  ],
  'needs-what-is-lacking': [
    {
      written: withSteps({
        'lamp/look': question(
          'L2',
          { ...answer('no-ladder', 'cable'), lacks: ['phone'] },
          answer('something-else', 'ask'),
        ),
        bulb: { ...bulb, needs: ['phone'] },
      }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' needs 'phone', and a reader comes here who has said at lamp/look:no-ladder that they lack it. Lead that answer past the step, give the step an `otherwise`, or make two steps of it.",
    },
  ],
  'no-help-without': [
    {
      // Only the plain link leads to a person; a reader who comes by an answer, and is alone, reaches the good end.
      written: withSteps({
        lamp: question(
          'L1',
          answer('dark', 'bulb'),
          { ...answer('alone', 'lamp/look'), lacks: ['visit'] },
          answer('not-sure', 'bulb'),
        ),
        'lamp/look': question('L2', answer('not-sure', 'ask', 'lit')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: a reader without 'visit' (said at lamp:alone) comes from the step 'lamp/look' to no person and no reset. Let a way lead to one that does not need it.",
    },
  ],
  'no-sources': [
    {
      written: withStep(soundGuide, 'bulb', { sources: [] }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' names no source. Write into `sources` the ids of what it rests on, from src/tree/sources.ts.",
    },
  ],
  'unknown-source': [
    {
      written: withStep(soundGuide, 'lit', { sources: ['manual', 'hearsay'] }),
      sentence:
        "src/tree/branches/lit.ts: the step 'lit' names the source 'hearsay', which is not there. Name one of src/tree/sources.ts, or add it there.",
    },
  ],
  'unknown-sketch': [
    {
      written: withStep(soundGuide, 'bulb', { sketches: ['success', 'set-up-old'] }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' shows the drawing 'set-up-old', which is not there. Name one of src/tree/sketches.ts, or add it there.",
    },
    {
      written: withStep(soundGuide, 'bulb', {
        answers: [{ ...answer('worked', 'lit'), sketch: 'set-up-old' }, answer('did-not-work', 'ask')],
      }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' shows the drawing 'set-up-old', which is not there. Name one of src/tree/sketches.ts, or add it there.",
    },
  ],
  'unknown-notice': [
    {
      written: withSteps({ bulb: { ...bulb, notices: ['power-cut'] } }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' names the notice 'power-cut', which is not there. Name one of src/tree/notices.ts, or add it there.",
    },
  ],
  'unknown-notice-target': [
    {
      written: writtenFor({
        ...lamp,
        notices: { 'power-cut': { until: '2027-01-01', to: 'nowhere', sources: [] } },
      }),
      sentence:
        "src/tree/notices.ts: the notice 'power-cut' leads to 'nowhere', which is no step. Let it lead to a step that is there.",
    },
  ],
  'notice-never': [
    {
      written: writtenFor({
        ...lamp,
        notices: {
          'power-cut': { from: '2027-01-01', until: '2027-01-02', to: 'ask', sources: [] },
          'no-cut': { from: '2027-01-02', until: '2027-01-02', to: 'ask', sources: [] },
        },
      }),
      sentence:
        "src/tree/notices.ts: the notice 'no-cut' is shown on no day, since it begins on 2027-01-02 and ends before 2027-01-02. Let `from` be the earlier day.",
    },
  ],
  'invalid-code': [
    {
      written: withSteps({ ask: outcome('AA9', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'AA9' of 'ask' is not valid: with the right check character it is 'AAF'. Write 'AAF' here and in src/tree/published-steps.json.",
    },
    {
      written: {
        ...withSteps({ 'lamp/look': outcome('AA9', 'person') }),
        published: withRecord(writtenFor(withoutLook()), {}).published,
      },
      sentence:
        "src/tree/branches/lamp.ts: the code 'AA9' of 'lamp/look' is not valid: with the right check character it is 'AAF'. Write 'AAF'.",
    },
    {
      written: withSteps({ ask: outcome('A29', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'A29' of 'ask' is not valid: with the right check character it is 'A2K', and that is taken. Write '247', which is free, here and in src/tree/published-steps.json.",
    },
    {
      written: withSteps({ ask: outcome('B0K', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'B0K' of 'ask' is not valid: it is not three characters of the alphabet in src/url/codes.ts. Write '247', which is free, here and in src/tree/published-steps.json.",
    },
    {
      written: withRecord(soundGuide, { steps: { ask: 'F49' } }),
      sentence:
        "src/tree/published-steps.json: the code 'F49' of 'ask' is not valid: with the right check character it is 'F4Y'. Write 'F4Y'.",
    },
    {
      written: withRecord(soundGuide, { pages: { help: 'Y60' } }),
      sentence:
        "src/tree/published-steps.json: the code 'Y60' of 'help' is not valid: with the right check character it is 'Y64'. Write 'Y64'.",
    },
  ],
  'same-code-twice': [
    {
      written: withSteps({ ask: outcome('L1', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the step 'ask' has the code 'A2K' of the step 'lamp'. Write '247', which is free, here and in src/tree/published-steps.json.",
    },
  ],
  'code-given-twice': [
    {
      written: {
        ...withSteps({ 'lamp/look': outcome('Y64', 'person') }),
        published: withRecord(writtenFor(withoutLook()), { pages: { help: 'Y64' } }).published,
      },
      sentence:
        "src/tree/branches/lamp.ts: the code 'Y64' of 'lamp/look' was given to 'help' before. Write 'A4R', which is free.",
    },
    {
      written: withRecord(soundGuide, { pages: { help: 'F4Y' } }),
      sentence:
        "src/tree/published-steps.json: the code 'F4Y' was given to both 'help' and 'ask'. Give the newer one another code; '247' is free.",
    },
    {
      written: withRecord(soundGuide, { steps: { plug: 'A72' }, aliases: { plug: 'cable' } }),
      sentence:
        "src/tree/published-steps.json: the code 'A72' was given to both 'socket' and 'plug'. Give the newer one another code; '247' is free.",
    },
  ],
  'code-changed': [
    {
      written: withRecord(soundGuide, { steps: { ask: 'F66' } }),
      sentence:
        "src/tree/branches/ask.ts: the step 'ask' has the code 'F4Y', and 'F66' in src/tree/published-steps.json. A released code is for good: write 'F66' here.",
    },
  ],
  'not-published': [
    {
      written: { ...soundGuide, published: writtenFor(withoutLook()).published },
      sentence:
        'src/tree/published-steps.json: the step \'lamp/look\' is not in the record. Add the line "lamp/look": "A4R" under `steps`.',
    },
  ],
  'published-lost': [
    {
      written: withRecord(soundGuide, { steps: { 'lamp/plug': 'F66' } }),
      sentence:
        "src/tree/published-steps.json: 'lamp/plug' was released and is no step. Write it in src/tree/branches/lamp.ts, or add a line for it under `aliases` with the step that best helps a reader of the old link.",
    },
  ],
  'alias-nowhere': [
    {
      written: withRecord(soundGuide, { steps: { plug: 'F66' }, aliases: { plug: 'gone' } }),
      sentence:
        "src/tree/published-steps.json: the alias of 'plug' leads to 'gone', and so to no step. Let it lead to a step.",
    },
  ],
  'alias-circle': [
    {
      written: withRecord(soundGuide, { steps: { plug: 'F66' }, aliases: { plug: 'plug' } }),
      sentence:
        "src/tree/published-steps.json: the alias of 'plug' leads round in a circle. Let it lead to a step.",
    },
  ],
  'alias-of-step': [
    {
      written: withRecord(soundGuide, { aliases: { socket: 'cable' } }),
      sentence:
        "src/tree/published-steps.json: 'socket' is a step and has an alias, which would hide it. Take its line under `aliases` out.",
    },
  ],
  'alias-not-published': [
    {
      written: withRecord(soundGuide, { aliases: { plug: 'socket' } }),
      sentence:
        "src/tree/published-steps.json: there is an alias of 'plug', which was never released. Take its line under `aliases` out, or add the id and its code under `steps`.",
    },
  ],
  'named-like-page': [
    {
      written: withRecord(soundGuide, { pages: { ask: 'F66' } }),
      sentence:
        "src/tree/published-steps.json: the step 'ask' has the name of a page and would hide it. Give the step another id.",
    },
  ],
  'no-text-file': [
    {
      written: withTexts(soundGuide, 'locales/ja/desk/lamp.json'),
      sentence:
        "locales/ja/desk/lamp.json: this file is missing. Write the texts of the branch 'lamp' in it, then run `npm run locales:index`.",
    },
  ],
  'not-json': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', () => '{ "ask": }'),
      sentence: `locales/en/ask.json: this file is not JSON (${reasonFor('{ "ask": }')}). Look for a comma too many or a quotation mark that is missing.`,
    },
  ],
  'no-text': [
    {
      written: withTexts(soundGuide, 'locales/ja/lamp.json', ({ lamp: first }) => ({ lamp: first })),
      sentence:
        "locales/ja/lamp.json: the step 'lamp/look' has no texts here. Write them, at least `title` and `lead`.",
    },
    {
      written: withTexts(soundGuide, 'locales/ja/desk/lamp.json', ({ lamp: first }) => ({ lamp: first })),
      sentence:
        "locales/ja/desk/lamp.json: the step 'lamp/look' has no texts here. Write what staff say (`ask`) and what callers say (`heard`).",
    },
  ],
  'no-answer-text': [
    {
      written: withTexts(soundGuide, 'locales/en/lamp.json', ({ lamp: first, ...others }) => ({
        ...others,
        lamp: { ...first, answers: { dark: { label: 'Dark', short: 'dark' } } },
      })),
      sentence:
        "locales/en/lamp.json: the answer 'flickers' of the step 'lamp' has no words here. Write its `label` and `short` under `answers`.",
    },
    {
      written: withTexts(soundGuide, 'locales/en/desk/lamp.json', ({ lamp: first, ...others }) => ({
        ...others,
        lamp: { ...first, listen: { dark: ['It is dark'] } },
      })),
      sentence:
        "locales/en/desk/lamp.json: the answer 'flickers' of the step 'lamp' has no phrases here. Write under `listen` what it sounds like.",
    },
  ],
  'left-over-text': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', (texts) => ({
        ...texts,
        'ask/nobody': { title: 'Nobody', lead: 'No.' },
      })),
      sentence:
        "locales/en/ask.json: there are texts for 'ask/nobody', which is no step of this branch. Take them out, or give them the id of a step.",
    },
    {
      written: withTexts(soundGuide, 'locales/en/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, listen: { yes: ['yes'] } },
      })),
      sentence:
        "locales/en/desk/ask.json: there are texts for the answer 'yes' of the step 'ask', which is not there. Take them out, or give them the id of an answer.",
    },
  ],
  placeholder: [
    {
      written: withTexts(soundGuide, 'locales/ja/ask.json', ({ ask }) => ({
        ask: { ...ask, title: 'TODO: the headline', body: ['Go.', 'TODO: what helps now'] },
      })),
      sentence:
        "locales/ja/ask.json: the step 'ask' still has placeholders at title, body.1. Write texts in their place.",
    },
  ],
  'no-sketch-text': [
    {
      written: {
        ...soundGuide,
        sketchTexts: [{ file: 'locales/ja/sketches.json', json: '{ "shows": {} }' }],
      },
      sentence:
        "locales/ja/sketches.json: the drawing 'success' has no words here. Write under `shows` what it shows, ending with what is ringed.",
    },
  ],
  'no-sketch': [
    {
      // In both languages; it is said once.
      written: ['en', 'ja'].reduce(
        (written, language) =>
          withTexts(written, `locales/${language}/bulb.json`, ({ bulb: text }) => ({
            bulb: { ...text, instructions: ['Turn it.', 'Press <label>on</label>.'] },
          })),
        soundGuide,
      ),
      sentence:
        "src/tree/branches/bulb.ts: the instructions of the step 'bulb' in locales/en/bulb.json name a label, and no drawing shows where it is. Name one in its `sketches`, from src/tree/sketches.ts.",
    },
  ],
};

const everyCase = Object.entries(cases).flatMap(([name, ofRule]) =>
  ofRule.map(({ written, sentence }) => ({ name, written, sentence })),
);

describe('every rule', () => {
  test.each(Object.keys(cases))('is explained in the guide for authors: %s', (name) => {
    expect(readFileSync('src/tree/README.md', 'utf8')).toContain(`\`${name}\``);
  });
});

describe('a step that is reached only from others that are not', () => {
  const spare = (...boxes: string[]) =>
    withSteps({
      ...Object.fromEntries(
        boxes.map((id) => [
          id,
          fix(id === 'spare' ? 'E3' : 'F7A', answer('worked', 'lit'), answer('did-not-work', 'spare/bulb')),
        ]),
      ),
      'spare/bulb': fix('F9K', answer('worked', 'lit'), answer('did-not-work', 'ask')),
    });

  test.each([
    [['spare'], "only 'spare' leads to the step 'spare/bulb'"],
    [['spare', 'spare/box'], "only 'spare' and 'spare/box' lead to the step 'spare/bulb'"],
  ])('is told with these: %j', (boxes, told) => {
    const sentences = allProblems(spare(...boxes)).map((problem) => tellProblem(problem).sentence);
    expect(sentences).toHaveLength(boxes.length + 1);
    expect(sentences.at(-1)).toBe(
      `src/tree/branches/spare.ts: ${told}, and no way comes there from the start. Let an answer of another step lead to it.`,
    );
  });
});

describe('a sound guide', () => {
  test.each([
    ['of the lamp', soundGuide],
    ['without one of its questions', writtenFor(withoutLook())],
  ])('%s breaks no rule', (_, written) => {
    expect(allProblems(written)).toEqual([]);
  });
});

describe('a guide that breaks one rule', () => {
  test.each(everyCase)(
    '$name: breaks no other, and is told in a sentence: $sentence',
    ({ name, written, sentence }) => {
      const problems = allProblems(written);
      expect(problems.map(({ problem }) => problem)).toEqual([name]);
      expect(problems.map((problem) => tellProblem(problem).sentence)).toEqual([sentence]);
    },
  );

  test.each(everyCase)(
    '$name: is told with its file, what is wrong and the remedy: $sentence',
    ({ written }) => {
      for (const problem of allProblems(written)) {
        const { file, sentence } = tellProblem(problem);
        expect(file).toMatch(/^(?:src\/tree|locales)\/[a-z/-]+[.](?:ts|json)$/);
        expect(sentence.startsWith(`${file}: `)).toBe(true);
        // Two sentences: the mistake and the correction.
        expect(sentence.slice(file.length).split(/[.:] (?=[A-Z])/).length).toBeGreaterThan(1);
        expect(sentence).toMatch(/[.]$/);
      }
    },
  );
});
