import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/authoring/new-step/new-step-request.ts';
import { tellNewStepProblem } from '../../../src/authoring/new-step/new-step-sentences.ts';
import { soundGuide, withRecord } from '../sound-guide.ts';

const { tree, published } = withRecord(soundGuide, {
  steps: { 'lamp/plug': 'F66', 'lamp/wall': 'F7A' },
  aliases: { 'lamp/plug': 'socket' },
  pages: { help: 'Y64' },
});

const read = (...args: string[]) => readRequest(args, tree, published);

const USAGE =
  'Write `npm run tree:new -- branch/what-it-is`, for example `npm run tree:new -- address/by-hand`.';

describe('a request for a new step', () => {
  test.each([
    [['lamp/shade'], 'lamp/shade', 'fix'],
    [['lamp/old-shade', '--kind', 'question'], 'lamp/old-shade', 'question'],
    [['--kind=outcome', 'socket/dead'], 'socket/dead', 'outcome'],
    [['lamp/shade', '--kind', 'check'], 'lamp/shade', 'check'],
    // Like a code, but none that was ever given.
    [['lamp/aaf'], 'lamp/aaf', 'fix'],
  ])('of %j is for %s, a %s', (args, id, kind) => {
    expect(read(...args)).toEqual({ ok: true, step: { id, branch: id.split('/')[0], kind } });
  });

  test.each<[string[], string]>([
    [[], `Which step? ${USAGE}`],
    [[''], `Which step? ${USAGE}`],
    [['shade'], `'shade' names no branch. ${USAGE} The branches are lamp, bulb, socket, cable, lit, ask.`],
    [
      ['lump/shade'],
      `There is no branch 'lump' for 'lump/shade'. Write one of these before the slash: lamp, bulb, socket, cable, lit, ask. "A new branch" in src/tree/README.md says how to add another.`,
    ],
    [
      ['lamp/look'],
      "There is a step 'lamp/look' already, in src/tree/branches/lamp.ts. Change that one, or choose another id.",
    ],
    [
      ['lamp'],
      "There is a step 'lamp' already, in src/tree/branches/lamp.ts. Change that one, or choose another id.",
    ],
    [
      ['lamp/plug'],
      "'lamp/plug' was released before and leads to 'socket' now, and an id is for good. Choose another one.",
    ],
    [['lamp/wall'], "'lamp/wall' was released before, and an id is for good. Choose another one."],
    [
      ['Lamp/Shade'],
      "'Lamp/Shade' is no id: an id has lower-case words, with hyphens between them. Write `npm run tree:new -- lamp/shade`.",
    ],
    [
      ['lamp/old shade'],
      "'lamp/old shade' is no id: an id has lower-case words, with hyphens between them. Write `npm run tree:new -- lamp/old-shade`.",
    ],
    [
      ['lamp/oldShade'],
      "'lamp/oldShade' is no id: an id has lower-case words, with hyphens between them. Write `npm run tree:new -- lamp/old-shade`.",
    ],
    [
      ['lamp/old_shade'],
      "'lamp/old_shade' is no id: an id has lower-case words, with hyphens between them. Write `npm run tree:new -- lamp/old-shade`.",
    ],
    [['lamp/'], `'lamp/' is no id: an id has lower-case words, with hyphens between them. ${USAGE}`],
    [['lamp/笠'], `'lamp/笠' is no id: an id has lower-case words, with hyphens between them. ${USAGE}`],
    [
      ['lamp/old', 'shade'],
      "'lamp/old', 'shade' are 2 ids, and one step is begun at a time. If you mean one, join its words with hyphens: `npm run tree:new -- lamp/old-shade`.",
    ],
    [['lamp/shade/old'], `'lamp/shade/old' has more than one slash. ${USAGE}`],
    [['lamp/2'], `'lamp/2' has a number in it, and an id says in words what the step is about. ${USAGE}`],
    [
      ['lamp/shade-2'],
      `'lamp/shade-2' has a number in it, and an id says in words what the step is about. ${USAGE}`,
    ],
    [
      ['lamp/a4r'],
      "'lamp/a4r' ends like the spoken code A4R, and whoever types it would come to another page. Choose other words.",
    ],
    [
      ['lamp/y64'],
      "'lamp/y64' ends like the spoken code Y64, and whoever types it would come to another page. Choose other words.",
    ],
    [
      ['lamp/shade', '--kind', 'riddle'],
      "'riddle' is no kind of step. Write --kind and one of question, check, fix, outcome; without it the step is a fix.",
    ],
    [
      ['lamp/shade', '--kind'],
      "'' is no kind of step. Write --kind and one of question, check, fix, outcome; without it the step is a fix.",
    ],
    [
      ['lamp/shade', 'check'],
      'The option --kind got lost on the way. Write two hyphens before the id: `npm run tree:new -- lamp/shade --kind check`.',
    ],
    [['lamp/shade', '--sort', 'fix'], `There is no option 'sort', only --kind. ${USAGE}`],
  ])('of %j is answered: %s', (args, sentence) => {
    const request = read(...args);
    expect(request.ok ? 'nothing' : tellNewStepProblem(request.problem)).toBe(sentence);
  });

  test('with a very long text is answered quickly', () => {
    for (const part of ['a', 'A', '-', '/', 'a-', 'aA', ' ']) {
      const started = performance.now();
      expect(read(`lamp/${part.repeat(10_000)}!`).ok).toBe(false);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
