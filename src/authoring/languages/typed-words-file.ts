import type { LanguageRules, TypedRules } from '../../../locales/language-rules.ts';

/** Where the validators have it: they import nothing from outside of their folder. */
export const TYPED_WORDS_FILE = 'src/validators/text/typed-words.ts';

/**
 * The module that tells the validators what people type around what they are asked for, in all languages together: who
 * reads one language may paste another.
 *
 * @example
 * const typed = { at: ['at'], phoneNumber: [], errorCode: [], commonWords: ['a an'] };
 * typedWordsFile([{ typed }]).split('\n').slice(2, 6) // => ['export const typedWords = {', '  at: [', '    "at",', '  ],']
 */
export function typedWordsFile(languages: readonly Pick<LanguageRules, 'typed'>[]): string {
  const list = (name: keyof TypedRules) => [
    `  ${name}: [`,
    ...languages.flatMap(({ typed }) => typed[name]).map((phrase) => `    ${JSON.stringify(phrase)},`),
    '  ],',
  ];
  return [
    '// Written by `npm run locales:index` from the `typed` of each language.json in locales/. Do not edit it.',
    '/** What people type or paste around what they are asked for, in all languages. */',
    'export const typedWords = {',
    ...list('at'),
    ...list('phoneNumber'),
    ...list('errorCode'),
    ...list('commonWords'),
    '};',
    '',
  ].join('\n');
}
