import type { Need } from '../tree/types.ts';

/** The file and the step of a missing or wrong text. */
interface InTexts {
  /** The path from the root of the project: `locales/en/address.json`. */
  readonly file: string;
  readonly step: string;
}

/** A spoken code that has to change. */
interface WrongCode {
  /** The id of the step, or the name of the page, that has the code. */
  readonly step: string;
  readonly spokenCode: string;
  /** A code to write instead; absent if none is free. */
  readonly free?: string;
  /** Whether the code is in the tree, in the record of released steps, or in both. */
  readonly writtenIn: 'tree' | 'record' | 'both';
}

/**
 * Which text changed since somebody confirmed that a language says the same as English: the English one, the language's
 * own, or both. `new` if nobody has.
 */
export type Change = 'english' | 'own' | 'both' | 'new';

/**
 * Why the record of where a label was last seen is wrong: it is missing or of no label, it has a source although the label
 * has no words or the other way round, or its source, its sureness or its day cannot be.
 */
export type WrongSighting =
  | 'missing'
  | 'left-over'
  | 'never-seen'
  | 'no-words'
  | 'unknown-source'
  | 'not-official'
  | 'not-a-day';

/** A text file of a language that is compared with the English one. */
interface Compared {
  readonly language: string;
  /** The path in the folder of a language: `desk/address.json`. */
  readonly name: string;
  /** Whether other languages are compared with English, too. Absent if not. */
  readonly isOneOfSeveral?: true;
}

/** Texts of a step, or in a file without steps, under one of its top-level keys. */
interface ComparedPart extends Compared {
  /** Absent in a file without steps. Where it is given, the keys of the texts are those within the step. */
  readonly step?: string;
}

/** The file and the concept of what people call something. */
interface InTerms {
  readonly file: string;
  readonly concept: string;
}

/** The term and the language of an entry of the glossary. */
interface InGlossary {
  readonly term: string;
  readonly language: string;
}

/** Every rule of `npm run tree:check`, with the data of its problems. */
interface Rules {
  // The tree: see tree-problems.ts.

  /** The tree's start is not one of its steps. */
  'no-start': { readonly step: string };
  /** An answer leads to a missing step, or lists one in `untried`. */
  'unknown-target': { readonly step: string; readonly answer: string; readonly to: string };
  /** A branch has no step whose id is the branch's name. */
  'wrong-branch-start': { readonly step: string };
  /** No path of plain links leads from the start to the step. `from` lists the steps that link to it. */
  unreachable: { readonly step: string; readonly from: readonly string[]; readonly isUntried: boolean };
  /** The plain links of these steps form a cycle, which returns to the first. */
  circle: { readonly step: string; readonly steps: readonly string[] };
  /** After this trail an answer leads to the step a second time. */
  repeated: { readonly step: string; readonly trail: readonly string[] };
  /** A step other than an outcome has no answers. */
  'no-answers': { readonly step: string };
  /** Two answers of the step have the same id. */
  'same-answer-twice': { readonly step: string; readonly answer: string };
  /** More answers than `LIMITS` allows. */
  'too-many-answers': { readonly step: string; readonly count: number };
  /** On this trail, more answers come before the first fix than `LIMITS` allows. */
  'too-many-before-fix': { readonly step: string; readonly trail: readonly string[] };
  /** As a median over all paths, more answers come before the first fix than `LIMITS` allows. */
  'median-before-fix': { readonly step: string; readonly median: number };
  /** A question or check has no answer for "something else" or "not sure". */
  'no-open-answer': { readonly step: string };
  /** A fix does not end in "did it work?". */
  'no-worked': { readonly step: string };
  'no-did-not-work': { readonly step: string };
  /** The answer "it worked", given at this fix and every later one, ends at a step other than a solved outcome. */
  'worked-ends-badly': { readonly step: string; readonly to: string };
  /** A list of untried steps does not end in an outcome. */
  'untried-without-end': { readonly step: string; readonly answer: string; readonly to: string };
  /** No path leads from the step to a person or a reset, by plain links or after this trail. */
  'no-person': { readonly step: string; readonly trail?: readonly string[] };
  /** The step needs a thing that the reader lacks, according to an earlier answer (`said`: `mfa/phone:lost`). */
  'needs-what-is-lacking': {
    readonly step: string;
    readonly lacks: readonly Need[];
    readonly said: readonly string[];
  };
  /** From the step, a reader who lacks these things reaches no person and no reset. */
  'no-help-without': {
    readonly step: string;
    readonly lacks: readonly Need[];
    readonly said: readonly string[];
  };
  /** The step names a missing notice. */
  'unknown-notice': { readonly step: string; readonly notice: string };
  /** A notice leads to a missing step. */
  'unknown-notice-target': { readonly notice: string; readonly to: string };
  /** A notice is shown on no day. */
  'notice-never': { readonly notice: string; readonly from: string; readonly until: string };

