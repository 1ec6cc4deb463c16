// The list of countries comes by itself, after the page: what the check of a number does until then, and without it.
import { act, configure, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { filled } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });
// The list of countries is large, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
type Language = keyof typeof texts;

const NUMBERING = '../../../src/features/checks/phone-numbering.ts';
/** Has the part that is loaded by itself come when the promise is kept. */
function comesWith(promise: Promise<void>) {
  const fetched = vi.fn(async (whole: () => Promise<object>) => {
    await promise;
    return whole();
  });
  vi.doMock(NUMBERING, fetched);
  return fetched;
}

/** Opens a step with the check of a number, in a guide of its own: what another one has loaded is not there. */
async function open(language: Language = 'en', query = '') {
  const user = userEvent.setup({ delay: null });
  const { renderGuide } = await import('../../app/render-guide.tsx');
  await renderGuide(`/${language}/sms-setup/number-refused${query}`);
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
    said: (finding: keyof typeof validation.phone) =>
      within(form).queryByText(filled(validation.phone[finding])),
    enter: () => within(form).queryByText(words.enter)?.parentElement?.querySelector('code')?.textContent,
    goOn: () => within(form).queryByRole('link', { name: new RegExp(filled(ui.check.goOn, { step: '' })) }),
  };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.doUnmock(NUMBERING);
  vi.useRealTimers();
});

describe.each(['en', 'ja'] as const)('before the list of countries is there, in %s', (language) => {
  const japan = language === 'en' ? 'Japan (+81)' : '日本 (+81)';

  beforeEach(() => {
    comesWith(new Promise(() => {}));
  });

  it('Japan stands in its place, and cannot be changed', async () => {
    const { words } = await open(language);
    const country = screen.getByRole<HTMLInputElement>('textbox', { name: words.country });
    expect(country.value).toBe(japan);
    expect(country.readOnly).toBe(true);
    expect(country.hasAttribute('name')).toBe(false);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText(words.notLoaded, { exact: false })).toBeNull();
  });

  it('Japanese numbers are judged', async () => {
    const { check, said, enter } = await open(language);
    await check('090-1234-5678');
    expect(said('mobile')).toBeTruthy();
    expect(said('zeroDropped')).toBeTruthy();
    expect(enter()).toBe('9012345678');
    expect(screen.getAllByText(japan, { exact: true }).length).toBeGreaterThan(0);
  });

  it('a number of another country is said to be one, without a button that could do nothing', async () => {
    const { check, said, form, goOn } = await open(language);
    await check('+39 312 345 6789');
    expect(said('other-country')).toBeTruthy();
    expect(within(form).getAllByRole('button')).toHaveLength(1);
    expect(goOn()).toBeNull();
  });
});

describe('when the list of countries comes', () => {
  it('what was typed and said before stays', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    comesWith(promise);
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
    comesWith(promise);
    const { words } = await open();
    act(() => screen.getByRole('textbox', { name: words[field] }).focus());
    resolve();
    await screen.findByRole('combobox', { name: words.country });
    expect(document.activeElement).toBe(screen.getByRole(role, { name: words[field] }));
  });

  it('a number of another country is judged anew', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    comesWith(promise);
    const { user, check, form, said, words } = await open();
    await check('+39 312 345 6789');
    expect(within(form).getAllByRole('button')).toHaveLength(1);
    resolve();
    const change = { name: filled(words.switch, { country: 'Italy' }) };
    await user.click(await within(form).findByRole('button', change));
    expect(said('mobile')).toBeTruthy();
    expect(said('other-country')).toBeNull();
  });

  it('it is fetched once for all pages', async () => {
    const fetched = comesWith(Promise.resolve());
    const { words } = await open();
    await screen.findByRole('combobox', { name: words.country });
    document.body.replaceChildren();
    await open();
    expect(screen.getByRole('combobox', { name: words.country })).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('it is there at once on the next page, although the page that asked for it was left', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const fetched = comesWith(promise);
    const { user, words } = await open('en', '?trail=start:set-up');
    await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
    await user.click(screen.getByRole('link', { name: texts.en.ui.nav.help }));
    resolve();
    await fetched.mock.results[0]?.value;
    await user.click(screen.getByRole('link', { name: texts.en.ui.nav.checks }));
    expect(await screen.findByRole('combobox', { name: words.country })).toBeTruthy();
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe.each(['en', 'ja'] as const)('when the list of countries cannot be loaded, in %s', (language) => {
  beforeEach(() => {
    vi.doMock(NUMBERING, () => {
      throw new Error('gone on purpose');
    });
  });

  it('a sentence says so, with a link that loads the page again', async () => {
    const query = '?trail=start:set-up';
    const { words } = await open(language, query);
    const reload = await screen.findByRole('link', { name: words.reload });
    expect(reload.getAttribute('href')).toBe(`/${language}/sms-setup/number-refused${query}`);
    const status = reload.closest('[role="status"]');
    expect(status?.textContent).toBe(`${words.notLoaded} ${words.reload}`);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.country }).readOnly).toBe(true);
  });

  it('Japanese numbers are judged all the same', async () => {
    const { check, said, enter, goOn, words } = await open(language);
    await screen.findByRole('link', { name: words.reload });
    await check('０９０−１２３４−５６７８');
    expect(said('mobile')).toBeTruthy();
    expect(enter()).toBe('9012345678');
    await check('06-6850-5111');
    expect(said('landline')).toBeTruthy();
    expect(goOn()?.getAttribute('href')).toBe(
      `/${language}/app-setup?trail=sms-setup/number-refused:no-texts`,
    );
    await check('+39 312 345 6789');
    expect(said('other-country')).toBeTruthy();
  });
});

// The last one, since React keeps the clock that it was loaded with.
describe('the list of countries', () => {
  it('is fetched by a page that has the check and was not left at once', async () => {
    const fetched = comesWith(Promise.resolve());
    const { renderGuide } = await import('../../app/render-guide.tsx');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { unmount } = await renderGuide('/en/sms-setup/number-refused');
    unmount();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    const another = await renderGuide('/en/mfa');
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(fetched).not.toHaveBeenCalled();
    // Two guides on one page would have two owners of each key.
    another.unmount();
    await renderGuide('/en/sms-setup/number-refused');
    expect(fetched).not.toHaveBeenCalled();
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
