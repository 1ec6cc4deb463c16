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
  /** What was done in the field that it takes the place of. */
  readonly early: readonly EarlyKey[];
  /** What was selected in that, where it had the focus. */
  readonly selection: RefObject<FieldSelection>;
}

/** How a country stands in the list, here and on Microsoft's page: "Japan (+81)". */
function asListed(country: Country | null): string {
  return country ? `${country.name} (+${country.callingCode})` : '';
}

/**
 * The country of a number: a list that is searched by typing a name in any language of the guide, or a calling code.
 *
 * A key may follow another within a millisecond on a busy phone, so every key has to leave a list, a search and a choice
 * that belong together. Downshift calls `onInputValueChange`, `onIsOpenChange` and `onSelectedItemChange` in passive
 * effects, whose updates React renders in a later task: a key in between would act on the list of the search before, or
 * on the country before. So what is searched for and what is chosen change in the same commit as downshift's state.
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
    // The page scrolls too, where the list reaches out of the window.
    scrollIntoView: (option) => option?.scrollIntoView({ block: 'nearest' }),
    stateReducer: (state, { changes, type }) => {
      const { InputBlur, InputChange, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      // The list opens at the country that was chosen; a search offers the first that it finds.
      if (type === InputChange) return { ...changes, highlightedIndex: 0 };
      // There is always a country: Tab takes the one that is highlighted, a click elsewhere brings the chosen one back.
      const selected = changes.selectedItem ?? state.selectedItem;
      return type === InputBlur || type === InputKeyDownEscape
        ? { ...changes, selectedItem: selected, inputValue: asListed(selected) }
        : changes;
    },
  });
  const selected = selectedItem ?? chosen;

  // With the list the search is over. Set while rendering, React renders again before it shows anything.
  if (!isOpen && search !== '') setSearch('');

  // A choice made here is told at once; one made elsewhere, by the button of a number from abroad, is taken over.
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

  // A search that follows another takes its place, as it does where one comes to the field.
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
          // The list still names the option that was highlighted before the search found nothing.
          ...(found.length === 0 && { 'aria-activedescendant': undefined }),
          onFocus: (event) => event.currentTarget.select(),
          onChange: ({ currentTarget: { value } }) => setSearch(value === asListed(selected) ? '' : value),
          // While an input method composes, as for Japanese, arrows, Enter and Escape are for its own list.
          onKeyDown: ({ nativeEvent }) => {
            if (nativeEvent.isComposing) Object.assign(nativeEvent, { preventDownshiftDefault: true });
          },
          // With the list closed, leaving the field is no event to the list: Enter or Escape may have left any text here.
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
      <FieldHint visuallyHidden={!isOpen || found.length > 0} role="status">
        {isOpen
          ? found.length === 0
            ? t('check.phone.noCountry')
            : t('check.phone.found', { count: found.length })
          : null}
      </FieldHint>
    </div>
  );
}
