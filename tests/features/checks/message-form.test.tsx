import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { filled, marksIn } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
const { en, ja } = texts;
type Language = keyof typeof texts;
type Step = keyof typeof en.steps;

const INCORRECT = 'username may be incorrect';

/** Opens a page with the search for a message: `/en` and what follows. */
async function open(path = '/', language: Language = 'en') {
  const user = userEvent.setup();
  await renderGuide(`/${language}${path}`);
  const words = texts[language].ui.check.message;
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.label });
  const form = field.closest('form') as HTMLFormElement;
  const rows = () => within(form).queryAllByRole('link');
  return {
    user,
    field,
    form,
    words,
    rows,
    type: (text: string) => fireEvent.change(field, { target: { value: text } }),
    status: () => form.querySelector('[role="status"]')?.textContent,
    /** The titles of the steps that are found, by which each row begins. */
    titles: () => rows().map((row) => row.querySelector('span > span')?.textContent),
    /** The lines of a row below its title: what the message means, how it reads in full, and what was typed. */
    lines: (position = 0) =>
      [...(rows()[position]?.querySelectorAll('span > span > span') ?? [])].map(
        ({ textContent }) => textContent,
      ),
    quote: (position = 0) => rows()[position]?.querySelector('q'),
    href: (position = 0) => rows()[position]?.getAttribute('href'),
  };
}

const titlesOf = (language: Language, ...steps: Step[]) =>
  steps.map((step) => texts[language].steps[step].title);

describe('a message that is typed', () => {
  it('is searched for as one types, without a button', async () => {
    const { user, field, titles, rows, form } = await open();
    expect(within(form).queryByRole('button')).toBeNull();
    await user.type(field, 'this user');
    expect(rows()).toEqual([]);
    await user.type(field, 'name may be inc');
    expect(titles()).toEqual(titlesOf('en', 'address/before-at'));
    await user.clear(field);
    expect(rows()).toEqual([]);
  });

  it('may have several lines, and Enter begins one', async () => {
    const { user, field, titles } = await open();
    await user.type(field, 'Sign in{Enter}This username{Enter}may be incorrect.');
    expect(field.tagName).toBe('TEXTAREA');
    expect(field.value).toBe('Sign in\nThis username\nmay be incorrect.');
    expect(titles()).toEqual(titlesOf('en', 'address/before-at'));
  });

  it('has its label and hint, and no name, so that no form can send it', async () => {
    const { field, form, words } = await open();
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      words.hint,
    );
    expect(form.querySelectorAll('[name]')).toHaveLength(0);
  });

  it('goes nowhere when something else sends the form', async () => {
    const { form, type, titles } = await open();
    type(INCORRECT);
    expect(fireEvent.submit(form)).toBe(false);
    expect(titles()).toHaveLength(1);
  });

  it('chooses no answer by the digits in it', async () => {
    const { user, field } = await open();
    await user.type(field, 'b 12 0');
    expect(field.value).toBe('b 12 0');
    expect(screen.getByTestId('address').textContent).toBe('/en/');
  });
});

