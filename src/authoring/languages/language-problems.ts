import * as z from 'zod';
import { fallbackLanguage, type LanguageRules } from '../../../locales/language-rules.ts';

/** The content of a language's folder. */
export interface LanguageFolder {
  readonly code: string;
  /** The content of `language.json`; `undefined` if the file is missing. */
  readonly rules: unknown;
  /** The content of `labels.json`. */
  readonly labels: Readonly<Record<string, string>>;
}

/** The code of a language, which names its folder and is part of URLs: two or three lower-case letters (ISO 639). */
export const LANGUAGE_CODE = /^[a-z]{2,3}$/;

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
  name: text('Write the name of the language in itself.'),
  site: text('Write the name of the guide.'),
  description: text('Write in a sentence or two what the guide is for.'),

  spaces: z.boolean('Write true where words have spaces between them, else false.'),
  quotes: group({
    outer: marks('Write what opens and closes a quotation, such as ["“", "”"].'),
    inner: marks('Write what opens and closes a quotation within a quotation, such as ["‘", "’"].'),
  }),
  fonts: texts('List the fonts to try, as names of families.').refine(
    (fonts) => GENERIC_FAMILIES.includes(fonts.at(-1) ?? ''),
    'List the fonts to try; the last is a family that every browser has, such as "sans-serif".',
  ),
  lines: group({
    'line-break': oneOf(
      ['auto', 'loose', 'normal', 'strict', 'anywhere'],
      'Write how strict the rules for the end of a line are',
    ),
    'word-break': oneOf(
      ['normal', 'keep-all', 'break-all', 'auto-phrase'],
      'Write whether a line may end within a word',
    ),
    'text-autospace': oneOf(
      ['normal', 'no-autospace'],
      'Write whether letters of another script stand a little apart',
    ),
    hyphens: oneOf(['none', 'manual', 'auto'], 'Write whether the browser may hyphenate words'),
  }),
  titles: group({
    'font-size': cssValue('Write how large a title is, such as "clamp(1.5rem, 1.2rem + 1.6vw, 2.25rem)".'),
    'line-height': cssValue('Write how high a line of a title is, such as "1.2".'),
    'letter-spacing': cssValue('Write how far apart the letters of a title stand, such as "0".'),
  }),

  sentences: group({
    countedIn: oneOf(['words', 'characters'], 'Write what the length of a sentence is counted in'),
    ends: texts('List the marks that end a sentence, such as [".", "?", "!"].').min(
      1,
      'List the marks that end a sentence, such as [".", "?", "!"].',
    ),
    pauses: texts('List the marks before an example or a link, such as [":"].'),
    pages: group({
      average: count('Write how long the sentences of a step may be on average.'),
      most: count('Write how long a sentence on a page may be.'),
    }),
    desk: group({ most: count('Write how long a sentence that staff say may be.') }),
  }),
  ringed: text('Write the words by which the text of a drawing says what is ringed.'),
  search: group({
    stopWords: texts('List the words that say nothing of what is wrong ([] where they are no words).'),
    correlationId: texts('List how a sign-in page calls the correlation id.').min(
      1,
      'List how a sign-in page calls the correlation id.',
    ),
  }),
  typed: group({
    at: texts('List how people write an @ in words ([] where they do not).'),
    phoneNumber: texts('List the words that stand beside a phone number, such as ["phone", "mobile"].'),
    errorCode: texts('List the words before the number of an error, such as ["error", "error code"].'),
    commonWords: texts('List the words that tell little of a message: grammar, and what any page says.'),
  }),
  neverAsk: group({
    pattern: pattern('Write a regular expression that finds a sentence that asks for a password or a code.'),
    except: pattern('Write a regular expression for what may be asked all the same, such as an error code.'),
    forbidden: text('Write a sentence that asks for a password or a code.'),
    allowed: text('Write a sentence that the pattern finds and that may be asked all the same.'),
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
      return `"${name}" is no rule. Leave it out, or correct its name.`;
    });
  }
  return [`"${issue.path.join('.')}" ${whatIsWrong(valueAt(rules, issue.path))}. ${issue.message}`];
}

/** Returns the problems that depend on several rules. */
function disagreements({ sentences, neverAsk }: LanguageRules): string[] {
  const { forbidden, allowed } = neverAsk;
  const [asks, excepts] = [new RegExp(neverAsk.pattern, 'iu'), new RegExp(neverAsk.except, 'iu')];
  return [
    sentences.pages.average > sentences.pages.most &&
      '"sentences.pages.average" is above "sentences.pages.most". Correct one of them.',
    !(asks.test(forbidden) && !excepts.test(forbidden)) &&
      `"neverAsk" lets "${forbidden}" pass, which is forbidden. Correct "pattern" or "except".`,
    !asks.test(allowed) &&
      `"neverAsk.pattern" does not find "${allowed}", so that "except" is not proved. Write another "allowed".`,
    asks.test(allowed) &&
      !excepts.test(allowed) &&
      `"neverAsk" refuses "${allowed}", which is allowed. Correct "except".`,
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
        (read) => `language.json: "${read(rules)[0]}" is that of ${path}. Write it in this language's words.`,
      ),
      isRead && ours === theirLabels
        ? `labels.json: every label is that of ${path}. Leave "" where nobody has read the label on a screen in this language.`
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
 * languageProblems([{ code: 'KO', rules: {}, labels: {} }])[0] // => 'locales/KO: a folder is named by the code of its language in two or three small letters, such as "ko".'
 * languageProblems([{ code: 'ko', rules: {}, labels: {} }])[0] // => 'locales/ko/language.json: "name" is missing. Write the name of the language in itself.'
 */
export function languageProblems(folders: readonly LanguageFolder[]): string[] {
  const read = readable(folders);
  return folders.flatMap((folder) => {
    const { code, rules } = folder;
    const path = `locales/${code}`;
    if (!LANGUAGE_CODE.test(code)) {
      return `${path}: a folder is named by the code of its language in two or three small letters, such as "ko".`;
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