  // Sources and sketches: see citation-problems.ts.

  /** The step cites no source. Only a solved outcome needs none. */
  'no-sources': { readonly step: string };
  /** The step cites a missing source, or the step or one of its answers shows a missing sketch. */
  'unknown-source': { readonly step: string; readonly source: string };
  'unknown-sketch': { readonly step: string; readonly sketch: string };

  // The documents and the labels: see facts/source-problems.ts and facts/label-problems.ts.

  /** A document's `read` or `recheckBy` is not a day, or it has to be read again before it was read. */
  'wrong-source-day': {
    readonly source: string;
    readonly key: 'read' | 'recheckBy';
    readonly day: string;
    readonly read: string;
  };
  /** A document contradicts one that does not exist, or itself. */
  'unknown-contradiction': { readonly source: string; readonly other: string };
  /** The record of where a label was last seen in a language is missing, or does not fit the label. */
  'wrong-label-record': {
    readonly language: string;
    readonly label: string;
    readonly because: WrongSighting;
  };
  /** The screens on which a label stands are not listed, or are listed for a label that does not exist. */
  'no-label-screen': { readonly label: string };
  'left-over-label-screen': { readonly label: string };

  // The spoken codes: see code-problems.ts.

  /**
   * A character of the code is not in the alphabet, or its check character is wrong. `right` is the code with the
   * correct check character; `isTaken` says whether another step has that code.
   */
  'invalid-code': WrongCode & { readonly right?: string; readonly isTaken: boolean };
  /** Two steps of the tree have the same code. */
  'same-code-twice': WrongCode & { readonly owner: string };
  /** The code belongs to another page, or to a released id that means another step today. */
  'code-given-twice': WrongCode & { readonly owner: string };
  /** The step's code differs from the code that it was released with. */
  'code-changed': { readonly step: string; readonly spokenCode: string; readonly released: string };

  // The record of released steps: see published-problems.ts.

  /** A step of the tree is not in the record. */
  'not-published': { readonly step: string; readonly spokenCode: string };
  /** A released id is not a step and has no alias. */
  'published-lost': { readonly step: string };
  /** An alias leads to no step, or in a circle. */
  'alias-nowhere': { readonly step: string; readonly to: string };
  'alias-circle': { readonly step: string };
  /** An alias has the id of a step, which it would hide. */
  'alias-of-step': { readonly step: string };
  /** An alias for an id that was never released. */
  'alias-not-published': { readonly step: string };
  /** A released id would hide the page of that name. */
  'named-like-page': { readonly step: string };

  // The texts: see texts/text-problems.ts.

  /** A language lacks a text file: one of a branch, for the guide or for the desk, or another one that English has. */
  'no-text-file': { readonly file: string; readonly branch?: string };
  /** A file of texts is not JSON. */
  'not-json': { readonly file: string; readonly reason: string };
  /** A step has no texts in a language, for the guide or for the desk. */
  'no-text': InTexts & { readonly isDesk: boolean };
  /** An answer has no text in a language, or the desk's text lacks its `listen` entry. */
  'no-answer-text': InTexts & { readonly answer: string; readonly isDesk: boolean };
  /** A text belongs to a missing step or answer. */
  'left-over-text': InTexts & { readonly answer?: string };
  /** A text is still the placeholder of `npm run tree:new`. `keys` locate it in the step. */
  placeholder: InTexts & { readonly keys: readonly string[] };
  /** A language has no description of a sketch. */
  'no-sketch-text': { readonly file: string; readonly sketch: string };
  /** The instructions of a step name a label, but no sketch shows where it is. */
  'no-sketch': InTexts;

