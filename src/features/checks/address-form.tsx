import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksOf } from '../../flow/needs.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { Field } from '../../ui/form/field.tsx';
import { FindingText } from '../../ui/form/finding-text.tsx';
import { Form, FormResult, FormSubmit, LabelledValue, LabelledValues } from '../../ui/form/form.tsx';
import { Note } from '../../ui/note.tsx';
import { CopyText } from '../../ui/text/copy-text.tsx';
import { type AddressCheck, checkAddress } from '../../validators/address.ts';
import styles from './address-form.module.css';
import { type AddressToType, type AddressVerdict, addressVerdict, mailDomainsOf } from './address-verdict.ts';
import { differences } from './differences.ts';
import type { InputFormProps } from './input-form-props.ts';
import { NextStepLink } from './next-step-link.tsx';
import { TypedText } from './typed-text.tsx';

/** Returns the finding that chooses an answer of the step: the kind of address, or the problem. */
function findingOf(check: AddressCheck) {
  return check.ok ? check.kind : check.problem;
}

/** The checked text and the result. The field may have changed since. */
interface CheckedText {
  readonly typed: string;
  readonly check: AddressCheck;
}

/**
 * A field for an address, with the result of `checkAddress`. The typed text stays in the memory of the page; the field
 * has no name, so that browsers cannot send it with a form.
 */
export function AddressForm({ place, draft: [typed, setTyped] }: InputFormProps) {
  const { site, tree } = useGuide();
  const { t } = useTranslation('ui');
  // Text that was typed earlier is checked without waiting for a submit.
  const [checked, setChecked] = useState<CheckedText | undefined>(() =>
    typed === '' ? undefined : { typed, check: checkAddress(typed, mailDomainsOf(site)) },
  );
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const lacks = [...lacksOf(tree, place.trail).keys()];
  const verdict = checked && addressVerdict(checked.typed, checked.check, site, lacks);

  const submit = () => {
    const check = checkAddress(typed, mailDomainsOf(site));
    setChecked({ typed, check });
    setTimes(times + 1);
    if (!addressVerdict(typed, check, site, lacks).isGood) field.current?.focus();
  };

  const clear = () => {
    setTyped('');
    setChecked(undefined);
  };

  return (
    <Form onSubmit={submit}>
      <Field
        ref={field}
        id={id}
        label={t('check.address.label')}
        hint={t('check.address.hint')}
        problem={verdict && !verdict.isGood ? <Finding key={times} verdict={verdict} /> : undefined}
        value={typed}
        onChange={setTyped}
        clear={{ label: t('check.clear'), name: t('check.address.clear'), onClear: clear }}
        input="email"
      />
      <FormSubmit>{t('check.address.submit')}</FormSubmit>
      <FormResult times={times} tone="good">
        {verdict?.isGood ? <GoodFinding verdict={verdict} /> : null}
      </FormResult>
      {checked && verdict ? (
        <CheckedAddress key={checked.typed} {...checked} verdict={verdict} place={place} />
      ) : null}
    </Form>
  );
}

/** The sentence of a verdict, and the hint on a part before the @ that looks unlike a personal ID, unless it says so. */
function Finding({ verdict }: { readonly verdict: AddressVerdict }) {
  const { t } = useTranslation('validation');
  const hasHint = verdict.isUnusual && verdict.says !== 'student-number';
  return (
    <>
      <FindingText>{t(`address.${verdict.says}`)}</FindingText>
      {hasHint ? <span className={styles.hint}>{t('address.unusual-name')}</span> : null}
    </>
  );
}

/**
 * The finding on a good address. Screen readers also announce the address if it differs from the typed one; others see
 * it below.
 */
function GoodFinding({ verdict }: { readonly verdict: AddressVerdict }) {
  const { t } = useTranslation('ui');
  const corrected = verdict.addresses.find(({ as }) => as === 'corrected');
  return (
    <>
      <span>
        <Finding verdict={verdict} />
      </span>
      {corrected ? (
        <span className="visually-hidden">
          <span>{` ${t('check.address.corrected')}${t('trail.colon')}`}</span>
          <span translate="no">{corrected.address}</span>
        </span>
      ) : null}
    </>
  );
}

/** The addresses to type next to the typed one, and a link to the answer that fits the finding. */
function CheckedAddress({
  typed,
  check,
  verdict,
  place,
}: CheckedText & { readonly verdict: AddressVerdict; readonly place: GuidePlace }) {
  const nextStep = <NextStepLink place={place} finding={findingOf(check)} />;
  const [first] = verdict.addresses;
  if (first === undefined) return nextStep;
  return (
    <Note tone={verdict.isGood ? 'good' : 'quiet'}>
      <LabelledValues>
        {first.as === 'asTyped' ? null : (
          <TypedText typed={typed} wrong={differences(typed, first.address).typed} />
        )}
        {verdict.addresses.map(({ as, address }) => (
          <Address key={as} as={as} address={address} typed={typed} />
        ))}
      </LabelledValues>
      {nextStep}
    </Note>
  );
}

interface AddressProps extends AddressToType {
  readonly typed: string;
}

/** An address to type, with the differences to the typed text marked. */
function Address({ as, address, typed }: AddressProps) {
  const { t } = useTranslation('ui');
  return (
    <LabelledValue label={t(`check.address.${as}`)}>
      <CopyText text={address} highlights={differences(typed, address).meant} labels={useCopyLabels()} />
    </LabelledValue>
  );
}
