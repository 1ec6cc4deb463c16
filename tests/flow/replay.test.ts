import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerStep, answersOf, back, backTo, nextStep, type Place, replay } from '../../src/flow/replay.ts';
import type { GivenAnswer, Trail } from '../../src/flow/trail.ts';
import type { Tree } from '../../src/tree/types.ts';
import { trailFromQuery, trailToQuery } from '../../src/url/trail-query.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { answer, lamp, meal, question } from '../fixtures/small-trees.ts';
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
  /** Returns what `replay` makes of claims in the short form. */
  const replayed = (of: Tree, claims: string, step: string) => replay(of, trail(claims), step);

  test('that fits is the trail', () => {
    const claims = trail('food meat, food/meat beef, drink tea');
    expect(replay(meal, claims, 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: claims,
      later: [],
      dropped: [],
    });
  });

  test('that continues past the requested step is later from there', () => {
    const claims = trail('food meat, food/meat beef, drink tea');
    expect(replay(meal, claims, 'food/meat')).toEqual({
      step: 'food/meat',
      trail: claims.slice(0, 1),
      later: claims.slice(1),
      dropped: [],
    });
  });

  test('is wholly later if it begins with the requested step', () => {
    const claims = trail('food meat, food/meat beef');
    expect(replay(meal, claims, 'food')).toEqual({ step: 'food', trail: [], later: claims, dropped: [] });
  });

  test('is later from the requested step on, even if the answer to that step is broken', () => {
    expect(replayed(meal, 'food vegetables, drink water, cake yes', 'drink')).toEqual({
      step: 'drink',
      trail: trail('food vegetables'),
      later: trail('cake yes'),
      dropped: trail('drink water'),
    });
  });

  test('may begin in the middle of the tree', () => {
    const claims = trail('drink tea, drink/milk yes');
    expect(replay(meal, claims, 'cake')).toEqual({ step: 'cake', trail: claims, later: [], dropped: [] });
  });

  test('that is empty leaves the requested step unchanged', () => {
    expect(replay(meal, [], 'cake')).toEqual({ step: 'cake', trail: [], later: [], dropped: [] });
  });

  test('keeps its answers if they no longer lead to the requested step, as they are still true', () => {
    expect(replayed(meal, 'food meat, food/meat beef', 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: trail('food meat, food/meat beef'),
      later: [],
      dropped: [],
    });
    expect(replayed(lamp, 'lamp dark', 'socket')).toMatchObject({ trail: trail('lamp dark'), dropped: [] });
  });

  test('keeps the answers on both sides of a gap, and of several gaps', () => {
    expect(replayed(meal, 'food meat, drink tea', 'drink/milk')).toMatchObject({
      trail: trail('food meat, drink tea'),
      dropped: [],
    });
    const claims = 'food meat, drink/milk yes, drink juice';
    expect(replayed(meal, claims, 'served')).toMatchObject({ trail: trail(claims), dropped: [] });
  });

  test('loses a removed step, at any position, and nothing else', () => {
    expect(replayed(meal, 'gone yes, food vegetables, also-gone no, drink juice, gone no', 'cake')).toEqual({
      step: 'cake',
      trail: trail('food vegetables, drink juice'),
      later: [],
      dropped: trail('also-gone no, gone no'),
    });
  });

  test('loses an answer that the step no longer has, and keeps those before and after it', () => {
    // Two answers of `drink` lead to `cake`, so either could have been meant.
    expect(replayed(meal, 'food meat, food/meat beef, drink water, cake yes', 'served')).toEqual({
      step: 'served',
      trail: trail('food meat, food/meat beef, cake yes'),
      later: [],
      dropped: trail('drink water'),
    });
  });

  test('counts the last answer of a step, and names no broken one beside it', () => {
    expect(replayed(meal, 'food meat, food/meat gone, food/meat beef, drink tea', 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: trail('food meat, food/meat beef, drink tea'),
      later: [],
      dropped: [],
    });
    expect(replayed(meal, 'drink juice, food vegetables, drink tea', 'drink/milk')).toMatchObject({
      trail: trail('food vegetables, drink tea'),
      dropped: [],
    });
    expect(replayed(meal, 'drink water, drink beer, drink wine', 'cake').dropped).toEqual(
      trail('drink wine'),
    );
  });

  test('has the answer to the requested step in its trail only if its last answer leads back there', () => {
    const circle = {
      start: 'a',
      steps: { a: question('A', answer('on', 'b')), b: question('B', answer('on', 'a')) },
    };
    expect(replayed(circle, 'a on, b on', 'a')).toMatchObject({ trail: trail('a on, b on'), later: [] });
    expect(replayed(circle, 'a on, b on, a on', 'a')).toMatchObject({
      trail: trail('b on'),
      later: trail('a on'),
    });
  });

  test.each([
    ['the end of the link', 'food meat, food/meat be', 'drink', 'food meat, food/meat beef'],
    ['the end of a link without further answers', 'foo', 'drink', undefined],
    ['a step, which is lost', 'food vegetables, drin tea', 'drink', 'food vegetables'],
    ['the end, if several answers begin so but one leads on', 'a ye', 'c', 'a yes-now'],
    ['the end, if several answers begin so and none leads on', 'a ye', 'd', undefined],
    ['the end, if several answers begin so and both lead on', 'a y', 'b', undefined],
    ['the end, behind the requested step', 'food meat, food/meat be', 'food/meat', 'food meat'],
    ['a whole answer that another one begins with', 'a yes', 'c', 'a yes'],
  ])('is repaired if it is cut off at %s', (_, claims, step, kept) => {
    const alike: Tree = {
      start: 'a',
      steps: {
        ...meal.steps,
        a: question('A', answer('yes', 'b'), answer('yes-now', 'c'), answer('yet', 'b'), answer('no', 'c')),
        b: question('B'),
        c: question('C'),
        d: question('D'),
      },
    };
    expect(replayed(alike, claims, step).trail).toEqual(kept === undefined ? [] : trail(kept));
  });

  test('remembers a cut-off answer behind the requested step as a later one', () => {
    expect(replayed(meal, 'food meat, food/meat be', 'food/meat')).toMatchObject({
      later: trail('food/meat beef'),
      dropped: [],
    });
  });

  test.each([
    ['at the beginning', 'food fish, food/meat beef, drink tea', 'food meat, food/meat beef, drink tea'],
    ['before the last', 'food vegetables, drink beer, drink/milk yes', undefined],
    ['as the last', 'food vegetables, drink beer', 'food vegetables, drink tea'],
  ])('is repaired if one broken answer %s has only one answer that leads on', (_, claims, kept) => {
    expect(replayed(meal, claims, 'drink/milk')).toEqual({
      step: 'drink/milk',
      trail: trail(kept ?? 'food vegetables, drink tea'),
      later: kept === undefined ? trail('drink/milk yes') : [],
      dropped: [],
    });
  });

  test('is repaired in the middle by where it leads, not by how it begins', () => {
    expect(replayed(meal, 'food veg, food/meat beef', 'drink').trail).toEqual(
      trail('food meat, food/meat beef'),
    );
  });

  test('is repaired by the untried steps, not by the plain links', () => {
    // After these two fixes, `did-not-work` leads on to the bulb.
    expect(
      replayed(lamp, 'lamp flickers, socket did-not-work, cable no, bulb did-not-work', 'ask').trail,
    ).toEqual(trail('lamp flickers, socket did-not-work, cable did-not-work, bulb did-not-work'));
    // Without a trail it leads to a person.
    expect(replayed(lamp, 'cable no, bulb did-not-work', 'socket')).toMatchObject({
      trail: trail('bulb did-not-work'),
      dropped: trail('cable no'),
    });
  });

  test.each(['constructor', '__proto__', 'toString'])(
    'with %j as a step or an answer is harmless',
    (name) => {
      const claims = [
        { step: name, answer: name },
        { step: 'food', answer: name },
      ];
      expect(replay(meal, claims, 'food')).toEqual({ step: 'food', trail: [], later: [], dropped: claims });
      expect(replay(meal, claims, name)).toEqual({ step: name, trail: [], later: [], dropped: claims });
    },
  );

  test('of a thousand claims is read, and keeps each step once', () => {
    const once = trail('food meat, food/meat beef, drink tea, drink/milk yes, cake yes');
    const claims = Array.from({ length: 200 }, () => once).flat();
    expect(claims).toHaveLength(1000);
    expect(replay(meal, claims, 'served')).toEqual({ step: 'served', trail: once, later: [], dropped: [] });
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

  test('goes one step on after going back, with the same answer and with another', () => {
    const first = backTo(at('cake', 'food meat, food/meat beef, drink tea, drink/milk yes'), 0);
    expect(first && answerStep(meal, first, 'meat')).toEqual(at('food/meat', 'food meat'));
    expect(first && answerStep(meal, first, 'vegetables')).toEqual(at('drink', 'food vegetables'));
  });

  test('in the middle keeps the answers before it', () => {
    const place = backTo(at('served', 'food vegetables, drink tea, drink/milk yes, cake yes'), 1);
    expect(place && answerStep(meal, place, 'juice')).toEqual(at('cake', 'food vegetables, drink juice'));
  });

  test('with another answer follows the steps tried on the new trail', () => {
    const place = backTo(at('cable', 'lamp dark, bulb did-not-work, socket did-not-work'), 1);
    expect(place && answerStep(lamp, place, 'did-not-work')?.step).toBe('socket');
  });

  test('replaces an answer that the trail already has for the step', () => {
    expect(answerStep(meal, at('drink', 'drink tea, food vegetables'), 'juice')).toEqual(
      at('cake', 'food vegetables, drink juice'),
    );
  });
});

