import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import {
  linesOf,
  type PartLook,
  partsBeside,
  type SketchSide,
  type StepPartName,
} from '../../../locales/step-parts.ts';
import { RichText } from '../../guide/rich-text.tsx';
import { useStepText } from '../../guide/use-step-text.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { BothLanguages } from './both-languages.tsx';
import styles from './desk-parts.module.css';

interface DeskPartsProps {
  readonly step: ValidStepId;
  readonly side: SketchSide;
}

/** The text parts of the caller's page above or below its drawing, each line in both languages at the same height. */
export function DeskParts({ step, side }: DeskPartsProps) {
  const text = useStepText(step);
  return partsBeside('atDesk', side).flatMap(({ name, look }) =>
    linesOf(text, name).map((line, position) => (
      <BothLanguages key={`${name} ${line}`}>
        <Line step={step} part={name} look={look} position={position} />
      </BothLanguages>
    )),
  );
}

interface LineProps {
  readonly step: ValidStepId;
  readonly part: StepPartName;
  readonly look: PartLook;
  /** The index of the line within its part. */
  readonly position: number;
}

/** One line of a part, in the language of its side. */
function Line({ step, part, look, position }: LineProps) {
  const text = useStepText(step);
  const line = linesOf(text, part)[position];
  const Look = LOOKS[look];
  return line === undefined ? null : (
    <Look line={line} position={position} isChoice={text.list === 'choices'} />
  );
}

interface LookProps {
  readonly line: string;
  readonly position: number;
  /** Whether only one of the lines applies. */
  readonly isChoice: boolean;
}

const LOOKS: Readonly<Record<PartLook, ComponentType<LookProps>>> = {
  list: Item,
  paragraphs: Paragraph,
  note: GoodToKnow,
};

function Item({ line, position, isChoice }: LookProps) {
  return (
    <p className={styles.instruction}>
      <span className={styles.position}>{isChoice ? '•' : `${position + 1}.`}</span>
      <span>
        <RichText text={line} />
      </span>
    </p>
  );
}

function Paragraph({ line }: LookProps) {
  return (
    <p>
      <RichText text={line} />
    </p>
  );
}

function GoodToKnow({ line }: LookProps) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.note}>
      <b>{t('step.notes')}</b>
      <span>{t('trail.colon')}</span>
      <RichText text={line} />
    </p>
  );
}
