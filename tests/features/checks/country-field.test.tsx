// The country field by keyboard, with a list of four countries.
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CountryField } from '../../../src/features/checks/country-field.tsx';
import { namedCountries } from '../../../src/features/checks/country-names.ts';
import {
  type EarlyKey,
  type FieldSelection,
  withEscape,
  withKey,
  withTypedText,
} from '../../../src/features/checks/early-country-keys.ts';
import type { CountryCode } from '../../../src/validators/phone/phone-number.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { pressQueued } from '../../fixtures/queued-keys.ts';

const codes = [
  { country: 'FR', callingCode: '33' },
  { country: 'IT', callingCode: '39' },
  { country: 'JP', callingCode: '81' },
  { country: 'VA', callingCode: '39' },
] as const;
/** Japan, France, Italy, Vatican City. */
const countries = namedCountries<CountryCode>(codes, 'en', ['en', 'ja'], 'JP');

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

describe('the country field', () => {
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
  const seen = ({ field, known, isOpen, active }: Awaited<ReturnType<typeof open>>) => ({
    value: field.value,
    known: known(),
    isOpen: isOpen(),
    active: active(),
  });
  const listKeys = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'] as const;
  const key: fc.Arbitrary<EarlyKey> = fc.oneof(
    fc.constantFrom('i', 'f', '3').map((typed) => ({ typed })),
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

  it('leaves the focus elsewhere if it was elsewhere', async () => {
    const { field, known } = await open([{ typed: 'it' }, { pressed: 'Tab' }], 'none');
    expect(document.activeElement).not.toBe(field);
    expect(field.value).toBe('Italy (+39)');
    expect(known()).toBe('IT');
  });
});
