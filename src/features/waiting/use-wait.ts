import { useEffect, useState } from 'react';
import { useGuide } from '../../guide/guide-context.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { endOfWait, parseKeptWait, serializeKeptWait } from './waiting-time.ts';

/** The wait of a step. */
export interface Wait {
  /** When the fix should work; `undefined` while no time was entered. */
  readonly until: Date | undefined;
  /** Begins the wait at the moment that the reader has entered. */
  readonly begin: (done: Date, minutes: number) => void;
  readonly forget: () => void;
}

/**
 * Returns the wait of a step. This device keeps its end for a day, so that it survives a reload or a later visit. The
 * desk keeps it in the call. What is kept is read after hydration, since the static page does not know it.
 */
export function useWait(step: ValidStepId): Wait {
  const { memory } = useGuide();
  const [until, setUntil] = useState<Date>();

  useEffect(() => setUntil(parseKeptWait(memory.read('waiting') ?? '', step)), [memory, step]);

  return {
    until,
    begin: (done, minutes) => {
      const end = endOfWait(done, minutes);
      setUntil(end);
      memory.keep('waiting', serializeKeptWait(step, end));
    },
    forget: () => {
      setUntil(undefined);
      memory.forget('waiting');
    },
  };
}