  // The rules of the languages, and the length of sentences: see texts/text-rules.ts and texts/sentence-problems.ts.

  /** A language lacks rules that the checks of its texts need. */
  'missing-rules': { readonly language: string };
  /** A sentence is longer than its language allows. */
  'long-sentence': {
    readonly file: string;
    readonly key: string;
    readonly sentence: string;
    readonly length: number;
    readonly most: number;
    readonly countedIn: 'words' | 'characters';
  };

  // The titles and what staff say: see texts/title-problems.ts and texts/spoken-problems.ts.

  /** A step has the title of another step (`owner`) in the same language. */
  'same-title': InTexts & { readonly title: string; readonly owner: string };
  /** What staff say has a bracket, or several questions. */
  'spoken-bracket': InTexts & { readonly bracket: string };
  'spoken-questions': InTexts & { readonly count: number };

  // What people type and say: see the folder lookup/.

  /** A language lacks a file that the search is built from. */
  'no-lookup-file': { readonly file: string };
  /** A value of such a file is missing, has the wrong type, is empty or cannot be found. `key` is empty for the whole file. */
  'wrong-lookup-value': { readonly file: string; readonly key: string; readonly remedy: string };
  /** A language does not say what people type who are at a step. */
  'no-own-words': InTexts;
  /** There are phrases for a step that does not exist. `meant` is the most similar id, or `not-ours`. */
  'left-over-own-words': InTexts & { readonly meant?: string };
  /** A phrase of a step, or of `not-ours`, is listed a second time: there, or at another step (`owner`). */
  'same-own-words': InTexts & {
    readonly phrase: string;
    readonly owner: string;
    readonly ownerFile: string;
  };
  /** A language lacks a concept that English has, or has one that English lacks. */
  'no-concept': InTerms;
  'unknown-concept': InTerms;
  /** A form adds nothing to another one of its concept, or the search cannot tell it from one of another (`owner`). */
  'same-form': InTerms & { readonly form: string; readonly owner: string; readonly ownerForm: string };
  /** A concept refers to one that does not exist, or to itself. */
  'unknown-reference': InTerms & { readonly reference: string };
  /** The brackets of a form are not those of a reading. */
  'wrong-reading': InTerms & { readonly form: string };
  /** A language does not say how a character of the codes is read out, or says it for another one. */
  'no-spoken-character': { readonly file: string; readonly character: string };
  'unknown-spoken-character': { readonly file: string; readonly character: string };

  // The glossary: see texts/glossary-problems.ts.

  /** The glossary does not exist. */
  'no-glossary': object;
  /**
   * A value of the glossary is missing, has the wrong type, is empty or cannot have an effect. `key` is empty if it is
   * the whole glossary. `remedy` says what to write.
   */
  'wrong-glossary': { readonly key: string; readonly remedy: string };
  /** A term has no entry for a language. */
  'no-glossary-entry': InGlossary;
  /** A form is not found in the phrase that is listed as its exception. */
  'exception-without-form': InGlossary & { readonly form: string; readonly exception: string };
  /** The phrase to use has a form that a term (`forbiddenBy`) forbids. */
  'forbidden-use': InGlossary & { readonly use: string; readonly form: string; readonly forbiddenBy: string };
  /** A text has a form that the glossary forbids. `key` locates the text in the file. */
  'forbidden-form': {
    readonly file: string;
    readonly key: string;
    readonly form: string;
    readonly use: string;
    readonly term: string;
  };

  // What was confirmed: see confirmed/confirmation-problems.ts.

  /** Texts changed since they were compared with the English ones, or are new. */
  'not-confirmed': ComparedPart & {
    readonly texts: readonly { readonly key: string; readonly change: Change }[];
  };
  /** The texts of a file were never compared with the English ones. */
  'file-not-confirmed': Compared;
  /** Texts that no longer exist are still recorded as confirmed. */
  'left-over-confirmation': ComparedPart & { readonly keys: readonly string[] };
}

export type ProblemName = keyof Rules;

/** A problem of one rule. */
export type ProblemOf<Name extends ProblemName> = { readonly problem: Name } & Rules[Name];

/** A problem of a guide: the broken rule, and where. */
export type Problem = { [Name in ProblemName]: ProblemOf<Name> }[ProblemName];
