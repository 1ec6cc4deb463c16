// The tree as data for other programs, as a build writes it.
import { readFileSync } from 'node:fs';
import type { Step, StepKind, Tree } from '../../src/tree/types.ts';
import { expect, test } from './fixtures.ts';

/** A step of `guide.json`. */
export interface GuideJsonStep {
  readonly id: string;
  readonly code: string;
  readonly branch: string;
  readonly kind: StepKind;
  readonly ending?: string;
  readonly answers: readonly {
    readonly id: string;
    readonly to: string;
    readonly untried?: readonly string[];
    readonly lacks?: readonly string[];
  }[];
  readonly needs: readonly string[];
  readonly otherwise?: readonly string[];
  readonly sources: readonly string[];
  readonly titles: InEachLanguage;
  readonly urls: InEachLanguage;
  readonly shortUrl: string;
}

type InEachLanguage = Readonly<Record<string, string>>;

export interface GuideJson {
  readonly version: string;
  readonly languages: readonly string[];
  readonly steps: readonly GuideJsonStep[];
  readonly branches: readonly {
    readonly id: string;
    readonly names: InEachLanguage;
    readonly sheets: InEachLanguage;
  }[];
  readonly pages: readonly Pick<GuideJsonStep, 'id' | 'code' | 'titles' | 'urls' | 'shortUrl'>[];
}

/** What one needs to link to a step or another page. */
const LINKS = ['titles', 'urls', 'shortUrl'] as const;

/** The fields of each kind of step, without the optional `otherwise`. */
const SHAPES: Readonly<Record<StepKind, readonly string[]>> = {
  question: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources', ...LINKS],
  check: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources', ...LINKS],
  fix: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources', ...LINKS],
  outcome: ['id', 'code', 'branch', 'kind', 'ending', 'answers', 'needs', 'sources', ...LINKS],
};

/**
 * Expects `guide.json` to have its documented shape (docs/guide-json.md) and to match the
 * tree.
 */
export async function expectGuideJson(
  guide: GuideJson,
  tree: Tree,
  languages: readonly string[],
): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(Object.keys(guide)).toEqual(['version', 'languages', 'steps', 'branches', 'pages']);
  expect(guide.version).toBe(version);
  expect(guide.languages).toEqual(languages);
  expect(guide.steps.map(({ id }) => id)).toEqual(Object.keys(tree.steps));
  for (const told of guide.steps) {
    await test.step(told.id, () => expectStep(told, tree.steps[told.id]));
  }
}

function expectStep(told: GuideJsonStep, step: Step | undefined): void {
  if (step === undefined) throw new Error(`The tree has no step ${told.id}`);
  const { code, kind, sources } = step;
  const shape = [...SHAPES[kind], ...('otherwise' in step ? ['otherwise'] : [])];
  expect(Object.keys(told).sort()).toEqual(shape.sort());
  expect(told).toMatchObject({ code, kind, sources, branch: told.id.replace(/\/.*/, '') });
  expect(told.needs).toEqual('needs' in step ? step.needs : []);
  expect(told.otherwise).toEqual('otherwise' in step ? step.otherwise : undefined);
  expect(told.ending).toBe(kind === 'outcome' ? step.ending : undefined);
  const answers = kind === 'outcome' ? [] : step.answers;
  expect(told.answers).toEqual(
    answers.map(({ id, to, untried, lacks }) => ({
      id,
      to,
      ...(untried && { untried }),
      ...(lacks && { lacks }),
    })),
  );
}
