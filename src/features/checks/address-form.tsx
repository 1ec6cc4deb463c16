import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useCopyLabels } from '../../guide/use-copy-labels.ts';
import { CopyText } from '../../ui/copy-text.tsx';
import { Field } from '../../ui/form/field.tsx';
import { Form, FormResult, FormSubmit, LabelledValue, LabelledValues } from '../../ui/form/form.tsx';
import { Note } from '../../ui/note.tsx';
import { type AddressCheck, checkAddress } from '../../validators/address.ts';
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
  const { site } = useGuide();
  const { t } = useTranslation('ui');
  // Text that was typed earlier is checked without waiting for a submit.
  const [checked, setChecked] = useState<CheckedText | undefined>(() =>
    typed === '' ? undefined : { typed, check: checkAddress(typed, site.domains) },
  );
  // Re-keys the message, so that a repeat is announced.
  const [times, setTimes] = useState(0);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const id = useId();

  const submit = () => {
    const check = checkAddress(typed, site.domains);
    setChecked({ typed, check });
    setTimes(times + 1);
    if (!check.ok) field.current?.focus();
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
        problem={checked && !checked.check.ok ? <Finding key={times} check={checked.check} /> : undefined}
        value={typed}
        onChange={setTyped}
        clear={{ label: t('check.clear'), name: t('check.address.clear'), onClear: clear }}
        input="email"
      />
      <FormSubmit>{t('check.address.submit')}</FormSubmit>
      <FormResult times={times} tone="good">
        {checked?.check.ok ? <GoodFinding check={checked.check} /> : null}
      </FormResult>
      {checked ? <CheckedAddress key={checked.typed} {...checked} place={place} /> : null}
    </Form>
  );
}

function Finding({ check }: { readonly check: AddressCheck }) {
  const { t } = useTranslation('validation');
  return <span>{t(`address.${check.ok && check.changed ? 'corrected' : findingOf(check)}`)}</span>;
}

/**
 * The finding on a good address. Screen readers also announce the address if it differs from the typed one; others see
 * it below.
 */
function GoodFinding({ check }: { readonly check: Extract<AddressCheck, { ok: true }> }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <span>
        <Finding check={check} />
      </span>
      {check.changed ? (
        <span className="visually-hidden">
          <span>{` ${t('check.address.corrected')}${t('trail.colon')}`}</span>
          <span translate="no">{check.address}</span>
        </span>
      ) : null}
    </>
  );
}

/** The correct address next to the typed one, and a link to the answer that fits the finding. */
function CheckedAddress({ typed, check, place }: CheckedText & { readonly place: GuidePlace }) {
  const meant = check.ok ? check.address : check.suggestion;
  const nextStep = <NextStepLink place={place} finding={findingOf(check)} />;
  if (meant === undefined) return nextStep;
  return (
    <Note tone={check.ok ? 'good' : 'quiet'}>
      <LabelledValues>
        {check.ok && !check.changed ? null : (
          <TypedText typed={typed} wrong={differences(typed, meant).typed} />
        )}
        <CorrectAddresses typed={typed} check={check} meant={meant} />
      </LabelledValues>
      {nextStep}
    </Note>
  );
}

/** Returns the Latin letters and digits of a text, in lower case and normal width. */
function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/** The correct address. If only a name was typed, it may be a student's or a graduate's, so both are shown. */
function CorrectAddresses({ typed, check, meant }: CheckedText & { readonly meant: string }) {
  const { student, alumni, university } = useGuide().site.domains;
  if (check.ok) {
    return <Address as={check.changed ? 'corrected' : 'asTyped'} address={meant} typed={typed} />;
  }
  const noDomain = check.problem === 'no-at' || check.problem === 'no-domain';
  const onlyName = noDomain && !lettersAndDigits(typed).includes(lettersAndDigits(university));
  if (!onlyName) return <Address as="corrected" address={meant} typed={typed} />;
  return (
    <>
      <Address as="asStudent" address={meant} typed={typed} />
      <Address as="asGraduate" address={meant.replace(student, alumni)} typed={typed} />
    </>
  );
}

interface AddressProps {
  readonly as: 'corrected' | 'asTyped' | 'asStudent' | 'asGraduate';
  readonly address: string;
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
