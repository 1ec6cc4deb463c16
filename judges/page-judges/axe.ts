import type { Page } from 'playwright';
import { runAxe, TAGS } from '../../e2e/support/axe.ts';
import { isDecided } from '../../e2e/support/axe-answers.ts';
import type { Judgement } from '../told.ts';

/** Has axe judge the current page, like the browser tests, but leaves what it cannot decide to the answers. */
export async function judgeByAxe(page: Page): Promise<Judgement> {
  const { violations, undecided, passed } = await runAxe(page, TAGS);
  return {
    judge: 'axe',
    told: [
      ...violations.map(({ rule, help, target }) => ({
        judge: 'axe' as const,
        rule,
        kind: 'finding' as const,
        cause: '',
        message: help,
        place: target,
      })),
      ...undecided
        .filter((each) => !isDecided(each))
        .map(({ rule, cause, target, ratio, required }) => ({
          judge: 'axe' as const,
          rule,
          kind: 'question' as const,
          cause,
          message: ratio === undefined ? cause : `${cause}: ${ratio}, required ${required}`,
          place: target,
        })),
    ],
    applied: [...new Set([...passed, ...[...violations, ...undecided].map(({ rule }) => rule)])],
  };
}
