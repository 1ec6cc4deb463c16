import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The most files in one folder that a reader can still take in at a glance. */
const MAX_FILES = 30;

/** Returns a sentence for each folder that has too many files directly in it. */
function crowdedFolders(files: readonly string[]): string[] {
  return [...Map.groupBy(files, dirname)]
    .filter(([, inside]) => inside.length > MAX_FILES)
    .map(([folder, inside]) => {
      const names = inside.map((file) => basename(file)).join(', ');
      return `${folder} has ${inside.length} files directly in it, ${MAX_FILES} are allowed: ${names}`;
    });
}

/** Returns the name of a module: `field` for `src/ui/form/field.tsx`, `styles` for `src/styles/styles.css`. */
const nameOf = (file: string) => basename(file).replace(/([.]module[.]css|[.]d[.]ts|[.]\w+)$/, '');

/** A branch of the tree and its validator may have the same name, because both are about the same check. */
const isBranchWithValidator = (files: readonly string[]) =>
  files.map(dirname).sort().join() === 'src/tree/branches,src/validators';

/** Returns a sentence for each module name in `src/` that is not unique or says nothing. */
function unclearNames(files: readonly string[]): string[] {
  // A component and its stylesheet count as one module.
  const isLook = (file: string) => files.includes(file.replace(/[.]module[.]css$/, '.tsx'));
  const modules = files.filter((file) => /[.]tsx?$/.test(file) || (file.endsWith('.css') && !isLook(file)));
  return [...Map.groupBy(modules, nameOf)].flatMap(([name, same]) => {
    if (name === 'index') return `${same.join(' and ')}: index does not say what is in it`;
    if (same.length === 1 || isBranchWithValidator(same)) return [];
    return `${same.join(' and ')}: the name ${name} may stand for one module only`;
  });
}

describe('the folders of src/', () => {
  const files = globSync('src/**/*.*', { cwd: root }).map((file) => file.replaceAll('\\', '/'));

  test('have few enough files to take in at a glance', () => {
    expect(crowdedFolders(files)).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });

  test('have no two modules of the same name', () => {
    expect(unclearNames(files)).toEqual([]);
  });
});

describe('the browser’s history', () => {
  test('is used only in src/app/history, which documents what it relies on in the router', () => {
    const touching = globSync('src/**/*.{ts,tsx}', { cwd: root })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) =>
        /history\.(state|replaceState|pushState)/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(touching.filter((file) => !file.startsWith('src/app/history/'))).toEqual([]);
    expect(touching.length).toBeGreaterThan(1);
  });
});

describe('the report of a breach', () => {
  const many = Array.from({ length: MAX_FILES }, (_, at) => `src/ui/part-${at}.tsx`);

  test('names a crowded folder, without counting the folders inside it', () => {
    expect(crowdedFolders([...many, 'src/ui/dom/a.ts'])).toEqual([]);
    expect(crowdedFolders([...many, 'src/ui/look.css'])).toEqual([
      expect.stringMatching(
        /^src\/ui has 31 files directly in it, 30 are allowed: part-0[.]tsx, .*, look[.]css$/,
      ),
    ]);
  });

  test.each([
    [['src/desk/ticket.ts', 'src/app/ticket.tsx'], /^src\/desk\/ticket[.]ts and src\/app\/ticket[.]tsx: /],
    [['src/ui/button.module.css', 'src/desk/button.tsx'], /button[.]module[.]css and .* the name button /],
    [['src/ui/index.ts'], /^src\/ui\/index[.]ts: /],
    [['src/validators/mail.ts', 'src/url/mail.ts'], /mail/],
    [['src/tree/branches/mail.ts', 'src/validators/mail.ts', 'src/url/mail.ts'], /mail/],
  ])('names the files of %j', (files, sentence) => {
    expect(unclearNames(files)).toEqual([expect.stringMatching(sentence)]);
  });

  test.each([
    [['src/ui/form/field.tsx', 'src/ui/form/field.module.css']],
    [['src/tree/branches/address.ts', 'src/validators/address.ts']],
    [['src/tree/types.ts', 'src/tree/README.md', 'src/ui/icon.tsx']],
  ])('is absent for %j', (files) => {
    expect(unclearNames(files)).toEqual([]);
  });
});
