import { useTranslation } from 'react-i18next';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyWords } from '../../guide/use-copy-words.ts';
import { languageCodes } from '../../i18n/languages.ts';
import button from '../../ui/button.module.css';
import { CopyText } from '../../ui/copy-text.tsx';
import { Note } from '../../ui/note.tsx';
import {
  type CountryCode,
  type PhoneCheck,
  plainDigits,
  readNumber,
} from '../../validators/phone/phone-number.ts';
import { countryName } from './country-names.ts';
import { differences } from './differences.ts';
import styles from './input-form.module.css';
import { NextStepLink } from './next-step-link.tsx';
import { TypedText } from './typed-text.tsx';

interface PhoneJudgementProps {
  readonly typed: string;
  readonly check: PhoneCheck;
  readonly place: GuidePlace;
  /** Chooses the country that the number belongs to; absent where no other can be chosen. */
  readonly onChangeCountry: ((country: CountryCode) => void) | undefined;
}

/** What to choose and what to type on Microsoft's page, beside what was typed here; or the way on without this number. */
export function PhoneResult({ typed, check, place, onChangeCountry }: PhoneJudgementProps) {
  const { language } = useGuide();
  const { t } = useTranslation(['ui', 'validation']);
  const copyWords = useCopyWords();
  if (!check.ok) {
    const { country } = check;
    if (country === undefined || !onChangeCountry)
      return <NextStepLink place={place} finding={check.problem} />;
    return (
      <p className={styles.wayOn}>
        <button className={button.primary} type="button" onClick={() => onChangeCountry(country)}>
          {t('check.phone.switch', { country: countryName(country, language) })}
        </button>
      </p>
    );
  }
  const { country, callingCode, enter } = check;
  // A digit of another width or script is the digit all the same: only what has to go is marked.
  const { typed: wrong } = differences(plainDigits(typed), enter);
  const number = readNumber(typed);
  const dropped = number.ok && number.digits === `0${enter}`;
  const zero = enter.startsWith('0') ? 'zeroKept' : dropped ? 'zeroDropped' : undefined;
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
      {zero === undefined ? null : <p>{t(`validation:phone.${zero}`)}</p>}
      <NextStepLink place={place} finding={check.type} />
    </Note>
  );
}
