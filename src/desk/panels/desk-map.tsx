import { useTranslation } from 'react-i18next';
import { branchesOf, branchOf } from '../../flow/id-conventions.ts';
import { stepIdsOf } from '../../flow/replay.ts';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useNameOfBranch, useTitleOf } from '../../guide/page-titles.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { placeWithoutTrail } from '../../guide/use-place-from.ts';
import styles from './desk-map.module.css';

/** The place of the call among all steps: its branch is open, and the current and the visited steps are marked. */
export function DeskMap({ place }: { readonly place: GuidePlace }) {
  const { tree } = useGuide();
  const { t } = useTranslation('desk');
  const titleOf = useTitleOf();
  const nameOf = useNameOfBranch();
  const been = new Set<string>(place.trail.map(({ step }) => step));
  const steps = stepIdsOf(tree);
  const branches = branchesOf(steps);
  return (
    <ul className={styles.branches}>
      {branches.map((branch) => {
        const isHere = branch === branchOf(place.step);
        return (
          <li key={branch}>
            {/* The `key` re-mounts the branch that becomes current, which opens it. The others keep their state. */}
            <details key={String(isHere)} open={isHere}>
              <summary className={styles.branch}>{nameOf(branch)}</summary>
              <ul className={styles.steps}>
                {steps
                  .filter((step) => branchOf(step) === branch)
                  .map((step) => (
                    <li
                      key={step}
                      className={styles.step}
                      aria-current={step === place.step ? 'step' : undefined}
                    >
                      {step === place.step ? (
                        <b>{titleOf({ page: 'step', step })}</b>
                      ) : (
                        <PlaceLink place={placeWithoutTrail(step)}>
                          {titleOf({ page: 'step', step })}
                        </PlaceLink>
                      )}
                      <span className={styles.state}>
                        {step === place.step ? t('map.here') : been.has(step) ? t('map.been') : null}
                      </span>
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
