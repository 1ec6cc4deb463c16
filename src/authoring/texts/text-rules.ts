import * as z from 'zod';
import type { Problem } from '../problem.ts';
import type { WrittenLanguage } from './language-files.ts';

/** A word or a mark. An empty one would be found everywhere. */
const mark = z.string().min(1);
const pairOfMarks = z.tuple([mark, mark]);
const limit = z.object({ most: z.int().positive() });

/** The rules that the checks of texts need. `npm run locales:index` validates them all, and says what to write. */
const textRulesSchema = z.object({
  spaces: z.boolean(),
  quotes: z.object({ outer: pairOfMarks, inner: pairOfMarks }),
  sentences: z.object({
    countedIn: z.enum(['words', 'characters']),
    ends: z.array(mark).min(1),
    questions: z.array(mark).min(1),
    pauses: z.array(mark),
    pages: limit,
    desk: limit,
  }),
});

/** The rules of a language that the checks of its texts need. */
export type TextRules = z.infer<typeof textRulesSchema>;

/**
 * Returns the rules that the checks of texts need. `undefined` if one of them is missing, as in a language that
 * `npm run locales:new` has just created, or has a wrong type.
 *
 * @example
 * textRulesOf({ spaces: true }) // => undefined
 */
export function textRulesOf(rules: WrittenLanguage['rules']): TextRules | undefined {
  return textRulesSchema.safeParse(rules).data;
}

/**
 * Returns the languages whose texts cannot be checked, because a rule is missing or wrong.
 *
 * @example
 * missingRuleProblems([{ language: 'ko', rules: {}, files: [] }]) // => [{ problem: 'missing-rules', language: 'ko' }]
 */
export function missingRuleProblems(languages: readonly WrittenLanguage[]): Problem[] {
  return languages
    .filter(({ rules }) => textRulesOf(rules) === undefined)
    .map(({ language }) => ({ problem: 'missing-rules', language }));
}
