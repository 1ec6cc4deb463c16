import * as z from 'zod';
import { fallbackLanguage, type LanguageRules } from '../../../locales/language-rules.ts';
import { LANGUAGE_CODE } from '../file-names.ts';

/** The content of a language's folder. */
export interface LanguageFolder {
  readonly code: string;
  /** The content of `language.json`; `undefined` if the file is missing. */
  readonly rules: unknown;
  /** The content of `labels.json`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A text that is not blank. */
const NOT_BLANK = /\S/;

/** A CSS value that cannot end its declaration or the stylesheet. */
const CSS_VALUE = /^[^{};<>"'\\]+$/;

/** Generic font families, which every browser resolves (CSS Fonts Level 4, "Generic Font Families"). */
const GENERIC_FAMILIES = ['serif', 'sans-serif', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-rounded'];

/** Whether a text is a valid regular expression, as the tests need. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu').source !== '';
  } catch {
    return false;
  }
}

// Each schema takes the remedy, which becomes the second sentence of a problem.
const text = (write: string) => z.string(write).regex(NOT_BLANK, write);
const texts = (write: string) => z.array(text(write), write);
const oneOf = <const Value extends string>(values: readonly Value[], write: string) =>
  z.enum(values, `${write}: ${values.map((value) => `"${value}"`).join(', ')}.`);
const marks = (write: string) => z.tuple([text(write), text(write)], write);
const count = (write: string) => z.int(write).positive(write);
const cssValue = (write: string) => text(write).regex(CSS_VALUE, write);
const pattern = (write: string) => text(write).refine(isPattern, write);
/** A group of rules. If the whole group is missing, each rule in it is reported. */
const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.preprocess((value) => value ?? {}, z.strictObject(shape));

const languageSchema: z.ZodType<LanguageRules> = group({
  name: text('Write the name of the language in that language.'),
  site: text('Write the name of the guide.'),
  description: text('Write one or two sentences about what the guide is for.'),

  spaces: z.boolean('Write true if the language puts spaces between words, otherwise false.'),
  quotes: group({
    outer: marks('Write the opening and closing quotation marks, such as ["“", "”"].'),
    inner: marks('Write the quotation marks for a quotation within a quotation, such as ["‘", "’"].'),
  }),
  fonts: texts('List the font families to try, ending with a generic family, such as "sans-serif".').refine(
    (fonts) => GENERIC_FAMILIES.includes(fonts.at(-1) ?? ''),
    'List the font families to try, ending with a generic family, such as "sans-serif".',
  ),
  lines: group({
    'line-break': oneOf(
      ['auto', 'loose', 'normal', 'strict', 'anywhere'],
      'Write how strictly line breaks follow the rules of the language',
    ),
    'word-break': oneOf(
      ['normal', 'keep-all', 'break-all', 'auto-phrase'],
      'Write whether a line may break inside a word',
    ),
    'text-wrap-style': oneOf(
      ['auto', 'balance', 'pretty'],
      'Write how lines share the words of a short text',
    ),
    'text-autospace': oneOf(
      ['normal', 'no-autospace'],
      'Write whether to add a little space around letters of another script',
    ),
    hyphens: oneOf(['none', 'manual', 'auto'], 'Write whether the browser may hyphenate words'),
  }),
  titles: group({
    'font-size': cssValue('Write the font size of titles, such as "clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem)".'),
    'line-height': cssValue('Write the line height of titles, such as "1.2".'),
    'letter-spacing': cssValue('Write the letter spacing of titles, such as "0".'),
  }),

  sentences: group({
    countedIn: oneOf(['words', 'characters'], 'Write the unit for counting the length of a sentence'),
    ends: texts('List the marks that end a sentence, such as [".", "?", "!"].').min(
      1,
      'List the marks that end a sentence, such as [".", "?", "!"].',
    ),
    questions: texts('List what ends a question, such as ["?"].').min(
      1,
      'List what ends a question, such as ["?"].',
    ),
    pauses: texts('List the marks that introduce an example or a link, such as [":"].'),
    pages: group({ most: count('Write the maximum length of a sentence on a page.') }),
    desk: group({ most: count('Write the maximum length of a sentence that staff say.') }),
  }),
  circled: text('Write the words that say what is circled in the description of a sketch.'),
  search: group({
    stopWords: texts(
      'List the words that say nothing about the problem ([] if the language has no such words).',
    ),
    correlationId: texts('List the names that sign-in pages use for the correlation id.').min(
      1,
      'List the names that sign-in pages use for the correlation id.',
    ),
  }),
  typed: group({
    at: texts('List how people write an @ in words ([] if they do not).'),
    dot: texts('List how people write a dot of an address in words ([] if they do not).'),
    beforeAddress: texts(
      'List the words that people write directly before an address, such as ["E-mail", "address is"].',
    ),
    afterAddress: texts('List the words that follow an address without a space ([] if there are none).'),
    phoneNumber: texts(
      'List the words that people write next to a phone number, such as ["phone", "mobile"].',
    ),
    extension: texts(
      'List the words that people write before the extension of a phone number, such as ["ext"].',
    ),
    errorCode: texts(
      'List the words that people write before an error code, such as ["error", "error code"].',
    ),
    code: texts('List the words that people write before any code or number, such as ["code"].'),
    commonWords: texts(
      'List the words that do not help to identify a message, such as articles and words that are on every page.',
    ),
  }),
  neverAsk: group({
    pattern: pattern('Write a regular expression that matches sentences that ask for a password or a code.'),
    except: pattern(
      'Write a regular expression for the exceptions that staff may ask for, such as an error code.',
    ),
    forbidden: text('Write a sentence that asks for a password or a code.'),
    allowed: text('Write a sentence that matches "pattern" but is allowed because of "except".'),
  }),
});

/** Returns the value at a path. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** Returns "is missing", "is empty" or "cannot be 5". */
function whatIsWrong(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return 'is empty';
  return `cannot be ${JSON.stringify(value)}`;
}

/** Returns the sentences for one issue that the schema found. */
function sentenceOf(issue: z.core.$ZodIssue, rules: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const name = [...issue.path, key].join('.');
      return `"${name}" is not a rule. Remove it, or correct its name.`;
    });
  }
  return [`"${issue.path.join('.')}" ${whatIsWrong(valueAt(rules, issue.path))}. ${issue.message}`];
}

