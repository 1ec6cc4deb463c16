import type { ReactNode } from 'react';
import { useDesk } from '../context/desk-context.ts';
import { LanguageProvider } from '../context/language-provider.tsx';
import styles from './both-languages.module.css';

interface BothLanguagesProps {
  readonly children: ReactNode;
  /** The content of the caller's side, if it differs from `children`. */
  readonly callers?: ReactNode;
}

/**
 * Renders a part of a step in the caller's language, as it is said and shown to them, and in the language of staff beside
 * it or, where there is no room, below it. Renders it once if both read the same language.
 */
export function BothLanguages({ children, callers = children }: BothLanguagesProps) {
  const { staff, caller } = useDesk();
  return (
    <div className={styles.both}>
      {caller === staff ? null : (
        <div lang={caller.language} data-side="caller">
          <LanguageProvider side={caller}>{callers}</LanguageProvider>
        </div>
      )}
      <div data-side="staff">{children}</div>
    </div>
  );
}
