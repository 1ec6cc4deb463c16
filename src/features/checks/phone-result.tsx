import { useTranslation } from 'react-i18next';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { Button } from '../../ui/button.tsx';
import { FormNext, LabelledValue, LabelledValues } from '../../ui/form/form.tsx';
import { Note } from '../../ui/note.tsx';
import { CopyText } from '../../ui/text/copy-text.tsx';
import {
  type CountryCode,
  type PhoneCheck,
  plainDigits,
  readNumber,
} from '../../validators/phone/phone-number.ts';
import { countryName } from './country-names.ts';
import { differences } from './differences.ts';
import { NextStepLink } from './next-step-link.tsx';
import styles from './phone-result.module.css';
import { TypedText } from './typed-text.tsx';

interface PhoneResultProps {
  readonly typed: string;
  readonly check: PhoneCheck;
  readonly place: GuidePlace;
  /** Switches the form to another country. `undefined` if there is no choice of countries. */
  readonly onChangeCountry: ((country: CountryCode) => void) | undefined;
}

/**
 * The typed number, with what to choose and type on Microsoft's page. For an invalid number, a button that switches to
 * the country it seems to belong to, or else a link to the next step.
 */
export function PhoneResult({ typed, check, place, onChangeCountry }: PhoneResultProps) {
  const { language } = useGuide();
  const { t } = useTranslation(['ui', 'validation']);
  const copyLabels = useCopyLabels();
  if (!check.ok) {
    const { country } = check;
    if (country === undefined || !onChangeCountry)
      return <NextStepLink place={place} finding={check.problem} />;
    return (
      <FormNext>
        <Button kind="primary" onClick={() => onChangeCountry(country)}>
          {t('check.phone.switch', { country: countryName(country, language) })}
        </Button>
      </FormNext>
    );
  }
  const { country, callingCode, enter } = check;
  // Full-width and non-Latin digits are accepted, so only superfluous characters are marked.
  const { typed: superfluous } = differences(plainDigits(typed), enter);
  const number = readNumber(typed);
  const dropped = number.ok && number.digits === `0${enter}`;
  const zero = enter.startsWith('0') ? 'zeroKept' : dropped ? 'zeroDropped' : undefined;
  return (
    <Note tone="good">
      <LabelledValues>
        <TypedText typed={typed} wrong={superfluous} />
        <LabelledValue label={t('check.phone.choose')}>
          {[language, ...languageCodes.filter((each) => each !== language)].map((each) => (
            <span
              key={each}
              className={each === language ? styles.own : styles.other}
              lang={each}
              translate="no"
            >
              {`${countryName(country, each)} (+${callingCode})`}
            </span>
          ))}
        </LabelledValue>
        <LabelledValue label={t('check.phone.enter')}>
          <CopyText text={enter} spoken={[...enter].join(t('code.pause'))} labels={copyLabels} />
        </LabelledValue>
      </LabelledValues>
      {zero === undefined ? null : <p>{t(`validation:phone.${zero}`)}</p>}
      <NextStepLink place={place} finding={check.type} />
    </Note>
  );
}
