import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parser, type Release } from 'keep-a-changelog';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Returns the heading of a release as Keep a Changelog writes it. */
const headingOf = ({ version, date }: Release) =>
  version === undefined ? '## [Unreleased]' : `## [${version}] - ${date?.toJSON()?.slice(0, 10)}`;

/** Returns a sentence for each thing that is wrong with a changelog of a project that has this version. */
function changelogProblems(text: string, version: string): string[] {
  const changelog = parser(text, { autoSortReleases: false });
  const { releases } = changelog;
  const released = releases.filter((release) => release.version !== undefined);
  const inOrder = releases.toSorted((one, other) => one.compare(other));
  const days = released.map(({ date }) => Number(date));
  const headings = text.split('\n').filter((line) => line.startsWith('## '));

  return [
    headings.join() !== releases.map(headingOf).join() &&
      'a heading is neither [Unreleased] nor a version in brackets with its day, such as [0.1.0] - 2026-11-23',
    releases[0]?.version !== undefined && 'does not begin with what is unreleased',
    released[0]?.version !== version && `its newest version is not ${version}, which package.json has`,
    inOrder.some((release, at) => release !== releases[at]) && 'the newest version has to stand first',
    days.some((day, at) => day < Number(days[at + 1] ?? day)) && 'a version is older than the one before it',
    released.some((release) => release.isEmpty()) && 'a version has no changes',
  ].filter((problem) => problem !== false);
}

test('the changelog has the version of package.json, and its versions in order', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(changelogProblems(read('CHANGELOG.md'), version)).toEqual([]);
});

describe('the problems of a changelog', () => {
  const sound = `# Changelog

## [Unreleased]

## [0.10.0] - 2027-01-31

### Fixed

- A link.

## [0.9.0] - 2026-11-23

### Added

- A page.
`;

  test('are none in a sound one', () => {
    expect(changelogProblems(sound, '0.10.0')).toEqual([]);
  });

  test.each([
    ['a version that was not released', '[0.10.0]', '[0.11.0]', /newest version is not 0[.]10[.]0/],
    ['versions in another order', '[0.9.0]', '[0.12.0]', /newest version has to stand first/],
    ['days in another order', '2026-11-23', '2027-02-01', /older than the one before it/],
    ['a day that does not exist', '2027-01-31', '2027-01-32', /a heading is neither/],
    ['a day in another form', '2027-01-31', '2027-1-31', /a heading is neither/],
    ['a version without brackets', '[0.10.0]', '0.10.0', /a heading is neither/],
    ['no place for what is unreleased', '## [Unreleased]\n', '', /does not begin with what is unreleased/],
    ['a version without changes', '### Fixed\n\n- A link.\n', '', /has no changes/],
  ])('name %s', (_, from, to, problem) => {
    expect(changelogProblems(sound.replace(from, to), '0.10.0').join()).toMatch(problem);
  });

  test.each([
    ['a kind of change that is unknown', '### Fixed', '### Bugs'],
    ['a version without a day', ' - 2027-01-31', ''],
    ['a heading within a list', '- A link.', '- A link.\n\n# More'],
  ])('are an exception of the parser for %s', (_, from, to) => {
    expect(() => changelogProblems(sound.replace(from, to), '0.10.0')).toThrow();
  });
});
