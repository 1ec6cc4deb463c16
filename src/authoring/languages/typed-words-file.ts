import type { LanguageRules, TypedRules } from '../../../locales/language-rules.ts';

/** The path of the module. It is in the validators' folder, since they import nothing from outside it. */
export const TYPED_WORDS_FILE = 'src/validators/text/typed-words.ts';

/**
 * Returns the module with the words that readers type around an address, a phone number or an error code. It merges all
 * languages, since a reader of one language may paste text in another.
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