/** Returns the problems that depend on several rules. */
function disagreements({ sentences, neverAsk }: LanguageRules): string[] {
  const { forbidden, allowed } = neverAsk;
  const [asks, excepts] = [new RegExp(neverAsk.pattern, 'iu'), new RegExp(neverAsk.except, 'iu')];
  return [
    ...sentences.questions.map(
      (question) =>
        !sentences.ends.some((end) => question.endsWith(end)) &&
        `"sentences.questions" has "${question}", which ends with none of "sentences.ends". Correct one of them.`,
    ),
    !(asks.test(forbidden) && !excepts.test(forbidden)) &&
      `"neverAsk" accepts "${forbidden}", which is the "forbidden" sentence. Correct "pattern" or "except".`,
    !asks.test(allowed) &&
      `"neverAsk.pattern" does not match the "allowed" sentence "${allowed}", so "except" is not tested. Write another "allowed" sentence.`,
    asks.test(allowed) &&
      !excepts.test(allowed) &&
      `"neverAsk" rejects "${allowed}", which is the "allowed" sentence. Correct "except".`,
  ].filter((sentence) => sentence !== false);
}

/** Rules that differ between any two languages. Equal ones were copied. */
const OWN_WORDS: readonly ((rules: LanguageRules) => readonly [key: string, value: string])[] = [
  ({ name }) => ['name', name],
  ({ description }) => ['description', description],
  ({ neverAsk }) => ['neverAsk.pattern', neverAsk.pattern],
  ({ neverAsk }) => ['neverAsk.forbidden', neverAsk.forbidden],
];

/** Returns the problems of rules and labels that were copied from another language and so are unverified claims. */
function copies(
  rules: LanguageRules,
  folder: LanguageFolder,
  others: readonly (readonly [LanguageFolder, LanguageRules])[],
): string[] {
  return others.flatMap(([other, theirs]) => {
    const path = `locales/${other.code}`;
    const copied = OWN_WORDS.filter((read) => read(rules)[1] === read(theirs)[1]);
    const [ours, theirLabels] = [JSON.stringify(folder.labels), JSON.stringify(other.labels)];
    const isRead = Object.values(folder.labels).some((label) => label !== '');
    return [
      ...copied.map(
        (read) => `language.json: "${read(rules)[0]}" is the same as in ${path}. Write it for this language.`,
      ),
      isRead && ours === theirLabels
        ? `labels.json: all labels are the same as in ${path}. Leave a label as "" until you have read it on a screen in this language.`
        : '',
    ].filter(Boolean);
  });
}

/** Returns the rules of the languages whose rules match the schema. */
function readable(folders: readonly LanguageFolder[]): [LanguageFolder, LanguageRules][] {
  return folders.flatMap((folder): [LanguageFolder, LanguageRules][] => {
    const { data } = languageSchema.safeParse(folder.rules);
    return data === undefined ? [] : [[folder, data]];
  });
}

/**
 * Returns a sentence for each missing or wrong rule of the languages, with the file, the rule and what to write. A
 * missing rule is never taken from another language.
 *
 * @example
 * languageProblems([{ code: 'KO', rules: {}, labels: {} }])[0] // => 'locales/KO: the folder name must be a language code of two or three lower-case letters, such as "ko".'
 * languageProblems([{ code: 'ko', rules: {}, labels: {} }])[0] // => 'locales/ko/language.json: "name" is missing. Write the name of the language in that language.'
 */
export function languageProblems(folders: readonly LanguageFolder[]): string[] {
  const read = readable(folders);
  return folders.flatMap((folder) => {
    const { code, rules } = folder;
    const path = `locales/${code}`;
    if (!LANGUAGE_CODE.test(code)) {
      return `${path}: the folder name must be a language code of two or three lower-case letters, such as "ko".`;
    }
    const { error, data } = languageSchema.safeParse(rules);
    if (error) {
      return error.issues.flatMap((issue) =>
        sentenceOf(issue, rules).map((sentence) => `${path}/language.json: ${sentence}`),
      );
    }
    // If two languages are equal, the one later in the alphabet counts as the copy, but never the fallback language.
    const others = read.filter(
      ([other]) => code !== fallbackLanguage && (other.code === fallbackLanguage || other.code < code),
    );
    return [
      ...disagreements(data).map((sentence) => `${path}/language.json: ${sentence}`),
      ...copies(data, folder, others).map((sentence) => `${path}/${sentence}`),
    ];
  });
}
