import { useCombobox } from 'downshift';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldHint, FieldLabel, TextInput } from '../../ui/form/field.tsx';
import type { CountryCode } from '../../validators/phone/phone-number.ts';
import styles from './country-field.module.css';
import { findCountries, type NamedCountry } from './country-names.ts';
import { type EarlyKey, type FieldSelection, listAfter } from './early-country-keys.ts';

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
function asListed(country: Country | null): string {
  return country ? `${country.name} (+${country.callingCode})` : '';
}

/**
 * A combobox for the country of a number. It finds countries by their name in any language of the guide and by their
 * calling code.
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
  const field = useRef<HTMLInputElement>(null);

  const {
    isOpen,
    highlightedIndex,
    inputValue,
    selectedItem,
    getLabelProps,
    getInputProps,
    getMenuProps,
    getItemProps,
    selectItem,
    setInputValue,
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
      // A country is always selected: Tab selects the highlighted one, a click elsewhere restores the selected one.
      const selected = changes.selectedItem ?? state.selectedItem;
      return type === InputBlur || type === InputKeyDownEscape
        ? { ...changes, selectedItem: selected, inputValue: asListed(selected) }
        : changes;
    },
  });
  const selected = selectedItem ?? chosen;

  // Closing the list ends the search. React re-renders before painting when state is set during rendering.
  if (!isOpen && search !== '') setSearch('');

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
  const isSettled = !isOpen && inputValue === asListed(selected);
  useLayoutEffect(() => {
    if (isSettled && document.activeElement === field.current) field.current?.select();
  }, [isSettled]);

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
          // If the search finds nothing, downshift still refers to the option that was highlighted before.
          ...(found.length === 0 && { 'aria-activedescendant': undefined }),
          onFocus: (event) => event.currentTarget.select(),
          onChange: ({ currentTarget: { value } }) => setSearch(value === asListed(selected) ? '' : value),
          // While an input method composes (for example Japanese), arrows, Enter and Escape belong to its own list.
          onKeyDown: ({ nativeEvent }) => {
            if (nativeEvent.isComposing) Object.assign(nativeEvent, { preventDownshiftDefault: true });
          },
          // While the list is closed, downshift ignores blur, and Enter or Escape may have left any text in the field.
          onBlur: () => {
            if (!isOpen) setInputValue(asListed(selected));
          },
        })}
      />
      <ul {...getMenuProps({ className: styles.list })}>
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
      <FieldHint isVisuallyHidden={!isOpen || found.length > 0} role="status">
        {isOpen
          ? found.length === 0
            ? t('check.phone.noCountry')
            : t('check.phone.found', { count: found.length })
          : null}
      </FieldHint>
    </div>
  );
}
