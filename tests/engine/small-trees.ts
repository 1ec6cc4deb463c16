import fc from 'fast-check';
import { answersOf, leadsTo } from '../../src/engine/replay.ts';
import type { Trail } from '../../src/engine/trail.ts';
import type {
  Answer,
  Ending,
  FixStep,
  Need,
  OutcomeStep,
  QuestionStep,
  Step,
  Tree,
} from '../../src/tree/types.ts';

/** One answer: where it leads, and the untried steps that it offers when the way here is known. */
export function way(id: string, to: string, ...untried: string[]): Answer {
  return untried.length === 0 ? { id, to } : { id, to, untried };
}

export function question(code: string, ...answers: Answer[]): QuestionStep {
  return { kind: 'question', code, sources: [], answers };
}

export function fix(code: string, ...answers: Answer[]): FixStep {
  return { kind: 'fix', code, sources: [], needs: [], answers };
}

export function outcome(code: string, ending: Ending): OutcomeStep {
  return { kind: 'outcome', code, sources: [], needs: [], ending };
}

/** A lamp that stays dark: two questions, and three fixes that each lead to those that have not been tried. */
export const lamp: Tree = {
  start: 'lamp',
  steps: {
    lamp: question('L1', way('dark', 'bulb'), way('flickers', 'socket'), way('not-sure', 'lamp/look')),
    'lamp/look': question('L2', way('cable-out', 'cable'), way('something-else', 'ask')),
    bulb: fix('B1', way('worked', 'lit'), way('did-not-work', 'socket', 'socket', 'cable', 'ask')),
    socket: fix('S1', way('worked', 'lit'), way('did-not-work', 'cable', 'cable', 'bulb', 'ask')),
    cable: fix('C1', way('worked', 'lit'), way('did-not-work', 'ask', 'bulb', 'socket', 'ask')),
    lit: outcome('E1', 'solved'),
    ask: outcome('E2', 'person'),
  },
};

/** A meal in up to five questions, each of which can be skipped by an answer to an earlier one. */
export const meal: Tree = {
  start: 'food',
  steps: {
    food: question('F1', way('meat', 'food/meat'), way('vegetables', 'drink'), way('not-sure', 'drink')),
    'food/meat': question('F2', way('beef', 'drink'), way('not-sure', 'drink')),
    drink: question('D1', way('tea', 'drink/milk'), way('juice', 'cake'), way('not-sure', 'cake')),
    'drink/milk': question('D2', way('yes', 'cake'), way('not-sure', 'cake')),
    cake: question('C1', way('yes', 'served'), way('not-sure', 'served')),
    served: outcome('E1', 'person'),
  },
};

/** A tree with some of its steps replaced or added. */
export function changed(tree: Tree, steps: Readonly<Record<string, Step>>): Tree {
  return { start: tree.start, steps: { ...tree.steps, ...steps } };
}

/** Every way through a small tree, one by one; it ends where it comes to a step a second time. */
export function allPaths(
  tree: Tree,
  step = tree.start,
  trail: Trail = [],
): { readonly trail: Trail; readonly end: string }[] {
  const answers = trail.some((given) => given.step === step) ? [] : answersOf(tree, step);
  if (answers.length === 0) return [{ trail, end: step }];
  return answers.flatMap(({ id, to }) => {
    const given = { step, answer: id };
    return allPaths(tree, leadsTo(tree, trail, given) ?? to, [...trail, given]);
  });
}

const someNeeds = fc.subarray<Need>(['old-phone', 'visit'], { maxLength: 1 });
const anyAnswer = fc.record({
  to: fc.nat(6),
  untried: fc.array(fc.nat(6), { maxLength: 3 }),
  lacks: someNeeds,
});
const anyStep = fc.record({
  isFix: fc.boolean(),
  answers: fc.array(anyAnswer, { maxLength: 3 }),
  needs: someNeeds,
  otherwise: fc.option(someNeeds, { nil: undefined }),
  ending: fc.constantFrom<Ending>('person', 'solved', 'reset'),
});

/**
 * Small trees of up to six steps and an end, whose answers lead anywhere, with circles and lists of untried steps, and
 * say that something is lacking here and there.
 */
export const anyTree: fc.Arbitrary<Tree> = fc.array(anyStep, { minLength: 1, maxLength: 6 }).map((all) => {
  const name = (position: number) => (position < all.length ? `s${position}` : 'end');
  const steps = all.map(({ isFix, answers, needs, otherwise, ending }, position): [string, Step] => {
    const takes = otherwise ? { needs, otherwise } : { needs };
    const ways = answers.map(({ to, untried, lacks }, at) => ({
      ...way(`w${at}`, name(to), ...untried.map(name)),
      lacks,
    }));
    if (ways.length === 0) return [name(position), { ...outcome('O', ending), ...takes }];
    return [name(position), isFix ? { ...fix('F', ...ways), ...takes } : question('Q', ...ways)];
  });
  return { start: 's0', steps: { ...Object.fromEntries(steps), end: outcome('E', 'person') } };
});

/**
 * A tree as large as one that people can still keep in their heads: groups of a question and its fixes, each of which
 * leads to all others of its group that have not been tried, in an order of its own, and then to the next group.
 */
export function groups(count: number, size: number): Tree {
  const needs: readonly Need[] = ['password', 'old-phone', 'visit', 'phone'];
  const all = Array.from({ length: count }, (_, group) => {
    const next = group + 1 < count ? `g${group + 1}` : 'ask';
    const ids = Array.from({ length: size }, (_each, position) => `g${group}/f${position}`);
    const lacks = needs.slice(group % needs.length).slice(0, 1);
    const ways = ids.slice(0, 4).map((id, at) => ({ ...way(`a${at}`, id), ...(at === 0 && { lacks }) }));
    const fixes = ids.map((id, at) => {
      // Steps of two and three through the others, so that the fixes do not all follow one round.
      const others = ids.filter((each) => each !== id);
      const mixed = others.map((_each, nth) => others[(nth * (2 + (at % 2)) + at) % others.length] ?? id);
      const to = ids[at + 1] ?? next;
      return [
        id,
        fix(
          `${group} ${at}`,
          way('worked', 'lit'),
          way('did-not-work', to, ...new Set([...mixed, ...others, next, 'ask'])),
        ),
      ] as const;
    });
    return [[`g${group}`, question(`Q${group}`, ...ways, way('not-sure', next))] as const, ...fixes];
  });
  return {
    start: 'g0',
    steps: { ...Object.fromEntries(all.flat()), lit: outcome('L', 'solved'), ask: outcome('A', 'person') },
  };
}
