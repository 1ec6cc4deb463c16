import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { branchesOf, branchOf } from '../../flow/id-conventions.ts';
import { answersOf, stepIdsOf, stepOf } from '../../flow/replay.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useNameOfBranch } from '../../guide/page-titles.ts';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { useHydrated } from '../../ui/dom/use-hydrated.ts';
import { printPath, stepPath } from '../../url/paths.ts';
import { WaySection } from '../help/ways-section.tsx';
import { type WayToHelp, waysToHelp } from '../help/ways-to-help.ts';
import { WhatToTell } from '../help/what-to-tell.tsx';
import { PrintButton } from '../share/print-button.tsx';
import { NoticeGroup } from '../step/step-notices.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { noticesOfSheet } from './notices-of-sheet.ts';
import { SheetHead } from './sheet-head.tsx';
import styles from './sheet-screen.module.css';
import { SheetSides } from './sheet-sides.tsx';
import { SheetStep } from './sheet-step.tsx';
import { useSecondSide } from './use-second-side.ts';

const WAYS: readonly WayToHelp[] = ['write', 'form', 'counters'];

/**
 * The sheet of a branch, printed for the counter: all of its steps, with what to do and where the answers lead, and how
 * to reach the help desk. In one language or in two, side by side.
 */
export function SheetScreen({ branch }: { readonly branch: ValidStepId }) {
  const { tree, language, today, builtOn } = useGuide();
  const { t } = useTranslation('print');
  const nameOf = useNameOfBranch();
  const isHydrated = useHydrated();
  const second = useSecondSide();
  const { side } = second;
  const ids = stepIdsOf(tree);
  const steps = ids.filter((id) => branchOf(id) === branch);
  const others = branchesOf(ids).filter((each) => each !== branch);
  const notices = noticesOfSheet(tree, steps, builtOn, today);
  const place = placeWithoutTrail(branch);
  // The steps of the branch and those that their answers lead to, since a sheet is read without the others.
  const ends = steps.flatMap((id) => [id, ...answersOf(tree, id).map(({ to }) => to)]);
  const offered = new Set(ends.flatMap((id) => waysToHelp(stepOf(tree, id))));
  // A reader for whom none of the steps works has only the paper.
  const ways = WAYS.filter((way) => way === 'counters' || offered.has(way));
  return (
    <article className={side ? `${styles.sheet} ${styles.both}` : styles.sheet} data-paper="sheet">
      <SheetSides second={side} inSecond={<SheetHead branch={branch} isSecond />}>
        <SheetHead branch={branch} />
      </SheetSides>
      <div className={styles.actions}>
        <Alternatives>
          <Alternative isShown={isHydrated}>
            <div className={styles.withScript}>
              <PrintButton />
              <LanguageChoice branch={branch} second={second} />
            </div>
          </Alternative>
        </Alternatives>
        <Link to={stepPath(language, branch)}>{t('open')}</Link>
      </div>
      {notices.length > 0 ? (
        <SheetSides second={side}>
          {notices.map((group) => (
            <NoticeGroup key={group[0]?.id} notices={group} place={place} />
          ))}
        </SheetSides>
      ) : null}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <SheetSides second={side}>
              <SheetStep step={step} />
            </SheetSides>
          </li>
        ))}
      </ol>
      <div className={styles.help}>
        <SheetSides second={side}>
          {ways.map((way) => (
            <WaySection key={way} way={way} />
          ))}
          <WhatToTell place={undefined} />
        </SheetSides>
      </div>
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
