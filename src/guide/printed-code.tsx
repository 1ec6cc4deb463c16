import { type GuideTarget, useGuide } from './guide-context.ts';
import styles from './printed-code.module.css';

/** Where a link leads, on paper, which cannot be pressed: an arrow and the code of its page, after the link's words. */
export function PrintedCode({ to }: { readonly to: GuideTarget }) {
  const code = useGuide().codeOf(to);
  return code === undefined ? null : (
    <span className={styles.code} aria-hidden="true">
      {' '}
      → <b translate="no">{code}</b>
    </span>
  );
}
