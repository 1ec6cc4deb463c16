import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Confirmed,
  leftOverEntries,
  type Translation,
  unconfirmedTexts,
  withConfirmed,
} from '../../../src/authoring/confirmed/confirmed-texts.ts';

const english = { lamp: { title: 'A lamp', heard: ['dark', 'off'] }, 'lamp/bulb': { title: 'The bulb' } };
const own = { lamp: { title: 'Une lampe', heard: ['noir'] }, 'lamp/bulb': { title: 'L’ampoule' } };

/** A language whose only file differs from the confirmed one in these texts. */
const french = (changes: { readonly english?: object; readonly own?: object; confirmed?: Confirmed }) => ({
  language: 'fr',
  files: [{ name: 'lamp.json', english, own, ...changes }],
  confirmed:
    changes.confirmed ??
    confirmAll({ language: 'fr', confirmed: {}, files: [{ name: 'lamp.json', english, own }] }),
});

const confirmAll = (translation: Translation): Confirmed =>
  withConfirmed(translation.confirmed, unconfirmedTexts(translation));

/** Returns what changed at which keys. */
const changesIn = (translation: Translation) =>
  unconfirmedTexts(translation).map(({ key, change }) => `${key}: ${change}`);

describe('the texts to confirm', () => {
  test('are none after all were confirmed', () => {
    expect(changesIn(french({}))).toEqual([]);
  });

  test('are all if none was confirmed, and a list is one of them', () => {
    expect(changesIn(french({ confirmed: {} }))).toEqual([
      'lamp › title: new',
      'lamp › heard: new',
      'lamp/bulb › title: new',
    ]);
  });

  test.each<[string, object, string]>([
    ['in English', { english: { ...english, 'lamp/bulb': { title: 'Its bulb' } } }, 'english'],
    ['in the other language', { own: { ...own, 'lamp/bulb': { title: 'Ton ampoule' } } }, 'own'],
    [
      'in both',
      {
        english: { ...english, 'lamp/bulb': { title: 'Its bulb' } },
        own: { ...own, 'lamp/bulb': { title: 'Ton ampoule' } },
      },
      'both',
    ],
  ])('say that a text changed %s', (_, changes, change) => {
    expect(changesIn(french(changes))).toEqual([`lamp/bulb › title: ${change}`]);
  });

  test.each<[string, readonly string[]]>([
    ['changed', ['noire']],
    ['was added', ['noir', 'éteinte']],
    ['was removed', []],
    ['was split in two', ['no', 'ir']],
  ])('include a list of which a line %s', (_, heard) => {
    expect(changesIn(french({ own: { ...own, lamp: { ...own.lamp, heard } } }))).toEqual([
      'lamp › heard: own',
    ]);
  });

  test('include a string that became a list with the same words', () => {
    const changed = { ...own, 'lamp/bulb': { title: ['L’ampoule'] } };
    expect(changesIn(french({ own: changed }))).toEqual(['lamp/bulb › title: own']);
  });

  test('leave out a text that is missing or a placeholder in one of the languages', () => {
    const { title } = english.lamp;
    const unwritten = {
      lamp: { title, heard: ['dark', 'TODO: a phrase'] },
      'lamp/bulb': english['lamp/bulb'],
    };
    const without = { lamp: own.lamp, 'lamp/bulb': {} };
    expect(changesIn(french({ english: unwritten, own: without, confirmed: {} }))).toEqual([
      'lamp › title: new',
    ]);
  });

  test('compare a plural form that English lacks with the English text for other numbers', () => {
    const file = (steps: string) => ({
      name: 'ui.json',
      english: { found_one: '1 step', found_other: steps },
      own: { found_one: '1 шаг', found_few: '2 шага', found_many: '5 шагов', found_other: '1,5 шага' },
    });
    const confirmed = confirmAll({ language: 'ru', files: [file('2 steps')], confirmed: {} });
    expect(changesIn({ language: 'ru', files: [file('2 pages')], confirmed })).toEqual([
      'found_few: english',
      'found_many: english',
      'found_other: english',
    ]);
  });

  test('include a new text with the key of an inherited property', () => {
    const odd = JSON.parse('{ "constructor": "A lamp", "__proto__": "A bulb" }');
    const files = [{ name: 'valueOf', english: odd, own: odd }];
    const keys = ['constructor: new', '__proto__: new'];
    expect(changesIn({ language: 'fr', files, confirmed: {} })).toEqual(keys);
    expect(changesIn({ language: 'fr', files, confirmed: { valueOf: {} } })).toEqual(keys);
  });

  test('include a text whose entry is of another form', () => {
    const confirmed = { ...french({}).confirmed['lamp.json'], 'lamp › title': 'yes' };
    expect(changesIn(french({ confirmed: { 'lamp.json': confirmed } }))).toEqual(['lamp › title: new']);
  });

  test('are exactly the one that changed, for any texts', () => {
    const words = fc.string({ maxLength: 20 }).map((text) => `.${text}`);
    const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.tuple(words, words), { minKeys: 1 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom('english', 'own'), (all, at, side) => {
        const sideOf = (which: 0 | 1) =>
          Object.fromEntries(Object.entries(all).map(([key, both]) => [key, both[which]]));
        const file = { name: 'a.json', english: sideOf(0), own: sideOf(1) };
        const confirmed = confirmAll({ language: 'fr', files: [file], confirmed: {} });
        const keys = Object.keys(all);
        const key = keys[at % keys.length] ?? '';
        const changed = { ...file, [side]: { ...file[side], [key]: `${file[side][key]}!` } };
        expect(changesIn({ language: 'fr', files: [file], confirmed })).toEqual([]);
        expect(changesIn({ language: 'fr', files: [changed], confirmed })).toEqual([`${key}: ${side}`]);
      }),
    );
  });
});