describe('what is found', () => {
  it.each(['en', 'ja'] as const)('is said with its number, in %s', async (language) => {
    const { type, status, words } = await open('/', language);
    const { found_one: one, found_other: other } = words;
    expect(status()).toBe('');
    type('AADSTS50126');
    expect(status()).toBe(filled(language === 'en' ? one : other, { count: 1 }));
    type('AADSTS50126 AADSTS50196');
    expect(status()).toBe(filled(other, { count: 2 }));
  });

  it('is at most three steps, each once', async () => {
    const { type, titles, status, words } = await open();
    type('AADSTS53003 AADSTS50086 AADSTS53000 AADSTS50126 AADSTS50053 AADSTS50196');
    expect(titles()).toEqual(titlesOf('en', 'ask/blocked', 'ask', 'password/changed-lately'));
    expect(status()).toBe(filled(words.found_other, { count: 3 }));
  });

  it('is the best first: what was typed whole before what was typed in part', async () => {
    const { type, titles } = await open();
    const whole = 'Your account has been locked. Contact your support person to unlock it, then try again.';
    const part = 'Your account or password is incorrect.';
    type(`${part} ${whole}`);
    expect(titles()).toEqual(titlesOf('en', 'ask/unlock', 'password/changed-lately'));
    type(`${part} AADSTS50053 ${whole}`);
    expect(titles()).toEqual(titlesOf('en', 'password/locked', 'ask/unlock', 'password/changed-lately'));
  });

  it('is gone when something else is typed', async () => {
    const { type, rows, status } = await open();
    type(INCORRECT);
    expect(rows()).toHaveLength(1);
    type('hello');
    expect(rows()).toEqual([]);
    expect(status()).toBe('');
  });

  it('names the step, says what the message means, how it reads in full and what was typed', async () => {
    const { type, titles, lines, quote, words } = await open();
    type(INCORRECT);
    const full =
      'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.';
    expect(titles()).toEqual(titlesOf('en', 'address/before-at'));
    expect(lines()).toEqual([
      en.messages['username-incorrect'],
      `${words.says}${en.ui.trail.colon}${full}`,
      `${en.ui.check.typed}${en.ui.trail.colon}${INCORRECT}`,
    ]);
    expect(quote()?.textContent).toBe(full);
    expect(quote()?.parentElement?.lang).toBe('en');
  });

  it.each([
    ['This username may be incorrect', ['This username may be incorrect']],
    ['it says: username may be incorrect!!', ['username may be incorrect']],
    ['it says AADSTS50126 and stops', ['AADSTS50126']],
    ['Ｅｒｒｏｒ ＡＡＤＳＴＳ５０１２６', ['ＡＡＤＳＴＳ５０１２６']],
    ['詳細情報が必要と出ます', ['詳細情報が必要']],
    ['username may  be\nincorrect', ['username may  be\nincorrect']],
  ])('has the words marked that speak for it: %j', async (typed, marks) => {
    const { type, rows } = await open();
    type(typed);
    expect(rows()).toHaveLength(1);
    expect(marksIn(rows()[0] as Element)).toEqual(marks);
  });

  it('shows of a long text the part around the words', async () => {
    const { type, lines, rows } = await open();
    const filler = 'abcd '.repeat(60);
    type(`${filler}AADSTS50126 ${filler}`);
    const shown = lines()[2] ?? '';
    expect(shown.startsWith(`${en.ui.check.typed}${en.ui.trail.colon}…`)).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThan(150);
    expect(marksIn(rows()[0] as Element)).toEqual(['AADSTS50126']);
  });

  it.each(['en', 'ja'] as const)(
    'is shown by its meaning alone where only a code is known, in %s',
    async (language) => {
      const { type, titles, lines, quote } = await open('/', language);
      const { messages, ui } = texts[language];
      type('AADSTS50196');
      expect(titles()).toEqual(titlesOf(language, 'browser/private-window'));
      expect(quote()).toBeNull();
      expect(lines()).toEqual([messages['goes-in-circles'], `${ui.check.typed}${ui.trail.colon}AADSTS50196`]);
    },
  );
});

describe('the wording that is shown', () => {
  const wordings = {
    en: 'Your account or password is incorrect. If you don’t remember your password, reset it now.',
    ja: 'アカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。',
  };

  it.each(['en', 'ja'] as const)('is that of the page, however it was typed: %s', async (language) => {
    const { type, quote, titles, lines } = await open('/', language);
    for (const typed of ['AADSTS50126', wordings.en, wordings.ja]) {
      type(typed);
      expect(titles()).toEqual(titlesOf(language, 'password/changed-lately'));
      expect(lines()[0]).toBe(texts[language].messages['password-incorrect']);
      expect(quote()?.textContent).toBe(wordings[language]);
      expect(quote()?.parentElement?.lang).toBe(language);
      expect(quote()?.parentElement?.getAttribute('translate')).toBe('no');
    }
  });

  it('is the English one on a Japanese page where nobody has read another', async () => {
    const { type, quote, lines } = await open('/', 'ja');
    type('AADSTS50034');
    expect(quote()?.textContent).toBe('We couldn’t find an account with that username.');
    expect(quote()?.parentElement?.lang).toBe('en');
    expect(lines()[0]).toBe(ja.messages['no-such-username']);
  });

  it('is the Japanese one on an English page where nobody has read another', async () => {
    const { type, quote, lines } = await open();
    type('許可された試行回数を超えたため');
    expect(quote()?.textContent).toBe('許可された試行回数を超えたため、要求が失敗しました');
    expect(quote()?.parentElement?.lang).toBe('ja');
    expect(lines()[0]).toBe(en.messages['too-many-attempts']);
  });
});

