import type { LanguageRules } from '../../../locales/language-rules.ts';

/** Where it is; `src/styles/styles.css` names it. */
export const LANGUAGE_STYLES_FILE = 'locales/languages.css';

/** The name of a family that needs no quotation marks: letters and hyphens of plain Latin. */
const PLAIN_FAMILY = /^-?[a-z][a-z-]*$/i;

/** What ends a string of CSS or the stylesheet in a page, and has to be written by its number. */
const UNSAFE = /[\\'<>\n]/g;

/** What the stylesheet needs of the rules of a language. */
type StyleRules = Pick<LanguageRules, 'quotes' | 'fonts' | 'lines' | 'titles'>;

/** A string of CSS (CSS Syntax Level 3, "Consume an escaped code point"). */
function cssString(text: string): string {
  return `'${text.replace(UNSAFE, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}'`;
}

function stylesOf(code: string, { quotes, fonts, lines, titles }: StyleRules): string[] {
  const families = fonts.map((font) => (PLAIN_FAMILY.test(font) ? font : cssString(font)));
  return [
    `[lang='${code}'] {`,
    `  --font: ${families.join(', ')};`,
    ...Object.entries(titles).map(([property, value]) => `  --title-${property}: ${value};`),
    '  font-family: var(--font);',
    `  quotes: ${[...quotes.outer, ...quotes.inner].map(cssString).join(' ')};`,
    '}',
    '',
    // On each element and not inherited: browsers have rules of their own for some.
    `:lang(${code}) {`,
    ...Object.entries(lines).map(([property, value]) => `  ${property}: ${value};`),
    '}',
    '',
  ];
}

/**
 * The stylesheet of the languages: for each its fonts, its quotation marks, how it sets a title and breaks its lines. A
 * part of a page in another language is set by the rules of that one.
 *
 * @example
 * const rules = { quotes: { outer: ['«', '»'], inner: ['‹', '›'] }, fonts: ['Noto Sans', 'sans-serif'],
 *   lines: { 'word-break': 'keep-all' }, titles: { 'line-height': '1.3' } };
 * languageStyles(new Map([['ko', rules]])).split('\n').slice(1) // => [ "[lang='ko'] {", "  --font: 'Noto Sans', sans-serif;",
 * //   '  --title-line-height: 1.3;', '  font-family: var(--font);', "  quotes: '«' '»' '‹' '›';", '}', '',
 * //   ':lang(ko) {', '  word-break: keep-all;', '}', '' ]
 */
export function languageStyles(languages: ReadonlyMap<string, StyleRules>): string {
  return [
    '/* Written by `npm run locales:index` from the language.json of each language. Do not edit it. */',
    ...[...languages].flatMap(([code, rules]) => stylesOf(code, rules)),
  ].join('\n');
}
