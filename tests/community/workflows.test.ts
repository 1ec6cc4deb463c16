import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseSteps } from './parse-workflow.ts';
import { workflowProblems } from './workflow-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const files = globSync('.github/workflows/*', { cwd: root }).sort();

describe('the workflows', () => {
  test('test, publish, and check every week', () => {
    expect(files.map((file) => basename(file))).toEqual(['pages.yml', 'test.yml', 'weekly.yml']);
  });

  test.each(files)('%s is valid, and calls only npm scripts that exist', async (file) => {
    expect(await workflowProblems(basename(file), read(file), scripts)).toEqual([]);
  });

  test('use one version of each action', async () => {
    const parsed = await Promise.all(files.map((file) => parseSteps(basename(file), read(file))));
    const used = new Set(parsed.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])));
    const names = [...used].map((action) => action.split('@')[0]);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(4);
  });

  test('publish the built site under the address of Pages', () => {
    const pages = read('.github/workflows/pages.yml');
    expect(pages).toMatch(/GUIDE_URL: \$\{\{ steps[.]pages[.]outputs[.]base_url \}\}\/\n/);
    expect(pages).toContain('path: dist/site');
    // Otherwise the action leaves out .well-known/security.txt.
    expect(pages).toContain('include-hidden-files: true');
  });
});

describe('the problems of a workflow', () => {
  const sound = `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: apt-get update && apt-get install --yes --no-install-recommends nginx libc++1
      - run: npm ci
      - run: npm cit
      - run: npm run facts:check
      - run: npm run facts:check -- --on 2027-11-29
`;
  const problemsOf = (content: string) => workflowProblems('a.yml', content, ['facts:check']);

  test('are none in a sound one', async () => {
    expect(await problemsOf(sound)).toEqual([]);
  });

  test.each([
    ['an unknown key', 'permissions:', 'permisions:', /^a[.]yml \(Line: 2, Col: 1\): Unexpected value/],
    ['an unknown key of a step', '- uses:', '- use:', /^a[.]yml \(Line: 8, Col: 9\): /],
    ['an unknown permission', 'contents: read', 'contents: reed', /Line: 3, Col: 13\): Unexpected value/],
    ['a time that is none', 'on: push', 'on: { schedule: [{ cron: "0 25 * * *" }] }', /Invalid cron/],
    ['an expression with a mistake', 'runs-on:', 'if: alwys()\n    runs-on:', /alwys/],
    [
      'a job that waits for none',
      'runs-on:',
      'needs: build\n    runs-on:',
      /Line: 5, Col: 3\): The workflow must/,
    ],
    ['no permissions', 'permissions:\n  contents: read\n', '', /have to be contents: read$/],
    ['more permissions', 'contents: read', 'contents: write', /have to be contents: read$/],
    ['a script that is missing', 'facts:check\n', 'fact:check\n', /no script fact:check$/],
    ['a command of its own', 'npm cit', 'node src/authoring/facts-check.ts', /“node .*” neither/],
    ['a command behind a script', 'npm cit', 'npm run facts:check && curl example.com', /“npm .*” neither/],
    ['a command in an argument', '--on 2027-11-29', '--on $(date)', /“npm .*” neither/],
    ['a command behind an installation', 'libc++1', 'libc++1; curl example.com', /“apt-get .*” neither/],
    ['several lines', '- run: npm cit', '- run: |\n          npm ci\n          node .', /neither/],
    [
      'a branch of an action',
      'checkout@v7',
      'checkout@main',
      /^a[.]yml \(Line: 8, Col: 15\): actions\/checkout@main is not/,
    ],
    [
      'an action of somebody else',
      'actions/checkout@v7',
      'someone/checkout@v7',
      /someone\/checkout@v7 is not/,
    ],
    [
      'a workflow of somebody else',
      sound.slice(sound.indexOf('    runs-on')),
      '    uses: a/b/.github/workflows/c.yml@v1\n',
      /a\/b/,
    ],
  ])('name %s', async (_, from, to, sentence) => {
    expect(sound).toContain(from);
    const [first] = await problemsOf(sound.replace(from, () => to));
    expect(first).toMatch(sentence);
  });
});