describe('the record of what was confirmed', () => {
  test('has files and keys in alphabetical order, whatever was confirmed first', () => {
    const { files } = french({});
    const two = { language: 'fr', files: [...files, { name: 'ask.json', english, own }], confirmed: {} };
    const texts = unconfirmedTexts(two);
    const record = JSON.stringify(withConfirmed({}, texts));
    expect(JSON.stringify(withConfirmed({}, texts.toReversed()))).toBe(record);
    expect(Object.keys(JSON.parse(record))).toEqual(['ask.json', 'lamp.json']);
    expect(Object.keys(JSON.parse(record)['ask.json'])).toEqual([
      'lamp › heard',
      'lamp › title',
      'lamp/bulb › title',
    ]);
  });

  test('keeps the entries of texts that were not compared', () => {
    const changed = french({ english: { lamp: { title: 'Lamp', heard: ['dim'] }, 'lamp/bulb': {} } });
    const [title] = unconfirmedTexts(changed);
    const record = withConfirmed(changed.confirmed, title === undefined ? [] : [title]);
    expect(changesIn({ ...changed, confirmed: record })).toEqual(['lamp › heard: english']);
    expect(record['lamp.json']?.['lamp/bulb › title']).toBe(
      changed.confirmed['lamp.json']?.['lamp/bulb › title'],
    );
  });

  test('has a left-over entry for a text that one of the languages lost, but not for a placeholder', () => {
    const lost = french({ english: { lamp: english.lamp } });
    expect(leftOverEntries(lost)).toEqual([{ name: 'lamp.json', key: 'lamp/bulb › title' }]);
    expect(
      leftOverEntries(french({ own: { ...own, 'lamp/bulb': { title: 'TODO: the headline' } } })),
    ).toEqual([]);
    expect(leftOverEntries({ ...lost, files: [] })).toHaveLength(3);
    const record = withConfirmed(lost.confirmed, [], leftOverEntries(lost));
    expect(leftOverEntries({ ...lost, confirmed: record })).toEqual([]);
    expect(changesIn({ ...lost, confirmed: record })).toEqual([]);
  });

  test('has no file without entries', () => {
    const lost = french({ english: {} });
    expect(withConfirmed(lost.confirmed, [], leftOverEntries(lost))).toEqual({});
  });
});
