/**
 * The rules of a language: what is true of the language itself, and not of a text of this guide. They stand in the
 * `language.json` of its folder, and nothing outside of `locales/` names a language. `src/authoring/languages/language-problems.ts`
 * holds each file against them and says in a sentence what is missing.
 *
 * A reader's browser gets the first three of them only. The others are for makers: `npm run locales:index` writes what
 * the guide needs of them (styles, stop words, what people type) into files of their own.
 */

/** What gives the keys of all languages, and is shown where a reader's browser prefers none of ours. */
export const fallbackLanguage = 'en';

/** What opens and what closes a quotation. */
export type QuotationMarks = readonly [open: string, close: string];

/** How a language breaks its lines: properties of CSS, with a value for each, so that none comes from outside. */
export interface LineRules {
  readonly 'line-break': 'auto' | 'loose' | 'normal' | 'strict' | 'anywhere';
  readonly 'word-break': 'normal' | 'keep-all' | 'break-all' | 'auto-phrase';
  readonly 'text-autospace': 'normal' | 'no-autospace';
  readonly hyphens: 'none' | 'manual' | 'auto';
}

/** How a language sets the title of a page. */
export interface TitleRules {
  readonly 'font-size': string;
  readonly 'line-height': string;
  readonly 'letter-spacing': string;
}

/** Where a sentence ends, and how long it may be. */
export interface SentenceRules {
  readonly countedIn: 'words' | 'characters';
  /** The marks that end a sentence. */
  readonly ends: readonly string[];
  /** The marks after which an example or a link comes: on a page that is read they end a sentence, too. */
  readonly pauses: readonly string[];
  /** On pages for students: at most so many on average of a step, and at most so many in one sentence. */
  readonly pages: { readonly average: number; readonly most: number };
  /** At the desk, where staff say them. */
  readonly desk: { readonly most: number };
}

/** What the quick jump of the desk needs to know. */
export interface SearchRules {
  /** Words that say nothing of what is wrong. */
  readonly stopWords: readonly string[];
  /** How a sign-in page calls the correlation id that it prints. */
  readonly correlationId: readonly string[];
}

/** What people type or paste around what they are asked for. A space in an entry may be left out by who types it. */
export interface TypedRules {
  /** How the @ of an address is written in words. */
  readonly at: readonly string[];
  /** What stands beside a phone number on a card. */
  readonly phoneNumber: readonly string[];
  /** What announces the number of an error code. */
  readonly errorCode: readonly string[];
  /** Words of messages that tell little of which message it is: grammar, and what any page may say. */
  readonly commonWords: readonly string[];
}

/** What staff never ask a caller for: a password or a verification code. Patterns pay no heed to capitals. */
export interface NeverAskRules {
  /** A pattern of a sentence that asks for one. */
  readonly pattern: string;
  /** A pattern of sentences that it finds and that may be asked all the same, such as for the code of an error. */
  readonly except: string;
  /** A sentence that has to be found, and one that may be asked: they prove that the patterns work. */
  readonly forbidden: string;
  readonly allowed: string;
}

/** All rules of a language. Each is required. */
export interface LanguageRules {
  /** The name of the language in itself. */
  readonly name: string;
  /** The name of the guide in this language, and what it is for. */
  readonly site: string;
  readonly description: string;

  /** Whether it puts spaces between words. */
  readonly spaces: boolean;
  readonly quotes: { readonly outer: QuotationMarks; readonly inner: QuotationMarks };
  /** The fonts to try, in order; a generic family comes last. */
  readonly fonts: readonly string[];
  readonly lines: LineRules;
  readonly titles: TitleRules;

  readonly sentences: SentenceRules;
  /** The words by which the text of a drawing says what is ringed, as all of them do. */
  readonly ringed: string;
  readonly search: SearchRules;
  readonly typed: TypedRules;
  readonly neverAsk: NeverAskRules;
}
