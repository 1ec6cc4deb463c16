import { describe, expect, it } from 'vitest';
import { BREAK } from '../../src/i18n/heading-phrases.ts';
import { loadTexts, phrasesOf } from '../../src/i18n/load-texts.ts';
import { headingsIn, headingsOf } from '../../src/phrasing/headings.ts';
import { withBreaks } from '../../src/phrasing/phrases-plugin.ts';
import { texts } from '../fixtures/guide/texts.ts';
import { filled } from '../fixtures/words.ts';

describe('the phrases of headings', () => {
  it('leave the text as it is when they are joined', () => {
    const headings = headingsIn(texts.ja, {});
    expect(headings.length).toBeGreaterThan(10);
    const listed = withBreaks('ja', headings);
    expect(listed.length).toBeGreaterThan(headings.length / 2);
    for (const text of listed) expect(headings).toContain(text.replaceAll(BREAK, ''));
  });

  it('break before no sign that may not begin a line', () => {
    for (const text of withBreaks('ja', headingsIn(texts.ja, {})))
      expect(text.split(BREAK).slice(1).join('|')).not.toMatch(/(?:^|\|)[、。？！）」』・ー]/);
  });

  it('include those of the titles of all sheets', async () => {
    const { print, branches } = texts.ja;
    const headings = headingsOf(texts.ja, {}, Object.values(branches));
    for (const branch of Object.values(branches)) expect(headings).toContain(filled(print.title, { branch }));
    await loadTexts('ja');
    const title = filled(print.title, { branch: branches.bell });
    expect(phrasesOf(title, 'ja')?.length).toBeGreaterThan(1);
    expect(phrasesOf(title, 'ja')?.join('')).toBe(title);
  });

  it('are loaded with the texts of a language without spaces, and of no other', async () => {
    await Promise.all([loadTexts('en'), loadTexts('ja')]);
    const { title } = texts.ja.steps['name/check'];
    expect(phrasesOf(title, 'ja')?.length).toBeGreaterThan(1);
    expect(phrasesOf(title, 'ja')?.join('')).toBe(title);
    expect(phrasesOf(texts.en.steps['name/check'].title, 'en')).toBeUndefined();
    expect(phrasesOf('見たことのない見出し', 'ja')).toBeUndefined();
  });
});
