import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { withPlainMarks } from '../../i18n/read-marks.ts';
import { sketchOf } from '../../sketches/sketch-of.ts';
import type { SketchId } from '../../tree/sketches.ts';
import styles from './step-sketch.module.css';

/** The drawings of a step, with the place to look at circled. Renders nothing if the step has none. */
export function StepSketch({ step }: { readonly step: ValidStepId }) {
  const { tree } = useGuide();
  const sketches = tree.steps[step]?.sketches ?? [];
  if (sketches.length === 0) return null;
  return (
    <div className={`panel ${styles.sketches}`} data-drawings>
      {sketches.map((id) => (
        <PartBoundary key={id}>
          <Described id={id} />
        </PartBoundary>
      ))}
    </div>
  );
}

/** A drawing with its accessible description. */
function Described({ id }: { readonly id: SketchId }) {
  const { t, i18n } = useTranslation('sketches');
  const Sketch = sketchOf(id);
  return (
    <div className={styles.sketch} role="img" aria-label={withPlainMarks(t(`shows.${id}`), i18n)}>
      <Sketch />
    </div>
  );
}
