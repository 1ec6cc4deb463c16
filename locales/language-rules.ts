/**
 * The rules of a language: facts about the language itself, rather than texts of this guide. They are in the
 * `language.json` of its folder, and nothing outside `locales/` names a language.
 * `src/authoring/languages/language-problems.ts` validates each file and describes each missing rule in a sentence.
 *
 * Readers only download `name`, `site` and `description`. From the others, `npm run locales:index` generates separate
 * files with what the guide needs (styles, names of the correlation id, the words that people type). The build reads the
 * stop words for the index of the search.
 */

/** The language that defines the keys of all texts. Readers see it if their browser prefers none of ours. */
export const fallbackLanguage = 'en';

/** The opening and the closing quotation mark. */
export type QuotationMarks = readonly [open: string, close: string];

/**
 * CSS properties for line breaking. Each language sets all of them, so that none is inherited from another language.
 */
export interface LineRules {
  readonly 'line-break': 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  readonly 'word-break': 'normal' | 'keep-all' | 'break-all' | 'auto-phrase';
  /** How lines share the words of a short text: `balance` leaves no word alone where a line may break after any. */
  readonly 'text-wrap-style': 'auto' | 'balance' | 'pretty';
  readonly 'text-autospace': 'normal' | 'no-autospace';
  readonly hyphens: 'none' | 'manual' | 'auto';
}

/** CSS properties of page titles. */
export interface TitleRules {
  readonly 'font-size': string;
  readonly 'line-height': string;
  readonly 'letter-spacing': string;
}

/** The marks between sentences, and the maximum length of a sentence. */
export interface SentenceRules {
  readonly countedIn: 'words' | 'characters';
  /** The marks that end a sentence. */
  readonly ends: readonly string[];
  /** What ends a question: some of the end marks, or a word with one of them. Staff ask one question at a time. */
  readonly questions: readonly string[];
  /** The marks before an example or a link. On pages, which are read rather than spoken, they also end a sentence. */
  readonly pauses: readonly string[];
  /** The maximum length of a sentence on pages, which readers read. Each sentence keeps it. */
  readonly pages: { readonly most: number };
  /** The maximum length of a sentence at the desk, which staff say. */
  readonly desk: { readonly most: number };
}

/** The rules for the search, and for what the desk finds in a pasted page. */
export interface SearchRules {
  /** Words that do not help to identify a step. */
  readonly stopWords: readonly string[];
  /** The names of the correlation id on sign-in pages. */
  readonly correlationId: readonly string[];
}

/** Words that people type or paste around the requested value. Spaces in an entry are optional. */
export interface TypedRules {
  /** Words for the @ of an address. */
  readonly at: readonly string[];
  /** Words for a dot of an address. */
  readonly dot: readonly string[];
  /** Labels and ends of sentences directly before an address, such as "E-mail" and "address is". */
  readonly beforeAddress: readonly string[];
  /** Words that follow an address without a space. Others need not be listed. */
  readonly afterAddress: readonly string[];
  /** Words next to a phone number, for example on a business card. */
  readonly phoneNumber: readonly string[];
  /** Words before the extension of a phone number. */
  readonly extension: readonly string[];
  /** Words before the number of an error code. */
  readonly errorCode: readonly string[];
  /** Words before a number that may be an error code and may be anything else. */
  readonly code: readonly string[];
  /** Words that do not distinguish messages: grammar, and words that any page may contain. */
  readonly commonWords: readonly string[];
}

/** Patterns for requests that staff never make: for a password or a verification code. They ignore case. */
export interface NeverAskRules {
  /** A pattern that finds sentences that ask for a password or a code. */
  readonly pattern: string;
  /** A pattern for allowed sentences among those that `pattern` finds, such as asking for an error code. */
  readonly except: string;
  /** A sentence that the patterns have to find, and one that they have to allow. They prove that the patterns work. */
  readonly forbidden: string;
  readonly allowed: string;
}

/** All rules of a language. Each is required. */
export interface LanguageRules {
  /** The name of the language in that language. */
  readonly name: string;
  /** The name of the guide in this language; `description` says what the guide is for. */
  readonly site: string;
  readonly description: string;

  /** Whether the language puts spaces between words. */
  readonly spaces: boolean;
  readonly quotes: { readonly outer: QuotationMarks; readonly inner: QuotationMarks };
  /** The fonts to try, in order; a generic family comes last. */
  readonly fonts: readonly string[];
  readonly lines: LineRules;
  readonly titles: TitleRules;

  readonly sentences: SentenceRules;
  /** The words with which the description of every sketch introduces the circled place. */
  readonly circled: string;
  readonly search: SearchRules;
  readonly typed: TypedRules;
  readonly neverAsk: NeverAskRules;
}
