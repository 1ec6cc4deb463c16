import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import button from '../components/button.module.css';
import { CopyText } from '../components/copy-text.tsx';
import fields from '../components/field.module.css';
import { Field } from '../components/field.tsx';
import { Note } from '../components/note.tsx';
import type { Place } from '../engine/replay.ts';
import { languageCodes } from '../i18n/languages.ts';
import type { CountryCode, PhoneCheck } from '../validators/phone-check.ts';
import { checkJapanesePhone } from '../validators/phone-japan.ts';
import styles from './check-form.module.css';
import { countryName, namedCountries } from './country-names.ts';
import { differences } from './differences.ts';
import { useGuide } from './guide-context.ts';
import { TypedText } from './typed-text.tsx';
import { useCopyWords } from './use-copy-words.ts';
import { type PhoneKit, usePhoneKit } from './use-phone-kit.ts';
import { WayOn } from './way-on.tsx';

/** The country that the list begins with, and the only one that can be checked before the others are loaded. */
const HOME = { country: 'JP', callingCode: '81' } as const;

/** What was judged, for which country, and the judgement: the fields may have changed since. */
interface Judged {
  readonly typed: string;
  readonly country: CountryCode;
  readonly check: PhoneCheck;
}

function judgeWith(kit: PhoneKit | 'failed' | undefined, typed: string, country: CountryCode): Judged {
  const whole = kit && kit !== 'failed' ? kit : undefined;
  return { typed, country, check: whole ? whole.checkPhone(typed, country) : checkJapanesePhone(typed) };
}

/**
 * The fields for a phone number and its country, and what has to be chosen and typed on Microsoft's page. Like the
 * other checks it keeps what is typed to itself. Until the plans of all countries are loaded, and where they cannot be,
 * Japanese numbers are judged by their own rules.
 */
export function PhoneForm({ place }: { readonly place: Place }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const kit = usePhoneKit();
  const [country, setCountry] = useState<CountryCode>(HOME.country);
  const [typed, setTyped] = useState('');
  const [judged, setJudged] = useState<Judged>();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const countries = useMemo(
    () =>
      namedCountries(
        kit && kit !== 'failed' ? kit.phoneCountries() : [HOME],
        language,
        languageCodes,
        HOME.country,
      ),
    [kit, language],
  );
  const chosen = countries.find((each) => each.country === country);

  const judge = (event: FormEvent) => {
    event.preventDefault();
    const result = judgeWith(kit, typed, country);
    setJudged(result);
    if (!result.check.ok) field.current?.focus();
  };
  const changeCountry = (other: CountryCode) => {
    setCountry(other);
    setJudged(judgeWith(kit, typed, other));
    field.current?.focus();
  };

  return (
    <form className={styles.form} onSubmit={judge} noValidate>
      <div className={styles.fields}>
        {kit && kit !== 'failed' && chosen ? (
          <kit.CountryField
            id={`${id}-country`}
            countries={countries}
            chosen={chosen}
            onChoose={setCountry}
          />
        ) : (
          <OnlyHome id={`${id}-country`} failed={kit === 'failed'} />
        )}
        <Field
          ref={field}
          id={id}
          label={t('check.phone.label')}
          hint={t('check.phone.hint')}
          problem={judged && !judged.check.ok ? <Finding {...judged} /> : undefined}
          value={typed}
          onChange={setTyped}
          input="tel"
        />
      </div>
      <p className={styles.submit}>
        <button className={button.primary} type="submit">
          {t('check.phone.submit')}
        </button>
      </p>
      <p className={styles.good} role="status">
        {judged?.check.ok ? <Finding {...judged} /> : null}
      </p>
      {judged ? (
        <Judgement
          key={`${judged.typed} ${judged.country}`}
          {...judged}
          place={place}
          onChangeCountry={kit && kit !== 'failed' ? changeCountry : undefined}
        />
      ) : null}
    </form>
  );
}

/** What stands in the place of the list of countries while there is none. */
function OnlyHome({ id, failed }: { readonly id: string; readonly failed: boolean }) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const { pathname, search } = useLocation();
  return (
    <div>
      <label className={fields.label} htmlFor={id}>
        {t('check.phone.country')}
      </label>
      <p className={fields.hint}>{t('check.phone.countryHint')}</p>
      <input
        className={fields.input}
        id={id}
        readOnly
        value={`${countryName(HOME.country, language)} (+${HOME.callingCode})`}
      />
      <div role="status">
        {failed ? (
          <p className={fields.hint}>
            {t('check.phone.notLoaded')}{' '}
            <a href={pathname + search} onClick={() => window.location.reload()}>
              {t('check.phone.reload')}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}

function Finding({ check }: { readonly check: PhoneCheck }) {
  const { t } = useTranslation('validation');
  return t(`phone.${check.ok ? check.type : check.problem}`);
}

interface JudgementProps extends Judged {
  readonly place: Place;
  readonly onChangeCountry: ((country: CountryCode) => void) | undefined;
}

/** What to choose and what to type on Microsoft's page, beside what was typed here; or the way on without this number. */
function Judgement({ typed, check, place, onChangeCountry }: JudgementProps) {
  const { language } = useGuide();
  const { t } = useTranslation(['ui', 'validation']);
  const copyWords = useCopyWords();
  if (!check.ok) {
    const { country } = check;
    if (country === undefined || !onChangeCountry) return <WayOn place={place} finding={check.problem} />;
    return (
      <p className={styles.wayOn}>
        <button className={button.primary} type="button" onClick={() => onChangeCountry(country)}>
          {t('check.phone.switch', { country: countryName(country, language) })}
        </button>
      </p>
    );
  }
  const { country, callingCode, enter } = check;
  // A full-width digit is the digit all the same: only what has to go is marked.
  const halfWidth = typed.normalize('NFKC');
  const { typed: wrong } = differences(halfWidth.length === typed.length ? halfWidth : typed, enter);
  const zero = enter.startsWith('0') ? 'zeroKept' : 'zeroDropped';
  return (
    <Note tone="good">
      <TypedText typed={typed} wrong={wrong} />
      <div className={styles.pair}>
        <span className={styles.label}>{t('check.phone.choose')}</span>
        {[language, ...languageCodes.filter((each) => each !== language)].map((each) => (
          <span
            key={each}
            className={each === language ? styles.value : styles.label}
            lang={each}
            translate="no"
          >
            {countryName(country, each)} (+{callingCode})
          </span>
        ))}
      </div>
      <div className={styles.pair}>
        <span className={styles.label}>{t('check.phone.enter')}</span>
        <CopyText text={enter} marked={[]} words={copyWords} />
      </div>
      {zero === 'zeroKept' || /^\D*0/u.test(halfWidth) ? <p>{t(`validation:phone.${zero}`)}</p> : null}
      <WayOn place={place} finding={check.type} />
    </Note>
  );
}
