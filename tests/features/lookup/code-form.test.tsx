import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';
import { readCode } from '../../../src/url/codes.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { filled } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
const address = () => screen.getByTestId('address').textContent;

/** Types a code into the box of a page and asks for its page. */
async function type(typed: string, language: 'en' | 'ja' = 'en', path = '/') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}${path}`);
  const { code } = texts[language].ui;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: code.title });
  const form = field.closest('form') as HTMLFormElement;
  if (typed !== '') await user.type(field, typed);
  await user.click(within(form).getByRole('button', { name: code.go }));
  return { user, field, form, code, alarm: () => within(form).getByRole('alert').textContent };
}

describe.each(['en', 'ja'] as const)('the box for a code, in %s', (language) => {
  it.each(['A2K', 'a2k', ' A-2-K ', 'Ａ２Ｋ'])('leads from %s to its step', async (typed) => {
    await type(typed, language);
    expect(address()).toBe(`/${language}/address/which-message`);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('leads to a page that is no step', async () => {
    await type('Y64', language, '/checks');
    expect(address()).toBe(`/${language}/help`);
  });

  it('says that there is no such code, keeps what was typed, and names what was likely meant', async () => {
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
    expect(first?.textContent).toContain(texts[language].steps['address/which-message'].title);
    await user.click(first as HTMLElement);
    expect(address()).toBe(`/${language}/address/which-message`);
  });

  it('asks for a code where none was typed', async () => {
    const { alarm, code } = await type('', language);
    expect(alarm()).toBe(code.empty);
  });

  it('names nothing for what is like no code', async () => {
    const { form, code, alarm } = await type('hello there', language);
    expect(alarm()).toBe(filled(code.unknown, { code: 'hello there' }));
    expect(within(form).queryByText(code.didYouHear)).toBeNull();
  });

  it('says the codes that were likely meant character by character', async () => {
    const { form, code } = await type('A8K', language);
    const { characters, pause } = code;
    const name = [characters.A, characters[2], characters.K].join(pause);
    expect(within(form).getByRole('link', { name: (each) => each.startsWith(name) })).toBeTruthy();
  });

  it('is on the page of a wrong code, below what was likely meant', async () => {
    await renderGuide(`/${language}/a8k`);
    const { code } = texts[language].ui;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(filled(code.unknown, { code: 'A8K' }));
    const likely = screen.getByRole('link', {
      name: (each) => each.endsWith(texts[language].steps['address/which-message'].title),
    });
    const field = screen.getByRole('textbox', { name: code.title });
    expect(likely.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

it('reads every code of the tree', () => {
  expect(Object.values(tree.steps).map(({ code }) => readCode(code))).not.toContain(undefined);
});

it('keeps a wrong code when the language is changed', async () => {
  const user = userEvent.setup({ delay: null });
  await renderGuide('/en/A8K');
  await user.click(screen.getByRole('link', { name: '日本語' }));
  const title = filled(texts.ja.ui.code.unknown, { code: 'A8K' });
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  expect(address()).toBe('/ja/A8K');
});
