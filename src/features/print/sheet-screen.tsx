import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchesOf, branchOf } from '../../flow/id-conventions.ts';
import { noticeGroups } from '../../flow/notices-on-day.ts';
import { answersOf, stepIdsOf, stepOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { HeadingText } from '../../guide/heading-text.tsx';
import { useNameOfBranch } from '../../guide/page-titles.ts';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { printPath, stepPath } from '../../url/paths.ts';
import { WaySection } from '../help/ways-section.tsx';
import { type WayToHelp, waysToHelp } from '../help/ways-to-help.ts';
import { WhatToTell } from '../help/what-to-tell.tsx';
import { PrintButton } from '../share/print-button.tsx';
import { PrintedLink } from '../share/printed-link.tsx';
import { NoticeGroup } from '../step/step-notices.tsx';
import styles from './sheet-screen.module.css';
import { SheetStep } from './sheet-step.tsx';

const WAYS: readonly WayToHelp[] = ['write', 'form', 'counters'];

/**
 * The sheet of a branch, printed for the counter: all of its steps, with what to do and where the answers lead, and how
 * to reach the help desk.
 */
export function SheetScreen({ branch }: { readonly branch: ValidStepId }) {
  const { tree, language, today, builtOn } = useGuide();
  const { t } = useTranslation('print');
  const nameOf = useNameOfBranch();
  const ids = stepIdsOf(tree);
  const steps = ids.filter((id) => branchOf(id) === branch);
  const others = branchesOf(ids).filter((each) => each !== branch);
  // A notice that applies to several steps is shown once, above all steps.
  const notices = new Map(
    steps
      .flatMap((id) => noticeGroups(tree, id, builtOn, today))
      .map((group) => [group.map(({ id }) => id).join(' '), group]),
  );
  const place = placeWithoutTrail(branch);
  // The steps of the branch and those that their answers lead to, since a sheet is read without the others.
  const ends = steps.flatMap((id) => [id, ...answersOf(tree, id).map(({ to }) => to)]);
  const offered = new Set(ends.flatMap((id) => waysToHelp(stepOf(tree, id))));
  const ways = WAYS.filter((way) => offered.has(way));
  return (
    <article className={styles.sheet} data-paper="sheet">
      <div className={styles.head}>
        <div>
          <PageTitle lead={t('lead')}>
            <HeadingText>{t('title', { branch: nameOf(branch) })}</HeadingText>
          </PageTitle>
          <div className={styles.actions}>
            <Alternatives>
              <Alternative isShown={useHydrated()}>
                <PrintButton />
              </Alternative>
            </Alternatives>
            <Link to={stepPath(language, branch)}>{t('open')}</Link>
          </div>
        </div>
        <PrintedLink step={branch} />
      </div>
      {[...notices].map(([ids, group]) => (
        <NoticeGroup key={ids} notices={group} place={place} />
      ))}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <SheetStep key={step} step={step} />
        ))}
      </ol>
      {ways.length > 0 ? (
        <div className={styles.help}>
          {ways.map((way) => (
            <WaySection key={way} way={way} />
          ))}
          <WhatToTell place={undefined} />
        </div>
      ) : null}
      <nav className={styles.others} aria-labelledby="other-sheets">
        <h2 id="other-sheets">{t('others')}</h2>
        <ul>
          {others.map((each) => (
            <li key={each}>
              <Link to={printPath(language, each)}>{nameOf(each)}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </article>
  );
}
