import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { useTitleOf } from '../../guide/page-titles.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { pagePath } from '../../url/paths.ts';
import { ContactLink } from '../feedback/contact-link.tsx';
import styles from './statement.module.css';
import { StatementList, StatementSection } from './statement-section.tsx';
import tested from './tested.json' with { type: 'json' };
import { testedOn } from './tested-on.ts';

/** The tools with their versions: "axe-core 4.14.1, Playwright 1.65.1". */
const TOOLS = Object.entries(tested.tools)
  .map(([tool, version]) => `${tool} ${version}`)
  .join(', ');

const { axe, contrast, reading, keyboard } = tested.tests;

/** What each test has judged. The browser tests have no problems, since they are only recorded if all of them pass. */
const TESTS = [
  ['axe', { number: axe }],
  ['contrast', { number: contrast.pages, problems: contrast.withProblems }],
  ['reading', { number: reading.pages, problems: reading.withProblems }],
  ['keyboard', { number: keyboard }],
] as const;

/** The tests with problems, each of which has a sentence for readers. */
const WITH_PROBLEMS = (['reading', 'contrast'] as const).filter(
  (test) => tested.tests[test].withProblems > 0,
);

/** The accessibility statement: what was tested, by which programs and when, and what does not work well. */
export function AccessibilityScreen() {
  const { t } = useTranslation('accessibility');
  return (
    <article className={styles.statement}>
      <PageTitle lead={t('lead')}>
        <HeadingText>{t('title')}</HeadingText>
      </PageTitle>
      <StatementSection title={t('aim.title')}>
        <StatementList lines={t('aim.list', { returnObjects: true })} />
      </StatementSection>
      <StatementSection title={t('tested.title')}>
        <p>{t('tested.lead', { ...testedOn, browser: tested.browser, tools: TOOLS })}</p>
        <dl className={styles.tests}>
          {TESTS.map(([test, judged]) => (
            <div key={test}>
              <dt>{t(`tested.${test}.what`)}</dt>
              <dd>{t(`tested.${test}.how`, judged)}</dd>
            </div>
          ))}
        </dl>
      </StatementSection>
      <StatementSection title={t('untested.title')}>
        <StatementList lines={t('untested.list', { returnObjects: true })} />
      </StatementSection>
      <StatementSection title={t('known.title')}>
        <StatementList
          lines={[
            ...t('known.list', { returnObjects: true }),
            ...WITH_PROBLEMS.map((test) => t(`known.${test}`)),
          ]}
        />
      </StatementSection>
      <HowToReport />
    </article>
  );
}

/** Whom to tell: the help desk, and those who make the guide, if they have said how. */
function HowToReport() {
  const { t } = useTranslation('accessibility');
  const titleOf = useTitleOf();
  const { language, site } = useGuide();
  return (
    <StatementSection title={t('report.title')}>
      <p>
        <span>{t('report.help')}</span>{' '}
        <Link to={pagePath(language, 'help')}>{titleOf({ page: 'help' })}</Link>
      </p>
      {site.contact ? (
        <p>
          <span>{t('report.contact')}</span> <ContactLink contact={site.contact} />
        </p>
      ) : null}
    </StatementSection>
  );
}
