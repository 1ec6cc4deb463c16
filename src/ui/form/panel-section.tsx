import type { ReactNode } from 'react';
import { Fold } from '../fold.tsx';
import styles from './panel-section.module.css';

interface PanelSectionProps {
  /** Where a link may lead to it. */
  readonly id?: string;
  /** The purpose of the form, as the content of a heading. */
  readonly title: ReactNode;
  /** Whether the form is collapsed below its title. */
  readonly isFolded?: boolean;
  /** Whether the form, if it is collapsed, starts open: the reader has returned to text that they typed. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a page with a form, on a panel that sets it off from the answers. Hidden when scripting is off; the answers
 * lead to the same steps.
 */
export function PanelSection({
  id,
  title,
  isFolded = false,
  startsOpen = false,
  children,
}: PanelSectionProps) {
  const heading = <h2>{title}</h2>;
  return (
    <section id={id} className={`panel ${styles.section} ${isFolded ? styles.isFolded : ''}`}>
      {isFolded ? (
        <Fold title={heading} startsOpen={startsOpen}>
          {children}
        </Fold>
      ) : (
        <>
          {heading}
          {children}
        </>
      )}
    </section>
  );
}
