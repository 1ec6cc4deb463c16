import { findCountries, type NamedCountry } from './country-names.ts';

/** What a list of countries does something with. Tab takes what is highlighted along. */
const LIST_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Tab'] as const;
type ListKey = (typeof LIST_KEYS)[number];

/** Something that was done at the field of the country before its list had come: the text in it changed, or a key. */
export type EarlyKey = { readonly typed: string } | { readonly pressed: ListKey };

/** What is selected in a field that has the focus; `undefined` where it has not. */
export type FieldSelection = readonly [start: number, end: number] | undefined;

/** Where the list is, and what is chosen. */
interface ListState<Named> {
  readonly chosen: Named;
  readonly isOpen: boolean;
  /** Nothing while the list is closed. */
  readonly search: string;
  /** A position in what is found, -1 for none. */
  readonly highlighted: number;
}

const closes = (key: EarlyKey) => 'pressed' in key && (key.pressed === 'Enter' || key.pressed === 'Tab');

/** Whether the list would be open by now. */
function isOpenAfter(keys: readonly EarlyKey[]): boolean {
  const last = keys.at(-1);
  return last !== undefined && !closes(last);
}

/**
 * The keys with one more, or `undefined` for a key that a list has no use for now: the browser does with it what it does.
 *
 * @example
 * earlyKeysWith([], 'ArrowDown') // => [{ pressed: 'ArrowDown' }]
 * earlyKeysWith([], 'Enter') // => undefined
 */
export function earlyKeysWith(keys: readonly EarlyKey[], key: string): readonly EarlyKey[] | undefined {
  const pressed = LIST_KEYS.find((each) => each === key);
  if (pressed === undefined) return undefined;
  const opens = pressed === 'ArrowDown' || pressed === 'ArrowUp';
  return opens || isOpenAfter(keys) ? [...keys, { pressed }] : undefined;
}

/**
 * The keys with a text that was typed, of which only the last one counts.
 *
 * @example
 * earlyKeysTyped([{ typed: 'i' }], 'it') // => [{ typed: 'it' }]
 */
export function earlyKeysTyped(keys: readonly EarlyKey[], typed: string): readonly EarlyKey[] {
  const last = keys.at(-1);
  return [...(last && 'typed' in last ? keys.slice(0, -1) : keys), { typed }];
}

/**
 * The keys without what was begun and not chosen from, as for Escape.
 *
 * @example
 * earlyKeysEscaped([{ typed: 'it' }, { pressed: 'Enter' }, { typed: 'fr' }]) // => [{ typed: 'it' }, { pressed: 'Enter' }]
 */
export function earlyKeysEscaped(keys: readonly EarlyKey[]): readonly EarlyKey[] {
  return keys.slice(0, keys.findLastIndex(closes) + 1);
}

/**
 * Where the list is once it has come, as if it had been there for every key.
 *
 * @example
 * const japan = { country: 'JP', callingCode: '81', name: 'Japan', words: ['japan'] };
 * const italy = { country: 'IT', callingCode: '39', name: 'Italy', words: ['italy'] };
 * const keys = [{ typed: 'it' }, { pressed: 'Enter' }];
 * listAfter(keys, [japan, italy], japan).chosen.name // => 'Italy'
 * listAfter([{ pressed: 'ArrowDown' }], [japan, italy], italy).highlighted // => 1
 */
export function listAfter<Named extends NamedCountry>(
  keys: readonly EarlyKey[],
  countries: readonly Named[],
  first: Named,
): ListState<Named> {
  return keys.reduce<ListState<Named>>((list, key) => after(list, key, countries), {
    chosen: first,
    isOpen: false,
    search: '',
    highlighted: -1,
  });
}

function after<Named extends NamedCountry>(
  list: ListState<Named>,
  key: EarlyKey,
  countries: readonly Named[],
): ListState<Named> {
  // A search offers the first that it finds, and a list opens at the country that was chosen.
  if ('typed' in key) return { ...list, isOpen: true, search: key.typed, highlighted: 0 };
  if (!list.isOpen) return { ...list, isOpen: true, highlighted: countries.indexOf(list.chosen) };
  const found = findCountries(list.search, countries);
  const to = (position: number) => ({ ...list, highlighted: found.length === 0 ? -1 : position });
  switch (key.pressed) {
    case 'ArrowDown':
      return to((list.highlighted + 1) % found.length);
    case 'ArrowUp':
      return to((list.highlighted - 1 + found.length) % found.length);
    case 'Home':
      return to(0);
    case 'End':
      return to(found.length - 1);
    case 'Enter':
    case 'Tab':
      return { chosen: found[list.highlighted] ?? list.chosen, isOpen: false, search: '', highlighted: -1 };
  }
}
