// The country field by keyboard, with a list of nine countries.
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CountryField } from '../../../src/features/checks/country-field.tsx';
import {
  type EarlyKey,
  type FieldSelection,
  withEscape,
  withKey,
  withTypedText,
} from '../../../src/features/checks/early-country-keys.ts';
import { namedCountries } from '../../../src/features/checks/named-countries.ts';
import type { CountryCode } from '../../../src/validators/phone/phone-number.ts';
import { texts } from '../../fixtures/guide/texts.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { pressQueued } from '../../fixtures/queued-keys.ts';
import { filled } from '../../fixtures/words.ts';

const codes = [
  { country: 'FR', callingCode: '33' },
  { country: 'GB', callingCode: '44' },
  { country: 'IT', callingCode: '39' },
  { country: 'JP', callingCode: '81' },
  { country: 'KP', callingCode: '850' },
  { country: 'KR', callingCode: '82' },
  { country: 'UA', callingCode: '380' },
  { country: 'US', callingCode: '1' },
  { country: 'VA', callingCode: '39' },
] as const;
/** Japan, France, Italy, North Korea, South Korea, Ukraine, United Kingdom, United States, Vatican City. */
const countries = namedCountries<CountryCode>(codes, 'en', ['en', 'ja'], 'JP');

/** Returns a country as the list shows it. */
function listedAs(country: string): string {
  const named = countries.find((each) => each.country === country);
  return `${named?.name} (+${named?.callingCode})`;
}

/** The field in a form that knows the country and can also change it. */
function FormWithCountry({ early, selection }: { early: readonly EarlyKey[]; selection: FieldSelection }) {
  const [country, setCountry] = useState<CountryCode>('JP');
  const chosen = countries.find((each) => each.country === country);
  if (!chosen) throw new Error('Only what is in the list can be chosen');
  return (
    <>
      <CountryField
        id="country"
        countries={countries}
        chosen={chosen}
        onChoose={setCountry}
        early={early}
        selection={useRef(selection)}
      />
      <output>{country}</output>
      <button type="button" onClick={() => setCountry('VA')}>
        Vatican City
      </button>
    </>
  );
}

/**
 * Renders the field with the keys pressed before it loaded. Without `hadFocus: 'none'` it had focus and a selection.
 */
async function open(early: readonly EarlyKey[] = [], hadFocus: FieldSelection | 'none' = [0, 0]) {
  const selection = hadFocus === 'none' ? undefined : hadFocus;
  await renderInGuide('en', <FormWithCountry early={early} selection={selection} />);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  return {
    field,
    press: (...keys: string[]) => pressQueued(field, keys),
    known: () => document.querySelector('output')?.textContent,
    isOpen: () => field.getAttribute('aria-expanded') === 'true',
    said: () => document.querySelector('[role="status"]')?.textContent,
    listed: () => screen.queryAllByRole('option').map(({ textContent }) => textContent),
    active: () => document.querySelector('[data-active="true"]')?.textContent,
  };
}

describe('the country field, when keys follow each other immediately', () => {
  it('chooses by the whole typed text, including its last character', async () => {
    const { press, field } = await open();
    await press('3', '9', 'Enter');
    expect(field.value).toBe('Italy (+39)');
  });

  it('moves through the results for the typed text', async () => {
    const { press, listed, active } = await open();
    await press('3', '9', 'ArrowUp');
    expect(listed()).toEqual(['Italy (+39)', 'Vatican City (+39)']);
    expect(active()).toBe('Vatican City (+39)');
  });

  it('opens the whole list at the chosen country after Escape has ended a search', async () => {
    const { press, listed, active } = await open();
    await press('3', '9', 'Escape', 'ArrowDown');
    expect(listed()).toHaveLength(codes.length);
    expect(active()).toBe('Japan (+81)');
    await press('ArrowDown');
    expect(active()).toBe('France (+33)');
  });

  it('opens the list at the country that Enter has just chosen', async () => {
    const { press, active } = await open();
    await press('i', 't', 'Enter', 'ArrowDown');
    expect(active()).toBe('Italy (+39)');
  });

  it('tells its form of a choice before the next key', async () => {
    const { press, known } = await open();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(known()).toBe('FR');
  });

  it.each(['Escape', 'Enter'])('takes text typed after %s as a new search', async (key) => {
    const { press, field, listed } = await open();
    await press('i', 't', key, 'f', 'r');
    expect(field.value).toBe('fr');
    expect(listed()).toEqual(['France (+33)']);
  });

  it('leaves composing keys to the input method', async () => {
    const { field, press, isOpen } = await open();
    const composing = (key: string) =>
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true }),
      );
    await press('f');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      expect(composing(key), key).toBe(true);
      expect(isOpen()).toBe(true);
      expect(field.value).toBe('f');
    }
  });
});

/** What the field says when it was left with a text that chose no country. */
const kept = (country: string) => filled(texts.en.ui.check.phone.kept, { country });

