import { describe, expect, test } from 'vitest';
import type { DeskStepText } from '../../../locales/step-parts.ts';
import { requiredKeys } from '../../../src/authoring/confirmed/required-keys.ts';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { secretsAskedFor } from '../../../src/authoring/texts/sentences.ts';
import { sendsToHelp } from '../../../src/features/help/ways-to-help.ts';
import { answersOf, stepOf } from '../../../src/flow/replay.ts';
import { fallbackLanguage, languageCodes } from '../../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';

const loaded = await loadDeskTexts();
const textsOf = (language: string) => {
  const texts = loaded.get(language);
  if (!texts) throw new Error(`There are no texts of the desk in ${language}`);
  return { ...texts, deskSteps: texts.deskSteps as Readonly<Record<string, DeskStepText>> };
};
const shared = Object.keys((await loadTexts(fallbackLanguage)).ui.answers);
const steps = Object.keys(tree.steps);

/** Returns all strings of a value, each with its path. */
function leaves(value: unknown, way = ''): [way: string, words: string][] {
  return typeof value === 'string'
    ? [[way, value]]
    : Object.entries(value as object).flatMap(([key, part]) =>
        leaves(part, way === '' ? key : `${way}.${key}`),
      );
}

describe.each([...languageRules()])('the texts of the desk in %s', (language, rules) => {
  const { deskSteps, desk } = textsOf(language);

  test('exist for exactly the steps of the tree', () => {
    expect(Object.keys(deskSteps).sort()).toEqual([...steps].sort());
  });

  test('list phrases for every answer that is the step’s own, and for no unknown answer', () => {
    const wrong = steps.flatMap((step) => {
      const ids = answersOf(tree, step).map(({ id }) => id);
      const heard = Object.keys(deskSteps[step]?.listen ?? {});
      return [
        ...ids.filter((id) => !shared.includes(id) && !heard.includes(id)).map((id) => `${step} lacks ${id}`),
        ...heard.filter((id) => !ids.includes(id)).map((id) => `${step} has no ${id}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('list at least two phrases that bring callers to each step, and share none between steps', () => {
    const all = steps.flatMap((step) => deskSteps[step]?.heard ?? []);
    expect(steps.filter((step) => (deskSteps[step]?.heard ?? []).length < 2)).toEqual([]);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  test('are plain, since staff say and hear them', () => {
    expect(leaves(deskSteps).filter(([, words]) => /[<>]|\{\{/.test(words))).toEqual([]);
  });

  test('say what staff do at exactly the outcomes that send a reader to them', () => {
    expect(steps.filter((step) => deskSteps[step]?.next !== undefined)).toEqual(
      steps.filter((step) => sendsToHelp(stepOf(tree, step))),
    );
    expect(steps.filter((step) => deskSteps[step]?.next?.length === 0)).toEqual([]);
  });

  test('are not empty, have no space around them, and use marks and placeholders only in the desk’s own texts', () => {
    const own = leaves(deskSteps);
    expect(own.length).toBeGreaterThan(steps.length * 4);
    expect(own.filter(([, words]) => words === '' || words !== words.trim())).toEqual([]);
    expect(own.filter(([, words]) => /[<>{}]/.test(words))).toEqual([]);
    expect(leaves(desk).filter(([, words]) => words === '' || /[<>]/.test(words))).toEqual([]);
  });

  test('quote within a phrase by the inner quotation marks, since the desk puts the phrase in the outer ones', () => {
    const phrases = steps.flatMap((step) => {
      const { heard = [], listen = {} } = deskSteps[step] ?? {};
      return [...heard, ...Object.values(listen).flatMap((each) => each ?? [])];
    });
    expect(phrases.length).toBeGreaterThan(steps.length * 3);
    const outer = [...rules.quotes.outer, '"'];
    expect(phrases.filter((phrase) => outer.some((mark) => phrase.includes(mark)))).toEqual([]);
  });

  test('never ask for a password or a code', () => {
    const asking = steps.flatMap((step) =>
      secretsAskedFor(deskSteps[step]?.ask ?? '', rules).map((sentence) => `${step}: ${sentence}`),
    );
    expect(asking).toEqual([]);
    expect(secretsAskedFor(rules.neverAsk.forbidden, rules)).toEqual([rules.neverAsk.forbidden]);
  });
});

describe.each(languageCodes.filter((each) => each !== fallbackLanguage))(
  'compared with English, %s',
  (language) => {
    test('has the same keys and placeholders in the desk’s own texts', () => {
      const inOrder = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
      const of = (each: string) =>
        new Map(leaves(textsOf(each).desk).map(([way, words]) => [way, inOrder(words)]));
      expect(of(language)).toEqual(requiredKeys(language, of(fallbackLanguage)));
    });

    test('warns at the same steps as English', () => {
      const warned = (each: string, key: 'doNot' | 'mistaken') =>
        steps.filter((step) => textsOf(each).deskSteps[step]?.[key] !== undefined);
      expect(warned(language, 'doNot')).toEqual(warned(fallbackLanguage, 'doNot'));
      expect(warned(language, 'mistaken')).toEqual(warned(fallbackLanguage, 'mistaken'));
    });
  },
);
