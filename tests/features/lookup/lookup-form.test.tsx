import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyLookupWords } from '../../../src/features/lookup/lazy-lookup-words.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { messages } from '../../fixtures/guide/messages.ts';
import { site } from '../../fixtures/guide/site.ts';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { pressQueued } from '../../fixtures/queued-keys.ts';
import { filled, marksIn } from '../../fixtures/words.ts';

const { en, ja } = texts;
type MessageId = keyof typeof en.messages;

/** Returns the full wording of a message in a language. */
function wordingOf(id: MessageId, language: InventedLanguage): string {
  const [wording] = messages.find((message) => message.id === id)?.wordings[language] ?? [];
  if (wording === undefined) throw new Error(`Nobody has read ${id} in ${language}`);
  return wording;
}

/** A part of the wording of `name-misspelt`. */
const MISSPELT = 'name may be misspelt';

/** Opens a page with the message search: language and path. */
async function open(path = '/', language: InventedLanguage = 'en') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}${path}`);
  await act(() => lazyLookupWords.load());
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
    ask: () => fireEvent.click(within(form).getByRole('button', { name: words.submit })),
    problem: () => within(form).getByRole('alert').textContent,
    status: () => form.querySelector(':not([hidden]) > [role="status"]')?.textContent,
    /** The titles of the steps found, with which each row begins. */
    titles: () => rows().map((row) => row.querySelector('span > span')?.textContent),
    /** The lines of a row below its title: the meaning of the message, its full wording, and the typed text. */
    lines: (position = 0) =>
      [...(rows()[position]?.querySelectorAll('span > span > span') ?? [])]
        .filter((line) => !line.parentElement?.matches('span > span > span'))
        .map(({ textContent }) => textContent),
    quote: (position = 0) => rows()[position]?.querySelector('q'),
    href: (position = 0) => rows()[position]?.getAttribute('href'),
  };
}

const titlesOf = (language: InventedLanguage, ...steps: InventedStepId[]) =>
  steps.map((step) => texts[language].steps[step].title);

describe('the field for a message', () => {
  it('searches as the reader types', async () => {
    const { user, field, titles, rows } = await open();
    await user.type(field, 'this na');
    expect(rows()).toEqual([]);
    await user.type(field, 'me may be mis');
    expect(titles()).toEqual(titlesOf('en', 'name/spelling'));
    await user.clear(field);
    expect(rows()).toEqual([]);
  });

  it('searches for the whole typed text before Tab leads to the results', async () => {
    const { field, titles } = await open();
    act(() => field.focus());
    await pressQueued(field, [...'AADSTS50126', 'Tab']);
    const found = titles();
    // The results for the same text without hurry.
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.change(field, { target: { value: 'AADSTS50126' } });
    expect(found).toEqual(titles());
    expect(found).not.toEqual([]);
  });

  it('may have several lines, and Enter starts a new one', async () => {
    const { user, field, titles } = await open();
    await user.type(field, 'Come in{Enter}This name{Enter}may be misspelt.');
    expect(field.tagName).toBe('TEXTAREA');
    expect(field.value).toBe('Come in\nThis name\nmay be misspelt.');
    expect(titles()).toEqual(titlesOf('en', 'name/spelling'));
  });

  it('has its label and hint, and no name, so that no browser can send it', async () => {
    const { field, form, words } = await open();
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      words.hint,
    );
    expect(form.querySelectorAll('[name]')).toHaveLength(0);
  });

  it('stays on the page when the form is submitted', async () => {
    const { form, type, titles } = await open();
    type(MISSPELT);
    expect(fireEvent.submit(form)).toBe(false);
    expect(titles()).toHaveLength(1);
  });

  it('has no list while there is nothing in it', async () => {
    const { form, type, rows, ask } = await open();
    expect(within(form).queryByRole('list')).toBeNull();
    type('   ');
    ask();
    expect(within(form).queryByRole('list')).toBeNull();
    type(MISSPELT);
    expect(within(form).getByRole('list').children).toHaveLength(rows().length);
  });

  it('takes digits and letters as text, not as keys of the guide', async () => {
    const { user, field } = await open();
    await user.type(field, 'b 12 0');
    expect(field.value).toBe('b 12 0');
    expect(screen.getByTestId('address').textContent).toBe('/en/');
  });
});

describe('the steps that are found', () => {
  it.each(languages)('are counted in the status, in %s', async (language) => {
    const { type, status, words } = await open('/', language);
    const { found_one: one, found_other: other } = words;
    expect(status()).toBe('');
    type('AADSTS50126');
    expect(status()).toBe(filled(language === 'en' ? one : other, { count: 1 }));
    type('AADSTS50126 AADSTS50196');
    expect(status()).toBe(filled(other, { count: 2 }));
  });

  it('are at most three, each once', async () => {
    const { type, titles, status, words } = await open();
    type('AADSTS50128 AADSTS50126 AADSTS90002 AADSTS50053 AADSTS50058 AADSTS50196');
    expect(titles()).toEqual(titlesOf('en', 'name/house', 'key', 'key/locked'));
    expect(status()).toBe(filled(words.found_other, { count: 3 }));
  });

  it('begin with the best: a code, a message typed whole, a message typed in part', async () => {
    const { type, titles } = await open();
    const whole = wordingOf('lock-shut', 'en');
    const part = 'The key is refused.';
    type(`${part} ${whole}`);
    expect(titles()).toEqual(titlesOf('en', 'key/locked', 'key'));
    type(`${part} AADSTS50196 ${whole}`);
    expect(titles()).toEqual(titlesOf('en', 'browser/window', 'key/locked', 'key'));
  });

  it('disappear when other text is typed', async () => {
    const { type, rows, status } = await open();
    type(MISSPELT);
    expect(rows()).toHaveLength(1);
    type('hello');
    expect(rows()).toEqual([]);
    expect(status()).toBe('');
  });
});

describe('the row of a step that is found', () => {
  it('names the step, the meaning of the message, its full wording and the typed text', async () => {
    const { type, titles, lines, quote, words } = await open();
    type(MISSPELT);
    const full = wordingOf('name-misspelt', 'en');
    expect(titles()).toEqual(titlesOf('en', 'name/spelling'));
    expect(lines()).toEqual([
      en.messages['name-misspelt'],
      `${words.says}${en.ui.trail.colon}${full}`,
      `${en.ui.check.typed}${en.ui.trail.colon}${MISSPELT}`,
    ]);
    expect(quote()?.textContent).toBe(full);
    expect(quote()?.lang).toBe('en');
  });

  it.each([
    ['This name may be misspelt', ['This name may be misspelt']],
    ['it says: name may be misspelt!!', ['name may be misspelt']],
    ['it says AADSTS50126 and stops', ['AADSTS50126']],
    ['Ｅｒｒｏｒ ＡＡＤＳＴＳ５０１２６', ['ＡＡＤＳＴＳ５０１２６']],
    ['鍵は断られましたと出ます', ['鍵は断られました']],
    ['name may  be\nmisspelt', ['name may  be\nmisspelt']],
  ])('marks the words that led to the result: %j', async (typed, marks) => {
    const { type, rows } = await open();
    type(typed);
    expect(rows()).toHaveLength(1);
    expect(marksIn(rows()[0] as Element)).toEqual(marks);
  });

  it('shows of a long text the part around those words', async () => {
    const { type, lines, rows } = await open();
    const filler = 'abcd '.repeat(60);
    type(`${filler}AADSTS50126 ${filler}`);
    const shown = lines()[2] ?? '';
    expect(shown.startsWith(`${en.ui.check.typed}${en.ui.trail.colon}…`)).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
    expect(shown.length).toBeLessThan(150);
    expect(marksIn(rows()[0] as Element)).toEqual(['AADSTS50126']);
  });

  it.each(languages)('has no quotation if only the code of the message is known, in %s', async (language) => {
    const { type, titles, lines, quote } = await open('/', language);
    const { messages: meanings, ui } = texts[language];
    type('AADSTS50196');
    expect(titles()).toEqual(titlesOf(language, 'browser/window'));
    expect(quote()).toBeNull();
    expect(lines()).toEqual([meanings['turned-away'], `${ui.check.typed}${ui.trail.colon}AADSTS50196`]);
  });
});

describe('the wording that is quoted', () => {
  const typings = ['AADSTS50126', wordingOf('key-refused', 'en'), wordingOf('key-refused', 'ja')];

  it.each(languages.flatMap((language) => typings.map((typed) => [language, typed] as const)))(
    'is that of the language %s, whichever was typed: %s',
    async (language, typed) => {
      const { type, quote, titles, lines } = await open('/', language);
      type(typed);
      expect(titles()).toEqual(titlesOf(language, 'key'));
      expect(lines()[0]).toBe(texts[language].messages['key-refused']);
      expect(quote()?.textContent).toBe(wordingOf('key-refused', language));
      expect(quote()?.lang).toBe(language);
      expect(quote()?.getAttribute('translate')).toBe('no');
      // Only the quoted words are in that language.
      expect(quote()?.parentElement?.closest('[lang]')).toBe(document.documentElement);
    },
  );

  it('is English on a Japanese page if the Japanese wording is not known', async () => {
    const { type, quote, lines } = await open('/', 'ja');
    type('AADSTS50128');
    expect(quote()?.textContent).toBe(wordingOf('another-house', 'en'));
    expect(quote()?.lang).toBe('en');
    expect(lines()[0]).toBe(ja.messages['another-house']);
  });

  it('is Japanese on an English page if the English wording is not known', async () => {
    const { type, quote, lines } = await open();
    type('鳴らした回数が多すぎるため');
    expect(quote()?.textContent).toBe(wordingOf('bell-worn-out', 'ja'));
    expect(quote()?.lang).toBe('ja');
    expect(lines()[0]).toBe(en.messages['bell-worn-out']);
  });

  it.each(languages)('is never a paraphrase, which is found all the same, in %s', async (language) => {
    const { type, titles, quote, form } = await open('/', language);
    const [paraphrase = ''] = messages.find(({ id }) => id === 'another-house')?.wordings['ja'] ?? [];
    // The beginning is enough for the search, so that the rest could only come from a quotation.
    type(paraphrase.slice(0, 14));
    expect(titles()).toEqual(titlesOf(language, 'name/house'));
    expect(quote()?.textContent).toBe(wordingOf('another-house', 'en'));
    expect(paraphrase.length).toBeGreaterThan(20);
    expect(form.textContent).not.toContain(paraphrase.slice(14));
  });
});

describe('the link of a step that is found', () => {
  const toSign = 'start:at-name,name:member';

  it.each([
    ['/', 'AADSTS500121', '/en/bell?trail=start:at-bell'],
    ['/', 'AADSTS50126', '/en/key?trail=start:at-key'],
    ['/start/look', 'AADSTS500121', '/en/bell?trail=start/look:bell-rings'],
    [
      `/name/which-sign?trail=${toSign}`,
      MISSPELT,
      `/en/name/spelling?trail=${toSign},name/which-sign:misspelt`,
    ],
    [
      `/name/which-sign?trail=${toSign}`,
      'AADSTS50128',
      `/en/name/house?trail=${toSign},name/which-sign:other-house`,
    ],
    ['/key?trail=start:at-key', 'AADSTS50053', '/en/key/locked?trail=start:at-key,key:locked'],
  ])('keeps the trail if an answer leads to the step: at %s, for %s', async (path, typed, href) => {
    const found = await open(path);
    found.type(typed);
    expect(found.href()).toBe(href);
  });

  it.each([
    ['/', MISSPELT, '/en/name/spelling'],
    ['/start/look?trail=start:not-sure', MISSPELT, '/en/name/spelling'],
    ['/key?trail=start:at-key', 'AADSTS500121', '/en/bell'],
    ['/key?trail=start:at-key', 'AADSTS50196', '/en/browser/window'],
    [`/name/which-sign?trail=${toSign}`, 'AADSTS50126', '/en/key'],
    ['/checks', MISSPELT, '/en/name/spelling'],
    ['/checks', 'AADSTS500121', '/en/bell'],
  ])('has no trail if no answer leads to the step: at %s, for %s', async (path, typed, href) => {
    const found = await open(path);
    found.type(typed);
    expect(found.href()).toBe(href);
  });

  it('opens the step in the language of the page', async () => {
    const { user, type, rows } = await open('/key?trail=start:at-key', 'ja');
    type('AADSTS50053');
    await user.click(rows()[0] as HTMLElement);
    expect(screen.getByTestId('address').textContent).toBe('/ja/key/locked?trail=start:at-key,key:locked');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ja.steps['key/locked'].title);
  });

  it('leads to the step that it names, even for a reader who came back from a later step', async () => {
    const { type, titles, href } = await open('/key?trail=start:at-key,key:locked,key/locked:did-not-work');
    type('AADSTS50053');
    expect(titles()).toEqual(titlesOf('en', 'key/locked'));
    expect(href()?.split('?')[0]).toBe('/en/key/locked');
  });
});

describe('an address in the typed text', () => {
  /** Returns the HTML of the page without the field. */
  function besidesTheField(): string {
    const page = document.documentElement.cloneNode(true) as HTMLElement;
    for (const field of page.querySelectorAll('textarea')) field.remove();
    return page.outerHTML.normalize('NFKC');
  }

  it.each([
    'zq7sentinel@members.example.edu belongs to another house. Knock there.',
    'name may be misspelt: zq7sentinel@members.example.edu',
    'zq7sentinel@example.com AADSTS50126 zq7sentinel@example.com',
    'ｚｑ７ｓｅｎｔｉｎｅｌ＠ｍｅｍｂｅｒｓ．ｅｘａｍｐｌｅ．ｅｄｕ AADSTS50126',
    '名前zq7sentinel@members.example.eduは、AADSTS50126',
  ])('appears nowhere else on the page: %s', async (typed) => {
    const { type, field, rows, lines } = await open();
    type(typed);
    expect(field.value).toBe(typed);
    expect(rows().length).toBeGreaterThan(0);
    expect(besidesTheField()).not.toContain('zq7');
    expect(besidesTheField()).not.toContain('sentinel');
    expect(lines().join().normalize('NFKC')).toContain('•@•');
  });

  it('would be seen by this test if it were shown, as other words are', async () => {
    const { type } = await open();
    type('zq7sentinel AADSTS50126');
    expect(besidesTheField()).toContain('zq7sentinel');
  });

  it('finds no step by its letters', async () => {
    const { type, rows } = await open();
    type('this-name-may-be-misspelt@members.example.edu h');
    expect(rows()).toEqual([]);
  });
});

/** A text that no message resembles. */
const UNKNOWN = 'ご飯を食べました。';

describe.each(languages)('a text that finds nothing, in %s', (language) => {
  it.each(['真っ白', 'パスキー', 'g', UNKNOWN])(
    'is answered when the reader asks, however short: %j',
    async (typed) => {
      const { type, ask, status, rows, words } = await open('/', language);
      type(typed);
      expect(status()).toBe('');
      expect(rows()).toEqual([]);
      ask();
      expect(status()).toBe(words.none);
      type(`${typed} `);
      expect(status()).toBe('');
      expect(rows()).toEqual([]);
    },
  );

  it('leads to the three broadest questions, each with the answer that leads there', async () => {
    const { type, ask, titles, rows } = await open('/', language);
    const { answers } = texts[language].steps.start;
    type(UNKNOWN);
    ask();
    expect(titles()).toEqual(
      [answers['at-name'], answers['at-key'], answers['at-bell']].map(({ label }) => label),
    );
    expect(rows().map((row) => row.getAttribute('href'))).toEqual([
      `/${language}/name?trail=start:at-name`,
      `/${language}/key?trail=start:at-key`,
      `/${language}/bell?trail=start:at-bell`,
    ]);
  });

  it('but is a code of the sign-in pages is called so at once, with a link that does not contain it', async () => {
    const { type, status, form, rows } = await open('/', language);
    type('AADSTS99999');
    const { pages } = texts[language].ui;
    expect(status()).toContain(pages['error-codes']);
    expect(rows()).toHaveLength(1);
    expect(rows()[0]?.getAttribute('href')).toBe(site.pages['error-codes']);
    expect(within(form).getByRole('status').innerHTML).not.toContain('99999');
  });

  it.each(['', ' ', '\n\n\n\n\n\n\n\n\n'])('is asked for when the field is empty: %j', async (typed) => {
    const { type, ask, status, problem, field, words } = await open('/', language);
    if (typed !== '') type(typed);
    expect(problem()).toBe('');
    ask();
    expect(problem()).toBe(words.empty);
    expect(status()).toBe('');
    expect(document.activeElement).toBe(field);
    type('g');
    expect(problem()).toBe('');
    type(typed);
    expect(problem()).toBe('');
  });
});

describe('other things than messages', () => {
  it.each([
    ['own words', 'too many keys', 'key/locked', ['too many keys']],
    ['own words in Japanese', 'ベルが鳴らない', 'bell', ['ベル', '鳴']],
  ] as const)('%s find a step, and are marked', async (_, typed, step, marks) => {
    const { type, titles, rows, quote } = await open();
    type(typed);
    expect(titles()[0]).toBe(titlesOf('en', step)[0]);
    expect(marksIn(rows()[0] as Element)).toEqual(marks);
    expect(quote()).toBeNull();
  });

  it('a code of a page opens it, also a page that is no step', async () => {
    const { type, titles, href, lines, words } = await open();
    type('a2k');
    expect(titles()).toEqual(titlesOf('en', 'name'));
    expect(lines()).toEqual([`${words.by.code}${en.ui.trail.colon}A2K`]);
    expect(href()).toBe('/en/name?trail=start:at-name');
    type('y64');
    expect(href()).toBe('/en/help');
  });

  it('a link opens its page with its answers', async () => {
    const { type, href, lines, words } = await open();
    type('https://example.ac.jp/ja/name?trail=start:at-name');
    expect(href()).toBe('/en/name?trail=start:at-name');
    expect(lines()).toEqual([words.by.link]);
  });

  it.each([
    ['an address', ' h123456z@members.example.edu ', 'address', 'name/check'],
    ['a number', '090-1234-5678', 'phone', 'bell/number'],
  ] as const)('%s is judged at its check, where it stands in the field', async (_, typed, by, step) => {
    const { user, type, rows, lines, words } = await open();
    type(typed);
    expect(lines()).toEqual([words.by[by]]);
    await user.click(rows()[0] as HTMLElement);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.steps[step].title);
    const field = screen.getByRole<HTMLInputElement>('textbox', {
      name: en.ui.check[by].label,
      hidden: true,
    });
    expect(field.value).toBe(typed.trim());
  });
});

describe('the part of the search that comes later', () => {
  const pending = () =>
    vi.spyOn(lazyLookupWords, 'state').mockReturnValue({ loaded: undefined, hasFailed: false });

  it('is waited for before a text is said to find nothing', async () => {
    const { type, ask, status, words, rows } = await open();
    pending();
    type('too many keys');
    ask();
    expect(status()).toBe(words.loading);
    expect(rows()).toEqual([]);
    type('AADSTS50126');
    expect(rows()).toHaveLength(1);
  });

  it('is said to be missing if it failed, and messages are found all the same', async () => {
    const { type, ask, status, words, rows, form } = await open();
    vi.spyOn(lazyLookupWords, 'state').mockReturnValue({ loaded: undefined, hasFailed: true });
    type('too many keys');
    expect(within(form).getByText(words.notLoaded)).toBeTruthy();
    ask();
    expect(status()).toBe(words.none);
    type(MISSPELT);
    expect(rows()).toHaveLength(1);
  });
});

describe('the answer to the button', () => {
  it('is announced again when the reader asks again', async () => {
    const { type, ask, form } = await open();
    type(UNKNOWN);
    ask();
    const region = within(form).getByRole('status');
    const [before, said] = [region.firstChild, region.textContent];
    ask();
    expect(within(form).getByRole('status')).toBe(region);
    expect(region.textContent).toBe(said);
    expect(region.firstChild).not.toBe(before);
  });

  it('is the steps that were found for the whole text', async () => {
    const { type, ask, titles } = await open();
    type(MISSPELT);
    ask();
    expect(titles()).toEqual(titlesOf('en', 'name/spelling'));
  });
});

describe('a pause in typing', () => {
  afterEach(() => vi.useRealTimers());
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  async function openWithClock() {
    const opened = await open();
    vi.useFakeTimers();
    return opened;
  }

  it('calls the message unknown, once the reader has stopped', async () => {
    const { type, status, words } = await openWithClock();
    type(UNKNOWN);
    wait(1400);
    expect(status()).toBe('');
    type(`${UNKNOWN}。`);
    wait(1400);
    expect(status()).toBe('');
    wait(200);
    expect(status()).toBe(words.none);
  });

  it('is not taken for a question after a single letter', async () => {
    const { type, status } = await openWithClock();
    type('g');
    wait(60_000);
    expect(status()).toBe('');
  });

  it('is not taken for a question while an input method composes', async () => {
    const { type, field, status, words } = await openWithClock();
    fireEvent.compositionStart(field);
    type(UNKNOWN);
    wait(60_000);
    expect(status()).toBe('');
    fireEvent.compositionEnd(field);
    wait(1600);
    expect(status()).toBe(words.none);
  });

  it('changes nothing in the status when steps were found', async () => {
    const { type, form } = await openWithClock();
    type(MISSPELT);
    const before = within(form).getByRole('status').firstChild;
    wait(2000);
    expect(within(form).getByRole('status').firstChild).toBe(before);
  });

  it('leaves no timer behind when the text becomes short', async () => {
    const { type } = await openWithClock();
    type('g');
    const before = vi.getTimerCount();
    type(UNKNOWN);
    expect(vi.getTimerCount()).toBe(before + 1);
    type('g');
    expect(vi.getTimerCount()).toBe(before);
  });
});
