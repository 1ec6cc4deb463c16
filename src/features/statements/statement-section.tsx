import type { ReactNode } from 'react';
import { HeadingText } from '../../guide/heading-text.tsx';

interface StatementSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a statement, below its heading. */
export function StatementSection({ title, children }: StatementSectionProps) {
  return (
    <section>
      <h2>
        <HeadingText>{title}</HeadingText>
      </h2>
      {children}
    </section>
  );
}

/** Sentences of a statement, as a list. */
export function StatementList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
