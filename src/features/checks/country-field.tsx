import { useCombobox } from 'downshift';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFocus } from '../../ui/dom/keep-focus.ts';
import { FieldHint, FieldLabel, TextInput } from '../../ui/form/field.tsx';
import { useComposing } from '../../ui/form/use-composing.ts';
import type { CountryCode } from '../../validators/phone/phone-number.ts';
import styles from './country-field.module.css';
import { type EarlyKey, type FieldSelection, listAfter } from './early-country-keys.ts';
import { bestCountry, findCountries, type NamedCountry } from './find-countries.ts';

type Country = NamedCountry<CountryCode>;

interface CountryFieldProps {
  readonly id: string;
  /** All countries, in the order of the list. */
  readonly countries: readonly Country[];
  readonly chosen: Country;
  readonly onChoose: (country: CountryCode) => void;
  /** The typed texts and keys of the `EarlyCountryField` that this field replaces. */
  readonly early: readonly EarlyKey[];
  /** The selection in that field, if it had the focus. */
  readonly selection: RefObject<FieldSelection>;
}

/** Returns the text of a country in the list, as on Microsoft's page: "Japan (+81)". */
function asListed(country: Country | null | undefined): string {
  return country ? `${country.name} (+${country.callingCode})` : '';
}

/** The keys that move the highlight in the list. */
const MOVING_KEYS: readonly string[] = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'];

/**
 * A combobox for the country of a number. It finds countries by their name in any language of the guide and by their
 * calling code. Enter takes the highlighted country; if there is none, the text stays and can be corrected. Tab takes
 * the one that the reader has moved to, or the one that the typed text fits better than every other; otherwise the
 * country stays, and a line says so.
 *
 * On a busy phone, keys may arrive within a millisecond of each other, so the list, the search and the choice have to
 * be consistent after every key. Downshift calls `onInputValueChange`, `onIsOpenChange` and `onSelectedItemChange` in
 * passive effects, whose updates React renders in a later task: a key in between would act on the previous list or
 * country. Therefore the search and the choice change in the same commit as downshift's state.
 */
