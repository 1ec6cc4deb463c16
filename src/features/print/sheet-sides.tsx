import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { GuideContext } from '../../guide/guide-context.ts';
import styles from './sheet-screen.module.css';
import type { SecondSide } from './use-second-side.ts';

interface SheetSidesProps {
  readonly second: SecondSide | undefined;
  /** What stands beside it in the second language, if that is not the same. */
  readonly inSecond?: ReactNode;
  readonly children: ReactNode;
}

/** A row of a sheet: in the language of the page and, if one is asked for, in a second language beside it. */
export function SheetSides({ second, inSecond, children }: SheetSidesProps) {
  return (
    <div className={styles.sides}>
      <div className={styles.side}>{children}</div>
      {second ? (
        <I18nextProvider i18n={second.i18n}>
          <GuideContext value={second.guide}>
            <div className={styles.side} lang={second.guide.language}>
              {inSecond ?? children}
            </div>
          </GuideContext>
        </I18nextProvider>
      ) : null}
    </div>
  );
}
