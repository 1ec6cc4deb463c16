import { expect, test } from 'vitest';
import { pathNames, stepIds, textValues } from '../../../src/app/content.ts';
import { headOf } from '../../../src/app/page-table.tsx';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';

/** Syntax of the locale files, and the double space that an empty placeholder leaves. */
const RAW = /[<>]|\{\{|\}\}| {2}|^\s*$/;

const i18ns = await Promise.all(
  languageCodes.map(async (language) => createI18n(language, await loadTexts(language), textValues)),
);

test.each(i18ns.map((i18n) => [i18n.language, i18n] as const))(
  'every page has a description in its head without marks, in %s',
  (language, i18n) => {
    const routes = [
      ...stepIds.map((step) => ({ page: 'step', language, step }) as const),
      ...[...pathNames.codes.values()].flatMap((to) => (to.page === 'step' ? [] : [{ ...to, language }])),
    ];
    const raw = routes.flatMap((route) => {
      const { description } = headOf(route, i18n);
      return RAW.test(description) ? [{ ...route, description }] : [];
    });
    expect(raw).toEqual([]);
    expect(routes.length).toBeGreaterThan(stepIds.length);
  },
);
