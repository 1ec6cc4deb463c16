import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { ReloadLink } from '../../guide/reload-link.tsx';
import { FieldHint, FieldLabel, TextInput } from '../../ui/form/field.tsx';
import { useEarlyText } from '../../ui/form/use-early-text.ts';
import { JAPAN } from '../../validators/phone/japanese-numbers.ts';
import { countryName } from './country-names.ts';
import {
  type EarlyKey,
  type FieldSelection,
  withEscape,
  withKey,
  withLeaving,
  withTypedText,
} from './early-country-keys.ts';
import { lazyPhoneNumbering } from './lazy-phone-numbering.ts';

interface EarlyCountryFieldProps {
  readonly id: string;
  /** Whether loading the list has failed. Then Japan is the only country. */
  readonly hasFailed: boolean;
  readonly keys: readonly EarlyKey[];
  readonly onKeys: (keys: readonly EarlyKey[]) => void;
  /** Called when an input method starts or ends composing. Replacing the field meanwhile would end the composition. */
  readonly onComposing: (isComposing: boolean) => void;
  /** The selection when the field was removed, for the `CountryField` that replaces it. */
  readonly selection: RefObject<FieldSelection>;
}

/** A placeholder for `CountryField` until it has loaded. It records typed text and keys for the list. */
export function EarlyCountryField(props: EarlyCountryFieldProps) {
  const { id, hasFailed, keys, onKeys, onComposing, selection } = props;
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const japan = `${countryName(JAPAN.country, language)} (+${JAPAN.callingCode})`;
  const last = keys.filter((key) => 'typed' in key).at(-1);
  const text = last === undefined || hasFailed ? japan : last.typed;
  const field = useRef<HTMLInputElement>(null);

  const type = (typed: string) => {
    // If the text was not selected, the typed characters are added to the country's name. Search for them alone.
    const next = withTypedText(keys, typed.replace(japan, ''));
    // Text from before hydration arrives late. The reader may have left the field since.
    onKeys(document.activeElement === field.current ? next : withLeaving(next));
  };
  useEarlyText(field, text, type);

  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      const isHere = element !== null && document.activeElement === element;
      selection.current = isHere ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined;
    };
  }, [selection]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (hasFailed || event.nativeEvent.isComposing) return;
    const next = event.key === 'Escape' ? withEscape(keys) : withKey(keys, event.key);
    if (next === undefined || next.length === keys.length) return;
    onKeys(next);
    if (event.key !== 'Tab') event.preventDefault();
    if (event.key === 'Enter') event.currentTarget.select();
  };

  return (
    <div>
      <FieldLabel htmlFor={id}>{t('check.phone.country')}</FieldLabel>
      <FieldHint id={`${id}-hint`}>{t('check.phone.countryHint')}</FieldHint>
      <TextInput
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={hasFailed}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onClick={() => {
          if (!hasFailed && withEscape(keys).length === keys.length)
            onKeys([...keys, { pressed: 'ArrowDown' }]);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          // The reader needs the list now. A failure is in the state of the lazy module.
          if (!hasFailed) void lazyPhoneNumbering.load().catch(() => {});
        }}
        onBlur={() => onKeys(withLeaving(keys))}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
      />
      <div role="status">
        {hasFailed ? (
          <FieldHint>
            <span>{t('check.phone.notLoaded')}</span> <ReloadLink>{t('check.phone.reload')}</ReloadLink>
          </FieldHint>
        ) : null}
      </div>
    </div>
  );
}
