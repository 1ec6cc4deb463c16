import type { ReactNode } from 'react';
import { useDesk } from '../context/desk-context.ts';
import { LanguageProvider } from '../context/language-provider.tsx';
import styles from './both-languages.module.css';

interface BothLanguagesProps {
  readonly children: ReactNode;
  /** What stands on the caller's side instead, where it is not the same part. */
  readonly callers?: ReactNode;
}

/**
 * One part of a step in the language of staff, and beside it, at the same height, in that of the caller. Once where both
 * read the same language.
 */
export function BothLanguages({ children, callers = children }: BothLanguagesProps) {
  const { staff, caller } = useDesk();
  return (
    <div className={styles.both}>
      <div className={styles.side}>{children}</div>
      {caller === staff ? null : (
        <div className={styles.side} lang={caller.language} data-side="caller">
          <LanguageProvider side={caller}>{callers}</LanguageProvider>
        </div>
      )}
    </div>
  );
}
