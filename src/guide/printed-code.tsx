import type { GuideTarget } from './guide-context.ts';
import styles from './printed-code.module.css';
import { useCodeOf } from './use-code-of.ts';

/** Where a link leads, on paper, which cannot be pressed: an arrow and the code of its page, after the link's words. */
export function PrintedCode({ to }: { readonly to: GuideTarget }) {
  const code = useCodeOf()(to);
  return code === undefined ? null : (
    <span className={styles.code} aria-hidden="true">
      {' '}
      → <b translate="no">{code}</b>
    </span>
  );
}
