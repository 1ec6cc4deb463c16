import { parseArgs } from 'node:util';
import { branchesOf } from '../../flow/id-conventions.ts';
import type { Published, StepKind, Tree } from '../../tree/types.ts';
import { readCode } from '../../url/codes.ts';

const KINDS: readonly StepKind[] = ['question', 'check', 'fix', 'outcome'];

/** Lower-case words with hyphens: `by-hand`. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A word that consists only of digits. */
const NUMBER = /(?:^|-)[0-9]+(?:-|$)/;

/** The step that an author requests. */
export interface NewStep {
  readonly id: string;
  readonly branch: string;
  readonly kind: StepKind;
}

/** Why a requested step cannot be created. */
export type RequestProblem =
  | { readonly problem: 'no-id' }
  | { readonly problem: 'several-ids'; readonly typed: readonly string[]; readonly meant: string }
  | { readonly problem: 'unknown-option'; readonly option: string }
  | { readonly problem: 'lost-option'; readonly id: string; readonly kind: string }
  | { readonly problem: 'unknown-kind'; readonly kind: string; readonly kinds: readonly string[] }
  | { readonly problem: 'no-slash'; readonly typed: string; readonly branches: readonly string[] }
  | { readonly problem: 'several-slashes'; readonly typed: string }
  | { readonly problem: 'not-kebab'; readonly typed: string; readonly meant?: string }
  | { readonly problem: 'number'; readonly typed: string }
  | {
      readonly problem: 'unknown-branch';
      readonly typed: string;
      readonly branch: string;
      readonly branches: readonly string[];
    }
  | { readonly problem: 'is-step'; readonly id: string }
  | { readonly problem: 'was-step'; readonly id: string; readonly to?: string }
  | { readonly problem: 'reads-as-code'; readonly id: string; readonly code: string };

export type Request =
  | { readonly ok: true; readonly step: NewStep }
  | { readonly ok: false; readonly problem: RequestProblem };

/**
 * Reads the arguments of `npm run tree:new --`: the id of a new step, and with `--kind` its kind, which defaults to
 * `fix`.
 *
 * @example
 * const tree = { start: 'lamp', steps: { lamp: { kind: 'question' } } };
 * const published = { steps: { lamp: 'A2K' }, aliases: {}, pages: {} };
 * readRequest(['lamp/bulb'], tree, published) // => { ok: true, step: { id: 'lamp/bulb', branch: 'lamp', kind: 'fix' } }
 * readRequest(['lamp/bulb', '--kind', 'question'], tree, published).step.kind // => 'question'
 * readRequest(['Lamp/oldBulb'], tree, published) // => {
 * //   ok: false, problem: { problem: 'not-kebab', typed: 'Lamp/oldBulb', meant: 'lamp/old-bulb' } }
 */
export function readRequest(args: readonly string[], tree: Tree, published: Published): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { kind: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const wrong = (problem: RequestProblem): Request => ({ ok: false, problem });
  const option = Object.keys(values).find((name) => name !== 'kind');
  if (option !== undefined) return wrong({ problem: 'unknown-option', option });
  const kind = KINDS.find((each) => each === (values['kind'] ?? 'fix'));
  if (!kind) return wrong({ problem: 'unknown-kind', kind: nameOf(values['kind']), kinds: KINDS });
  const [id, ...more] = positionals;
  if (id === undefined || id === '') return wrong({ problem: 'no-id' });
  const [onlyOther = '', ...others] = more;
  // `npm run tree:new address/by-hand --kind check`: without `--` before the id, npm consumes `--kind` itself.
  if (others.length === 0 && KINDS.some((each) => each === onlyOther))
    return wrong({ problem: 'lost-option', id, kind: onlyOther });
  if (more.length > 0)
    return wrong({ problem: 'several-ids', typed: positionals, meant: kebab(positionals.join(' ')) });
  const problem = problemOfId(id, tree, published);
  return problem ? wrong(problem) : { ok: true, step: { id, branch: id.split('/')[0] ?? id, kind } };
}

/** Returns the value of an option, or an empty string if the option has none. */
const nameOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function problemOfId(id: string, tree: Tree, published: Published): RequestProblem | undefined {
  const branches = branchesOf(Object.keys(tree.steps));
  const parts = id.split('/');
  if (!parts.every((part) => KEBAB.test(part))) {
    const meant = kebab(id);
    const isId = meant.split('/').every((part) => KEBAB.test(part));
    return { problem: 'not-kebab', typed: id, ...(isId && { meant }) };
  }
  const [branch = '', what] = parts;
  if (Object.hasOwn(tree.steps, id)) return { problem: 'is-step', id };
  if (Object.hasOwn(published.steps, id)) {
    const to = Object.hasOwn(published.aliases, id) ? published.aliases[id] : undefined;
    return { problem: 'was-step', id, ...(to !== undefined && { to }) };
  }
  if (what === undefined) return { problem: 'no-slash', typed: id, branches };
  if (parts.length > 2) return { problem: 'several-slashes', typed: id };
  if (parts.some((part) => NUMBER.test(part))) return { problem: 'number', typed: id };
  if (!branches.includes(branch)) return { problem: 'unknown-branch', typed: id, branch, branches };
  const code = readCode(what);
  const codes = [...Object.values(published.steps), ...Object.values(published.pages)];
  return code !== undefined && codes.includes(code) ? { problem: 'reads-as-code', id, code } : undefined;
}

/** Converts a text to the form of an id: `Address/By hand` and `address/byHand` become `address/by-hand`. */
function kebab(typed: string): string {
  return typed
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('/')
    .map((part) =>
      part
        .split(/[^a-z0-9]/)
        .filter(Boolean)
        .join('-'),
    )
    .join('/');
}
