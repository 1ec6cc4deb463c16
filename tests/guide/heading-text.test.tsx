import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { HeadingText } from '../../src/guide/heading-text.tsx';
import { textValuesOf } from '../../src/guide/text-values.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { loadTexts, phrasesOf } from '../../src/i18n/load-texts.ts';
import { site } from '../fixtures/guide/site.ts';
import { texts } from '../fixtures/guide/texts.ts';

async function renderHeading(language: 'en' | 'ja', text: string): Promise<HTMLElement> {
  const i18n = createI18n(language, await loadTexts(language), textValuesOf(site));
  render(
    <I18nextProvider i18n={i18n}>
      <h1>
        <HeadingText>{text}</HeadingText>
      </h1>
    </I18nextProvider>,
  );
  return screen.getByRole('heading', { level: 1 });
}

describe('a heading in a language without spaces', () => {
  const { title } = texts.ja.steps['name/check'];

  it('may break between its phrases', async () => {
    const heading = await renderHeading('ja', title);
    expect(heading.querySelectorAll('wbr')).toHaveLength((phrasesOf(title, 'ja')?.length ?? 0) - 1);
    expect(heading.querySelectorAll('wbr').length).toBeGreaterThan(0);
  });

  it('is read and copied without the breaks', async () => {
    expect((await renderHeading('ja', title)).textContent).toBe(title);
    expect(screen.getByRole('heading', { name: title })).toBeDefined();
  });

  it('is rendered as it is if its phrases are not known', async () => {
    const heading = await renderHeading('ja', '見たことのない見出し');
    expect(heading.innerHTML).toBe('<span>見たことのない見出し</span>');
  });
});

describe('a heading in a language with spaces', () => {
  it('has no break opportunities, and keeps hyphenated words whole', async () => {
    const heading = await renderHeading('en', 'Open the sign-in page');
    expect(heading.querySelectorAll('wbr')).toHaveLength(0);
    expect(heading.querySelector('[class]')?.textContent).toBe('sign-in');
  });
});
