// The phone form before the list of countries has loaded, and if it cannot be loaded.
import { act, configure, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { filled, finding } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });
// The list of countries is large, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

/** Opens a step with the form. */
const STEP = 'bell/number-again';

const NUMBERING = '../../../src/features/checks/phone-numbering.ts';

/** Makes the lazy module load when a promise resolves. */
function arrivesAfter(promise: Promise<void>) {
  const fetched = vi.fn(async (whole: () => Promise<object>) => {
    await promise;
    return whole();
  });
  vi.doMock(NUMBERING, fetched);
  return fetched;
}

/** Opens the step in a new guide, which shares no loaded modules with others. */
async function open(language: InventedLanguage = 'en', query = '') {
  const user = userEvent.setup({ delay: null });
  const { renderGuide } = await import('../../app/render-guide.tsx');
  await renderGuide(`/${language}/${STEP}${query}`);
  const { ui, validation } = texts[language];
  const words = ui.check.phone;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.label });
  const form = field.closest('form') as HTMLFormElement;
  return {
    user,
    field,
    form,
    words,
    check: async (typed: string) => {
      fireEvent.change(field, { target: { value: typed } });
      await user.click(within(form).getByRole('button', { name: words.submit }));
    },
    said: (name: keyof typeof validation.phone) =>
      within(form).queryByText(finding(filled(validation.phone[name]))),
    enter: () => within(form).queryByText(words.enter)?.parentElement?.querySelector('code')?.textContent,
    nextStep: () =>
      within(form).queryByRole('link', { name: new RegExp(filled(ui.check.goOn, { step: '' })) }),
  };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.doUnmock(NUMBERING);
  vi.useRealTimers();
});

describe.each(languages)('before the list of countries has loaded, in %s', (language) => {
  const japan = language === 'en' ? 'Japan (+81)' : '日本 (+81)';

  beforeEach(() => {
    arrivesAfter(new Promise(() => {}));
  });

  it('the country is Japan, in a field that already accepts text', async () => {
    const { words } = await open(language);
    const country = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    expect(country.value).toBe(japan);
    expect(country.readOnly).toBe(false);
    expect(country.hasAttribute('name')).toBe(false);
    expect(country.autocomplete).toBe('off');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText(words.notLoaded, { exact: false })).toBeNull();
  });

  it('the form validates Japanese numbers', async () => {
    const { check, said, enter } = await open(language);
    await check('090-1234-5678');
    expect(said('mobile')).toBeTruthy();
    expect(said('zeroDropped')).toBeTruthy();
    expect(enter()).toBe('9012345678');
    expect(screen.getAllByText(japan, { exact: true }).length).toBeGreaterThan(0);
  });

  it('the form says that a number is from another country, without a button to change the country', async () => {
    const { check, said, form, nextStep } = await open(language);
    await check('+39 312 345 6789');
    expect(said('other-country')).toBeTruthy();
    // The buttons that clear the number and submit it.
    expect(within(form).getAllByRole('button')).toHaveLength(2);
    expect(nextStep()).toBeNull();
  });
});

