import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resolveAliases } from '../../flow/published-ids.ts';
import { replay, stepIdsOf } from '../../flow/replay.ts';
import { forgetDrafts } from '../../guide/drafts.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { Alternative, Alternatives } from '../../ui/alternatives.tsx';
import { Button } from '../../ui/button.tsx';
import { parseKeptPlace } from '../../url/kept-place.ts';
import styles from './lead-or-resume.module.css';

interface LeadOrResumeProps {
  /** The sentence below the title, or what takes its place. */
  readonly lead: ReactNode;
  /** Whether the reader has come back to change the first answer. */
  readonly isChanging: boolean;
}

/**
 * The sentence below the title of the start page. For readers who come back, a link to their last place takes its
 * place. This device keeps that place for a day or until the reader deletes it.
 */
export function LeadOrResume({ lead, isChanging }: LeadOrResumeProps) {
  const { tree, steps, memory, earlier } = useGuide();
  const { t } = useTranslation('ui');
  const titleOf = useTitleOf();
  const [kept, setKept] = useState('');
  const { step: id, trail } = parseKeptPlace(kept);
  const step = isChanging ? undefined : steps.get(id);
  const isOffered = step !== undefined && step !== tree.start;
  // The static page does not know the kept place. The longest title keeps the lines for any other.
  const longest = stepIdsOf(tree)
    .map((each) => titleOf({ page: 'step', step: each }))
    .reduce((one, other) => (other.length > one.length ? other : one));

  useEffect(() => setKept(memory.read('place') ?? ''), [memory]);

  const forget = () => {
    memory.forget('place');
    memory.forget('waiting');
    forgetDrafts();
    earlier.forget();
    setKept('');
    // The focused button is hidden now.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };

  return (
    <div className={styles.place}>
      <Alternatives>
        <Alternative isShown={!isOffered}>{lead}</Alternative>
        <Alternative isShown={false}>
          <Resume onForget={forget}>{longest}</Resume>
        </Alternative>
        {isOffered ? (
          <aside aria-label={t('resume.label')}>
            <Resume onForget={forget}>
              <PlaceLink place={replay(tree, resolveAliases(trail, steps), step)}>
                {titleOf({ page: 'step', step })}
              </PlaceLink>
            </Resume>
          </aside>
        ) : null}
      </Alternatives>
    </div>
  );
}

interface ResumeProps {
  readonly onForget: () => void;
  /** The title of the last place, as a link. */
  readonly children: ReactNode;
}

function Resume({ onForget, children }: ResumeProps) {
  const { t } = useTranslation('ui');
  return (
    <p className={styles.resume}>
      <span>{t('resume.continue')}</span>
      <span>{t('trail.colon')}</span>
      <span>{children}</span>{' '}
      <Button kind="text" size="small" onClick={onForget}>
        {t('resume.forget')}
      </Button>
    </p>
  );
}
