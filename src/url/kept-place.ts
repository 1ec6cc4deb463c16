import type { Trail } from '../flow/trail.ts';
import { trailFromQuery, trailToQuery } from './trail-query.ts';

/** A step with the answers that led to it, as stored on the device and not yet checked against the tree. */
export interface KeptPlace {
  readonly step: string;
  readonly trail: Trail;
}

/**
 * Serializes a place for storage: ids of steps and answers in the form of a URL, and nothing else.
 *
 * @example
 * toKept({ step: 'address', trail: [{ step: 'start', answer: 'before-password' }] }) // => 'address?trail=start:before-password'
 * toKept({ step: 'mfa', trail: [] }) // => 'mfa'
 */
export function toKept({ step, trail }: KeptPlace): string {
  return step + trailToQuery(trail);
}

/**
 * Parses a stored place. Never throws. The caller checks whether the step and the answers still exist.
 *
 * @example
 * fromKept('address?trail=start:before-password') // => { step: 'address', trail: [{ step: 'start', answer: 'before-password' }] }
 * fromKept('') // => { step: '', trail: [] }
 */
export function fromKept(text: string): KeptPlace {
  const [step = ''] = text.split('?', 1);
  return { step, trail: trailFromQuery(text.slice(step.length)) };
}
