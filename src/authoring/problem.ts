import type { Need } from '../tree/types.ts';

/** Where a text is missing or wrong: its file, and the step and the answer that it belongs to. */
interface InTexts {
  /** From the root of the project: `locales/en/address.json`. */
  readonly file: string;
  readonly step: string;
}

/** A spoken code that cannot stay as it is. */
interface WrongCode {
  /** The id of the step, or the name of the page, that has the code. */
  readonly step: string;
  readonly spokenCode: string;
  /** A code to write in its place; absent when none is free. */
  readonly free?: string;
  /** Whether the code stands in the tree, in the record of released steps, or in both. */
  readonly writtenIn: 'tree' | 'record' | 'both';
}

/** Every rule that `npm run tree:check` holds a guide to, with what a problem of it is about. */
interface Rules {
  // The tree: see tree-problems.ts.

  /** The tree's start is not one of its steps. */
  'no-start': { readonly step: string };
  /** An answer leads to, or lists in `untried`, a step that is not there. */
  'unknown-target': { readonly step: string; readonly answer: string; readonly to: string };
  /** A branch has no step that carries its name alone. */
  'wrong-branch-start': { readonly step: string };
  /** No path of plain links leads from the start to the step; `from` are the steps that link to it all the same. */
  unreachable: { readonly step: string; readonly from: readonly string[]; readonly isUntried: boolean };
  /** The plain links of these steps lead round; the first is also where they come back to. */
  circle: { readonly step: string; readonly steps: readonly string[] };
  /** After this trail an answer leads to the step a second time. */
  repeated: { readonly step: string; readonly trail: readonly string[] };
  /** A step that is no outcome has no answers. */
  'no-answers': { readonly step: string };
  /** Two answers of the step have one id. */
  'same-answer-twice': { readonly step: string; readonly answer: string };
  /** More answers than `LIMITS` allows. */
  'too-many-answers': { readonly step: string; readonly count: number };
  /** On this trail more answers come before the first fix than `LIMITS` allows. */
  'too-many-before-fix': { readonly step: string; readonly trail: readonly string[] };
  /** As a median over all paths, more answers come before the first fix than `LIMITS` allows. */
  'median-before-fix': { readonly step: string; readonly median: number };
  /** A question or check has no answer for "something else" or "not sure". */
  'no-open-answer': { readonly step: string };
  /** A fix does not end in "did it work?". */
  'no-worked': { readonly step: string };
  'no-did-not-work': { readonly step: string };
  /** Saying "it worked", here and at every fix that follows, ends at a step that is no solved end. */
  'worked-ends-badly': { readonly step: string; readonly to: string };
  /** A list of untried steps does not end in an outcome. */
  'untried-without-end': { readonly step: string; readonly answer: string; readonly to: string };
  /** No path leads from the step to a person or a reset: none by plain links, or none after this trail. */
  'no-person': { readonly step: string; readonly trail?: readonly string[] };
  /** The step needs what an answer before it (`said`, as `mfa/phone:lost`) said that the reader lacks. */
  'needs-what-is-lacking': {
    readonly step: string;
    readonly lacks: readonly Need[];
    readonly said: readonly string[];
  };
  /** A reader who lacks what was said reaches no person and no reset from the step. */
  'no-help-without': {
    readonly step: string;
    readonly lacks: readonly Need[];
    readonly said: readonly string[];
  };
  /** The step names a notice that is not there. */
  'unknown-notice': { readonly step: string; readonly notice: string };
  /** A notice leads to a step that is not there. */
  'unknown-notice-target': { readonly notice: string; readonly to: string };
  /** A notice is shown on no day. */
  'notice-never': { readonly notice: string; readonly from: string; readonly until: string };

  // What the tree cites: see citation-problems.ts.

  /** The step rests on no source; only a solved end needs none. */
  'no-sources': { readonly step: string };
  /** The step names a source, or it or an answer of it a drawing, that is not there. */
  'unknown-source': { readonly step: string; readonly source: string };
  'unknown-sketch': { readonly step: string; readonly sketch: string };

  // The spoken codes: see code-problems.ts.

  /**
   * A character of the code is not in the alphabet, or its check character is wrong; `right` has the one that its first
   * two need, which another step may have (`isTaken`).
   */
  'invalid-code': WrongCode & { readonly right?: string; readonly isTaken: boolean };
  /** Two steps of the tree have one code. */
  'same-code-twice': WrongCode & { readonly owner: string };
  /** The code was given to another page, or to an id that means another step today. */
  'code-given-twice': WrongCode & { readonly owner: string };
  /** The step has another code than the one that it was released with. */
  'code-changed': { readonly step: string; readonly spokenCode: string; readonly released: string };

  // The record of released steps: see published-problems.ts.

  /** A step of the tree is not in the record. */
  'not-published': { readonly step: string; readonly spokenCode: string };
  /** A released id is neither a step nor has it an alias. */
  'published-lost': { readonly step: string };
  /** An alias leads to no step, or back to itself. */
  'alias-nowhere': { readonly step: string; readonly to: string };
  'alias-circle': { readonly step: string };
  /** An alias has the id of a step, which it would hide. */
  'alias-of-step': { readonly step: string };
  /** An alias for an id that was never released. */
  'alias-not-published': { readonly step: string };
  /** A released id would hide the page of that name. */
  'named-like-page': { readonly step: string };

  // The texts: see text-problems.ts.

  /** A branch has no file in a language, or at the desk in a language. */
  'no-text-file': { readonly file: string; readonly branch: string };
  /** A file of texts is not JSON. */
  'not-json': { readonly file: string; readonly reason: string };
  /** A step has no texts in a language, or none at the desk. */
  'no-text': InTexts & { readonly isDesk: boolean };
  /** An answer has no words in a language, or staff are not told what it sounds like. */
  'no-answer-text': InTexts & { readonly answer: string; readonly isDesk: boolean };
  /** A text is for a step, or for an answer of one, that is not there. */
  'left-over-text': InTexts & { readonly answer?: string };
  /** A text is still the one that `npm run tree:new` put there; `keys` say where in the step. */
  placeholder: InTexts & { readonly keys: readonly string[] };
  /** A language does not say what a drawing shows. */
  'no-sketch-text': { readonly file: string; readonly sketch: string };
  /** The instructions of a step name a label, and no drawing shows where that is. */
  'no-sketch': InTexts;
}

export type ProblemName = keyof Rules;

/** What a problem of one rule is about. */
export type ProblemOf<Name extends ProblemName> = { readonly problem: Name } & Rules[Name];

/** Something that is wrong with a guide: the rule that it breaks, and where. */
export type Problem = { [Name in ProblemName]: ProblemOf<Name> }[ProblemName];
