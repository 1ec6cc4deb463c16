import { branchOf } from '../flow/id-conventions.ts';
import { currentStepId } from '../flow/published-ids.ts';
import type { Published, Tree } from '../tree/types.ts';
import { checkCharacter, readCode } from '../url/codes.ts';
import { freeCode } from './free-code.ts';
import type { Problem, ProblemOf } from './problem.ts';

/** A code of a step or a page, and where it is written. */
interface WrittenCode {
  /** The id of the step, or the name of the page. */
  readonly step: string;
  readonly code: string;
  /** The step or the page that the code opens today. */
  readonly means: string;
  readonly writtenIn: ProblemOf<'invalid-code'>['writtenIn'];
}

/**
 * Returns the problems of the spoken codes in the tree, and of those in the record for pages and removed steps. At most
 * one problem per id, since a code that has to change anyway needs no other fix.
 *
 * @example
 * const tree = { start: 'a', steps: { a: { kind: 'outcome', code: 'AA9' } } };
 * codeProblems(tree, { steps: { a: 'AA9' }, aliases: {}, pages: {} }) // => [
 * //   { problem: 'invalid-code', step: 'a', spokenCode: 'AA9', writtenIn: 'both', isTaken: false, right: 'AAF' }]
 * codeProblems({ start: 'a', steps: { a: { kind: 'outcome', code: 'A2K' } } }, { steps: { a: 'A2K' }, aliases: {}, pages: {} }) // => []
 */
export function codeProblems(tree: Tree, published: Published): Problem[] {
  const codes = writtenCodes(tree, published);
  const taken = new Set([...codes.map(({ code }) => code), ...Object.values(published.steps)]);
  const replacement = (step: string): { readonly free?: string } => {
    const others = codes.filter((each) => each.step !== step);
    const branch = others.filter((each) => branchOf(each.step) === branchOf(step)).map(({ code }) => code);
    const free = freeCode({ taken: [...taken], branch, names: codes.map((each) => each.step) });
    if (free === undefined) return {};
    // Do not suggest the same code for two problems.
    taken.add(free);
    return { free };
  };
  const owners = new Map<string, WrittenCode>();
  const problems: Problem[] = [];
  for (const each of codes) {
    const { step, code, means, writtenIn } = each;
    const about = { step, spokenCode: code, writtenIn };
    const owner = owners.get(code);
    const right = corrected(code);
    if (right !== code) {
      const isTaken = right !== undefined && taken.has(right) && right !== published.steps[step];
      problems.push({
        problem: 'invalid-code',
        ...about,
        isTaken,
        ...(right !== undefined && { right }),
        ...((right === undefined || isTaken) && replacement(step)),
      });
      if (right !== undefined) taken.add(right);
    } else if (owner && owner.means !== means) {
      const isInTree = owner.writtenIn !== 'record' && writtenIn !== 'record';
      const problem = isInTree ? 'same-code-twice' : 'code-given-twice';
      problems.push({ problem, ...about, owner: owner.step, ...replacement(step) });
    } else if (writtenIn === 'tree' && Object.hasOwn(published.steps, step)) {
      problems.push(changedCode(step, code, published.steps[step] ?? ''));
    }
    if (!owner) owners.set(code, each);
  }
  return problems;
}

/**
 * Returns the problem of a step whose code differs from the record. If the released code is invalid, the record is
 * wrong.
 */
function changedCode(step: string, code: string, released: string): Problem {
  return readCode(released) === released
    ? { problem: 'code-changed', step, spokenCode: code, released }
    : {
        problem: 'invalid-code',
        step,
        spokenCode: released,
        writtenIn: 'record',
        isTaken: false,
        right: code,
      };
}

/** Corrects the check character of a code. `undefined` if one of its first two characters is not in the alphabet. */
function corrected(code: string): string | undefined {
  const read = readCode(code);
  if (read !== undefined) return read;
  const firstTwo = code.slice(0, 2).toUpperCase();
  const last = checkCharacter(firstTwo);
  return firstTwo.length < 2 || last === undefined ? undefined : firstTwo + last;
}

/**
 * Returns all codes, the oldest first: those of the pages, the released ones, then those of steps that the record lacks
 * or lists with another code. If the tree and the record differ, the code in the tree counts.
 */
function writtenCodes(tree: Tree, published: Published): WrittenCode[] {
  const steps = Object.entries(tree.steps);
  const isNew = (id: string, code: string) =>
    !Object.hasOwn(published.steps, id) || published.steps[id] !== code;
  return [
    ...Object.entries(published.pages).map(
      ([step, code]): WrittenCode => ({ step, code, means: step, writtenIn: 'record' }),
    ),
    ...Object.entries(published.steps).flatMap(([step, code]): WrittenCode[] => {
      const inTree = Object.hasOwn(tree.steps, step) ? tree.steps[step]?.code : undefined;
      if (inTree === code) return [{ step, code, means: step, writtenIn: 'both' }];
      const means = currentStepId(tree, published, step) ?? step;
      return inTree === undefined ? [{ step, code, means, writtenIn: 'record' }] : [];
    }),
    ...steps
      .filter(([step, { code }]) => isNew(step, code))
      .map(([step, { code }]): WrittenCode => ({ step, code, means: step, writtenIn: 'tree' })),
  ];
}
