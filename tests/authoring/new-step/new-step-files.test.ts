import { describe, expect, test } from 'vitest';
import { type Project, writeStubs } from '../../../src/authoring/new-step/new-step-files.ts';
import { describeNewStepProblem } from '../../../src/authoring/new-step/new-step-sentences.ts';
import { outcome } from '../../fixtures/small-trees.ts';
import { soundGuide, withSteps } from '../sound-guide.ts';

// `commands.test.ts` tests that the stubs are formatted, `tests/compiler/author-errors.ts` that they compile.

const { tree, published } = soundGuide;

const step = { id: 'lamp/shade', branch: 'lamp', kind: 'fix' } as const;

const RECORD = 'src/tree/published-steps.json';
const BRANCH = 'src/tree/branches/lamp.ts';
const BRANCH_TEXT = "export const lamp = {\n  lamp: {},\n} as const satisfies Branch<'lamp'>;\n";
const TEXTS = '{\n  "lamp": {}\n}\n';

const FILES: Readonly<Record<string, string>> = {
  [RECORD]: `${JSON.stringify(published, null, 2).replace('"aliases": {}', '"aliases": {\n    "old": "lamp"\n  }')}\n`,
  [BRANCH]: BRANCH_TEXT,
  'locales/en/lamp.json': TEXTS,
  'locales/en/desk/lamp.json': TEXTS,
  'locales/en/lookup/own-words.json': '{\n  "lamp": ["no light"]\n}\n',
};

/** A project with some files changed. A file without a text does not exist. */
const projectWith = (changes: Readonly<Record<string, string | undefined>>): Project => {
  const files = new Map(Object.entries<string | undefined>({ ...FILES, ...changes }));
  return { tree, published, languages: ['en'], read: (file) => files.get(file) };
};

const problemOf = (project: Project, of: Parameters<typeof writeStubs>[0] = step): string => {
  const stubs = writeStubs(of, project);
  return stubs.ok ? 'none' : describeNewStepProblem(stubs.problem);
};

describe('the stubs of a new step', () => {
  test('are added at the end of each file, the record first', () => {
    const stubs = writeStubs(step, projectWith({}));
    expect(stubs).toMatchObject({ ok: true, code: 'AAF' });
    const files = stubs.ok ? stubs.files : [];
    expect(files.map(({ file }) => file)).toEqual([
      RECORD,
      BRANCH,
      'locales/en/lamp.json',
      'locales/en/desk/lamp.json',
      'locales/en/lookup/own-words.json',
    ]);
    const record = JSON.parse(files[0]?.text ?? '');
    expect(Object.entries(record.steps)).toEqual([...Object.entries(published.steps), ['lamp/shade', 'AAF']]);
    expect(files[1]?.text).toBe(
      `export const lamp = {
  lamp: {},
  'lamp/shade': {
    code: 'AAF',
    kind: 'fix',
    needs: [],
    sources: [],
    answers: [
      { id: 'worked', to: 'lit' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
} as const satisfies Branch<'lamp'>;
`,
    );
    expect(files[2]?.text).toBe(`{
  "lamp": {},
  "lamp/shade": {
    "title": "TODO: the headline",
    "lead": "TODO: the sentence under it",
    "instructions": ["TODO: one instruction each"]
  }
}
`);
    expect(files[3]?.text).toBe(`{
  "lamp": {},
  "lamp/shade": {
    "ask": "TODO: a sentence or two for staff to say",
    "heard": ["TODO: two to four things that callers at this step say"]
  }
}
`);
    expect(files[4]?.text).toBe(`{
  "lamp": ["no light"],
  "lamp/shade": ["TODO: what people type who are there"]
}
`);
  });

  test('lead to outcomes that are branches of their own', () => {
    const other = withSteps({ 'lamp/look': outcome('L2', 'person'), 'bulb/lit': outcome('E3', 'solved') });
    const stubs = writeStubs(step, { ...projectWith({}), tree: other.tree });
    expect(stubs.ok ? stubs.files[1]?.text : '').toContain("{ id: 'worked', to: 'lit' }");
    expect(stubs.ok ? stubs.files[1]?.text : '').toContain("{ id: 'did-not-work', to: 'ask' }");
  });
});

describe('no stub is written', () => {
  const otherShape = (file: string, end: string) =>
    `${file} does not end as expected, with a complete entry before \`${end}\`, so the step cannot be added. Correct the file, or run \`npm run format\`.`;
  const branchEnd = "} as const satisfies Branch<'lamp'>;";
  const recordEnd = '}, "aliases": {';

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    [
      'what people type is missing',
      { 'locales/en/lookup/own-words.json': undefined },
      'locales/en/lookup/own-words.json is missing. Add it first: see "What people type" in locales/README.md.',
    ],
    ['the branch ends otherwise', { [BRANCH]: 'export const lamp = {};\n' }, otherShape(BRANCH, branchEnd)],
    [
      'the branch is another one',
      { [BRANCH]: BRANCH_TEXT.replace("'lamp'>", "'bulb'>") },
      otherShape(BRANCH, branchEnd),
    ],
    [
      'the last step of the branch has no comma',
      { [BRANCH]: BRANCH_TEXT.replace('{},', '{}') },
      otherShape(BRANCH, branchEnd),
    ],
    [
      'the branch is missing',
      { [BRANCH]: undefined },
      `${BRANCH} is missing. Add it first: see "A new branch" in src/tree/README.md.`,
    ],
    ['the record ends otherwise', { [RECORD]: '{ "steps": {} }\n' }, otherShape(RECORD, recordEnd)],
    ['the record is no JSON', { [RECORD]: FILES[RECORD]?.replace('",', '"') }, otherShape(RECORD, recordEnd)],
    [
      'the texts are no JSON',
      { 'locales/en/lamp.json': TEXTS.replace('{}', '{') },
      otherShape('locales/en/lamp.json', '}'),
    ],
    [
      'the texts are in one line',
      { 'locales/en/desk/lamp.json': '{"lamp":{}}\n' },
      otherShape('locales/en/desk/lamp.json', '}'),
    ],
    ['the texts are none yet', { 'locales/en/lamp.json': '{}\n' }, otherShape('locales/en/lamp.json', '}')],
    [
      'the step has texts',
      { 'locales/en/lamp.json': TEXTS.replace('lamp', 'lamp/shade') },
      "locales/en/lamp.json already has an entry for 'lamp/shade'. Remove it, or choose another id.",
    ],
  ])('if %s', (_, changes, sentence) => {
    expect(problemOf(projectWith(changes))).toBe(sentence);
  });

  test.each(['solved', 'person'] as const)('if no outcome has the ending: %s', (ending) => {
    const other = withSteps({ lit: outcome('E1', 'reset'), ask: outcome('E2', 'reset') });
    const steps = { ...other.tree.steps, ...(ending === 'person' && { lit: outcome('F2U', 'solved') }) };
    expect(problemOf({ ...projectWith({}), tree: { ...other.tree, steps } })).toBe(
      `The tree has no outcome with \`ending: '${ending}'\` for the new step to lead to. Add one first.`,
    );
  });

  test('if no code is left', () => {
    const alphabet = [...'24679AFHKLMRTUWXY'];
    const codes = alphabet.flatMap((first) =>
      alphabet.flatMap((second) => alphabet.map((third) => first + second + third)),
    );
    const all = Object.fromEntries(codes.map((code, at) => [`old/${at}`, code]));
    expect(problemOf({ ...projectWith({}), published: { ...published, steps: all } })).toBe(
      'All spoken codes are taken. Extend the alphabet in src/url/codes.ts.',
    );
  });
});
