import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { languages } from '../../i18n/languages.ts';
import { printPath } from '../../url/paths.ts';
import { type Second, withLanguage } from './use-second-side.ts';

interface LanguageChoiceProps {
  readonly branch: string;
  readonly second: Second;
}

/**
 * Links that add a second language to the sheet or take it away. In the URL, so that a link can lead to a sheet in two
 * languages; without scripts, the header links to the sheet in the other language.
 */
export function LanguageChoice({ branch, second: { language: second, hasFailed } }: LanguageChoiceProps) {
  const { language } = useGuide();
  const { t } = useTranslation('print');
  const path = printPath(language, branch);
  return (
    <>
      {languages
        .filter(({ code }) => code !== language)
        .map(({ code, name }) =>
          code === second?.code ? (
            <Link key={code} to={path}>
              {t('without', { language: name })}
            </Link>
          ) : (
            <Link key={code} to={path + withLanguage(code)}>
              {t('with', { language: name })}
            </Link>
          ),
        )}
      <span role="status">{hasFailed && second ? t('notLoaded', { language: second.name }) : null}</span>
    </>
  );
}
