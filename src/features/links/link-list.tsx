import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { textValuesOf } from '../../guide/text-values.ts';
import { createI18n } from '../../i18n/create-i18n.ts';
import { type Language, languages } from '../../i18n/languages.ts';
import type { Texts } from '../../i18n/texts.ts';
import { linkGroups } from './link-groups.ts';
import { LinkedPage, type LinkLanguage } from './linked-page.tsx';
import styles from './links-screen.module.css';

/** Every page that others link to, in groups, each with its links in all languages. */
export function LinkList({ texts }: { readonly texts: ReadonlyMap<Language, Texts> }) {
  const { site, ...guide } = useGuide();
  const { t } = useTranslation('links');
  const linkLanguages = useMemo(
    () =>
      languages.flatMap(({ code, name }): LinkLanguage[] => {
        const own = texts.get(code);
        return own ? [{ code, name, i18n: createI18n(code, own, textValuesOf(site)) }] : [];
      }),
    [texts, site],
  );
  return linkGroups(guide).map(({ id, linked }) => (
    <section key={id}>
      <h2>
        <HeadingText>{t(`groups.${id}`)}</HeadingText>
      </h2>
      <ul className={styles.pages}>
        {linked.map((each) => (
          <li key={'step' in each.target ? each.target.step : each.target.page}>
            <LinkedPage linked={each} languages={linkLanguages} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
