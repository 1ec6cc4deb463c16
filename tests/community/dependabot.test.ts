import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dependabotOptions } from './github-schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('the updates of dependencies', () => {
  const file = '.github/dependabot.yml';
  const updatesOf = () => dependabotOptions.parse(parse(read(file))).updates;

  test('are valid options of Dependabot', () => {
    expect(dependabotOptions.safeParse(parse(read(file))).error).toBeUndefined();
  });

  test('come every week for packages and every month for actions', () => {
    expect(updatesOf().map((update) => [update['package-ecosystem'], update.schedule.interval])).toEqual([
      ['npm', 'weekly'],
      ['github-actions', 'monthly'],
    ]);
  });

  test('come together, but for major versions and for packages pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Packages;
    const versions = { ...dependencies, ...devDependencies };
    const npm = updatesOf().find((update) => update['package-ecosystem'] === 'npm');
    const groups = Object.values(npm?.groups ?? {});
    expect(groups.map((group) => group['update-types'])).toEqual([['minor', 'patch']]);
    const alone = [
      ...groups.flatMap((group) => group['exclude-patterns'] ?? []),
      ...(npm?.ignore ?? []).map((ignored) => ignored['dependency-name']),
    ];
    const pinned = Object.keys(versions).filter((name) => /^\d/.test(versions[name] ?? ''));
    expect(alone.sort()).toEqual(pinned.sort());
    expect(pinned.length).toBeGreaterThan(1);
  });
});

describe('the schema of the options', () => {
  const update = { 'package-ecosystem': 'npm', directory: '/', schedule: { interval: 'weekly' } };
  const problemOf = (options: object) => dependabotOptions.safeParse(options).error?.issues[0]?.message;

  test('accepts sound ones', () => {
    expect(problemOf({ version: 2, updates: [update] })).toBeUndefined();
  });

  test.each([
    ['an old version', { version: 1, updates: [update] }, /expected 2/],
    ['an unknown key', { version: 2, update: [update], updates: [update] }, /Unrecognized key: "update"/],
    [
      'an unknown key of an update',
      { version: 2, updates: [{ ...update, group: {} }] },
      /Unrecognized key: "group"/,
    ],
    [
      'an unknown interval',
      { version: 2, updates: [{ ...update, schedule: { interval: 'hourly' } }] },
      /Invalid option/,
    ],
    [
      'an update without a folder',
      { version: 2, updates: [{ ...update, directory: undefined }] },
      /Invalid input/,
    ],
    ['an empty group', { version: 2, updates: [{ ...update, groups: { all: {} } }] }, /says nothing/],
    ['no update', { version: 2, updates: [] }, /Too small/],
  ])('rejects %s', (_, options, problem) => {
    expect(problemOf(options)).toMatch(problem);
  });
});
