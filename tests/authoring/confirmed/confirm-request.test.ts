import { describe, expect, test } from 'vitest';
import { type ConfirmRequest, readConfirmRequest } from '../../../src/authoring/confirmed/confirm-request.ts';
import {
  describeConfirmProblem,
  unconfirmedLines,
} from '../../../src/authoring/confirmed/confirm-sentences.ts';
import {
  type Confirmed,
  type Translation,
  unconfirmedTexts,
  withConfirmed,
} from '../../../src/authoring/confirmed/confirmed-texts.ts';

const texts = { 'lamp/bell': { title: 'A bell' }, 'lamp/bulb': { title: 'A bulb' } };
const french = {
  language: 'fr',
  files: [{ name: 'lamp.json', english: texts, own: texts }],
  confirmed: { 'old.json': { 'old/lampshade › title': 'x y' } },
};

/** Returns the name that the command suggests for a typed one. */
function suggested(typed: string): string | undefined {
  const request = readConfirmRequest([typed], [french]);
  return !request.ok && request.problem.problem === 'unknown-name' ? request.problem.meant : undefined;
}

/** A language with one file, whose confirmed texts are given. */
const translationOf = (language: string, own: object | undefined, confirmed: Confirmed = {}) => ({
  language,
  files: [{ name: 'lamp.json', english: texts, own }],
  confirmed,
});

const leftOver = { 'lamp.json': { 'lamp/old › title': 'x y' } };
const allConfirmed: Confirmed = withConfirmed(leftOver, unconfirmedTexts(translationOf('ko', texts)));

describe('the language to confirm', () => {
  const chosen = (request: ConfirmRequest) =>
    request.ok ? request.languages.map(({ translation }) => translation.language) : request.problem;

  test('is the only one that has texts to confirm, if another has only left-over entries', () => {
    const languages = [translationOf('ko', texts, allConfirmed), translationOf('fr', texts)];
    expect(chosen(readConfirmRequest(['lamp.json'], languages))).toEqual(['fr']);
    expect(chosen(readConfirmRequest([], languages))).toEqual(['ko', 'fr']);
  });

  test('has to be named if several have texts to confirm, or if no language has and several have left-over entries', () => {
    const several = { problem: 'several-languages', names: ['lamp.json'] };
    expect(
      chosen(
        readConfirmRequest(
          ['lamp.json'],
          [
            translationOf('ko', texts, allConfirmed),
            translationOf('fr', texts),
            translationOf('bg', texts, leftOver),
          ],
        ),
      ),
    ).toEqual({ ...several, languages: ['fr', 'bg'], areLeftOver: false });

    const request = readConfirmRequest(
      ['lamp.json'],
      [translationOf('ko', texts, allConfirmed), translationOf('fr', texts, allConfirmed)],
    );
    expect(chosen(request)).toEqual({ ...several, languages: ['ko', 'fr'], areLeftOver: true });
    expect(request.ok ? '' : describeConfirmProblem(request.problem)).toBe(
      'Entries of lamp.json are left over in ko, fr. Name the language in which to remove them: `npm run texts:confirm -- lamp.json --in ko`.',
    );
  });

  test('is not taken for a lost option if --in is given', () => {
    const languages = [translationOf('ko', texts), translationOf('fr', texts)];
    expect(chosen(readConfirmRequest(['lamp.json', 'fr'], languages))).toMatchObject({
      problem: 'lost-option',
    });
    expect(chosen(readConfirmRequest(['lamp.json', 'fr', '--in', 'ko'], languages))).toMatchObject({
      problem: 'unknown-name',
      name: 'fr',
    });
  });
});

describe('the list of all texts', () => {
  const linesFor = (...languages: readonly Translation[]) => {
    const request = readConfirmRequest([], languages);
    return request.ok ? unconfirmedLines(request.languages) : [];
  };

  test('ends with a command for a text and its language, also after a language with left-over entries only', () => {
    expect(linesFor(translationOf('ko', texts, allConfirmed), translationOf('fr', texts, {})).at(-1)).toBe(
      '2 texts are not confirmed. Compare the texts of a step, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- lamp/bell --in fr`.',
    );
  });

  test('shows that a list is empty', () => {
    const files = [{ name: 'a.json', english: { a: { heard: ['dark'] } }, own: { a: { heard: [] } } }];
    expect(linesFor({ language: 'fr', files, confirmed: {} }).slice(0, 3)).toEqual([
      'locales/fr/a.json: a › heard (new)',
      '  en  dark',
      '  fr  (empty)',
    ]);
  });
});

describe('a file', () => {
  const files = ['lamp.json', 'desk/lamp.json'].map((name) => ({ name, english: texts, own: texts }));
  const read = (name: string) => readConfirmRequest([name], [{ ...french, files }]);

  test.each(['locales/fr/desk/lamp.json', 'locales/en/desk/lamp.json'])(
    'may be named by the path that tree:check prints: %s',
    (path) => {
      const request = read(path);
      expect(request).toMatchObject({ ok: true, names: ['desk/lamp.json'] });
      expect(request.ok && request.languages[0]?.texts.map(({ name }) => name)).toEqual([
        'desk/lamp.json',
        'desk/lamp.json',
      ]);
    },
  );

  test.each(['desk/lamp', 'locales/fr/desk/lamp'])('is suggested for its name without .json: %s', (name) => {
    expect(read(name)).toMatchObject({ problem: { problem: 'unknown-name', meant: 'desk/lamp.json' } });
  });
});

describe('the name suggested for a mistyped one', () => {
  test('is the closest one', () => {
    expect(suggested('lamp/bulp')).toBe('lamp/bulb');
    expect(suggested('lamp/blel')).toBe('lamp/bell');
    expect(suggested('lmap.json')).toBe('lamp.json');
  });

  test('is the first of several equally close ones', () => {
    expect(suggested('lamp/bull')).toBe('lamp/bell');
  });

  test('may be a retired step, whose entries are still in the record', () => {
    expect(suggested('old/lampshad')).toBe('old/lampshade');
  });

  test('differs in at most two edits', () => {
    expect(suggested('olld/lampshad')).toBe('old/lampshade');
    expect(suggested('olld/lampshd')).toBeUndefined();
  });

  test('is missing if none is close', () => {
    expect(suggested('lamp/socket')).toBeUndefined();
    expect(suggested('lamp/bulb'.repeat(1000))).toBeUndefined();
    expect(suggested('')).toBeUndefined();
  });
});
