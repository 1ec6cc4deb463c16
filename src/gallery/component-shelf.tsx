import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepIds, textValues, tree } from '../app/content.ts';
import { LinkQrCode } from '../features/share/link-qr-code.tsx';
import { NeedsLine } from '../features/step/needs-line.tsx';
import { HeadingText } from '../guide/heading-text.tsx';
import { Label } from '../guide/label.tsx';
import { RichText } from '../guide/rich-text.tsx';
import { useCopyLabels } from '../guide/use-copy-labels.ts';
import { useStepText } from '../guide/use-step-text.ts';
import type { ValidStepId } from '../guide/valid-step-id.ts';
import { stepText } from '../i18n/content-texts.ts';
import { AnswerRow, AnswerRows } from '../ui/answer-row.tsx';
import { Button } from '../ui/button.tsx';
import { CodePill } from '../ui/code-pill.tsx';
import { ExternalLink } from '../ui/external-link.tsx';
import { Fold } from '../ui/fold.tsx';
import { Field } from '../ui/form/field.tsx';
import { Note } from '../ui/note.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { CopyText } from '../ui/text/copy-text.tsx';
import { MarkedText } from '../ui/text/marked-text.tsx';
import { EveryVariant } from './every-variant.tsx';

/** The typed text that the components show and mark. */
const TYPED = `${textValues.id}@${textValues.student}`;

/** The first step that needs something and has a note: the components show its texts, and so words of their length. */
function useShownStep(): ValidStepId {
  const { i18n } = useTranslation();
  const found = stepIds.find((id) => {
    const step = tree.steps[id];
    return step?.kind === 'fix' && step.needs.length > 0 && stepText(i18n, id).note !== undefined;
  });
  return found ?? tree.start;
}

/** Every component, with texts of the guide. */
export function ComponentShelf() {
  return (
    <>
      <EveryVariant name="page title">
        <Titled />
      </EveryVariant>
      <EveryVariant name="answer rows">
        <Answers />
      </EveryVariant>
      <EveryVariant name="buttons">
        <Buttons />
      </EveryVariant>
      <EveryVariant name="notes">
        <Notes />
      </EveryVariant>
      <EveryVariant name="field">
        <Fields />
      </EveryVariant>
      <EveryVariant name="fold">
        <Folds />
      </EveryVariant>
      <EveryVariant name="texts">
        <Texts />
      </EveryVariant>
      <EveryVariant name="QR code">
        <LinkQrCode link="https://www.example.ac.jp/A2K" />
      </EveryVariant>
    </>
  );
}

function Titled() {
  const step = useShownStep();
  const { title, lead } = useStepText(step);
  const { t } = useTranslation('ui');
  return (
    <>
      <CodePill code="F2U" spoken="F, 2, U" label={t('code.label')} hint={t('code.hint')} />
      <PageTitle lead={<RichText text={lead} />}>
        <HeadingText>{title}</HeadingText>
      </PageTitle>
      <NeedsLine step={step} />
    </>
  );
}

function Answers() {
  const { t } = useTranslation('ui');
  const rows = [
    { number: '1', label: t('answers.worked.label'), detail: t('answers.worked.detail') },
    { number: '2', label: <Label id="account-does-not-exist" isBlock={true} /> },
    { number: '0', label: t('answers.not-sure.label'), mark: t('step.before') },
  ];
  return (
    <AnswerRows>
      {rows.map((row) => (
        <AnswerRow
          key={row.number}
          {...row}
          link={(className, children) => (
            <a className={className} href="#content">
              {children}
            </a>
          )}
        />
      ))}
    </AnswerRows>
  );
}

function Buttons() {
  const { t } = useTranslation('ui');
  return (
    <p>
      <Button kind="primary">{t('check.address.submit')}</Button>{' '}
      <Button kind="secondary">{t('check.copy')}</Button>{' '}
      <Button kind="secondary" size="small">
        {t('share.print')}
      </Button>
    </p>
  );
}

function Notes() {
  const { note, lead } = useStepText(useShownStep());
  const { t } = useTranslation('ui');
  return (['quiet', 'good', 'prominent', 'alarm'] as const).map((tone) => (
    <Note key={tone} tone={tone} title={t('step.notes')}>
      <p>
        <RichText text={tone === 'quiet' && note ? note : lead} />
      </p>
    </Note>
  ));
}

function Fields() {
  const { t } = useTranslation(['ui', 'validation']);
  const [typed, setTyped] = useState(TYPED.replace('@', ''));
  return (
    <Field
      id={useId()}
      label={t('check.address.label')}
      hint={t('check.address.hint')}
      problem={t('validation:address.no-at')}
      value={typed}
      onChange={setTyped}
      clear={{
        label: t('check.clear'),
        name: t('check.address.clear'),
        onClear: () => setTyped(''),
      }}
      input="email"
    />
  );
}

function Folds() {
  const { t } = useTranslation('ui');
  return (
    <Fold title={t('check.phone.title')}>
      <p>{t('check.phone.hint')}</p>
    </Fold>
  );
}

function Texts() {
  const { t } = useTranslation('ui');
  const labels = useCopyLabels();
  const at = TYPED.indexOf('@');
  const spans = [[at, at + 1]] as const;
  return (
    <>
      <CopyText text={TYPED} highlights={spans} labels={{ ...labels, copy: t('check.copy') }} />
      {(['look', 'wrong', 'correct'] as const).map((tone) => (
        <p key={tone}>
          <MarkedText text={TYPED} spans={spans} tone={tone} />
        </p>
      ))}
      <p>
        <ExternalLink href="https://www.example.ac.jp/" hint={t('step.external')}>
          {t('pages.support')}
        </ExternalLink>
      </p>
    </>
  );
}
