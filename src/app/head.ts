import type { i18n } from 'i18next';
import type { Choice } from '../features/lookup/choose-screen.tsx';
import { stepText } from '../guide/use-step-text.ts';
import { createI18n } from '../i18n/create-i18n.ts';
import { languages } from '../i18n/languages.ts';
import { loadedTexts } from '../i18n/load-texts.ts';
import { type Route, routePath, type Target } from '../url/paths.ts';
import { isStart, textValues } from './content.ts';

/** What a page says of itself in its head. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** The title and description of a page; those of a step are its own words, so that a shared link explains itself. */
export function headOf(asked: Route, i18n: i18n): Head {
  if (asked.page === 'choose') {
    const choices = choicesOf(asked.to);
    return {
      title: choices.map(({ title }) => title).join(' · '),
      description: choices.map(({ description }) => description).join(' '),
    };
  }
  const { title, description } = asked.page === 'not-found' ? notFound(i18n) : wordsOf(asked, i18n);
  return { title: `${title} · ${i18n.t('site.name')}`, description };
}

/** How a page presents itself in each language. */
export function choicesOf(to: Target): readonly Choice[] {
  return languages.map(({ code, name, site, description }) => {
    const texts = loadedTexts(code);
    // The first page presents the guide itself; so does a language whose texts are not at hand.
    const words =
      isStart(to) || !texts ? { title: site, description } : wordsOf(to, createI18n(code, texts, textValues));
    return { language: code, name, path: routePath(code, to), ...words };
  });
}

/** The words of a page in one language. */
function wordsOf(to: Target, { t, getFixedT, language }: i18n): Head {
  if (!('step' in to)) return { title: t('title', { ns: to.page }), description: t('lead', { ns: to.page }) };
  const { title, lead } = stepText(getFixedT(language, ['steps', 'ui'] as const), to.step);
  switch (to.page) {
    case 'desk':
      return { title: `${title} · ${t('desk.title')}`, description: t('desk.lead') };
    case 'print':
      return { title: t('title', { ns: 'print', branch: title }), description: t('lead', { ns: 'print' }) };
    default:
      return { title, description: lead.replaceAll(MARK, '') };
  }
}

function notFound({ t }: i18n): Head {
  return { title: t('notFound.title'), description: t('notFound.lead') };
}

/** A mark such as `<label>next</label>`, which a description cannot show. */
const MARK = /<(\w+)>[^<]*<\/\1>/g;
