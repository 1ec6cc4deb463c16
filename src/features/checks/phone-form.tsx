import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { useLazyModule } from '../../guide/use-lazy-module.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormResult, FormSubmit } from '../../ui/form/form.tsx';
import { JAPAN, validateJapanesePhone } from '../../validators/phone/japanese-numbers.ts';
import type { CountryCode, PhoneCheck } from '../../validators/phone/phone-number.ts';
import { namedCountries } from './country-names.ts';
import { EarlyCountryField } from './early-country-field.tsx';
import type { EarlyKey, FieldSelection } from './early-country-keys.ts';
import type { InputFormProps } from './input-form-props.ts';
import { lazyPhoneNumbering } from './lazy-phone-numbering.ts';
import styles from './phone-form.module.css';
import { PhoneResult } from './phone-result.tsx';

/** What was submitted: the fields may have changed since. */
interface Submitted {
  readonly typed: string;
  /** `undefined` while the list that was typed for has not come. */
  readonly country: CountryCode | undefined;
}

/** What was submitted, for a country if it is for none yet. */
const withCountry = (submitted: Submitted | undefined, country: CountryCode): Submitted | undefined =>
  submitted && submitted.country === undefined ? { ...submitted, country } : submitted;

const NO_KEYS: readonly EarlyKey[] = [];

/**
 * The fields for a phone number and its country, and what has to be chosen and typed on Microsoft's page. Like the
 * other checks it keeps what is typed to itself. Until the plans of all countries are there, and where they cannot be
 * loaded, Japanese numbers are judged by their own rules.
 */
export function PhoneForm({ place, draft }: InputFormProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const { loaded, failed } = useLazyModule(lazyPhoneNumbering);
  const [isComposing, setIsComposing] = useState(false);
  const numbering = isComposing ? undefined : loaded;
  const [country, setCountry] = useState<CountryCode>(JAPAN.country);
  const own = useState('');
  const [typed, setTyped] = draft ?? own;
  // What came from elsewhere is judged at once.
  const [submitted, setSubmitted] = useState<Submitted | undefined>(() =>
    typed === '' ? undefined : { typed, country: JAPAN.country },
  );
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();
  const countryId = `${id}-country`;

  // The list of countries takes the place of a field that may have the focus, and that keys were pressed in.
  const [early, setEarly] = useState(NO_KEYS);
  const selection = useRef<FieldSelection>(undefined);
  const choose = useCallback((chosen: CountryCode) => {
    setCountry(chosen);
    setSubmitted((before) => withCountry(before, chosen));
  }, []);
  useLayoutEffect(() => {
    if (!numbering && !failed) return;
    setEarly(NO_KEYS);
    // Unless the list has told of another country by now, it is the first one.
    setSubmitted((before) => withCountry(before, JAPAN.country));
  }, [numbering, failed]);

  const countries = useMemo(
    () =>
      namedCountries(
        numbering ? numbering.phoneCountries() : [JAPAN],
        language,
        languageCodes,
        JAPAN.country,
      ),
    [numbering, language],
  );
  const chosen = countries.find((each) => each.country === country);

  const judge = (number: string, of: CountryCode) =>
    numbering ? numbering.checkPhone(number, of) : validateJapanesePhone(number);
  // Judged anew when the plans arrive: what only they can tell is then told.
  const check = submitted?.country && judge(submitted.typed, submitted.country);

  const submitFor = (of: CountryCode | undefined) => {
    setSubmitted({ typed, country: of });
    setTimes(times + 1);
  };
  const submit = () => {
    const isCountryKnown = early.length === 0;
    submitFor(isCountryKnown ? country : undefined);
    if (isCountryKnown && !judge(typed, country).ok) field.current?.focus();
  };
  const changeCountry = (other: CountryCode) => {
    setCountry(other);
    submitFor(other);
    // The button that had the focus is gone.
    field.current?.focus();
  };

  return (
    <Form onSubmit={submit}>
      <div className={styles.fields}>
        {numbering && chosen ? (
          <numbering.CountryField
            // In another language the names are others, also the one in the field.
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
            failed={failed}
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
  return t(`phone.${check.ok ? check.type : check.problem}`);
}
