import { bestCountry, findCountries, type NamedCountry } from './find-countries.ts';

/** The keys that a list of countries handles. Tab leaves the field and may choose a country. */
const LIST_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'Tab'] as const;
type ListKey = (typeof LIST_KEYS)[number];

/** An input in the country field before its list has loaded: the changed text, or a key. */
export type EarlyKey = { readonly typed: string } | { readonly pressed: ListKey };

/** The selection in a field that has the focus; `undefined` if it does not have the focus. */
export type FieldSelection = readonly [start: number, end: number] | undefined;

/** The state of the list, and the chosen country. */
interface ListState<Named> {
  readonly chosen: Named;
  readonly isOpen: boolean;
  /** Empty while the list is closed. */
  readonly search: string;
  /** An index in the found countries, or -1. */
  readonly highlighted: number;
  /** Whether a key moved the highlight since the list opened or the text changed. */
  readonly hasMoved: boolean;
  /** Whether the reader has left the field with a text that chose no country. */
  readonly isKept: boolean;
}

const isEnter = (key: EarlyKey) => 'pressed' in key && key.pressed === 'Enter';

/** Whether the list would be closed after this key. Enter leaves it open if nothing is found, which is not known yet. */
const closes = (key: EarlyKey) => isEnter(key) || ('pressed' in key && key.pressed === 'Tab');

/** Whether the list would be open after these keys. */
function isOpenAfter(keys: readonly EarlyKey[]): boolean {
  const last = keys.at(-1);
  return last !== undefined && !closes(last);
}

/**
 * Returns the keys with another one, or `undefined` for a key that the list would not handle and the browser should. Tab
 * after Enter counts, in case Enter finds nothing.
 *
 * @example
 * withKey([], 'ArrowDown') // => [{ pressed: 'ArrowDown' }]
 * withKey([], 'Enter') // => undefined
 */
export function withKey(keys: readonly EarlyKey[], key: string): readonly EarlyKey[] | undefined {
  const pressed = LIST_KEYS.find((each) => each === key);
  if (pressed === undefined) return undefined;
  const opens = pressed === 'ArrowDown' || pressed === 'ArrowUp';
  const leaves = pressed === 'Tab' && keys.slice(-1).some(isEnter);
  return opens || leaves || isOpenAfter(keys) ? [...keys, { pressed }] : undefined;
}

/**
 * Returns the keys with a typed text, which replaces the text typed directly before it.
 *
 * @example
 * withTypedText([{ typed: 'i' }], 'it') // => [{ typed: 'it' }]
 */
export function withTypedText(keys: readonly EarlyKey[], typed: string): readonly EarlyKey[] {
  const last = keys.at(-1);
  return [...(last && 'typed' in last ? keys.slice(0, -1) : keys), { typed }];
}

/**
 * Returns the keys without those after the last choice, as Escape discards them.
 *
 * @example
 * withEscape([{ typed: 'it' }, { pressed: 'Enter' }, { typed: 'fr' }]) // => [{ typed: 'it' }, { pressed: 'Enter' }]
 */
export function withEscape(keys: readonly EarlyKey[]): readonly EarlyKey[] {
  return keys.slice(0, keys.map(closes).lastIndexOf(true) + 1);
}

/**
 * Returns the keys after the focus has left the field other than by Tab. Typed text chooses a country as with Tab, also
 * if Enter has found nothing; a highlighted country is discarded.
 *
 * @example
 * withLeaving([{ typed: 'italy' }]) // => [{ typed: 'italy' }, { pressed: 'Tab' }]
 * withLeaving([{ pressed: 'ArrowDown' }]) // => []
 */
export function withLeaving(keys: readonly EarlyKey[]): readonly EarlyKey[] {
  const last = keys.at(-1);
  return last && ('typed' in last || isEnter(last)) ? [...keys, { pressed: 'Tab' }] : withEscape(keys);
}

/**
 * Returns the state of the list after it has loaded, as if it had handled every key.
 *
 * @example
 * const japan = { country: 'JP', callingCode: '81', name: 'Japan', words: ['japan'], laterWords: [], order: 0 };
 * const italy = { country: 'IT', callingCode: '39', name: 'Italy', words: ['italy'], laterWords: [], order: 1 };
 * const keys = [{ typed: 'it' }, { pressed: 'Enter' }];
 * listAfter(keys, [japan, italy], japan).chosen.name // => 'Italy'
 * listAfter([{ pressed: 'ArrowDown' }], [japan, italy], italy).highlighted // => 1
 */
export function listAfter<Named extends NamedCountry>(
  keys: readonly EarlyKey[],
  countries: readonly Named[],
  first: Named,
): ListState<Named> {
  return keys.reduce<ListState<Named>>((list, key) => after(list, key, countries), closed(first));
}

/** The closed list, with a country chosen. */
function closed<Named>(chosen: Named, isKept = false): ListState<Named> {
  return { chosen, isOpen: false, search: '', highlighted: -1, hasMoved: false, isKept };
}

function after<Named extends NamedCountry>(
  list: ListState<Named>,
  key: EarlyKey,
  countries: readonly Named[],
): ListState<Named> {
  // A search highlights its first result, and the list opens at the chosen country.
  if ('typed' in key) return { ...closed(list.chosen), isOpen: true, search: key.typed, highlighted: 0 };
  if (!list.isOpen) {
    if (closes(key)) return list;
    return {
      ...closed(list.chosen),
      isOpen: true,
      highlighted: countries.indexOf(list.chosen),
      hasMoved: true,
    };
  }
  const found = findCountries(list.search, countries);
  // If nothing is found, no key but Tab does anything.
  if (found.length === 0 && key.pressed !== 'Tab') return list;
  const to = (position: number) => ({ ...list, highlighted: position, hasMoved: true });
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
      return closed(found[list.highlighted] ?? list.chosen);
    case 'Tab': {
      const taken = list.hasMoved ? found[list.highlighted] : bestCountry(list.search, countries);
      return closed(taken ?? list.chosen, !list.hasMoved && list.search !== '' && taken === undefined);
    }
  }
}
