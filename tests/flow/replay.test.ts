import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerStep, answersOf, back, backTo, nextStep, type Place, replay } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { lamp, meal } from '../fixtures/small-trees.ts';
import { anyText } from '../properties.ts';

/** Returns a trail from a short form: `food meat, drink tea`. */
function trail(words: string): Trail {
  return words.split(', ').map((pair) => {
    const [step = '', answer = ''] = pair.split(' ');
    return { step, answer };
  });
}

/** Returns a trail and the place at its end. */
const at = (step: string, words?: string): Place => ({
  step,
  trail: words === undefined ? [] : trail(words),
  ahead: [],
});

describe('the answers of a step', () => {
  test('are those of the tree, in its order', () => {
    expect(answersOf(lamp, 'lamp').map(({ id }) => id)).toEqual(['dark', 'flickers', 'not-sure']);
  });

  test('are empty at an outcome', () => {
    expect(answersOf(lamp, 'lit')).toEqual([]);
  });

  test.each(['', 'nowhere', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'are empty for %j, which is not a step',
    (id) => {
      expect(answersOf(lamp, id)).toEqual([]);
    },
  );
});

describe('an answer leads', () => {
  const no = (step: string): GivenAnswer => ({ step, answer: 'did-not-work' });

  test('to the step it names', () => {
    expect(nextStep(lamp, [], { step: 'lamp', answer: 'dark' })).toBe('bulb');
  });

  test('to the first untried step if nothing has been tried', () => {
    expect(nextStep(lamp, [{ step: 'lamp', answer: 'dark' }], no('bulb'))).toBe('socket');
  });

  test('past the plain link if an earlier step of the list is untried', () => {
    expect(answersOf(lamp, 'cable')[1]?.to).toBe('ask');
    expect(nextStep(lamp, [{ step: 'lamp', answer: 'dark' }], no('cable'))).toBe('bulb');
  });

  test('by the plain link if the trail is empty', () => {
    expect(nextStep(lamp, [], no('cable'))).toBe('ask');
  });

  test('past the steps that the trail has visited', () => {
    expect(nextStep(lamp, [no('bulb')], no('cable'))).toBe('socket');
    expect(nextStep(lamp, [no('socket')], no('bulb'))).toBe('cable');
  });

  test('to the last step of the list if all before it have been tried', () => {
    expect(nextStep(lamp, [no('bulb'), no('socket')], no('cable'))).toBe('ask');
  });

  test('never back to its own step, even if its list names it', () => {
    const own: Tree = {
      start: 'a',
      steps: {
        a: {
          kind: 'fix',
          code: 'A',
          sources: [],
          needs: [],
          answers: [{ id: 'no', to: 'b', untried: ['a', 'b'] }],
        },
        b: { kind: 'outcome', code: 'B', sources: [], needs: [], ending: 'person' },
      },
    };
    expect(nextStep(own, [], { step: 'a', answer: 'no' })).toBe('b');
  });

  test('to its plain link if the trail has visited the whole list', () => {
    const short: Tree = {
      start: 'a',
      steps: {
        a: {
          kind: 'question',
          code: 'A',
          sources: [],
          answers: [{ id: 'no', to: 'c', untried: ['b'] }],
        },
        b: { kind: 'outcome', code: 'B', sources: [], needs: [], ending: 'person' },
        c: { kind: 'outcome', code: 'C', sources: [], needs: [], ending: 'reset' },
      },
    };
    expect(nextStep(short, [{ step: 'b', answer: 'x' }], { step: 'a', answer: 'no' })).toBe('c');
  });

  test.each<[string, GivenAnswer]>([
    ['an answer that the step does not have', { step: 'lamp', answer: 'purple' }],
    ['a step that is not there', { step: 'nowhere', answer: 'dark' }],
    ['an outcome', { step: 'lit', answer: 'worked' }],
    ['a name that every object has', { step: 'constructor', answer: 'name' }],
  ])('nowhere from %s', (_, given) => {
    expect(nextStep(lamp, [], given)).toBeUndefined();
  });
});

describe('a claimed trail', () => {
  test('that fits is the trail', () => {
    const claims = trail('food meat, food/meat beef, drink tea');
    expect(replay(meal, claims, 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: claims,
      ahead: [],
      dropped: [],
    });
  });

  test('that continues past the requested step lies ahead from there', () => {
    const claims = trail('food meat, food/meat beef, drink tea');
    expect(replay(meal, claims, 'food/meat')).toEqual({
      step: 'food/meat',
      trail: claims.slice(0, 1),
      ahead: claims.slice(1),
      dropped: [],
    });
  });

  test('lies wholly ahead of the step it begins at', () => {
    const claims = trail('food meat, food/meat beef');
    expect(replay(meal, claims, 'food')).toEqual({ step: 'food', trail: [], ahead: claims, dropped: [] });
  });

  test('may begin in the middle of the tree', () => {
    const claims = trail('drink tea, drink/milk yes');
    expect(replay(meal, claims, 'cake')).toEqual({ step: 'cake', trail: claims, ahead: [], dropped: [] });
  });

  test('that never reaches the requested step is dropped whole', () => {
    const claims = trail('food meat, food/meat beef');
    expect(replay(meal, claims, 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: [],
      ahead: [],
      dropped: claims,
    });
  });

  test('that is too short for the requested step is dropped whole', () => {
    const claims = trail('lamp dark');
    expect(replay(lamp, claims, 'socket')).toMatchObject({ trail: [], ahead: [], dropped: claims });
  });

  test('that is empty leaves the requested step unchanged', () => {
    expect(replay(meal, [], 'cake')).toEqual({ step: 'cake', trail: [], ahead: [], dropped: [] });
  });

  test('loses an answer that the step no longer has, and keeps the later answers that fit', () => {
    const claims = trail('food meat, food/meat gone, food/meat beef, drink tea');
    expect(replay(meal, claims, 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: trail('food meat, food/meat beef, drink tea'),
      ahead: [],
      dropped: trail('food/meat gone'),
    });
  });

  test('loses a removed step, at any position', () => {
    const claims = trail('gone yes, food vegetables, also-gone no, drink juice, gone yes');
    expect(replay(meal, claims, 'cake')).toEqual({
      step: 'cake',
      trail: trail('food vegetables, drink juice'),
      ahead: [],
      dropped: trail('gone yes, also-gone no, gone yes'),
    });
  });

  test('loses claims that do not follow from the previous answer', () => {
    const claims = trail('food vegetables, food/meat beef, drink tea');
    expect(replay(meal, claims, 'drink/milk')).toMatchObject({
      trail: trail('food vegetables, drink tea'),
      dropped: trail('food/meat beef'),
    });
  });

  test('follows the untried steps, not the plain links', () => {
    const claims = trail('lamp flickers, socket did-not-work, cable did-not-work');
    expect(replay(lamp, claims, 'bulb')).toMatchObject({ trail: claims, dropped: [] });
    expect(replay(lamp, claims, 'ask')).toMatchObject({ trail: [], dropped: claims });
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'with %j as a step or an answer is harmless',
    (name) => {
      const claims = [
        { step: name, answer: name },
        { step: 'food', answer: name },
      ];
      expect(replay(meal, claims, 'food')).toEqual({ step: 'food', trail: [], ahead: [], dropped: claims });
      expect(replay(meal, claims, name)).toEqual({ step: name, trail: [], ahead: [], dropped: claims });
    },
  );

  test('of a thousand claims is read, and keeps only the claims that fit', () => {
    const once = trail('food meat, food/meat beef, drink tea, drink/milk yes, cake yes');
    const claims = Array.from({ length: 200 }, () => once).flat();
    expect(claims).toHaveLength(1000);
    const { trail: kept, ahead, dropped } = replay(meal, claims, 'served');
    expect(kept).toEqual(once);
    expect(ahead).toEqual([]);
    expect(dropped).toHaveLength(995);
  });

  test('keeps only the step and the answer of a claim', () => {
    const claims = [{ step: 'food', answer: 'meat', title: '<b>' }];
    expect(replay(meal, claims, 'food/meat').trail).toStrictEqual(trail('food meat'));
  });
});

describe('answering a step', () => {
  test('leads to the next step, with the answer at the end of the trail', () => {
    expect(answerStep(meal, at('food/meat', 'food meat'), 'beef')).toEqual(
      at('drink', 'food meat, food/meat beef'),
    );
  });

  test('leads to an untried step', () => {
    const cable = at('cable', 'lamp flickers, socket did-not-work');
    expect(answerStep(lamp, cable, 'did-not-work')?.step).toBe('bulb');
  });

  test.each(['purple', 'constructor', ''])(
    'with %j, which the step does not have, leads nowhere',
    (answer) => {
      expect(answerStep(meal, at('food'), answer)).toBeUndefined();
    },
  );

  test('with the same answer restores all answers that lay ahead', () => {
    const ahead = trail('food meat, food/meat beef, drink tea, drink/milk yes');
    expect(answerStep(meal, { step: 'food', trail: [], ahead }, 'meat')).toEqual(
      at('cake', 'food meat, food/meat beef, drink tea, drink/milk yes'),
    );
  });

  test('with another answer drops only the answers that depend on it', () => {
    const ahead = trail('food meat, food/meat beef, drink tea, drink/milk yes');
    expect(answerStep(meal, { step: 'food', trail: [], ahead }, 'vegetables')).toEqual(
      at('cake', 'food vegetables, drink tea, drink/milk yes'),
    );
  });

  test('in the middle keeps the answers before and after', () => {
    const place = backTo(at('served', 'food vegetables, drink tea, drink/milk yes, cake yes'), 1);
    expect(place && answerStep(meal, place, 'juice')).toEqual(
      at('served', 'food vegetables, drink juice, cake yes'),
    );
  });

  test('stops at the first answer that is no longer known', () => {
    const ahead = trail('food vegetables, drink tea, drink/milk yes');
    expect(answerStep(meal, { step: 'food', trail: [], ahead }, 'meat')).toEqual(
      at('food/meat', 'food meat'),
    );
  });

  test('with another answer follows the steps tried on the new trail', () => {
    const place = backTo(at('cable', 'lamp dark, bulb did-not-work, socket did-not-work'), 0);
    expect(place && answerStep(lamp, place, 'flickers')).toEqual(
      at('cable', 'lamp flickers, socket did-not-work'),
    );
  });
});

describe('going back', () => {
  const place = at('cake', 'food meat, food/meat beef, drink juice');

  test('removes the last answer from the trail and keeps it ahead', () => {
    expect(back(place)).toEqual({
      step: 'drink',
      trail: trail('food meat, food/meat beef'),
      ahead: trail('drink juice'),
    });
  });

  test('step by step reaches the beginning, with all answers ahead in order', () => {
    const first = [0, 1, 2].reduce<Place | undefined>((each) => each && back(each), place);
    expect(first).toEqual({ step: 'food', trail: [], ahead: place.trail });
    expect(first && back(first)).toBeUndefined();
  });

  test('to an earlier answer keeps it and the later ones ahead', () => {
    expect(backTo(place, 1)).toEqual({
      step: 'food/meat',
      trail: trail('food meat'),
      ahead: trail('food/meat beef, drink juice'),
    });
  });

  test('puts the removed answers before those that already lay ahead', () => {
    const middle = { step: 'drink', trail: trail('food vegetables'), ahead: trail('drink juice') };
    expect(backTo(middle, 0)?.ahead).toEqual(trail('food vegetables, drink juice'));
  });

  test.each([-1, 3, 1000, 0.5, Number.NaN])(
    'to position %s, which has no answer, leads nowhere',
    (position) => {
      expect(backTo(place, position)).toBeUndefined();
    },
  );
});

describe('any claims about a whole guide', () => {
  const stepIds = Object.keys(tree.steps);
  const fitting = stepIds.flatMap((step) => answersOf(tree, step).map(({ id }) => ({ step, answer: id })));
  const oddName = fc.oneof(
    fc.constantFrom('constructor', '__proto__', 'toString', '', ':', ',', '/'),
    anyText,
    fc.constantFrom(...stepIds),
  );
  const odd = fc.record({ step: oddName, answer: oddName });
  const anyStep = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...stepIds) }, oddName);

  /** A trail through the tree from some step, given by the indexes of its answers. */
  function walk(from: string, choices: readonly number[]): { trail: Trail; end: string } {
    let end = from;
    const given: GivenAnswer[] = [];
    for (const choice of choices) {
      const answers = answersOf(tree, end);
      const answer = answers[choice % answers.length];
      if (!answer) break;
      const next = { step: end, answer: answer.id };
      end = nextStep(tree, given, next) ?? end;
      given.push(next);
    }
    return { trail: given, end };
  }

  const walks = fc
    .tuple(fc.constantFrom(...stepIds), fc.array(fc.nat(59), { maxLength: 25 }))
    .map(([from, choices]) => walk(from, choices));

  /** A trail with foreign claims inserted, or a list of unrelated claims. */
  const claims = fc.oneof(
    fc.array(fc.oneof(fc.constantFrom(...fitting), odd), { maxLength: 40 }),
    fc
      .tuple(
        walks,
        fc.array(fc.tuple(fc.nat(25), fc.oneof(fc.constantFrom(...fitting), odd)), { maxLength: 5 }),
      )
      .map(([way, extra]) =>
        extra.reduce<Trail>((all, [position, claim]) => all.toSpliced(position, 0, claim), way.trail),
      ),
  );

  const keys = (all: Trail): string[] => all.map(({ step, answer }) => JSON.stringify([step, answer])).sort();

  /** Returns where a trail leads, or `undefined` if an answer does not follow from those before. */
  function endOf(given: Trail): string | undefined {
    return given.reduce<string | undefined>(
      (here, each, position) =>
        here === each.step ? nextStep(tree, given.slice(0, position), each) : undefined,
      given[0]?.step,
    );
  }

  test('give a trail that fits step by step and ends at the requested step, and lose none', () => {
    fc.assert(
      fc.property(claims, anyStep, (claimed, asked) => {
        const found = replay(tree, claimed, asked);
        expect(found.step).toBe(asked);
        if (found.trail.length > 0) expect(endOf(found.trail)).toBe(asked);
        if (found.ahead.length > 0) {
          expect(found.ahead[0]?.step).toBe(asked);
          expect(endOf([...found.trail, ...found.ahead])).toBeDefined();
        }
        expect(keys([...found.trail, ...found.ahead, ...found.dropped])).toEqual(keys(claimed));
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('are all kept if they are true, wherever they begin', () => {
    fc.assert(
      fc.property(walks, ({ trail: claimed, end }) => {
        expect(replay(tree, claimed, end)).toEqual({ step: end, trail: claimed, ahead: [], dropped: [] });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('still give a trail that fits after one answer was changed', () => {
    fc.assert(
      fc.property(walks, fc.nat(24), fc.nat(59), ({ trail: claimed, end }, position, choice) => {
        const place = backTo(
          { step: end, trail: claimed, ahead: [] },
          position % Math.max(1, claimed.length),
        );
        fc.pre(place !== undefined);
        const answers = answersOf(tree, place.step);
        const answer = answers[choice % answers.length]?.id ?? '';
        const next = answerStep(tree, place, answer);
        expect(next?.trail.slice(0, place.trail.length + 1)).toEqual([
          ...place.trail,
          { step: place.step, answer },
        ]);
        expect(next && endOf(next.trail)).toBe(next?.step);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('are replayed even if there are a thousand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...fitting), odd), { minLength: 1000, maxLength: 1000 }),
        anyStep,
        (claimed, asked) => {
          const { trail: kept, ahead, dropped } = replay(tree, claimed, asked);
          expect(kept.length + ahead.length + dropped.length).toBe(1000);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
