import { useTranslation } from 'react-i18next';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { StartLink } from '../../guide/start-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './statement.module.css';
import { StatementList, StatementSection } from './statement-section.tsx';
import { STORED_KEYS } from './stored-keys.ts';
import tested from './tested.json' with { type: 'json' };
import { testedOn } from './tested-on.ts';

/** The privacy statement: what the guide keeps and sends, and that it does not speak for the logs of the server. */
export function PrivacyScreen() {
  const { t } = useTranslation(['privacy', 'ui']);
  const { site } = useGuide();
  const report = site.repository ? [t('sent.report', { link: t('ui:feedback.title') })] : [];
  return (
    <article className={styles.statement}>
      <PageTitle lead={t('lead')}>
        <HeadingText>{t('title')}</HeadingText>
      </PageTitle>
      <StatementSection title={t('typed.title')}>
        <StatementList lines={t('typed.list', { returnObjects: true })} />
      </StatementSection>
      <StatementSection title={t('stored.title')}>
        <p>{t('stored.lead')}</p>
        <StatementList lines={[...STORED_KEYS.map((key) => t(`stored.${key}`)), t('stored.pages')]} />
      </StatementSection>
      <StatementSection title={t('sent.title')}>
        <StatementList lines={[...t('sent.list', { returnObjects: true }), ...report]} />
      </StatementSection>
      <StatementSection title={t('server.title')}>
        <StatementList lines={t('server.list', { returnObjects: true })} />
      </StatementSection>
      <StatementSection title={t('tested.title')}>
        <p>{t('tested.text', { ...testedOn, number: tested.tests.privacy })}</p>
      </StatementSection>
      <p>
        <StartLink>{t('ui:notFound.start')}</StartLink>
      </p>
    </article>
  );
}
