import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './note.module.css';

interface NoteProps {
  readonly title?: string;
  readonly tone?: 'quiet' | 'good' | 'prominent' | 'alarm';
  /** An icon before the title. */
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short text set off from the rest: a tip (`quiet`), a success, a prominent notice, or a problem. */
export function Note({ title, tone = 'quiet', icon, children }: NoteProps) {
  return (
    <div className={styles.note} data-tone={tone}>
      {title ? (
        <p className={styles.title}>
          {icon ? <Icon name={icon} /> : null}
          <span>{title}</span>
        </p>
      ) : null}
      {children}
    </div>
  );
}
