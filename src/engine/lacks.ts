import type { Need, Step, Tree } from '../tree/types.ts';
import { answersOf } from './replay.ts';
import { situations } from './situations.ts';

/** A step that asks for what the reader has said to lack, and one from which nobody who lacks that much is helped. */
export interface LockedOut {
  readonly problem: 'needs-what-is-lacking' | 'no-help-without';
  readonly step: string;
  readonly to: string;
}

/**
 * Whether a step can be taken by somebody who lacks these: all that it needs is there, or all of `otherwise`.
 * Questions and checks need nothing.
 *
 * @example
 * const reset = { kind: 'outcome', needs: ['visit'], otherwise: ['other-mail'] };
 * canBeTaken(reset, ['visit']) // => true
 * canBeTaken(reset, ['visit', 'other-mail']) // => false
 * canBeTaken({ kind: 'fix', needs: ['password'] }, []) // => true
 */
export function canBeTaken(step: Step | undefined, lacks: readonly Need[]): boolean {
  if (step?.kind !== 'fix' && step?.kind !== 'outcome') return true;
  const has = (need: Need) => !lacks.includes(need);
  return step.needs.every(has) || (step.otherwise?.every(has) ?? false);
}

/**
 * Where a reader is locked out, whatever the trail: once an answer has said that something is lacking, no step on the
 * way may ask for it, and some way on must end with a person or a reset that does not either. `to` of a problem is what
 * was said to be lacking.
 *
 * @example
 * const fix = (needs) => ({ kind: 'fix', needs, answers: [{ id: 'did-not-work', to: 'ask' }] });
 * const tree = { start: 'phone', steps: {
 *   phone: { kind: 'question', answers: [{ id: 'lost', to: 'app', lacks: ['old-phone'] }] },
 *   app: fix(['old-phone']), ask: { kind: 'outcome', ending: 'person', needs: [] } } };
 * lockedOut(tree) // => [{ problem: 'needs-what-is-lacking', step: 'app', to: 'old-phone' }]
 */
export function lockedOut(tree: Tree): LockedOut[] {
  const all = situations(tree);
  const found = new Map<string, LockedOut>();
  const tell = (problem: LockedOut['problem'], step: string, lacks: readonly Need[]) =>
    found.set(`${problem} ${step}`, { problem, step, to: lacks.join(' ') });
  const helped = new Map<string, boolean>();
  const visit = (key: string, lacks: readonly Need[]): boolean => {
    const seen = `${key} without ${lacks.join(' ')}`;
    const known = helped.get(seen);
    if (known !== undefined) return known;
    const { step: id, ways } = all.get(key) ?? { step: key, ways: new Map<string, string>() };
    const step = tree.steps[id];
    const taken = canBeTaken(step, lacks);
    if (!taken) tell('needs-what-is-lacking', id, lacks);
    // Every way has to be walked, so that each step on it is judged.
    const onward = answersOf(tree, id).map((answer) => {
      const next = ways.get(answer.id);
      return next !== undefined && visit(next, together(lacks, answer.lacks));
    });
    const helps = step?.kind === 'outcome' && (step.ending === 'person' || step.ending === 'reset');
    const help = (helps && taken) || onward.includes(true);
    if (!help && step?.kind !== 'outcome' && lacks.length > 0) tell('no-help-without', id, lacks);
    helped.set(seen, help);
    return help;
  };
  visit(tree.start, []);
  return [...found.values()];
}

/** What is lacking by both, each once and in one order, so that it can be compared. */
function together(lacks: readonly Need[], more: readonly Need[] = []): readonly Need[] {
  return [...new Set([...lacks, ...more])].toSorted();
}
