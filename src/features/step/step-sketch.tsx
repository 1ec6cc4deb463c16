import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { withPlainLabels } from '../../i18n/labels.ts';
import { sketchOf } from '../../sketches/sketch-of.ts';
import type { SketchId } from '../../tree/types.ts';
import styles from './step-sketch.module.css';

/** The screens that a step speaks about, with the place to look at ringed; nothing for a step without one. */
export function StepSketch({ step }: { readonly step: string }) {
  const { tree } = useGuide();
  const sketches = tree.steps[step]?.sketches ?? [];
  if (sketches.length === 0) return null;
  return (
    <div className={styles.sketches} data-drawings>
      {sketches.map((id) => (
        <Described key={id} id={id} />
      ))}
    </div>
  );
}

/** A drawing, as one picture that says what it shows. */
function Described({ id }: { readonly id: SketchId }) {
  const { language } = useGuide();
  const { t } = useTranslation('sketches');
  const Sketch = sketchOf[id];
  return (
    <div className={styles.sketch} role="img" aria-label={withPlainLabels(t(`shows.${id}`), language)}>
      <Sketch />
    </div>
  );
}
