import type { i18n } from 'i18next';
import { languages } from '../i18n/languages.ts';
import { stepText } from '../screens/use-step-text.ts';
import type { Asked } from '../url/paths.ts';

/** What a page says of itself in its head. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** The title and description of a page; those of a step are its own words, so that a shared link explains itself. */
export function headOf(asked: Asked, { t, getFixedT, language }: i18n): Head {
  const site = t('site.name');
  switch (asked.page) {
    case 'root':
      return {
        title: languages.map((each) => each.site).join(' · '),
        description: languages.map((each) => each.description).join(' '),
      };
    case 'step': {
      const { title, lead } = stepText(getFixedT(language, ['steps', 'ui'] as const), asked.step);
      return { title: `${title} · ${site}`, description: lead.replaceAll(MARK, '') };
    }
    case 'checks':
    case 'help':
      return {
        title: `${t('title', { ns: asked.page })} · ${site}`,
        description: t('lead', { ns: asked.page }),
      };
    case 'not-found':
      return { title: `${t('notFound.title')} · ${site}`, description: t('notFound.lead') };
  }
}

/** A mark such as `<label>next</label>`, which a description cannot show. */
const MARK = /<(\w+)>[^<]*<\/\1>/g;
