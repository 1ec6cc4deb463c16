import type { LanguageRules } from '../../../locales/language-rules.ts';

/** The path of the stylesheet, which `src/styles/styles.css` imports. */
export const LANGUAGE_STYLES_FILE = 'locales/languages.css';

/** A font family that needs no quotation marks: ASCII letters and hyphens. */
const PLAIN_FAMILY = /^-?[a-z][a-z-]*$/i;

/** Characters that would end a CSS string or an inline stylesheet, and have to be escaped by their code point. */
const UNSAFE = /[\\'<>\n]/g;

/** The rules of a language that the stylesheet needs. */
type StyleRules = Pick<LanguageRules, 'quotes' | 'fonts' | 'lines' | 'titles'>;

/** Returns a quoted and escaped CSS string (CSS Syntax Level 3, "Consume an escaped code point"). */
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
    // Set on each element rather than inherited, since the user-agent stylesheet sets some of these properties.
    `:lang(${code}) {`,
    ...Object.entries(lines).map(([property, value]) => `  ${property}: ${value};`),
    '}',
    '',
  ];
}

/**
 * Returns the stylesheet of the languages: each one's fonts, quotation marks, title size and line breaking. A part of a
 * page in another language gets that language's styles.
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
