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
  earlyKeysEscaped,
  earlyKeysTyped,
  earlyKeysWith,
  type FieldSelection,
} from './early-country-keys.ts';
import { lazyPhoneNumbering } from './lazy-phone-numbering.ts';

interface EarlyCountryFieldProps {
  readonly id: string;
  /** Whether the list cannot be loaded: then there is only Japan. */
  readonly failed: boolean;
  readonly keys: readonly EarlyKey[];
  readonly onKeys: (keys: readonly EarlyKey[]) => void;
  /** While an input method composes, another element in the place of the field would end that. */
  readonly onComposing: (isComposing: boolean) => void;
  /** What was selected when the field was removed, for the one that takes its place. */
  readonly selection: RefObject<FieldSelection>;
}

/** What stands in the place of the list of countries while there is none. It keeps for the list whatever is typed. */
export function EarlyCountryField(props: EarlyCountryFieldProps) {
  const { id, failed, keys, onKeys, onComposing, selection } = props;
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const japan = `${countryName(JAPAN.country, language)} (+${JAPAN.callingCode})`;
  const last = keys.findLast((key) => 'typed' in key);
  const text = last === undefined || failed ? japan : last.typed;
  const field = useRef<HTMLInputElement>(null);

  // What is typed beside the country, where it was not selected, is a search all the same.
  const type = (typed: string) => onKeys(earlyKeysTyped(keys, typed.replace(japan, '')));
  useEarlyText(field, text, type);

  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      const isHere = element !== null && document.activeElement === element;
      selection.current = isHere ? [element.selectionStart ?? 0, element.selectionEnd ?? 0] : undefined;
    };
  }, [selection]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (failed || event.nativeEvent.isComposing) return;
    const next = event.key === 'Escape' ? earlyKeysEscaped(keys) : earlyKeysWith(keys, event.key);
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
        readOnly={failed}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onClick={() => {
          if (!failed && earlyKeysEscaped(keys).length === keys.length)
            onKeys([...keys, { pressed: 'ArrowDown' }]);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
          // Somebody needs it now. A failure is in the state of the module.
          if (!failed) void lazyPhoneNumbering.load().catch(() => {});
        }}
        // Tab has taken the country along; a click elsewhere brings the chosen one back.
        onBlur={() => onKeys(earlyKeysEscaped(keys))}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
      />
      <div role="status">
        {failed ? (
          <FieldHint>
            {t('check.phone.notLoaded')} <ReloadLink>{t('check.phone.reload')}</ReloadLink>
          </FieldHint>
        ) : null}
      </div>
    </div>
  );
}
