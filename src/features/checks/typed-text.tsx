import { useTranslation } from 'react-i18next';
import { LabelledValue } from '../../ui/form/form.tsx';
import { MarkedText, type Span } from '../../ui/marked-text.tsx';

interface TypedTextProps {
  readonly typed: string;
  /** What of it is not as it should be. */
  readonly wrong: readonly Span[];
}

/** What was typed, with what is wrong in it marked. */
export function TypedText({ typed, wrong }: TypedTextProps) {
  const { t } = useTranslation('ui');
  return (
    <LabelledValue as="p" label={t('check.typed')}>
      <code translate="no">
        <MarkedText text={typed} spans={wrong} tone="wrong" />
      </code>
    </LabelledValue>
  );
}
