import type { LanguageRules } from '../../../locales/language-rules.ts';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from './language-files.ts';

/** The rules of a language that the checks of its texts need. */
export type TextRules = Pick<LanguageRules, 'spaces' | 'quotes' | 'sentences'>;

const isPair = (marks: readonly string[] | null | undefined): boolean => marks?.length === 2;

/**
 * Returns the rules that the checks of texts need. `undefined` if one of them is missing, as in a language that
 * `npm run locales:new` has just created.
 *
 * @example
 * textRulesOf({ spaces: true }) // => undefined
 */
export function textRulesOf({ spaces, quotes, sentences }: WrittenLanguage['rules']): TextRules | undefined {
  if (typeof spaces !== 'boolean' || !quotes || !sentences) return undefined;
  const { countedIn, ends, questions, pauses, pages, desk } = sentences;
  const isComplete =
    isPair(quotes.outer) &&
    isPair(quotes.inner) &&
    Boolean(countedIn) &&
    Boolean(ends?.length) &&
    Boolean(questions?.length) &&
    Array.isArray(pauses) &&
    Boolean(pages?.most) &&
    Boolean(desk?.most);
  return isComplete ? { spaces, quotes, sentences } : undefined;
}

/**
 * Returns the languages whose texts cannot be checked, because a rule is missing.
 *
 * @example
 * missingRuleProblems([{ language: 'ko', rules: {}, files: [] }]) // => [{ problem: 'missing-rules', language: 'ko' }]
 */
export function missingRuleProblems(languages: readonly WrittenLanguage[]): Problem[] {
  return languages
    .filter(({ rules }) => textRulesOf(rules) === undefined)
    .map(({ language }) => ({ problem: 'missing-rules', language }));
}
