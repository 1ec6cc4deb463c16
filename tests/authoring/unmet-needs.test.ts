import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnmetNeeds, type UnmetNeed } from '../../src/authoring/unmet-needs.ts';
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import type { Trail } from '../../src/flow/trail.ts';
import type { FixStep, Need, OutcomeStep, Step, Tree } from '../../src/tree/types.ts';
import { answer, anyTree, fix, outcome, question } from '../fixtures/small-trees.ts';

const lacking = (id: string, to: string, ...lacks: Need[]) => ({ id, to, lacks });

const needing = <S extends FixStep | OutcomeStep>(step: S, needs: Need[], otherwise?: Need[]): S => ({
  ...step,
  needs,
  ...(otherwise && { otherwise }),
});

const mend = (...ways: string[]) =>
  fix('F', answer('worked', 'well'), answer('did-not-work', ways[0] ?? 'ask', ...ways));

/** A tree that asks whether the old phone is here, lost, or the reader is not sure. */
function phone(steps: Readonly<Record<string, Step>>): Tree {
  return {
    start: 'phone',
    steps: {
      phone: question(
        'P',
        answer('here', 'app'),
        lacking('lost', 'other', 'old-phone'),
        answer('not-sure', 'ask'),
      ),
      app: needing(mend('ask'), ['old-phone']),
      other: needing(mend('ask'), ['password']),
      well: outcome('W', 'solved'),
      ask: needing(outcome('A', 'person'), []),
      ...steps,
    },
  };
}

/** Returns the problems at a step, with the answers that cause them. Separate tests check the trail. */
const withoutTrail = ({ trail: _, said, ...finding }: UnmetNeed) => ({
  ...finding,
  said: said.map(({ step, answer: id }) => `${step}:${id}`),
});

const findings = (tree: Tree) => findUnmetNeeds(tree).map(withoutTrail);

const without = (step: string, said: string, need: Need): ReturnType<typeof withoutTrail> => ({
  problem: 'needs-what-is-lacking',
  step,
  lacks: [need],
  said: [said],
});

/** A trail in a small tree, the step it leads to, and what the reader has said they lack. */
interface Walker {
  readonly step: string;
  readonly trail: Trail;
  readonly lacks: readonly Need[];
}

const onFrom = (tree: Tree, { step, trail }: Walker): Walker[] =>
  answersOf(tree, step).map((answer) => {
    const given = { step, answer: answer.id };
    // A second answer to a step replaces the first one, and with it what that one said.
    const answered = [...trail.filter((each) => each.step !== step), given];
    const said = answered.flatMap(
      (each) => answersOf(tree, each.step).find(({ id }) => id === each.answer)?.lacks ?? [],
    );
    return {
      step: nextStep(tree, trail, given) ?? answer.to,
      trail: answered,
      lacks: [...new Set(said)].toSorted(),
    };
  });

/** Returns what the answers of a trail say is lacking, each with its step: another answer to the step takes it back. */
const sayingsOf = (tree: Tree, trail: Trail): string[] =>
  trail
    .flatMap(({ step, answer: given }) =>
      (answersOf(tree, step).find(({ id }) => id === given)?.lacks ?? []).map((need) => `${step}:${need}`),
    )
    .toSorted();

/** Returns every walker reachable from these, one for each combination of step, visited steps and sayings. */
function walkedFrom(tree: Tree, beginnings: readonly Walker[]): Walker[] {
  const met = new Map<string, Walker>();
  const queue = [...beginnings];
  for (const walker of queue) {
    const steps = [...new Set(walker.trail.map(({ step }) => step))].toSorted();
    const name = [walker.step, walker.trail.length > 0, steps, sayingsOf(tree, walker.trail)].join(' | ');
    if (met.has(name)) continue;
    met.set(name, walker);
    queue.push(...onFrom(tree, walker));
  }
  return [...met.values()];
}

