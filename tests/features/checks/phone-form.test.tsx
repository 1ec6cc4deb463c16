import { configure, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { phoneCountries } from '../../../src/features/checks/phone-numbering.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { filled, marksIn } from '../../fixtures/words.ts';
import { describeCheckForm, verdictOf } from './check-form-suite.ts';

vi.setConfig({ testTimeout: 30_000 });
// The list of countries is large, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

const { en } = texts;
type Finding = keyof typeof en.validation.phone;

/** Opens a step with the form, with or without a trail, and waits until the list of countries has loaded. */
async function open(language: InventedLanguage = 'en', at: string = 'bell/number-again') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}/${at}`);
  const { ui, validation } = texts[language];
  const words = ui.check.phone;
  // Get the field synchronously, so that a page without it fails here instead of waiting for a list.
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.label });
  const country = await screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
  const form = field.closest('form') as HTMLFormElement;
  return {
    ...verdictOf(form, field),
    user,
    country,
    field,
    form,
    words,
    check: async (typed: string) => {
      fireEvent.change(field, { target: { value: typed } });
      await user.click(within(form).getByRole('button', { name: words.submit }));
    },
    /** Chooses a country as a reader does: types a part of its name and presses Enter. */
    choose: async (search: string) => {
      await user.clear(country);
      await user.type(country, `${search}{Enter}`);
    },
    /** The countries in the open list. */
    listed: () =>
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    /** The country that Enter would choose. */
    active: () => document.getElementById(country.getAttribute('aria-activedescendant') ?? '')?.textContent,
    sentence: (finding: Finding) => filled(validation.phone[finding]),
    /** Returns the element under a heading of the verdict. */
    under: (heading: string) => within(form).queryByText(heading, { exact: true })?.parentElement,
    nextStep: () => within(form).queryByRole('link'),
  };
}

describeCheckForm('the form for a number', {
  open,
  right: { typed: '090-1234-5678', said: filled(en.validation.phone.mobile) },
  wrong: { typed: '06-6850-5111', said: filled(en.validation.phone.landline) },
  secret: { text: '7777', entries: ['090-7777-7777', '06-7777-7777', '+39 377 777 7777'] },
});

describe.each(languages)('the verdict on a number, in %s', (language) => {
  it.each<[Finding, string, string]>([
    ['mobile', '日本', '090-1234-5678'],
    ['fixed-or-mobile', 'USA', '(201) 555-0123'],
    ['unknown', 'アラブ', '600 000 000'],
  ])('says in the status which kind of number is right: %s', async (finding, country, typed) => {
    const { check, choose, status, sentence, field, problem } = await open(language);
    await choose(country);
    await check(typed);
    expect(status()).toBe(sentence(finding));
    expect(problem()).toBe('');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(field.value).toBe(typed);
  });

  it.each<[Finding, string]>([
    ['empty', ''],
    ['not-a-number', 'h123456z'],
    ['too-short', '090-1234-567'],
    ['too-long', '090-1234-56789'],
    ['several-numbers', '090-1234-5678 / 03-1234-5678'],
    ['impossible', '090-0123-4567'],
    ['landline', '06-6850-5111'],
    ['internet-phone', '050-1234-5678'],
    ['special-number', '0120-123-456'],
    ['other-country', '+39 312 345 6789'],
  ])('says at the field what is wrong, and keeps the entry: %s', async (finding, typed) => {
    const { check, field, status, sentence, problem, words } = await open(language);
    await check(typed);
    expect(status()).toBe('');
    expect(problem()).toBe(sentence(finding));
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(`${field.id}-problem`);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(typed);
    expect(screen.queryByText(words.enter)).toBeNull();
  });
});

describe('the verdict on a number', () => {
  it('leaves nothing of the verdict before', async () => {
    const { check, under, words } = await open();
    await check('090-1234-5678');
    expect(under(words.enter)).toBeTruthy();
    await check('06-6850-5111');
    expect(under(words.enter)).toBeUndefined();
  });
});

describe('the number to enter', () => {
  it.each([
    ['en', ['Japan (+81)', '日本 (+81)']],
    ['ja', ['日本 (+81)', 'Japan (+81)']],
  ] as const)('comes with the country in each language, the reader’s first: %s', async (language, names) => {
    const { check, under, words } = await open(language);
    await check('090-1234-5678');
    const shown = [...(under(words.choose)?.querySelectorAll<HTMLElement>('[lang]') ?? [])];
    expect(shown.map(({ textContent }) => textContent)).toEqual(names);
    expect(shown.map(({ lang }) => lang)).toEqual(language === 'en' ? ['en', 'ja'] : ['ja', 'en']);
    expect(shown.every((each) => each.getAttribute('translate') === 'no')).toBe(true);
  });

  it.each<[string, string, string, string[]]>([
    ['its first 0 and its hyphens', '090-1234-5678', '9012345678', ['0', '-', '-']],
    ['its first 0 alone', '09012345678', '9012345678', ['0']],
    ['nothing', '9012345678', '9012345678', []],
    ['the calling code and the spaces', '+81 90 1234 5678', '9012345678', ['+81␣', '␣', '␣']],
    [
      'the hyphens, where the digits are full-width',
      '０９０ー１２３４ー５６７８',
      '9012345678',
      ['０', 'ー', 'ー'],
    ],
  ])(
    'has only digits, and all other characters are marked in the typed text: %s',
    async (_, typed, enter, marks) => {
      const { check, under, words } = await open();
      await check(typed);
      const shown = under(words.enter)?.querySelector('code') as Element;
      expect(shown.textContent).toBe(enter);
      expect(marksIn(shown)).toEqual([]);
      const asTyped = under(en.ui.check.typed)?.querySelector('code') as Element;
      expect(asTyped.textContent).toBe(typed.replaceAll(' ', '␣'));
      expect(marksIn(asTyped)).toEqual(marks);
    },
  );

  it('is copied by the button beside it', async () => {
    const { user, check, form } = await open();
    await check('090-1234-5678');
    await user.click(within(form).getByRole('button', { name: new RegExp(`^${en.ui.check.copy}`) }));
    expect(await within(form).findByText(en.ui.check.copied)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('9012345678');
  });

  it('is no longer said to be copied when another number is checked', async () => {
    const { user, check, form } = await open();
    await check('090-1234-5678');
    await user.click(within(form).getByRole('button', { name: new RegExp(`^${en.ui.check.copy}`) }));
    await within(form).findByText(en.ui.check.copied);
    await check('080-1234-5678');
    expect(within(form).queryByText(en.ui.check.copied)).toBeNull();
  });

  it('depends on the chosen country', async () => {
    const { choose, check, under, words } = await open();
    await choose('Germany');
    await check('0151 23456789');
    expect(under(words.choose)?.textContent).toContain('Germany (+49)');
    expect(under(words.choose)?.textContent).toContain('ドイツ (+49)');
    expect(under(words.enter)?.querySelector('code')?.textContent).toBe('15123456789');
  });
});

describe.each(languages)('the first 0, in %s', (language) => {
  it.each([
    ['090-1234-5678'],
    ['０９０ー１２３４ー５６７８'],
    ['(090) 1234 5678'],
    ['携帯：090-1234-5678'],
    ['٠٩٠١٢٣٤٥٦٧٨'],
  ])('is dropped if it is the prefix for calls within the country: %s', async (typed) => {
    const { check, form, sentence } = await open(language);
    await check(typed);
    expect(within(form).getByText(sentence('zeroDropped'))).toBeTruthy();
    expect(within(form).queryByText(sentence('zeroKept'))).toBeNull();
  });

  it.each([['01 95 12 34 56'], ['+229 01 95 12 34 56']])(
    'is kept if it is a part of the number, as in Benin: %s',
    async (typed) => {
      const { choose, check, form, sentence, under, words } = await open(language);
      await choose('Benin');
      await check(typed);
      expect(under(words.enter)?.querySelector('code')?.textContent).toBe('0195123456');
      expect(within(form).getByText(sentence('zeroKept'))).toBeTruthy();
      expect(within(form).queryByText(sentence('zeroDropped'))).toBeNull();
    },
  );

  it.each([
    ['Japan', '9012345678', '9012345678'],
    ['Japan', '+81 90 1234 5678', '9012345678'],
    ['Japan', '90-1234-5600', '9012345600'],
    ['Japan', '0081 90 1234 5678', '9012345678'],
    ['Italy', '0039 312 345 6789', '3123456789'],
    // In Hungary the prefix for calls within the country is 06, in Russia 8.
    ['Hungary', '06 20 123 4567', '201234567'],
    ['Russia', '8 912 345-67-89', '9123456789'],
  ])(
    'is not mentioned if there is none, or if another prefix is dropped: %s, %s',
    async (country, typed, enter) => {
      const { choose, check, form, sentence, status, under, words } = await open(language);
      await choose(country);
      await check(typed);
      expect(status()).toBe(sentence('mobile'));
      expect(under(words.enter)?.querySelector('code')?.textContent).toBe(enter);
      expect(within(form).queryByText(sentence('zeroDropped'))).toBeNull();
      expect(within(form).queryByText(sentence('zeroKept'))).toBeNull();
    },
  );
});

describe('the link from a finding to the next step', () => {
  type Row = readonly [
    at: InventedStepId,
    finding: Finding,
    typed: string,
    answer: string,
    to: InventedStepId,
  ];
  it.each<Row>([
    // A check has an answer for every finding; a fix only for numbers that will not work.
    ['bell/number-again', 'mobile', '090-1234-5678', 'can-ring', 'bell/ring'],
    ['bell/number-again', 'landline', '06-6850-5111', 'no-texts', 'bell/reset'],
    ['bell/number-again', 'internet-phone', '050-1234-5678', 'no-texts', 'bell/reset'],
    ['bell/number', 'landline', '06-6850-5111', 'no-texts', 'bell/reset'],
    ['bell/number', 'internet-phone', '050-1234-5678', 'no-texts', 'bell/reset'],
    ['bell/number', 'too-short', '090-1234-567', 'number-refused', 'bell/number-again'],
  ])('at %s, for %s (%s), gives the answer %s and leads to %s', async (at, finding, typed, answer, to) => {
    const { check, nextStep, status, problem, sentence } = await open('en', at);
    await check(typed);
    expect(`${status()}${problem()}`).toBe(sentence(finding));
    expect(nextStep()?.textContent).toBe(filled(en.ui.check.goOn, { step: en.steps[to].title }));
    expect(nextStep()?.getAttribute('href')).toBe(`/en/${to}?trail=${at}:${answer}`);
  });

  it('keeps the earlier answers, and is named in the language of the page', async () => {
    const trail = 'start:at-bell,bell:set-up,bell/badge:number';
    const { user, check, nextStep } = await open('ja', `bell/number?trail=${trail}`);
    await check('06-6850-5111');
    const { ui, steps } = texts.ja;
    expect(nextStep()?.textContent).toBe(filled(ui.check.goOn, { step: steps['bell/reset'].title }));
    await user.click(nextStep() as HTMLElement);
    expect(screen.getByTestId('address').textContent).toBe(
      `/ja/bell/reset?trail=${trail},bell/number:no-texts`,
    );
  });

  it.each<readonly [InventedStepId, Finding, string]>([
    ['bell/number', 'mobile', '090-1234-5678'],
    ['bell/number', 'empty', ''],
    ['bell/number', 'other-country', '+39 312 345 6789'],
    ['bell/number-again', 'not-a-number', 'h123456z'],
    ['bell/number-again', 'too-short', '090-1234-567'],
    ['bell/number-again', 'special-number', '#7119'],
  ])('is absent at %s for %s, which chooses no answer', async (at, finding, typed) => {
    const { check, nextStep, status, problem, sentence } = await open('en', at);
    await check(typed);
    expect(`${status()}${problem()}`).toBe(sentence(finding));
    expect(nextStep()).toBeNull();
  });
});

describe('a number from another country', () => {
  it.each([
    ['en', 'Italy', 'Italy (+39)'],
    ['ja', 'イタリア', 'イタリア (+39)'],
  ] as const)(
    'offers to change the country, and is checked again then, in %s',
    async (language, name, chosen) => {
      const { user, check, country, field, form, status, problem, sentence, under, words } =
        await open(language);
      await check('+39 312 345 6789');
      expect(problem()).toBe(sentence('other-country'));
      const change = within(form).getByRole('button', { name: filled(words.switch, { country: name }) });
      await user.click(change);
      expect(country.value).toBe(chosen);
      expect(status()).toBe(sentence('mobile'));
      expect(problem()).toBe('');
      expect(field.value).toBe('+39 312 345 6789');
      expect(document.activeElement).toBe(field);
      expect(under(words.enter)?.querySelector('code')?.textContent).toBe('3123456789');
      expect(under(words.choose)?.textContent).toContain(chosen);
      expect(change.isConnected).toBe(false);
    },
  );

  it('is checked as it stands in the field when the country changes', async () => {
    const { user, check, field, form, problem, sentence, words } = await open();
    await check('+39 312 345 6789');
    fireEvent.change(field, { target: { value: '+39 nobody' } });
    await user.click(within(form).getByRole('button', { name: filled(words.switch, { country: 'Italy' }) }));
    expect(field.value).toBe('+39 nobody');
    expect(problem()).toBe(sentence('not-a-number'));
  });

  it('offers to change back to Japan', async () => {
    const { user, choose, check, country, form, status, sentence, words } = await open();
    await choose('Germany');
    await check('+81 90-1234-5678');
    await user.click(within(form).getByRole('button', { name: filled(words.switch, { country: 'Japan' }) }));
    expect(country.value).toBe('Japan (+81)');
    expect(status()).toBe(sentence('mobile'));
  });
});

describe('the list of countries', () => {
  it('is closed at first, with Japan chosen', async () => {
    const { country, words } = await open();
    expect(country.value).toBe('Japan (+81)');
    expect(country.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(document.getElementById(country.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      words.countryHint,
    );
  });

  it.each([
    ['en', 'Japan (+81)', 'Afghanistan (+93)'],
    ['ja', '日本 (+81)', 'アイスランド (+354)'],
  ] as const)(
    'has all countries with a calling code, Japan first and then by name, in %s',
    async (language, first, second) => {
      const { user, country, listed } = await open(language);
      await user.click(country);
      expect(country.getAttribute('aria-expanded')).toBe('true');
      const names = listed();
      expect(names.slice(0, 2)).toEqual([first, second]);
      expect(names).toHaveLength(phoneCountries().length);
    },
  );

  it.each<readonly [InventedLanguage, string, readonly string[], string]>([
    ['en', 'ital', ['Italy (+39)'], 'an English name'],
    ['en', 'イタリア', ['Italy (+39)'], 'a Japanese name'],
    ['en', 'いたりあ', ['Italy (+39)'], 'a Japanese name in hiragana'],
    ['en', '+39', ['Italy (+39)', 'Vatican City (+39)'], 'a calling code'],
    ['en', '39', ['Italy (+39)', 'Vatican City (+39)'], 'a calling code without its +'],
    ['ja', 'italy', ['イタリア (+39)'], 'an English name'],
    ['ja', 'イタ', ['イタリア (+39)'], 'a Japanese name'],
    ['ja', '+39', ['イタリア (+39)', 'バチカン市国 (+39)'], 'a calling code'],
  ])('in %s is searched by typing %j and finds %j: %s', async (language, search, found) => {
    const { user, country, listed, active } = await open(language);
    await user.clear(country);
    await user.type(country, search);
    expect(listed()).toEqual(found);
    expect(active()).toBe(found[0]);
    const { found_one: one, found_other: other } = texts[language].ui.check.phone;
    const count = filled(language === 'en' && found.length === 1 ? one : other, { count: found.length });
    expect(screen.getByText(count, { exact: true }).getAttribute('role')).toBe('status');
  });

  it('replaces its text as the reader types, since focus selects it', async () => {
    const { user, country, listed } = await open();
    await user.click(country);
    await user.keyboard('germany');
    expect(country.value).toBe('germany');
    expect(listed()).toEqual(['Germany (+49)']);
  });

  it('searches for what is added to the country, as in Safari, where a click ends the selection', async () => {
    const { user, country, listed } = await open();
    await user.click(country);
    country.setSelectionRange(country.value.length, country.value.length);
    await user.keyboard('ger');
    expect(listed()).toEqual(['Germany (+49)', 'Algeria (+213)', 'Niger (+227)', 'Nigeria (+234)']);
    await user.keyboard('{Enter}');
    expect(country.value).toBe('Germany (+49)');
  });

  it('follows the arrow keys, and Enter chooses', async () => {
    const { user, country, active, check, status, sentence } = await open();
    await user.clear(country);
    await user.type(country, '+39');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Vatican City (+39)');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Italy (+39)');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(country.value).toBe('Italy (+39)');
    expect(country.getAttribute('aria-expanded')).toBe('false');
    expect(status()).toBe('');
    await check('312 345 6789');
    expect(status()).toBe(sentence('mobile'));
  });

  it('opens on an arrow key', async () => {
    const { user, country, active } = await open();
    country.focus();
    await user.keyboard('{ArrowDown}');
    expect(country.getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('Japan (+81)');
  });

  it('lets the mouse choose', async () => {
    const { user, country } = await open();
    await user.clear(country);
    await user.type(country, 'kor');
    await user.click(screen.getByRole('option', { name: 'South Korea (+82)' }));
    expect(country.value).toBe('South Korea (+82)');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('has all countries again when it is next opened', async () => {
    const { user, country, choose } = await open();
    await choose('ital');
    await user.click(country);
    expect(screen.getByRole('listbox').children).toHaveLength(phoneCountries().length);
  });

  it('has all countries when it is opened again after a search that found none', async () => {
    const { user, country } = await open();
    await user.clear(country);
    await user.type(country, 'zzzz{Enter}');
    await user.tab();
    expect(country.getAttribute('aria-expanded')).toBe('false');
    await user.click(country);
    expect(screen.getByRole('listbox').children).toHaveLength(phoneCountries().length);
  });

  it('restores the chosen country on Escape', async () => {
    const { user, country, choose } = await open();
    await choose('ital');
    await user.clear(country);
    await user.type(country, 'germ{Escape}');
    expect(country.value).toBe('Italy (+39)');
    expect(country.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Escape}');
    expect(country.value).toBe('Italy (+39)');
  });

  it.each(languages)('says that it has found nothing, in %s', async (language) => {
    const { user, country, words } = await open(language);
    await user.clear(country);
    await user.type(country, 'zzzz');
    expect(screen.getByText(words.noCountry).getAttribute('role')).toBe('status');
    expect(screen.queryAllByRole('option')).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByText(words.noCountry)).toBeNull();
  });

  it('validates by the chosen country while other text is in the country field', async () => {
    const { user, country, choose, check, field, status, sentence } = await open();
    await choose('ital');
    await user.clear(country);
    await user.type(country, 'zzzz');
    await check('312 345 6789');
    expect(country.value).toBe('Italy (+39)');
    expect(field.value).toBe('312 345 6789');
    expect(status()).toBe(sentence('mobile'));
  });
});

describe('the chosen country', () => {
  type Leave = (user: ReturnType<typeof userEvent.setup>) => Promise<void>;
  const leaving: readonly (readonly [how: string, leave: Leave])[] = [
    ['with Tab', (user) => user.tab()],
    [
      'with the mouse, for the other field',
      (user) => user.click(screen.getByRole('textbox', { name: en.ui.check.phone.label })),
    ],
    ['with the mouse, for the page', (user) => user.click(screen.getByRole('heading', { level: 1 }))],
  ];

  it.each(leaving)(
    'returns when the field loses focus with text that is not in the list: %s',
    async (_, leave) => {
      const { user, country, choose } = await open();
      await choose('ital');
      await user.clear(country);
      await user.type(country, 'zzzz');
      await leave(user);
      expect(country.value).toBe('Italy (+39)');
    },
  );

  it.each(leaving)(
    'returns when Enter was pressed on text that is not in the list and the field loses focus: %s',
    async (_, leave) => {
      const { user, country, choose } = await open();
      await choose('ital');
      await user.clear(country);
      await user.type(country, 'zzzz{Enter}');
      await leave(user);
      expect(country.value).toBe('Italy (+39)');
    },
  );

  it.each(leaving)('returns when the list was closed over an empty field: %s', async (_, leave) => {
    const { user, country, choose } = await open();
    await choose('ital');
    await user.click(country);
    await user.clear(country);
    await user.click(country);
    await leave(user);
    expect(country.value).toBe('Italy (+39)');
  });

  it.each(leaving)('stays when the list was opened and nothing was typed or chosen: %s', async (_, leave) => {
    const { user, country, choose } = await open();
    await choose('ital');
    await leave(user);
    await user.click(country);
    await leave(user);
    expect(country.value).toBe('Italy (+39)');
  });

  it('stays when the list was opened with an arrow key and the field is left with Tab', async () => {
    const { user, country, choose } = await open();
    await choose('ital');
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(country.value).toBe('Italy (+39)');
  });

  it('is the active option when the list opens', async () => {
    const { user, country, choose, active } = await open();
    await choose('ital');
    await user.keyboard('{ArrowDown}');
    expect(country.getAttribute('aria-expanded')).toBe('true');
    expect(active()).toBe('Italy (+39)');
  });
});
