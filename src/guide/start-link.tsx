import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { isPlainClick } from '../ui/dom/plain-click.ts';
import { startPath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';

interface StartLinkProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link to the start page for readers who start over: it forgets the earlier answers, so that none is marked. Going back
 * to the first question keeps them.
 */
export function StartLink({ className, children }: StartLinkProps) {
  const { language, earlier } = useGuide();
  const forget = (event: MouseEvent) => {
    // Other clicks open another tab, which knows no earlier answers.
    if (isPlainClick(event)) earlier.forget();
  };
  return (
    <Link className={className} to={startPath(language)} onClick={forget}>
      {children}
    </Link>
  );
}
