import { alternativeNeeds } from '../../flow/needs.ts';
import type { Step } from '../../tree/types.ts';

/** A way to the help desk: a message to it, the form for a reset, or a visit to a counter. */
export type WayToHelp = 'write' | 'form' | 'counters';

/**
 * Returns the ways to the help desk that a step offers, those without a visit first: they are cheaper, and the only ones
 * for a reader who cannot visit. Its needs say which: a `visit` is to a counter; the form for a reset takes an
 * `other-mail`; a person can be written to, unless the step requires a visit. Empty for a step that sends nobody there.
 *
 * @example
 * const end = { kind: 'outcome', code: 'A2K', sources: [] };
 * waysToHelp({ ...end, ending: 'person', needs: ['visit'], otherwise: [] }) // => ['write', 'counters']
 * waysToHelp({ ...end, ending: 'reset', needs: ['visit'], otherwise: ['other-mail'] }) // => ['form', 'counters']
 * waysToHelp({ ...end, ending: 'reset', needs: [] }) // => []
 * waysToHelp({ ...end, ending: 'solved', needs: [] }) // => []
 */
export function waysToHelp(step: Step | undefined): readonly WayToHelp[] {
  if (step?.kind !== 'outcome' || !sendsToHelp(step)) return [];
  const sets = alternativeNeeds(step);
  const ways: readonly (readonly [way: WayToHelp, isOpen: boolean])[] = [
    ['write', step.ending === 'person' && sets.some((needs) => !needs.includes('visit'))],
    ['form', step.ending === 'reset' && sets.some((needs) => needs.includes('other-mail'))],
    ['counters', sets.some((needs) => needs.includes('visit'))],
  ];
  return ways.flatMap(([way, isOpen]) => (isOpen ? [way] : []));
}

/**
 * Returns whether a step ends with somebody of the university, who has to be told what happened.
 *
 * @example
 * sendsToHelp({ kind: 'outcome', ending: 'reset' }) // => true
 * sendsToHelp({ kind: 'outcome', ending: 'solved' }) // => false
 * sendsToHelp({ kind: 'fix' }) // => false
 */
export function sendsToHelp(step: Step | undefined): boolean {
  return step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
}
