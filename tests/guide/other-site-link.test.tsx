import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pageForReader } from '../../src/guide/page-for-reader.ts';
import { RichText } from '../../src/guide/rich-text.tsx';
import { site } from '../fixtures/guide/site.ts';
import { type InventedLanguage, texts } from '../fixtures/guide/texts.ts';
import { renderInGuide } from '../fixtures/in-guide.tsx';

/** Renders the mark of a page for a reader of a language. Returns its link, with the text before the hint. */
async function linkTo(page: keyof typeof site.pages, language: InventedLanguage) {
  await renderInGuide(language, <RichText text={`<page>${page}</page>`} />);
  const link = screen.getByRole('link');
  const { external } = texts[language].ui.step;
  return { href: link.getAttribute('href'), text: link.textContent?.replace(` (${external})`, '') };
}

const titleOf = (page: keyof typeof site.pages, language: InventedLanguage) => texts[language].ui.pages[page];

describe('the link to a page of another site', () => {
  it.each(['en', 'ja'] as const)('leads to the page in the reader’s language, in %s', async (language) => {
    expect(await linkTo('support', language)).toEqual({
      href: site.pages.support[language],
      text: titleOf('support', language),
    });
  });

  it('says in Japanese that the page is in English', async () => {
    expect(await linkTo('reset', 'ja')).toEqual({
      href: site.pages.reset.en,
      text: `${titleOf('reset', 'ja')}（英語）`,
    });
  });

  it('says in English that the page is in Japanese', async () => {
    expect(await linkTo('alumni', 'en')).toEqual({
      href: site.pages.alumni.ja,
      text: `${titleOf('alumni', 'en')} (in Japanese)`,
    });
  });

  it.each(['en', 'ja'] as const)(
    'names no language of a page that has one URL for all, in %s',
    async (language) => {
      expect(await linkTo('portal', language)).toEqual({
        href: site.pages.portal,
        text: titleOf('portal', language),
      });
    },
  );
});

describe('pageForReader', () => {
  it('throws for a page without a URL', () => {
    expect(() => pageForReader({}, 'en')).toThrow('A page has no URL');
  });
});
