import type { ReactNode } from 'react';
import { Fold } from '../../ui/fold.tsx';
import styles from './input-section.module.css';

interface InputSectionProps {
  /** What the form is for, where that is not said by its field alone. */
  readonly title?: string;
  /** Whether the form is folded away below its title. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** The part of a step that has a form, set off from the answers. Without script it is not shown: the answers do the same. */
export function InputSection({ title, folded = false, children }: InputSectionProps) {
  return (
    <section className={styles.section}>
      {title === undefined ? (
        children
      ) : folded ? (
        <Fold title={<h2>{title}</h2>}>{children}</Fold>
      ) : (
        <>
          <h2 className={styles.title}>{title}</h2>
          {children}
        </>
      )}
    </section>
  );
}
