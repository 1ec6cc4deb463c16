import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../guide/drafts.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { Field } from '../../ui/form/field.tsx';
import { FindingText } from '../../ui/form/finding-text.tsx';
import { Form, FormResult, FormSubmit } from '../../ui/form/form.tsx';
import { JAPAN, validateJapanesePhone } from '../../validators/phone/japanese-numbers.ts';
import type { CountryCode, PhoneCheck } from '../../validators/phone/phone-number.ts';
import { EarlyCountryField } from './early-country-field.tsx';
import type { EarlyKey, FieldSelection } from './early-country-keys.ts';
import type { InputFormProps } from './input-form-props.ts';
import { lazyPhoneNumbering } from './lazy-phone-numbering.ts';
import styles from './phone-form.module.css';
import { PhoneResult } from './phone-result.tsx';

/** The submitted values. The fields may have changed since. */
interface Submitted {
  readonly typed: string;
  /** `undefined` if the reader has typed a country and its list has not loaded yet. */
  readonly country: CountryCode | undefined;
}

/** Returns the submitted values with the country filled in if they have none. */
const withCountry = (submitted: Submitted | undefined, country: CountryCode): Submitted | undefined =>
  submitted && submitted.country === undefined ? { ...submitted, country } : submitted;

const NO_KEYS: readonly EarlyKey[] = [];

interface PhoneFormProps extends InputFormProps {
  /** The code of the chosen country, which the caller keeps; empty for Japan. */
  readonly countryDraft: Draft;
}

/**
 * The fields for a phone number and its country, with the result: what to choose and type on Microsoft's page. Like the
 * other checks, it does not share the typed text. Until the numbering plans of all countries have loaded, and if they
 * cannot be loaded, `validateJapanesePhone` checks Japanese numbers.
 */
export function PhoneForm({ place, draft, countryDraft }: PhoneFormProps) {
  const [typed, setTyped] = draft;
  const [keptCountry, setCountry] = countryDraft;
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const { loaded, hasFailed } = useLazyModule(lazyPhoneNumbering);
  const [isComposing, setIsComposing] = useState(false);
  const numbering = isComposing ? undefined : loaded;
  const countries = useMemo(
    () => numbering?.namedCountries(numbering.phoneCountries(), language, languageCodes, JAPAN.country) ?? [],
    [numbering, language],
  );
  const chosen = countries.find((each) => each.country === (keptCountry || JAPAN.country));
  const country = chosen?.country ?? JAPAN.country;
  // Text that was typed earlier is checked without waiting for a submit.
  const [submitted, setSubmitted] = useState<Submitted | undefined>(() =>
    typed === '' ? undefined : { typed, country },
  );
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const countryId = `${id}-country`;

  // The list of countries replaces a field that may have the focus and may have received keys.
  const [early, setEarly] = useState(NO_KEYS);
  const selection = useRef<FieldSelection>(undefined);
  const choose = useCallback(
    (chosen: CountryCode) => {
      setCountry(chosen);
      setSubmitted((before) => withCountry(before, chosen));
    },
    [setCountry],
  );
  useLayoutEffect(() => {
    if (!numbering && !hasFailed) return;
    setEarly(NO_KEYS);
    // `CountryField` may already have chosen another country in its own layout effect. Otherwise it is Japan.
    setSubmitted((before) => withCountry(before, JAPAN.country));
  }, [numbering, hasFailed]);

  const checkNumber = (number: string, of: CountryCode) =>
    numbering ? numbering.checkPhone(number, of) : validateJapanesePhone(number);
  // Checked again when the plans have loaded, since they may give a better result.
  const check = submitted?.country && checkNumber(submitted.typed, submitted.country);

  const submitFor = (of: CountryCode | undefined) => {
    setSubmitted({ typed, country: of });
    setTimes(times + 1);
  };
  const submit = () => {
    const isCountryKnown = early.length === 0;
    submitFor(isCountryKnown ? country : undefined);
    if (isCountryKnown && !checkNumber(typed, country).ok) field.current?.focus();
  };
  const changeCountry = (other: CountryCode) => {
    setCountry(other);
    submitFor(other);
    // The button that had the focus has been removed.
    field.current?.focus();
  };
  const clear = () => {
    setTyped('');
    setSubmitted(undefined);
  };

  return (
    <Form onSubmit={submit}>
      <div className={styles.fields}>
        {numbering && chosen ? (
          <numbering.CountryField
            // Re-mount in another language, since the name in the field changes too.
            key={language}
            id={countryId}
            countries={countries}
            chosen={chosen}
            onChoose={choose}
            early={early}
            selection={selection}
          />
        ) : (
          <EarlyCountryField
            id={countryId}
            hasFailed={hasFailed}
            keys={early}
            onKeys={setEarly}
            onComposing={setIsComposing}
            selection={selection}
          />
        )}
        <Field
          ref={field}
          id={id}
          label={t('check.phone.label')}
          hint={t('check.phone.hint')}
          problem={check && !check.ok ? <Finding key={times} check={check} /> : undefined}
          value={typed}
          onChange={setTyped}
          clear={{ label: t('check.clear'), name: t('check.phone.clear'), onClear: clear }}
          input="tel"
        />
      </div>
      <FormSubmit>{t('check.phone.submit')}</FormSubmit>
      <FormResult times={times} tone="good">
        {check?.ok ? <Finding check={check} /> : null}
      </FormResult>
      {submitted && check ? (
        <PhoneResult
          key={`${submitted.typed} ${submitted.country}`}
          typed={submitted.typed}
          check={check}
          place={place}
          onChangeCountry={numbering && changeCountry}
        />
      ) : null}
    </Form>
  );
}

function Finding({ check }: { readonly check: PhoneCheck }) {
  const { t } = useTranslation('validation');
  return <FindingText>{t(`phone.${check.ok ? check.type : check.problem}`)}</FindingText>;
}
