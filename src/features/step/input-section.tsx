import type { ReactNode } from 'react';
import { HeadingText } from '../../guide/heading-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import styles from './input-section.module.css';

interface InputSectionProps {
  /** The purpose of the form. */
  readonly title: string;
  /** Whether the form is collapsed below its title. */
  readonly isFolded?: boolean;
  /** Whether the form, if it is collapsed, starts open: the reader has returned to text that they typed. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/**
 * The part of a step with a form, set off from the answers. Hidden when scripting is off; the answers lead to the same
 * steps.
 */
export function InputSection({ title, isFolded = false, startsOpen = false, children }: InputSectionProps) {
  return (
    <section className={styles.section}>
      {isFolded ? (
        <Fold
          title={
            <h2>
              <HeadingText>{title}</HeadingText>
            </h2>
          }
          startsOpen={startsOpen}
        >
          {children}
        </Fold>
      ) : (
        <>
          <h2 className={styles.title}>
            <HeadingText>{title}</HeadingText>
          </h2>
          {children}
        </>
      )}
    </section>
  );
}