/** Returns the readers locked out of a small tree by the definition: walks the whole tree again from each walker. */
function allLockedOut(tree: Tree): ReadonlySet<string> {
  const lacksAny = (needs: readonly Need[], lacks: readonly Need[]) =>
    needs.some((need) => lacks.includes(need));
  const isBarred = ({ step: id, lacks }: Walker): boolean => {
    const step = tree.steps[id];
    if (step?.kind === 'question') return lacksAny(step.needs ?? [], lacks);
    if (step?.kind !== 'fix' && step?.kind !== 'outcome') return false;
    return lacksAny(step.needs, lacks) && (step.otherwise === undefined || lacksAny(step.otherwise, lacks));
  };
  const isHelp = (walker: Walker): boolean => {
    const step = tree.steps[walker.step];
    return step?.kind === 'outcome' && step.ending !== 'solved' && !isBarred(walker);
  };
  const found = new Set<string>();
  const beginnings = Object.keys(tree.steps).map((step): Walker => ({ step, trail: [], lacks: [] }));
  for (const walker of walkedFrom(tree, beginnings)) {
    const step = tree.steps[walker.step];
    if (isBarred(walker) && step && 'needs' in step) {
      const asked = [...(step.needs ?? []), ...('otherwise' in step ? (step.otherwise ?? []) : [])];
      const lacks = walker.lacks.filter((need) => asked.includes(need));
      found.add(['needs-what-is-lacking', walker.step, ...lacks].join(' '));
    }
    if (step?.kind !== 'outcome' && !walkedFrom(tree, [walker]).some(isHelp)) {
      found.add(['no-help-without', walker.step, ...walker.lacks].join(' '));
    }
  }
  return found;
}

describe('no reader is locked out', () => {
  test('if only other trails need the missing thing', () => {
    expect(findings(phone({}))).toEqual([]);
  });

  test('if a step has an alternative that does not need it', () => {
    const reset = needing(outcome('R', 'reset'), ['old-phone'], ['other-mail']);
    expect(findings(phone({ other: mend('reset'), reset }))).toEqual([]);
  });

  test('if it is one of the untried steps, which readers without the thing do not get', () => {
    const steps = { other: mend('app', 'ask'), app: needing(mend('other', 'ask'), ['old-phone']) };
    expect(findings(phone(steps))).toEqual([]);
  });

  test('if the list of untried steps leads past it', () => {
    // A reader who comes from the lost phone has already met the app.
    const steps = {
      phone: question('P', answer('here', 'app'), answer('not-sure', 'app')),
      app: fix('F', answer('worked', 'well'), lacking('did-not-work', 'other', 'old-phone')),
      other: mend('app', 'ask'),
    };
    expect(findings(phone(steps))).toEqual([]);
  });
});

