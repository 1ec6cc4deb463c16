import { noticesAt } from '../../../../src/flow/notices-on-day.ts';
import { answersOf, nextStep } from '../../../../src/flow/replay.ts';
import type { GivenAnswer } from '../../../../src/flow/trail.ts';
import { messages } from '../../../../src/tree/messages.ts';
import { tree } from '../../../../src/tree/tree.ts';
import type { Tree } from '../../../../src/tree/types.ts';
import { matchMessage } from '../../../../src/validators/message.ts';
import situations from './situations.json' with { type: 'json' };
import ways from './ways.json' with { type: 'json' };

/** A situation in words: see `README.md`. */
export interface Situation {
  readonly id: string;
  /** The day on which the guide is read: `2026-11-28`. */
  readonly date: string;
  readonly within: number;
}

/** A situation as answers and step ids: see `README.md`. */
export interface Way {
  readonly id: string;
  readonly enters?: string;
  readonly at?: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly advice: readonly string[];
  readonly then?: readonly string[];
  readonly never?: readonly string[];
  readonly notFirst?: readonly string[];
}

/** What a person meets who answers by a way. */
export interface Walked {
  /** The answers given, in order. */
  readonly trail: readonly GivenAnswer[];
  /** The fixes and ends offered after the last one that is behind the person, in order. */
  readonly offered: readonly string[];
  /** The steps that leading notices advise on the way. */
  readonly noticed: readonly string[];
  /** The number of answers before the first fix or end. */
  readonly answersBeforeFix: number;
  /** Why the way cannot be walked, or what of it was not used. Empty if all is well. */
  readonly problems: readonly string[];
}

const whole: Tree = tree;

/** The answers by which a fix, or a step of the set-up, is behind the person. Any other means that it did not help. */
const PROGRESS: ReadonlySet<string> = new Set([
  'worked',
  'worked-there',
  'success',
  'phone-alone',
  'in-set-up',
]);

export const allSituations: readonly Situation[] = situations;
export const wayOf = new Map<string, Way>((ways as readonly Way[]).map((way) => [way.id, way]));

/** The step where a way begins: the start, or the step of the message that the person enters. */
function beginningOf({ enters }: Way): string | undefined {
  return enters === undefined ? tree.start : matchMessage(enters, messages)[0]?.step;
}

/** Walks a way on a day: answers as it says, and `did-not-work` at every other fix, until an end. */
export function walk(way: Way, day: string): Walked {
  const beginning = beginningOf(way);
  if (beginning === undefined)
    return {
      trail: [],
      offered: [],
      noticed: [],
      answersBeforeFix: 0,
      problems: [`no message is known for “${way.enters}”`],
    };
  const problems: string[] = [];
  const trail: GivenAnswer[] = [];
  const offered = new Set<string>();
  const noticed = new Set<string>();
  const followed = new Set<string>();
  let before: number | undefined;
  let step = beginning;
  while (whole.steps[step]?.kind !== 'outcome') {
    const isFix = whole.steps[step]?.kind === 'fix';
    if (isFix) before ??= trail.length;
    const leading = noticesAt(whole, { step, trail }, day).find(({ leads }) => leads);
    if (leading) noticed.add(leading.to);
    if (way.answers[step] === 'notice' && leading) {
      followed.add(step);
      step = leading.to;
      continue;
    }
    if (isFix) offered.add(step);
    const answer = way.answers[step] ?? (isFix ? 'did-not-work' : undefined);
    const given = { step, answer: answer ?? '' };
    const next = nextStep(whole, trail, given);
    if (next === undefined || trail.some((each) => each.step === step)) {
      const ids = answersOf(whole, step).map(({ id }) => id);
      problems.push(`cannot answer ${step} with “${given.answer}”: it has ${ids.join(', ')}`);
      break;
    }
    if (isFix && (step === way.at || PROGRESS.has(answer ?? ''))) offered.clear();
    trail.push(given);
    step = next;
  }
  offered.add(step);
  const visited = new Set([...followed, ...trail.map((given) => given.step)]);
  const unused = Object.keys(way.answers).filter((id) => !visited.has(id));
  return {
    trail,
    offered: [...offered],
    noticed: [...noticed],
    answersBeforeFix: before ?? trail.length,
    problems: [...problems, ...unused.map((id) => `never comes to ${id}`)],
  };
}
