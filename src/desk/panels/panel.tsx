import type { ReactNode, RefObject } from 'react';
import { PartBoundary } from '../../guide/part-boundary.tsx';
import { Fold } from '../../ui/fold.tsx';
import { KeyHint } from '../keyboard/key-hint.tsx';

interface PanelProps {
  readonly ref?: RefObject<HTMLDetailsElement | null>;
  readonly title: string;
  /** The shortcut that opens and closes it. */
  readonly press: string;
  readonly children: ReactNode;
}

/** A collapsible part of the call. */
export function Panel({ title, press, children, ...props }: PanelProps) {
  return (
    <Fold
      {...props}
      press={press}
      title={
        <>
          <KeyHint press={press} />
          <h2>{title}</h2>
        </>
      }
    >
      <PartBoundary>{children}</PartBoundary>
    </Fold>
  );
}
