import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { startPath } from '../url/paths.ts';
import { useGuide } from './guide-context.ts';

/** The id of the answers of a step, for a link within the page. */
export const ANSWERS_ID = 'answers';

interface NotReadyWordsProps {
  readonly children: ReactNode;
}

/** For `FormNotReady`: says that the form may not work, followed by a link to go on without it. */
function NotReadyWords({ children }: NotReadyWordsProps) {
  const { t } = useTranslation('ui');
  return (
    <>
      <span>{t('form.notReady')}</span> {children}
    </>
  );
}

/** For forms of a step: a link to its answers. A plain link, since it has to work without script. */
export function AnswersInstead() {
  const { t } = useTranslation('ui');
  return (
    <NotReadyWords>
      <a href={`#${ANSWERS_ID}`}>{t('form.answers')}</a>
    </NotReadyWords>
  );
}

/** For forms of other pages: a link to the start of the guide. */
export function StartInstead() {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  return (
    <NotReadyWords>
      <Link to={startPath(language)}>{t('notFound.start')}</Link>
    </NotReadyWords>
  );
}
