import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../components/button.module.css';
import { Field } from '../components/field.tsx';
import { Note } from '../components/note.tsx';
import { answersOf, give, type Place } from '../engine/replay.ts';
import { placePath } from '../url/paths.ts';
import { type AddressCheck, checkAddress } from '../validators/address.ts';
import styles from './address-form.module.css';
import { useGuide } from './guide-context.ts';
import { useStepText } from './use-step-text.ts';

/** The finding that chooses an answer of the step: what kind of address it is, or what is wrong with it. */
function findingOf(check: AddressCheck) {
  return check.ok ? check.kind : check.problem;
}

/**
 * The field for an address, and what the validator says of it. What is typed stays in the state of this component and
 * goes nowhere else; the field has no name, so that no browser can send it along with a form.
 */
export function AddressForm({ place }: { readonly place: Place }) {
  const { site } = useGuide();
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  const [check, setCheck] = useState<AddressCheck>();
  const field = useRef<HTMLInputElement>(null);

  const judge = (event: FormEvent) => {
    event.preventDefault();
    const result = checkAddress(typed, site.domains);
    setCheck(result);
    if (!result.ok) field.current?.focus();
  };

  return (
    <form className={styles.form} onSubmit={judge} noValidate>
      <Field
        ref={field}
        id="address"
        label={t('check.address.label')}
        hint={t('check.address.hint')}
        problem={check && !check.ok ? <Finding check={check} /> : undefined}
        value={typed}
        onChange={setTyped}
        inputMode="email"
      />
      <p className={styles.submit}>
        <button className={button.primary} type="submit">
          {t('check.address.submit')}
        </button>
      </p>
      <div role="status">{check ? <WayOn check={check} place={place} /> : null}</div>
    </form>
  );
}

function Finding({ check }: { readonly check: AddressCheck }) {
  const { t } = useTranslation('validation');
  return t(`address.${check.ok && check.changed ? 'corrected' : findingOf(check)}`);
}

/** What to type instead, and the answer of the step that fits the finding. */
function WayOn({ check, place }: { readonly check: AddressCheck; readonly place: Place }) {
  const { tree, language } = useGuide();
  const { t } = useTranslation('ui');
  const finding = findingOf(check);
  const answer = answersOf(tree, place.step).find(({ when }) => when?.includes(finding));
  const next = answer ? give(tree, place, answer.id) : undefined;
  const address = check.ok ? check.address : check.suggestion;
  const { title } = useStepText(next?.step ?? place.step);
  if (!address && !next) return null;
  return (
    <Note tone={check.ok ? 'good' : 'quiet'}>
      {check.ok ? (
        <p>
          <Finding check={check} />
        </p>
      ) : null}
      {address ? (
        <p>
          {check.ok && !check.changed ? t('check.address.asTyped') : t('check.address.corrected')}{' '}
          <code className={styles.address} translate="no">
            {address}
          </code>
        </p>
      ) : null}
      {next ? (
        <p>
          <Link className={button.primary} to={placePath(language, next)}>
            {t('check.address.goOn', { step: title })}
          </Link>
        </p>
      ) : null}
    </Note>
  );
}
