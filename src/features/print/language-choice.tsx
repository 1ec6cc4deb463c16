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
              <Naming text={t('without', { language: name })} {...{ code, name }} />
            </Link>
          ) : (
            <Link key={code} to={path + withLanguage(code)}>
              <Naming text={t('with', { language: name })} {...{ code, name }} />
            </Link>
          ),
        )}
      <span role="status">{hasFailed && second ? t('notLoaded', { language: second.name }) : null}</span>
    </>
  );
}

/** A text with the name of a language, which screen readers say in that language. */
function Naming({
  text,
  code,
  name,
}: {
  readonly text: string;
  readonly code: string;
  readonly name: string;
}) {
  const [before, after = ''] = text.split(name);
  return (
    <>
      {before ? <span>{before}</span> : null}
      <span lang={code}>{name}</span>
      {after ? <span>{after}</span> : null}
    </>
  );
}
