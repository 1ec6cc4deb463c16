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
 * serializeKeptPlace({ step: 'address', trail: [{ step: 'start', answer: 'before-password' }] }) // => 'address?trail=start:before-password'
 * serializeKeptPlace({ step: 'mfa', trail: [] }) // => 'mfa'
 */
export function serializeKeptPlace({ step, trail }: KeptPlace): string {
  return step + trailToQuery(trail);
}

/**
 * Parses a stored place. Never throws. The caller checks whether the step and the answers still exist.
 *
 * @example
 * parseKeptPlace('address?trail=start:before-password') // => { step: 'address', trail: [{ step: 'start', answer: 'before-password' }] }
 * parseKeptPlace('') // => { step: '', trail: [] }
 */
export function parseKeptPlace(text: string): KeptPlace {
  const [step = ''] = text.split('?', 1);
  return { step, trail: trailFromQuery(text.slice(step.length)) };
}
