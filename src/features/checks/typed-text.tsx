import { useTranslation } from 'react-i18next';
import { LabelledValue } from '../../ui/form/form.tsx';
import { MarkedText, type Span } from '../../ui/text/marked-text.tsx';

interface TypedTextProps {
  readonly typed: string;
  /** The ranges that are wrong. */
  readonly wrong: readonly Span[];
}

/** The typed text with its mistakes marked. */
export function TypedText({ typed, wrong }: TypedTextProps) {
  const { t } = useTranslation('ui');
  return (
    <LabelledValue label={t('check.typed')}>
      <code translate="no">
        <MarkedText text={typed} spans={wrong} tone="wrong" />
      </code>
    </LabelledValue>
  );
}
