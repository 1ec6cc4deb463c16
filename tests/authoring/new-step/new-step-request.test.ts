import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/authoring/new-step/new-step-request.ts';
import { describeNewStepProblem } from '../../../src/authoring/new-step/new-step-sentences.ts';
import { soundGuide, withRecord } from '../sound-guide.ts';

const { tree, published } = withRecord(soundGuide, {
  steps: { 'lamp/plug': 'F66', 'lamp/wall': 'F7A' },
  aliases: { 'lamp/plug': 'socket' },
  pages: { help: 'Y64' },
});

const read = (...args: string[]) => readRequest(args, tree, published);

const USAGE =
  'Run `npm run tree:new -- branch/what-it-is`, for example `npm run tree:new -- address/by-hand`.';

describe('a request for a new step', () => {
  test.each([
    [['lamp/shade'], 'lamp/shade', 'fix'],
    [['lamp/old-shade', '--kind', 'question'], 'lamp/old-shade', 'question'],
    [['--kind=outcome', 'socket/dead'], 'socket/dead', 'outcome'],
    [['lamp/shade', '--kind', 'check'], 'lamp/shade', 'check'],
    // Looks like a code, but the record has never had it.
    [['lamp/aaf'], 'lamp/aaf', 'fix'],
  ])('of %j asks for %s, a %s', (args, id, kind) => {
    expect(read(...args)).toEqual({ ok: true, step: { id, branch: id.split('/')[0], kind } });
  });

  test.each<[string[], string]>([
    [[], `No step id was given. ${USAGE}`],
    [[''], `No step id was given. ${USAGE}`],
    [
      ['shade'],
      `'shade' does not name a branch. ${USAGE} The branches are lamp, bulb, socket, cable, lit, ask.`,
    ],
    [
      ['lump/shade'],
      `The branch 'lump' of 'lump/shade' does not exist. Use one of these branches: lamp, bulb, socket, cable, lit, ask. "A new branch" in src/tree/README.md explains how to add a branch.`,
    ],
    [
      ['lamp/look'],
      "The step 'lamp/look' already exists in src/tree/branches/lamp.ts. Change that step, or choose another id.",
    ],
    [
      ['lamp'],
      "The step 'lamp' already exists in src/tree/branches/lamp.ts. Change that step, or choose another id.",
    ],
    [
      ['lamp/plug'],
      "'lamp/plug' was released before and now leads to 'socket', and a released id is never reused. Choose another id.",
    ],
    [['lamp/wall'], "'lamp/wall' was released before, and a released id is never reused. Choose another id."],
    [
      ['Lamp/Shade'],
      "'Lamp/Shade' is not a valid id: an id consists of lower-case words, joined by hyphens. Run `npm run tree:new -- lamp/shade`.",
    ],
    [
      ['lamp/old shade'],
      "'lamp/old shade' is not a valid id: an id consists of lower-case words, joined by hyphens. Run `npm run tree:new -- lamp/old-shade`.",
    ],
    [
      ['lamp/oldShade'],
      "'lamp/oldShade' is not a valid id: an id consists of lower-case words, joined by hyphens. Run `npm run tree:new -- lamp/old-shade`.",
    ],
    [
      ['lamp/old_shade'],
      "'lamp/old_shade' is not a valid id: an id consists of lower-case words, joined by hyphens. Run `npm run tree:new -- lamp/old-shade`.",
    ],
    [['lamp/'], `'lamp/' is not a valid id: an id consists of lower-case words, joined by hyphens. ${USAGE}`],
    [
      ['lamp/笠'],
      `'lamp/笠' is not a valid id: an id consists of lower-case words, joined by hyphens. ${USAGE}`,
    ],
    [
      ['lamp/old', 'shade'],
      "'lamp/old', 'shade' are 2 ids, but the command begins one step at a time. If you mean one step, join its words with hyphens: `npm run tree:new -- lamp/old-shade`.",
    ],
    [['lamp/shade/old'], `'lamp/shade/old' has more than one slash. ${USAGE}`],
    [['lamp/2'], `'lamp/2' contains a number, but an id describes the step in words. ${USAGE}`],
    [['lamp/shade-2'], `'lamp/shade-2' contains a number, but an id describes the step in words. ${USAGE}`],
    [
      ['lamp/a4r'],
      "'lamp/a4r' ends like the spoken code A4R, so a reader who types it would open another page. Choose other words.",
    ],
    [
      ['lamp/y64'],
      "'lamp/y64' ends like the spoken code Y64, so a reader who types it would open another page. Choose other words.",
    ],
    [
      ['lamp/shade', '--kind', 'riddle'],
      "'riddle' is not a kind of step. Use --kind with one of question, check, fix, outcome; without --kind, the step is a fix.",
    ],
    [
      ['lamp/shade', '--kind'],
      "'' is not a kind of step. Use --kind with one of question, check, fix, outcome; without --kind, the step is a fix.",
    ],
    [
      ['lamp/shade', 'check'],
      'The command did not receive the option --kind. Write `--` before the id: `npm run tree:new -- lamp/shade --kind check`.',
    ],
    [['lamp/shade', '--sort', 'fix'], `Unknown option 'sort'. The only option is --kind. ${USAGE}`],
  ])('of %j gets the message: %s', (args, sentence) => {
    const request = read(...args);
    expect(request.ok ? 'nothing' : describeNewStepProblem(request.problem)).toBe(sentence);
  });

  test('with a very long text is rejected quickly', () => {
    for (const part of ['a', 'A', '-', '/', 'a-', 'aA', ' ']) {
      const started = performance.now();
      expect(read(`lamp/${part.repeat(10_000)}!`).ok).toBe(false);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