describe('the link of what is found', () => {
  it.each([
    ['/', 'AADSTS500121', '/en/mfa?trail=start:second-check'],
    ['/start/look', 'AADSTS500121', '/en/mfa?trail=start/look:code-or-approval'],
    ['/start/look', 'AADSTS50034', '/en/address/check?trail=start/look:address-box'],
    ['/start/other-message', 'AADSTS50057', '/en/ask/unlock?trail=start/other-message:locked'],
    [
      '/address/which-message?trail=start:before-password,address:student',
      INCORRECT,
      '/en/address/before-at?trail=start:before-password,address:student,address/which-message:username-incorrect',
    ],
    [
      '/address/which-message?trail=start:before-password,address:student',
      'AADSTS50034',
      '/en/address/check?trail=start:before-password,address:student,address/which-message:not-sure',
    ],
    [
      '/password?trail=start:at-password',
      'AADSTS50053',
      '/en/password/locked?trail=start:at-password,password:locked',
    ],
    [
      '/mfa?trail=start:second-check',
      'Approve sign in request',
      '/en/mfa/app?trail=start:second-check,mfa:app-refused',
    ],
    [
      '/mfa?trail=start:second-check',
      'More information required',
      '/en/set-up?trail=start:second-check,mfa:set-up',
    ],
  ])('at %s keeps the trail where an answer leads there: %s', async (path, typed, href) => {
    const found = await open(path);
    found.type(typed);
    expect(found.href()).toBe(href);
  });

  it.each([
    ['/', INCORRECT, '/en/address/before-at'],
    ['/start/look?trail=start:not-sure', INCORRECT, '/en/address/before-at'],
    ['/password?trail=start:at-password', 'AADSTS500121', '/en/mfa'],
    ['/password?trail=start:at-password', 'AADSTS50196', '/en/browser/private-window'],
    [
      '/address/which-message?trail=start:before-password,address:student',
      'AADSTS50126',
      '/en/password/changed-lately',
    ],
    ['/checks', INCORRECT, '/en/address/before-at'],
    ['/checks', 'AADSTS500121', '/en/mfa'],
  ])('at %s has no trail where none does: %s', async (path, typed, href) => {
    const found = await open(path);
    found.type(typed);
    expect(found.href()).toBe(href);
  });

  it('leads to the step, in the language of the page', async () => {
    const { user, type, rows } = await open('/password?trail=start:at-password', 'ja');
    type('AADSTS50053');
    await user.click(rows()[0] as HTMLElement);
    expect(screen.getByTestId('address').textContent).toBe(
      '/ja/password/locked?trail=start:at-password,password:locked',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ja.steps['password/locked'].title);
  });

  it('leads to the step that it names, also for a reader who came back from further on', async () => {
    const { type, titles, href } = await open(
      '/password?trail=start:at-password,password:locked,password/locked:did-not-work',
    );
    type('AADSTS50053');
    expect(titles()).toEqual(titlesOf('en', 'password/locked'));
    expect(href()?.split('?')[0]).toBe('/en/password/locked');
  });
});

describe('an address within what is typed', () => {
  /** The page without what stands in the field itself. */
  function besidesTheField(): string {
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    for (const field of page.querySelectorAll('textarea')) field.remove();
    return page.outerHTML.normalize('NFKC');
  }

  it.each([
    'zq7sentinel@ecs.osaka-u.ac.jp isn’t in our system. Make sure you typed it correctly.',
    'username may be incorrect: zq7sentinel@ecs.osaka-u.ac.jp',
    'zq7sentinel@example.com AADSTS50034 zq7sentinel@example.com',
    'ｚｑ７ｓｅｎｔｉｎｅｌ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ AADSTS50034',
    'アカウントzq7sentinel@ecs.osaka-u.ac.jpは、AADSTS50034',
  ])('is nowhere else on the page: %s', async (typed) => {
    const { type, field, rows, lines } = await open();
    type(typed);
    expect(field.value).toBe(typed);
    expect(rows().length).toBeGreaterThan(0);
    expect(besidesTheField()).not.toContain('zq7');
    expect(besidesTheField()).not.toContain('sentinel');
    expect(lines().join().normalize('NFKC')).toContain('•@•');
  });

  it('is seen by this judge where it is shown', async () => {
    const { type } = await open();
    type('zq7sentinel AADSTS50034');
    expect(besidesTheField()).toContain('zq7sentinel');
  });

  it('leads nowhere by itself', async () => {
    const { type, rows } = await open();
    type('username-may-be-incorrect@ecs.osaka-u.ac.jp');
    expect(rows()).toEqual([]);
  });
});

describe.each(['en', 'ja'] as const)('a message that nobody knows, in %s', (language) => {
  it.each(['good mor', 'ご飯を食べました。', 'AADSTS99999', 'zq7sentinel@ecs.osaka-u.ac.jp'])(
    'is said to be unknown from eight characters on: %j',
    async (typed) => {
      const { type, status, rows, words } = await open('/', language);
      type(typed);
      expect(status()).toBe(words.none);
      expect(rows()).toEqual([]);
    },
  );

  it.each(['', 'g', 'good mo', '  good mo  ', '\n\n\n\n\n\n\n\n\n', 'ご飯を食べました'.slice(0, 7)])(
    'is not spoken of before: %j',
    async (typed) => {
      const { type, status, rows } = await open('/', language);
      type(typed);
      expect(status()).toBe('');
      expect(rows()).toEqual([]);
    },
  );
});