export function CountryField({ id, countries, chosen, onChoose, early, selection }: CountryFieldProps) {
  const { t } = useTranslation('ui');
  const [first] = useState(() => listAfter(early, countries, chosen));
  const [search, setSearch] = useState(first.search);
  const found = findCountries(search, countries);
  const best = bestCountry(search, countries);
  // Whether a key moved the highlight, so that the reader has seen it. The pointer may rest on any country.
  const [hasMoved, setHasMoved] = useState(first.hasMoved);
  // The country that stayed when the reader left the field with a text that chose none.
  const [kept, setKept] = useState(first.isKept ? first.chosen : undefined);
  const [isComposing, composition] = useComposing();
  const field = useRef<HTMLInputElement>(null);

  const {
    isOpen,
    highlightedIndex,
    selectedItem,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    selectItem,
  } = useCombobox({
    id,
    inputId: id,
    items: found,
    initialSelectedItem: first.chosen,
    ...(first.isOpen && { initialIsOpen: true, initialHighlightedIndex: first.highlighted }),
    ...(first.search !== '' && { initialInputValue: first.search }),
    itemToString: asListed,
    itemToKey: (country) => country?.country,
    // Also scrolls the page if the list extends beyond the viewport.
    scrollIntoView: (option) => option?.scrollIntoView({ block: 'nearest' }),
    stateReducer: (state, { changes, type }) => {
      const { InputBlur, InputChange, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      // The list opens at the chosen country; a search highlights its first result.
      if (type === InputChange) return { ...changes, highlightedIndex: 0 };
      if (type !== InputBlur && type !== InputKeyDownEscape) {
        // Enter without a highlighted country, and a click in the field, would close the list and leave a typed text.
        return changes.isOpen || changes.inputValue === asListed(changes.selectedItem) ? changes : state;
      }
      // A country is always selected. `changes` has the highlighted one on Tab, and no other after a click elsewhere.
      const movedTo = hasMoved ? found[state.highlightedIndex] : undefined;
      const taken = type === InputBlur && !movedTo ? best : changes.selectedItem;
      const selected = taken ?? state.selectedItem;
      return { ...changes, selectedItem: selected, inputValue: asListed(selected) };
    },
  });
  const selected = selectedItem ?? chosen;

  // Closing the list ends the search. React re-renders before painting when state is set during rendering.
  if (!isOpen && search !== '') setSearch('');
  if (!isOpen && hasMoved) setHasMoved(false);

  // Report a choice made here synchronously. Adopt one made elsewhere: the button of a foreign number changes `chosen`.
  const agreed = useRef(chosen.country);
  useLayoutEffect(() => {
    if (selected.country !== agreed.current) {
      agreed.current = selected.country;
      onChoose(selected.country);
    } else if (chosen.country !== agreed.current) {
      agreed.current = chosen.country;
      selectItem(chosen);
    }
  }, [selected, chosen, onChoose, selectItem]);

  useLayoutEffect(() => {
    if (!selection.current) return;
    field.current?.focus();
    if (first.search !== '') field.current?.setSelectionRange(...selection.current);
    selection.current = undefined;
  }, [selection, first]);

  // Select the text after a choice, as on focus, so that the next search replaces it.
  useLayoutEffect(() => {
    if (!isOpen && document.activeElement === field.current) field.current?.select();
  }, [isOpen]);

  const hasHighlight = isOpen && found[highlightedIndex] !== undefined;
  const isKept = !isOpen && kept?.country === selected.country;
  // Text that is still being composed is not called unknown: かｎ may become かんこく.
  const none = isComposing ? null : t('check.phone.noCountry');
  const counted = found.length > 0 ? t('check.phone.found', { count: found.length }) : none;
  const left = isKept ? t('check.phone.kept', { country: asListed(selected) }) : null;

  return (
    <div className={styles.country}>
      <FieldLabel {...getLabelProps()}>{t('check.phone.country')}</FieldLabel>
      <FieldHint id={`${id}-hint`}>{t('check.phone.countryHint')}</FieldHint>
      <TextInput
        {...getInputProps({
          ref: field,
          'aria-describedby': `${id}-hint`,
          autoCapitalize: 'none',
          spellCheck: false,
          // Without a highlighted option, downshift refers to an earlier one or renders an empty attribute.
          ...(!hasHighlight && { 'aria-activedescendant': undefined }),
          ...composition,
          onFocus: (event) => {
            event.currentTarget.select();
            setKept(undefined);
          },
          onChange: ({ currentTarget: { value } }) => {
            // Safari ends the selection on a click, so that typed text is added to the country. Search for it alone.
            setSearch(value.replace(asListed(selected), ''));
            setHasMoved(false);
          },
          // While an input method composes (for example Japanese), arrows, Enter and Escape belong to its own list.
          onKeyDown: ({ key, nativeEvent }) => {
            if (nativeEvent.isComposing) Object.assign(nativeEvent, { preventDownshiftDefault: true });
            else if (MOVING_KEYS.includes(key)) setHasMoved(true);
          },
          onBlur: () => {
            const movedTo = hasMoved ? found[highlightedIndex] : undefined;
            if (isOpen) setKept(search === '' || movedTo || best ? undefined : selected);
          },
        })}
      />
      {/* Chromium makes a scrolling list a tab stop, which Tab would reach before the list closes. */}
      <ul {...getMenuProps({ className: styles.list, tabIndex: -1, onMouseDown: keepFocus })}>
        {isOpen
          ? found.map((country, index) => (
              <li
                {...getItemProps({ item: country, index })}
                key={country.country}
                className={styles.item}
                data-active={index === highlightedIndex}
              >
                {asListed(country)}
              </li>
            ))
          : null}
      </ul>
      <FieldHint isVisuallyHidden={isOpen ? found.length > 0 : !isKept} role="status">
        {isOpen ? counted : left}
      </FieldHint>
    </div>
  );
}
