import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOf, type PartLook, partsBeside, type SketchSide } from '../../../locales/step-parts.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Note } from '../../ui/note.tsx';
import styles from './page-parts.module.css';

interface PagePartsProps {
  readonly step: ValidStepId;
  readonly side: SketchSide;
}

/** The text parts of a step that its page and its sheet show above or below the drawing. */
export function PageParts({ step, side }: PagePartsProps) {
  const text = useStepText(step);
  return partsBeside('onPage', side).map(({ name, look }) => {
    const lines = linesOf(text, name);
    const Part = PARTS[look];
    return lines.length === 0 ? null : <Part key={name} lines={lines} isChoice={text.list === 'choices'} />;
  });
}

interface PartProps {
  readonly lines: readonly string[];
  /** Whether only one of the lines applies. */
  readonly isChoice: boolean;
}

const PARTS: Readonly<Record<PartLook, ComponentType<PartProps>>> = {
  list: List,
  paragraphs: Paragraphs,
  note: GoodToKnow,
};

function List({ lines, isChoice }: PartProps) {
  const Element = isChoice ? 'ul' : 'ol';
  return (
    <Element className={styles.instructions}>
      {lines.map((line) => (
        <li key={line}>
          <RichText text={line} />
        </li>
      ))}
    </Element>
  );
}

function Paragraphs({ lines }: PartProps) {
  return lines.map((line) => (
    <p key={line} className={styles.paragraph}>
      <RichText text={line} />
    </p>
  ));
}

function GoodToKnow({ lines }: PartProps) {
  const { t } = useTranslation('ui');
  return (
    <Note title={t('step.notes')} icon="note">
      {lines.map((line) => (
        <p key={line}>
          <RichText text={line} />
        </p>
      ))}
    </Note>
  );
}
