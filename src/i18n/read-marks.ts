import type { i18n } from 'i18next';
import { stepText } from './content-texts.ts';
import { labelWords } from './labels.ts';
import { type Mark, plainText } from './marks.ts';

/** The parts of the help page that a text may link to. */
export const HELP_PARTS = ['counters', 'form'] as const;

/** The checks that a text may link to. */
export const CHECK_PARTS = ['address', 'phone', 'message'] as const;

/**
 * Returns a text with its marks as plain words, for places that cannot show markup: labels as on the reader's screen,
 * and links as the title of their target.
 */
export function withPlainMarks(text: string, i18n: i18n): string {
  return plainText(text, (mark) => readMark(mark, i18n));
}

function readMark({ mark, inside }: Mark, i18n: i18n): string {
  switch (mark) {
    case 'label':
      return labelWords(inside, i18n.language);
    case 'page':
      return pageTitle(inside, i18n);
    case 'step':
      return stepText(i18n, inside).title;
    case 'help':
    case 'check':
      return partTitle(mark, inside, i18n) ?? inside;
    case 'code':
    case 'b':
      return inside;
  }
}

/** Returns the title of a part of the help page or of the checks page, or `undefined` for an unknown part. */
export function partTitle(mark: 'help' | 'check', part: string, i18n: i18n): string | undefined {
  if (mark === 'help') {
    const known = HELP_PARTS.find((each) => each === part);
    return known && i18n.t(`${known}.title`, { ns: 'help' });
  }
  const known = CHECK_PARTS.find((each) => each === part);
  return known && i18n.t(`${known}.title`, { ns: 'checks' });
}

/** Returns the name of a page of the university. An unknown page keeps its key. */
export function pageTitle(page: string, i18n: i18n): string {
  const titles: Readonly<Record<string, string>> = i18n.t('pages', { ns: 'ui', returnObjects: true });
  return titles[page] ?? page;
}
