import { type GuideTarget, useGuide } from './guide-context.ts';
import styles from './printed-code.module.css';

/** An arrow and the code of the linked page, shown after the link in print, where nothing can be clicked. */
export function PrintedCode({ to }: { readonly to: GuideTarget }) {
  const code = useGuide().codeOf(to);
  return code === undefined ? null : (
    <span className={styles.code} aria-hidden="true">
      <span> → </span>
      <b translate="no">{code}</b>
    </span>
  );
}