/** Keys, the country after them, and whether the field says that the country stayed. */
const keyCases: [keys: string, country: string, isKept?: 'kept'][] = [
  // Nothing typed
  ['{Tab}', 'JP'],
  ['{ArrowDown}{Tab}', 'JP'],
  ['{ArrowDown}{ArrowDown}{Tab}', 'FR'],
  ['{ArrowDown}{ArrowDown}{Escape}{Tab}', 'JP'],
  ['{ArrowDown}{Enter}{Tab}', 'JP'],
  // One country fits best
  ['it{Tab}', 'IT'],
  ['fran{Tab}', 'FR'],
  ['UK{Tab}', 'GB'],
  ['かんこく{Tab}', 'KR'],
  ['+81{Tab}', 'JP'],
  ['south{Tab}', 'KR'],
  ['it{Enter}{Tab}', 'IT'],
  // Several fit equally well
  ['kor{Tab}', 'JP', 'kept'],
  ['korea{Tab}', 'JP', 'kept'],
  ['united{Tab}', 'JP', 'kept'],
  ['39{Tab}', 'JP', 'kept'],
  ['kor{Enter}{Tab}', 'KR'],
  ['united{Enter}{Tab}', 'US'],
  ['kor{ArrowDown}{Tab}', 'KP'],
  ['kor{ArrowDown}{ArrowUp}{Tab}', 'KR'],
  ['kor{End}{Tab}', 'KP'],
  ['kor{ArrowDown}{Backspace}{Tab}', 'JP', 'kept'],
  ['kor{Escape}{Tab}', 'JP'],
  // None fits
  ['zzz{Tab}', 'JP', 'kept'],
  ['zzz{Enter}{Tab}', 'JP', 'kept'],
  ['zzz{ArrowDown}{Tab}', 'JP', 'kept'],
  ['zzz{Enter}{Escape}{Tab}', 'JP'],
  ['itz{Enter}{Backspace}{Enter}{Tab}', 'IT'],
];

describe('leaving the country field', () => {
  it.each(keyCases)('after %s chooses %s', async (keys, country, isKept) => {
    const user = userEvent.setup({ delay: null });
    const { field, known, said, isOpen } = await open([], 'none');
    await user.tab();
    expect(document.activeElement).toBe(field);
    await user.keyboard(keys);
    expect(known()).toBe(country);
    expect(isOpen()).toBe(false);
    expect(field.value).toBe(listedAs(country));
    expect(said()).toBe(isKept ? kept(listedAs(country)) : '');
    // Not the list: Chromium makes a scrolling list without a `tabIndex` a tab stop.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vatican City' }));
    expect(screen.getByRole('listbox', { hidden: true }).getAttribute('tabindex')).toBe('-1');
  });

  it.each<[keys: string, country: string, sentence: string]>([
    ['france', 'FR', ''],
    ['kor', 'JP', kept('Japan (+81)')],
    ['kor{ArrowDown}', 'JP', ''],
    ['', 'JP', ''],
  ])('by a click elsewhere after %j chooses %s', async (keys, country, sentence) => {
    const user = userEvent.setup({ delay: null });
    const { field, known, said } = await open([], 'none');
    await user.click(field);
    if (keys !== '') await user.keyboard(keys);
    await user.click(document.body);
    expect(known()).toBe(country);
    expect(field.value).toBe(listedAs(country));
    expect(said()).toBe(sentence);
  });

  it('says that the country stayed until the reader comes back or chooses another', async () => {
    const user = userEvent.setup({ delay: null });
    const { field, said } = await open([], 'none');
    await user.tab();
    await user.keyboard('kor{Tab}');
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(field);
    expect(said()).toBe('');
    await user.keyboard('kor{Tab}');
    expect(said()).toBe(kept('Japan (+81)'));
    await user.click(screen.getByRole('button', { name: 'Vatican City' }));
    expect(said()).toBe('');
  });
});

describe('the country field, while an input method composes', () => {
  it('does not call unfinished text unknown', async () => {
    const { field, said } = await open();
    const { noCountry } = texts.en.ui.check.phone;
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'かｎ' } });
    expect(said()).toBe('');
    fireEvent.compositionEnd(field);
    expect(said()).toBe(noCountry);
    fireEvent.change(field, { target: { value: 'zzz' } });
    expect(said()).toBe(noCountry);
  });
});

describe('the highlighted option', () => {
  it('is referred to by the field only while there is one', async () => {
    const { field, press } = await open();
    const active = () => field.getAttribute('aria-activedescendant');
    expect(active()).toBeNull();
    await press('i', 't');
    expect(document.getElementById(active() ?? '')?.textContent).toBe('Italy (+39)');
    await press('z', 'z');
    expect(active()).toBeNull();
    await press('Escape');
    expect(active()).toBeNull();
  });
});