describe('when the list of countries loads', () => {
  it('the entry and the verdict stay', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { check, field, said, words } = await open();
    await check('090-1234-5678');
    expect(screen.queryByRole('combobox')).toBeNull();
    resolve();
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    expect(country.value).toBe('Japan (+81)');
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe('090-1234-5678');
    expect(said('mobile')).toBeTruthy();
  });

  it.each([
    ['the country', 'country', 'combobox'],
    ['the number', 'label', 'textbox'],
  ] as const)('the focus stays where it was: at %s', async (_, field, role) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { words } = await open();
    act(() => screen.getByRole('textbox', { name: words[field] }).focus());
    resolve();
    await screen.findByRole('combobox', { name: words.country });
    expect(document.activeElement).toBe(screen.getByRole(role, { name: words[field] }));
  });

  it('the field continues with the keys typed before', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { user, check, said, words } = await open();
    await user.click(screen.getByRole('textbox', { name: words.country }));
    await user.keyboard('+39{ArrowDown}');
    resolve();
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    expect(country.value).toBe('+39');
    expect(document.activeElement).toBe(country);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Italy (+39)',
      'Vatican City (+39)',
    ]);
    await user.keyboard('{Enter}');
    expect(country.value).toBe('Vatican City (+39)');
    await user.keyboard('ital{Enter}');
    await check('312 345 6789');
    expect(said('mobile')).toBeTruthy();
  });

  it.each(['{Enter}', ''])(
    'a number is validated for the country that was typed first, chosen with "%s" and Tab',
    async (chosenWith) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      arrivesAfter(promise);
      const { user, field, enter, said, words } = await open();
      await user.click(screen.getByRole('textbox', { name: words.country }));
      await user.keyboard(`ital${chosenWith}{Tab}`);
      expect(document.activeElement).toBe(field);
      await user.keyboard('312 345 6789{Enter}');
      expect(said('impossible')).toBeNull();
      expect(enter()).toBeUndefined();
      resolve();
      const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
      expect(country.value).toBe('Italy (+39)');
      expect(said('mobile')).toBeTruthy();
      expect(enter()).toBe('3123456789');
      expect(document.activeElement).toBe(field);
      // The verdict stays, whatever country is chosen later.
      await user.click(country);
      await user.keyboard('germany{Enter}');
      expect(enter()).toBe('3123456789');
      expect(within(field.form as HTMLElement).getAllByText('Italy (+39)')).not.toEqual([]);
    },
  );

  it('the country is Japan if an earlier search was cancelled', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { user, words } = await open();
    const early = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    await user.click(early);
    await user.keyboard('ital{Escape}');
    expect(early.value).toBe('Japan (+81)');
    await user.keyboard('germ{ArrowDown}');
    expect(early.value).toBe('germ');
    await user.click(screen.getByRole('heading', { level: 1 }));
    expect(early.value).toBe('Japan (+81)');
    resolve();
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    expect(country.value).toBe('Japan (+81)');
    expect(country.getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    ['germ', 'Germany (+49)', ''],
    ['kor', 'Japan (+81)', filled(texts.en.ui.check.phone.kept, { country: 'Japan (+81)' })],
    ['germ{Enter}', 'Germany (+49)', ''],
    ['zzz{Enter}', 'Japan (+81)', filled(texts.en.ui.check.phone.kept, { country: 'Japan (+81)' })],
  ])('the text that the reader has left behind decides: %s', async (typed, chosen, sentence) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { user, words } = await open();
    const early = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    await user.click(early);
    await user.keyboard(typed);
    await user.click(screen.getByRole('heading', { level: 1 }));
    resolve();
    const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    expect(country.value).toBe(chosen);
    expect(country.form?.querySelector('[role="status"]')?.textContent).toBe(sentence);
  });

  it('the field waits until an input method has finished a word', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const fetched = arrivesAfter(promise);
    const { words } = await open();
    const early = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    act(() => early.focus());
    fireEvent.compositionStart(early);
    fireEvent.change(early, { target: { value: 'いた' } });
    fireEvent.keyDown(early, { key: 'Enter', isComposing: true });
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1), 10_000);
    resolve();
    await act(async () => void (await fetched.mock.results[0]?.value));
    expect(early.isConnected).toBe(true);
    fireEvent.compositionEnd(early);
    expect(await screen.findByRole('option', { name: 'Italy (+39)' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('いた');
  });

  it('a number from another country is validated again', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    arrivesAfter(promise);
    const { user, check, form, said, words } = await open();
    await check('+39 312 345 6789');
    // The buttons that clear the number and submit it.
    expect(within(form).getAllByRole('button')).toHaveLength(2);
    resolve();
    const change = { name: filled(words.switch, { country: 'Italy' }) };
    await user.click(await within(form).findByRole('button', change));
    expect(said('mobile')).toBeTruthy();
    expect(said('other-country')).toBeNull();
  });

  it('one request serves all pages', async () => {
    const fetched = arrivesAfter(Promise.resolve());
    const { words } = await open();
    await screen.findByRole('combobox', { name: words.country });
    document.body.replaceChildren();
    await open();
    expect(screen.getByRole('combobox', { name: words.country })).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('the next page has it immediately, although the page that requested it was left', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const fetched = arrivesAfter(promise);
    const { user, words } = await open('en', '?trail=start:at-bell');
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1), 10_000);
    await user.click(screen.getByRole('link', { name: texts.en.ui.nav.help }));
    resolve();
    await fetched.mock.results[0]?.value;
    await user.click(screen.getByRole('link', { name: texts.en.ui.nav.checks }));
    expect(await screen.findByRole('combobox', { name: words.country })).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe.each(languages)('when the list of countries cannot be loaded, in %s', (language) => {
  beforeEach(() => {
    vi.doMock(NUMBERING, () => {
      throw new Error('gone on purpose');
    });
  });

  it('a sentence says so, and a link reloads the page', async () => {
    const query = '?trail=start:at-bell';
    const { words } = await open(language, query);
    const reload = await screen.findByRole('link', { name: words.reload });
    expect(reload.getAttribute('href')).toBe(`/${language}/${STEP}${query}`);
    const status = reload.closest('[role="status"]');
    expect(status?.textContent).toBe(`${words.notLoaded} ${words.reload}`);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.country }).readOnly).toBe(true);
  });

  it('the country becomes Japan, whatever was typed there', async () => {
    const { promise, reject } = Promise.withResolvers<object>();
    vi.doMock(NUMBERING, () => promise);
    const { user, field, words, said } = await open(language);
    const country = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    await user.click(country);
    await user.keyboard('ital{Tab}');
    await user.type(field, '090-1234-5678{Enter}');
    expect(country.value).toBe('ital');
    expect(said('mobile')).toBeNull();
    reject(new Error('gone on purpose'));
    await screen.findByRole('link', { name: words.reload });
    expect(country.value).toBe(language === 'en' ? 'Japan (+81)' : '日本 (+81)');
    expect(said('mobile')).toBeTruthy();
  });

  it('the form still validates Japanese numbers', async () => {
    const { check, said, enter, nextStep, words } = await open(language);
    await screen.findByRole('link', { name: words.reload });
    await check('０９０−１２３４−５６７８');
    expect(said('mobile')).toBeTruthy();
    expect(enter()).toBe('9012345678');
    await check('06-6850-5111');
    expect(said('landline')).toBeTruthy();
    expect(nextStep()?.getAttribute('href')).toBe(`/${language}/bell/reset?trail=${STEP}:no-texts`);
    await check('+39 312 345 6789');
    expect(said('other-country')).toBeTruthy();
  });
});

it('the list of countries loads as soon as its field gets focus', async () => {
  arrivesAfter(Promise.resolve());
  const { words } = await open();
  const { lazyPhoneNumbering } = await import('../../../src/features/checks/lazy-phone-numbering.ts');
  const load = vi.spyOn(lazyPhoneNumbering, 'load');
  act(() => screen.getByRole('textbox', { name: words.country }).focus());
  expect(load).toHaveBeenCalledTimes(1);
  await screen.findByRole('combobox', { name: words.country });
});

// Must be the last test, because React keeps the clock that it was loaded with.
describe('the list of countries', () => {
  it('loads only for a page that has the form and is not left immediately', async () => {
    const fetched = arrivesAfter(Promise.resolve());
    const { renderGuide } = await import('../../app/render-guide.tsx');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { unmount } = await renderGuide(`/en/${STEP}`);
    unmount();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    const another = await renderGuide('/en/bell');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(fetched).not.toHaveBeenCalled();
    // Two guides on one page would have two owners for each key.
    another.unmount();
    await renderGuide(`/en/${STEP}`);
    expect(fetched).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
