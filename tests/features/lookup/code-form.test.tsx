import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import published from '../../fixtures/guide/published-steps.json';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { filled } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });

const address = () => screen.getByTestId('address').textContent;

/** Types a code into the form of a page and submits it. */
async function type(typed: string, language: 'en' | 'ja' = 'en', path = '/') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}${path}`);
  const { code } = texts[language].ui;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: code.label });
  const form = field.closest('form') as HTMLFormElement;
  if (typed !== '') await user.type(field, typed);
  await user.click(within(form).getByRole('button', { name: code.go }));
  return { user, field, form, code, alarm: () => within(form).getByRole('alert').textContent };
}

describe.each(languages)('the form for a code, in %s', (language) => {
  // A2K is the code of `name`.
  it.each(['A2K', 'a2k', ' A-2-K ', 'Ａ２Ｋ'])('leads from %s to its step', async (typed) => {
    await type(typed, language);
    expect(address()).toBe(`/${language}/name`);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('leads to a page that is not a step', async () => {
    await type(published.pages.help, language, '/checks');
    expect(address()).toBe(`/${language}/help`);
  });

  it('says that the code does not exist, keeps the typed text, and offers similar codes', async () => {
    const { user, field, form, code, alarm } = await type('8AK', language);
    expect(alarm()).toBe(filled(code.unknown, { code: '8AK' }));
    expect(field.value).toBe('8AK');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, 'A8K{Enter}');
    expect(within(form).getByText(code.didYouHear)).toBeTruthy();
    const [first] = within(form).getAllByRole('link');
    expect(first?.textContent).toContain('A2K');
    expect(first?.textContent).toContain(texts[language].steps.name.title);
    await user.click(first as HTMLElement);
    expect(address()).toBe(`/${language}/name`);
  });

  it('asks for a code when none was typed', async () => {
    const { alarm, code } = await type('', language);
    expect(alarm()).toBe(code.empty);
  });

  it('offers no codes for a text that resembles none', async () => {
    const { form, code, alarm } = await type('hello there', language);
    expect(alarm()).toBe(filled(code.unknown, { code: 'hello there' }));
    expect(within(form).queryByText(code.didYouHear)).toBeNull();
  });

  it('spells the offered codes character by character', async () => {
    const { form, code } = await type('A8K', language);
    const { characters, pause } = code;
    const name = [characters.A, characters[2], characters.K].join(pause);
    expect(within(form).getByRole('link', { name: (each) => each.startsWith(name) })).toBeTruthy();
  });

  it('is on the page of a wrong code, below the similar codes', async () => {
    await renderGuide(`/${language}/a8k`);
    const { code } = texts[language].ui;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(filled(code.unknown, { code: 'A8K' }));
    const likely = screen.getByRole('link', {
      name: (each) => each.endsWith(texts[language].steps.name.title),
    });
    const field = screen.getByRole('textbox', { name: code.label });
    expect(likely.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the page of a wrong code', () => {
  it('keeps the code when the reader changes the language', async () => {
    const user = userEvent.setup({ delay: null });
    await renderGuide('/en/A8K');
    await user.click(screen.getByRole('link', { name: '日本語' }));
    const title = filled(texts.ja.ui.code.unknown, { code: 'A8K' });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(address()).toBe('/ja/A8K');
  });
});