describe('going back', () => {
  const place = at('cake', 'food meat, food/meat beef, drink juice');

  test('removes the last answer from the trail', () => {
    expect(back(place)).toEqual(at('drink', 'food meat, food/meat beef'));
  });

  test('step by step reaches the beginning', () => {
    const first = [0, 1, 2].reduce<Place | undefined>((each) => each && back(each), place);
    expect(first).toEqual(at('food'));
    expect(first && back(first)).toBeUndefined();
  });

  test('to an earlier answer removes it and the later ones', () => {
    expect(backTo(place, 1)).toEqual(at('food/meat', 'food meat'));
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

  /** The steps of answers, sorted; those of claims each once. */
  const stepsOf = (all: Trail): string[] => all.map(({ step }) => step).sort();
  const claimedSteps = (all: Trail): string[] => [...new Set(stepsOf(all))];

  const isAnswer = ({ step, answer: id }: GivenAnswer): boolean =>
    answersOf(tree, step).some((each) => each.id === id);

  /** What the URL of a place leads to. */
  const reopened = ({ step, trail: given }: Place) => replay(tree, given, step);

  test('lead to the requested step, with each claimed step in the trail, later or dropped, and only once', () => {
    fc.assert(
      fc.property(claims, anyStep, (claimed, asked) => {
        const found = replay(tree, claimed, asked);
        expect(found.step).toBe(asked);
        expect(stepsOf([...found.trail, ...found.later, ...found.dropped])).toEqual(claimedSteps(claimed));
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('give only answers of the tree, and lose none that the tree has', () => {
    fc.assert(
      fc.property(claims, anyStep, (claimed, asked) => {
        const { trail: kept, later, dropped } = replay(tree, claimed, asked);
        expect([...kept, ...later].every(isAnswer)).toBe(true);
        expect(dropped.some(isAnswer)).toBe(false);
        const known = claimed.filter(isAnswer).map(({ step }) => step);
        expect(dropped.filter(({ step }) => known.includes(step))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('are all kept if they are true, wherever they begin', () => {
    fc.assert(
      fc.property(walks, ({ trail: claimed, end }) => {
        expect(replay(tree, claimed, end)).toEqual({ step: end, trail: claimed, later: [], dropped: [] });
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test('give a place whose URL leads back to it', () => {
    fc.assert(
      fc.property(claims, anyStep, (claimed, asked) => {
        const { step, trail: kept } = replay(tree, claimed, asked);
        expect(reopened({ step, trail: kept })).toEqual({ step, trail: kept, later: [], dropped: [] });
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('give a trail of which nothing is lost when the reader goes on, answer by answer', () => {
    fc.assert(
      fc.property(
        claims,
        fc.constantFrom(...stepIds),
        fc.array(fc.nat(59), { minLength: 1, maxLength: 12 }),
        (claimed, asked, choices) => {
          let place: Place = replay(tree, claimed, asked);
          for (const choice of choices) {
            const answers = answersOf(tree, place.step);
            const next = answerStep(tree, place, answers[choice % answers.length]?.id ?? '');
            if (next === undefined) break;
            const before = place.trail.filter(({ step }) => step !== place.step);
            expect(next.trail.slice(0, -1)).toEqual(before);
            expect(next.trail.at(-1)?.step).toBe(place.step);
            const found = reopened(next);
            expect(found).toEqual({ ...next, later: [], dropped: [] });
            place = found;
          }
        },
      ),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('give a trail of which only the answers from there on are lost when the reader goes back', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...stepIds), fc.nat(40), (claimed, asked, position) => {
        const place = replay(tree, claimed, asked);
        const earlier = backTo(place, position % Math.max(1, place.trail.length));
        fc.pre(earlier !== undefined);
        expect(reopened(earlier)).toEqual({ ...earlier, later: [], dropped: [] });
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('are kept up to the one that is cut off, wherever the link ends', () => {
    fc.assert(
      fc.property(walks, fc.nat(2000), ({ trail: claimed, end }, at) => {
        const query = trailToQuery(claimed);
        const cut = trailFromQuery(query.slice(0, at % (query.length + 1)));
        const { trail: kept, later, dropped } = replay(tree, cut, end);
        const whole = cut.filter((given, position) => given.answer === claimed[position]?.answer);
        expect([...kept, ...later].slice(0, whole.length)).toEqual(whole);
        expect(dropped.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test('lose at most the one that is broken', () => {
    fc.assert(
      fc.property(walks, fc.nat(24), oddName, ({ trail: claimed, end }, at, odd) => {
        fc.pre(claimed.length > 0);
        const position = at % claimed.length;
        const broken = claimed.map((given, each) => (each === position ? { ...given, answer: odd } : given));
        const { trail: kept, later } = replay(tree, broken, end);
        const others = claimed.filter((_, each) => each !== position);
        expect([...kept, ...later]).toEqual(expect.arrayContaining(others));
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
          const { trail: kept, later, dropped } = replay(tree, claimed, asked);
          expect(stepsOf([...kept, ...later, ...dropped])).toEqual(claimedSteps(claimed));
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
