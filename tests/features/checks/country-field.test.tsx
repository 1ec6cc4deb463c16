// The country of a number by the keyboard alone, with a list of four.
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CountryField } from '../../../src/features/checks/country-field.tsx';
import { namedCountries } from '../../../src/features/checks/country-names.ts';
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

/** The field as a form has it, with the country that the form knows of and a way to change it there. */
function FormWithCountry() {
  const [country, setCountry] = useState<CountryCode>('JP');
  const chosen = countries.find((each) => each.country === country);
  if (!chosen) throw new Error('Only what is in the list can be chosen');
  return (
    <>
      <CountryField id="country" countries={countries} chosen={chosen} onChoose={setCountry} />
      <output>{country}</output>
      <button type="button" onClick={() => setCountry('VA')}>
        Vatican City
      </button>
    </>
  );
}

async function open() {
  await renderInGuide('en', <FormWithCountry />);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  field.focus();
  return {
    field,
    press: (...keys: string[]) => pressQueued(field, keys),
    known: () => document.querySelector('output')?.textContent,
    isOpen: () => field.getAttribute('aria-expanded') === 'true',
    listed: () => screen.queryAllByRole('option').map(({ textContent }) => textContent),
    active: () => document.querySelector('[data-active="true"]')?.textContent,
  };
}

describe('the country field, when keys follow each other at once', () => {
  it('chooses by what is typed, not by what was typed before the last character', async () => {
    const { press, field } = await open();
    await press('3', '9', 'Enter');
    expect(field.value).toBe('Italy (+39)');
  });

  it('goes through what is found for what is typed', async () => {
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

  it.each(['Escape', 'Enter'])('takes what is typed after %s for a new search', async (key) => {
    const { press, field, listed } = await open();
    await press('i', 't', key, 'f', 'r');
    expect(field.value).toBe('fr');
    expect(listed()).toEqual(['France (+33)']);
  });

  it('leaves to the input method the keys that it composes with', async () => {
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
