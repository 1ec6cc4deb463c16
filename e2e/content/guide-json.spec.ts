// The tree as data for others, as it is served.
import { readFileSync } from 'node:fs';
import { expect, test } from './support/fixtures.ts';
import { pathOf, stepIds, stepOf } from './support/steps.ts';
import { languages } from './support/texts.ts';

interface GuideJson {
  readonly version: unknown;
  readonly languages: unknown;
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  question: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources'],
  check: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources'],
  fix: ['id', 'code', 'branch', 'kind', 'answers', 'needs', 'sources'],
  outcome: ['id', 'code', 'branch', 'kind', 'ending', 'answers', 'needs', 'sources'],
};

test('guide.json has its documented shape, and is the tree', async ({ request }) => {
  const response = await request.get('/guide.json');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^application\/json/);
  const guide = (await response.json()) as GuideJson;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(Object.keys(guide)).toEqual(['version', 'languages', 'steps']);
  expect(guide.version).toBe(version);
  expect(guide.languages).toEqual(languages);
  expect(guide.steps.map(({ id }) => id)).toEqual(stepIds);

  for (const [position, id] of stepIds.entries()) {
    await test.step(id, () => {
      const [step, told = {}] = [stepOf(id), guide.steps[position]];
      const shape = [...(SHAPES[step.kind] ?? []), ...('otherwise' in step ? ['otherwise'] : [])];
      expect(Object.keys(told).sort()).toEqual(shape.sort());
      const { code, kind, sources } = step;
      expect(told).toMatchObject({ id, code, kind, sources, branch: id.replace(/\/.*/, '') });
      expect(told['needs']).toEqual('needs' in step ? step.needs : []);
      expect(told['otherwise']).toEqual('otherwise' in step ? step.otherwise : undefined);
      expect(told['ending']).toBe(kind === 'outcome' ? step.ending : undefined);
      const answers = kind === 'outcome' ? [] : step.answers;
      expect(told['answers']).toEqual(
        answers.map((answer) => ({
          id: answer.id,
          to: answer.to,
          ...(answer.untried && { untried: answer.untried }),
          ...(answer.lacks && { lacks: answer.lacks }),
        })),
      );
    });
  }
});

test('every step that it names has its page in every language that it names', async ({ request }) => {
  const guide = (await (await request.get('/guide.json')).json()) as GuideJson;
  for (const language of guide.languages as string[]) {
    for (const { id, code } of guide.steps) {
      const path = pathOf(language, id as (typeof stepIds)[number]);
      const response = await request.get(path);
      expect(response.status(), path).toBe(200);
      const html = await response.text();
      expect(html, path).toMatch(new RegExp(`<html lang="${language}"`));
      expect(html, path).toContain(`>${String(code)}</span>`);
    }
  }
});
