import { describe, expect, test } from 'vitest';
import { writeForms } from '../../../../src/features/lookup/build/write-forms.ts';
import {
  allForms,
  featuresOf,
  knows,
  mapForms,
  readForms,
} from '../../../../src/features/lookup/own-words/form-table.ts';

const spaced = new Map([
  ['log in', [0]],
  ['log', [1]],
  ['in time', [2, 1]],
  ['sign', [0]],
]);
const table = () => {
  const written = writeForms(new Map(), spaced);
  return readForms(written.spaced, written.meanings);
};

describe('forms that are written and read', () => {
  test('keep their features', () => {
    expect(Object.fromEntries([...spaced.keys()].map((form) => [form, featuresOf(form, table())]))).toEqual(
      Object.fromEntries(spaced),
    );
  });

  test('have parts without a meaning', () => {
    expect(['in', 'time', 'log'].map((part) => knows(part, table()))).toEqual([true, true, true]);
    expect(['in', 'time', 'log'].map((part) => featuresOf(part, table()))).toEqual([[], [], [1]]);
  });

  test.each(['', 'lo', 'log in time', 'x', '__proto__', 'constructor'])('do not include “%s”', (form) => {
    expect([knows(form, table()), featuresOf(form, table())]).toEqual([false, []]);
  });

  test('are listed with their parts, those of a character in the order in which they were written', () => {
    expect(allForms(table())).toEqual(['log', 'log in', 'in', 'in time', 'time', 'sign']);
  });

  test('have the lengths of those that begin with a character, each once', () => {
    expect(table().from('l').lengths).toEqual([3, 6]);
    expect(table().from('x').lengths).toEqual([]);
    expect(readForms({ a: 'b\t0\nc\t0' }, [[0]]).from('a').lengths).toEqual([2]);
  });

  test('have one place for each meaning, and the number of words of the longest', () => {
    const { meanings, mostStems } = writeForms(new Map([['鍵', [0]]]), spaced);
    expect(meanings).toEqual([[0], [1], [2, 1]]);
    expect(mostStems).toBe(2);
    expect(writeForms(new Map([['鍵', [0]]]), new Map()).mostStems).toBe(0);
  });

  test('are read once', () => {
    const own = table();
    expect(own.from('l')).toBe(own.from('l'));
  });
});

describe('forms that become others', () => {
  const short = () => mapForms(table(), (form) => (form === 'sign' ? undefined : form.slice(0, 3)));

  test('are found by what they become, the first of two', () => {
    expect(allForms(short())).toEqual(['log', 'in', 'in ', 'tim']);
    expect([featuresOf('log', short()), featuresOf('in ', short())]).toEqual([[1], [2, 1]]);
  });

  test('are left out if they become nothing', () => {
    expect(knows('sig', short())).toBe(false);
    expect(short().from('l').lengths).toEqual([3]);
  });
});