describe('the country field', () => {
  // Without a highlighted country, which the pointer takes away when it leaves the list.
  it.each(['{Enter}', '{Alt>}{ArrowUp}{/Alt}', 'a click in the field'])(
    'is still searched after %s if no country is highlighted',
    async (action) => {
      const user = userEvent.setup({ delay: null });
      const { field, known, said, isOpen } = await open([], 'none');
      await user.click(field);
      await user.keyboard('kor');
      await user.hover(screen.getAllByRole('option')[1] as HTMLElement);
      await user.unhover(screen.getByRole('listbox'));
      await (action.startsWith('{') ? user.keyboard(action) : user.click(field));
      expect(field.value).toBe('kor');
      expect(isOpen()).toBe(true);
      await user.tab();
      expect(known()).toBe('JP');
      expect(said()).toBe(kept('Japan (+81)'));
    },
  );

  it('keeps the focus while the reader presses on the list beside its options, as on its scrollbar', async () => {
    const user = userEvent.setup({ delay: null });
    const { field, listed } = await open([], 'none');
    await user.click(field);
    await user.pointer({ keys: '[MouseLeft]', target: screen.getByRole('listbox') });
    expect(document.activeElement).toBe(field);
    await user.keyboard('fr');
    expect(listed()).toEqual(['France (+33)']);
    await user.keyboard('{Escape}');
    expect(listed()).toEqual([]);
  });

  it('takes over a country that its form has changed', async () => {
    const { press, field, known, active } = await open();
    await press('i', 't', 'Enter');
    await userEvent.click(screen.getByRole('button', { name: 'Vatican City' }));
    expect(field.value).toBe('Vatican City (+39)');
    expect(known()).toBe('VA');
    field.focus();
    await press('ArrowDown');
    expect(active()).toBe('Vatican City (+39)');
  });
});

describe('the country field, when keys were pressed before it loaded', () => {
  /** The visible state of the field. */
  const seen = ({ field, known, isOpen, active, said }: Awaited<ReturnType<typeof open>>) => ({
    value: field.value,
    known: known(),
    isOpen: isOpen(),
    active: active(),
    said: said(),
  });
  const listKeys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'] as const;
  const key: fc.Arbitrary<EarlyKey> = fc.oneof(
    // No country has a `q` in its names.
    fc.constantFrom('i', 'f', '3', 'u', 'q').map((typed) => ({ typed })),
    fc.constantFrom(...listKeys).map((pressed) => ({ pressed })),
  );

  /** Records a key as the early field does: only keys that the list can use, and typed text only if it changed. */
  function keep(before: readonly EarlyKey[], each: EarlyKey): readonly EarlyKey[] {
    if ('pressed' in each) return withKey(before, each.pressed) ?? before;
    const begun = before.slice(withEscape(before).length);
    const last = begun.findLast((one) => 'typed' in one);
    return last?.typed === each.typed ? before : withTypedText(before, each.typed);
  }

  it('has the state that it would have had if it had been there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(key, { maxLength: 8 }), async (keys) => {
        const early = keys.reduce(keep, []);
        cleanup();
        const there = await open();
        for (const each of keys) {
          if ('typed' in each) there.field.select();
          await there.press('typed' in each ? each.typed : each.pressed);
        }
        const expected = seen(there);
        cleanup();
        expect(seen(await open(early))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the caret where it was', async () => {
    const { field, press } = await open([{ typed: 'itly' }], [2, 2]);
    expect(document.activeElement).toBe(field);
    await press('a');
    expect(field.value).toBe('italy');
  });

  it('lets typed text replace the country if no search had begun', async () => {
    const { field, press } = await open([], [3, 3]);
    await press('f');
    expect(field.value).toBe('f');
  });

  it.each<[typed: string, keys: readonly string[], country: string, sentence: string]>([
    ['it', ['Tab'], 'IT', ''],
    ['it', ['Enter', 'Tab'], 'IT', ''],
    ['kor', ['Tab'], 'JP', kept('Japan (+81)')],
    ['kor', ['ArrowDown', 'Tab'], 'KP', ''],
    ['zzz', ['Enter', 'Tab'], 'JP', kept('Japan (+81)')],
    ['zzz', ['ArrowDown', 'Tab'], 'JP', kept('Japan (+81)')],
  ])('chooses after %j and %j as if it had been there', async (typed, pressed, country, sentence) => {
    const keys = pressed.reduce((before, each) => withKey(before, each) ?? before, withTypedText([], typed));
    const { known, said, isOpen } = await open(keys, 'none');
    expect(known()).toBe(country);
    expect(said()).toBe(sentence);
    expect(isOpen()).toBe(false);
  });

  it('leaves the focus elsewhere if it was elsewhere', async () => {
    const { field, known } = await open([{ typed: 'it' }, { pressed: 'Tab' }], 'none');
    expect(document.activeElement).not.toBe(field);
    expect(field.value).toBe('Italy (+39)');
    expect(known()).toBe('IT');
  });
});
