import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import invented from './fixtures/guide/published-steps.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The tests of the real guide. */
const CONTENT = /^(?:tests|e2e)\/content\//;

/** Other files that quote steps of the real guide, and the reasons. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'tests/quoted-steps.test.ts': 'it shows what it finds',
  'tests/features/detected-browser/browser-tree.ts': 'it has a small tree of its own with these ids',
  'tests/features/detected-browser/detected-browser.test.ts': 'it runs on that small tree',
  'tests/authoring/guide-on-disk.ts': 'it has a small guide of its own, in files, with these ids',
  'tests/authoring/commands.test.ts':
    'it runs on that small guide, and the usage of a command has an example',
  'tests/authoring/guide-for-authors.test.ts': 'it compares what the guide for authors quotes',
  'tests/compiler/author-errors.ts': 'it makes the mistakes of an author in a copy of the real files',
};

// Read from the file, because an import would get the record of the invented guide.
const record: { readonly steps: Readonly<Record<string, string>> } = JSON.parse(
  read('src/tree/published-steps.json'),
);

/** The ids that only the real guide has, without ids of a single word, which could be any word of a test. */
const realIds = Object.keys(record.steps).filter(
  (id) => id.includes('/') && !Object.hasOwn(invented.steps, id),
);

/** Matches one of these ids as a whole: in a text, a path, a trail or a hash. */
const QUOTED = new RegExp(`(?<![\\w-])(?:${realIds.join('|')})(?![\\w/-])`, 'g');

/** Returns the steps of the real guide that a text quotes, without duplicates. */
const quotedSteps = (text: string): string[] => [...new Set(text.match(QUOTED) ?? [])];

describe('a test outside tests/content and e2e/content', () => {
  const files = globSync('{tests,e2e}/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !CONTENT.test(file));

  test('quotes no step of the real guide, so that a change of a step breaks none of these tests', () => {
    const breaches = files
      .filter((file) => !Object.hasOwn(EXCEPTIONS, file))
      .map((file) => ({ file, quoted: quotedSteps(read(file)) }))
      .filter(({ quoted }) => quoted.length > 0)
      .map(({ file, quoted }) => `${file} quotes ${quoted.join(', ')}: take a step of tests/fixtures/guide`);
    expect(breaches).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
    expect(realIds.length).toBeGreaterThan(50);
  });

  test.each(Object.keys(EXCEPTIONS))('is an exception only while it quotes a step: %s', (file) => {
    expect(quotedSteps(read(file))).not.toEqual([]);
  });
});

describe('a quoted step', () => {
  test.each([
    ["stepOf(tree, 'address/check')", ['address/check']],
    ["open('/en/address/check?trail=start:before-password,address:student')", ['address/check']],
    ["'/ja/desk/mfa/number'", ['mfa/number']],
    ["'?trail=address/check:student,mfa/number:yes'", ['address/check', 'mfa/number']],
    ["'/en/map#mfa/number'", ['mfa/number']],
    ["'en/address/check.html'", ['address/check']],
  ])('is found in %s', (text, ids) => {
    expect(quotedSteps(text)).toEqual(ids);
  });

  test.each([
    "stepOf(tree, 'name/check')",
    "from '../../src/validators/address/check-form.ts'",
    "'address/check/more'",
    "'my-address/check'",
    "'address'",
  ])('is not found in %s', (text) => {
    expect(quotedSteps(text)).toEqual([]);
  });
});
