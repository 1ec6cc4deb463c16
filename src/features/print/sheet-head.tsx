import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { useNameOfBranch } from '../../guide/page-titles.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { PrintedLink } from '../share/printed-link.tsx';
import styles from './sheet-screen.module.css';

interface SheetHeadProps {
  readonly branch: ValidStepId;
  /** Whether it is in the second language, where its title is no second `h1`. */
  readonly isSecond?: boolean;
}

/** What a sheet is for and for whom, where it comes from and from which day, and the link to the same in the guide. */
export function SheetHead({ branch, isSecond = false }: SheetHeadProps) {
  const { language, builtOn } = useGuide();
  const { t } = useTranslation(['print', 'ui']);
  const title = t('title', { branch: useNameOfBranch()(branch) });
  const day = new Date(`${builtOn}T00:00:00Z`).toLocaleDateString(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <>
      <div className={styles.head}>
        {isSecond ? (
          <>
            <p className={styles.title}>
              <HeadingText>{title}</HeadingText>
            </p>
            <p>{t('lead')}</p>
          </>
        ) : (
          <PageTitle lead={t('lead')}>
            <HeadingText>{title}</HeadingText>
          </PageTitle>
        )}
        <p className={styles.from}>{t('from', { guide: t('ui:site.name'), day })}</p>
      </div>
      <PrintedLink step={branch} isAtOnce />
    </>
  );
}