describe('a reader is locked out', () => {
  test('by a step that needs the thing that the last answer said is missing', () => {
    expect(findings(phone({ other: needing(mend('ask'), ['old-phone']) }))).toEqual([
      without('other', 'phone:lost', 'old-phone'),
    ]);
  });

  test('by a step that comes two answers later', () => {
    const late = needing(mend('ask'), ['password', 'old-phone']);
    expect(findings(phone({ other: mend('late'), late }))).toEqual([
      without('late', 'phone:lost', 'old-phone'),
    ]);
  });

  test('by two answers that together say that things are missing', () => {
    const reset = needing(outcome('R', 'reset'), ['visit'], ['old-phone']);
    const other = fix('F', answer('worked', 'well'), lacking('did-not-work', 'reset', 'visit'));
    const both = { lacks: ['old-phone', 'visit'], said: ['phone:lost', 'other:did-not-work'] };
    expect(findings(phone({ other, reset }))).toEqual([
      // Without the phone, the only help left is a reset that needs it.
      { problem: 'no-help-without', step: 'other', lacks: ['old-phone'], said: ['phone:lost'] },
      { problem: 'needs-what-is-lacking', step: 'reset', ...both },
    ]);
  });

  test('on one of two trails to the same step', () => {
    const steps = {
      phone: question(
        'P',
        answer('here', 'app'),
        lacking('lost', 'app', 'old-phone'),
        answer('not-sure', 'ask'),
      ),
    };
    expect(findings(phone(steps)).map(({ step }) => step)).toEqual(['app']);
  });

  test('if no help is left that works without the missing thing', () => {
    const ask = needing(outcome('A', 'person'), ['visit']);
    const other = fix('F', answer('worked', 'well'), lacking('did-not-work', 'ask', 'visit'));
    const found = findings(phone({ other, ask }));
    expect(found).toContainEqual(without('ask', 'other:did-not-work', 'visit'));
    expect(found.map(({ problem, step }) => `${problem} ${step}`)).toContain('no-help-without other');
  });

  test('by a step that is reached only after a loop', () => {
    const steps = {
      phone: question('P', answer('on', 'round')),
      round: question('Q', answer('back', 'where'), answer('out', 'app')),
      where: question('W', lacking('lost', 'round', 'old-phone'), answer('not-sure', 'ask')),
    };
    expect(findings(phone(steps)).map(({ step }) => step)).toContain('app');
  });

  test('and the shortest trail that shows it is reported', () => {
    const steps = {
      phone: question(
        'P',
        lacking('lost', 'app', 'old-phone'),
        lacking('abroad', 'app', 'old-phone', 'visit'),
        answer('not-sure', 'ask'),
      ),
    };
    expect(findings(phone(steps))).toEqual([without('app', 'phone:lost', 'old-phone')]);
  });

  test('with nothing missing, if no trail leads to help', () => {
    const steps = { other: fix('F', answer('worked', 'well'), answer('did-not-work', 'well')) };
    expect(findings(phone(steps))).toEqual([
      { problem: 'no-help-without', step: 'other', lacks: [], said: [] },
    ]);
  });

  test('and the trail after which no help is left is reported', () => {
    const steps = {
      phone: question('P', answer('here', 'app'), answer('not-sure', 'ask')),
      app: fix('F', answer('worked', 'well'), answer('dead', 'ask'), answer('did-not-work', 'other')),
      other: question('Q', answer('not-sure', 'ask', 'app', 'well')),
    };
    const found = findUnmetNeeds(phone(steps)).filter(({ lacks }) => lacks.length === 0);
    expect(found.map(({ step, trail }) => ({ step, trail }))).toEqual([
      { step: 'other', trail: [{ step: 'app', answer: 'did-not-work' }] },
    ]);
  });

  test('if some trail has met all the steps that could help', () => {
    // The plain link of the question leads to a person; after the app, only the good end is left.
    const steps = {
      phone: question('P', answer('here', 'app'), answer('not-sure', 'ask')),
      app: mend('other', 'other', 'ask'),
      other: question('Q', answer('not-sure', 'ask', 'app', 'well')),
    };
    expect(findings(phone(steps))).toContainEqual({
      problem: 'no-help-without',
      step: 'other',
      lacks: [],
      said: [],
    });
  });

  test('in any tree, exactly where walking every trail shows it', () => {
    const locked: string[] = [];
    fc.assert(
      fc.property(anyTree, (tree) => {
        const all = allLockedOut(tree);
        const found = findUnmetNeeds(tree);
        locked.push(...found.map(({ problem }) => problem));
        const covers = (less: UnmetNeed, more: string): boolean => {
          const [problem, step, ...lacks] = more.split(' ');
          return (
            less.problem === problem && less.step === step && less.lacks.every((need) => lacks.includes(need))
          );
        };
        // A finding leaves out what the reader lacks but no step ahead needs.
        const isFound = ({ problem, step, lacks }: UnmetNeed): boolean =>
          [...all].some((name) => {
            const [which, where, ...without] = name.split(' ');
            return which === problem && where === step && lacks.every((need) => without.includes(need));
          });
        expect(found.filter((each) => !isFound(each))).toEqual([]);
        expect([...all].filter((name) => !found.some((each) => covers(each, name)))).toEqual([]);
        for (const { lacks, said } of found) {
          const saying = said.map(
            ({ step, answer: id }) => answersOf(tree, step).find((answer) => answer.id === id)?.lacks,
          );
          lacks.forEach((need, at) => {
            expect(saying[at]).toContain(need);
          });
        }
      }),
      // So many that each problem is found more than 100 times, whatever the trees are.
      { numRuns: 1600 },
    );
    for (const problem of ['needs-what-is-lacking', 'no-help-without']) {
      expect(locked.filter((each) => each === problem).length).toBeGreaterThan(100);
    }
  });
});
