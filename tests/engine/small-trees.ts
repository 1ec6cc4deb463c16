import type { Answer, Ending, FixStep, OutcomeStep, QuestionStep, Step, Tree } from '../../src/tree/types.ts';

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
