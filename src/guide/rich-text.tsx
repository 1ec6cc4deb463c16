import { Children, type ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExternalLink } from '../ui/external-link.tsx';
import { pagePath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';
import { Label } from './label.tsx';
import { PlaceLink } from './place-link.tsx';
import { PrintedCode } from './printed-code.tsx';
import styles from './rich-text.module.css';
import { stepText, useStepTranslator } from './use-step-text.ts';

interface RichTextProps {
  readonly ns: 'steps' | 'ui' | 'help' | 'notices';
  /** The key of the text in its namespace. */
  readonly text: string;
  /** How Microsoft's labels stand: within a sentence, or as a row of their own with the other language below. */
  readonly labels?: 'inline' | 'row';
  /** What stands for the `{{…}}` that only this text has. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * A text of the locales with its marks: `<label>` a label on Microsoft's screens in all languages, `<page>` a page of
 * the university, `<step>` another step, `<help>` a part of the help page, `<check>` a check on its own, `<code>` what is
 * typed, `<b>` a menu.
 */
export function RichText({ ns, text, labels = 'inline', values = {} }: RichTextProps) {
  const { t } = useTranslation([ns]);
  return (
    <Trans
      t={t as never}
      ns={ns}
      i18nKey={text as never}
      values={values}
      components={{
        label: <LabelMark row={labels === 'row'} />,
        page: <PageMark />,
        step: <StepMark />,
        help: <HelpMark />,
        check: <CheckMark />,
        code: <CodeMark />,
        b: <b />,
      }}
    />
  );
}

interface MarkProps {
  /** What stands between the tags: the name of a label, page or step. */
  readonly children?: ReactNode;
}

function nameIn(children: ReactNode): string {
  return Children.toArray(children).join('');
}

function LabelMark({ children, row }: MarkProps & { readonly row: boolean }) {
  return <Label id={nameIn(children)} row={row} />;
}

function PageMark({ children }: MarkProps) {
  const { site } = useGuide();
  const { t } = useTranslation('ui');
  const id = nameIn(children) as keyof typeof site.pages;
  return (
    <ExternalLink href={site.pages[id]} hint={t('step.external')}>
      {t(`pages.${id}`)}
    </ExternalLink>
  );
}

/**
 * What is typed. An address is broken before its @, if it has to be: a hyphen at the end of a line would look like one
 * that is not in it.
 */
function CodeMark({ children }: MarkProps) {
  const text = nameIn(children);
  if (!text.includes('@')) return <code translate="no">{text}</code>;
  // An ellipsis belongs to what stands after it, not before it.
  const [first, domain] = text.split(/(?<=[^…])(?=@)/);
  return (
    <>
      {text.startsWith('…') ? <wbr /> : null}
      <code translate="no">
        <span className={styles.whole}>{first}</span>
        {domain === undefined ? null : (
          <>
            <wbr />
            <span className={styles.whole}>{domain}</span>
          </>
        )}
      </code>
    </>
  );
}

function StepMark({ children }: MarkProps) {
  const id = nameIn(children);
  return (
    <>
      <PlaceLink place={{ step: id, trail: [], ahead: [] }}>
        {stepText(useStepTranslator(), id).title}
      </PlaceLink>
      <PrintedCode to={{ page: 'step', step: id }} />
    </>
  );
}

function HelpMark({ children }: MarkProps) {
  const { language } = useGuide();
  const { t } = useTranslation('help');
  const part = nameIn(children) as 'counters' | 'form';
  return (
    <>
      <Link to={`${pagePath(language, 'help')}#${part}`}>{t(`${part}.title`)}</Link>
      <PrintedCode to={{ page: 'help' }} />
    </>
  );
}

function CheckMark({ children }: MarkProps) {
  const { language } = useGuide();
  const { t } = useTranslation('checks');
  const part = nameIn(children) as 'address' | 'phone' | 'message';
  return (
    <>
      <Link to={`${pagePath(language, 'checks')}#${part}`}>{t(`${part}.title`)}</Link>
      <PrintedCode to={{ page: 'checks' }} />
    </>
  );
}
