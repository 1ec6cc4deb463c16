import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { resolveAliases } from '../../flow/published-ids.ts';
import { replay } from '../../flow/replay.ts';
import { forgetDrafts } from '../../guide/drafts.ts';
import { useGuide } from '../../guide/guide-context.ts';
import { useTitleOf } from '../../guide/page-titles.ts';
import { PlaceLink } from '../../guide/place-link.tsx';
import { Button } from '../../ui/button.tsx';
import { parseKeptPlace } from '../../url/kept-place.ts';
import styles from './resume-line.module.css';

/**
 * On the start page: a link to the reader's last place, which this device keeps for a day or until the reader deletes
 * it.
 */
export function ResumeLine() {
  const { tree, steps, memory } = useGuide();
  const { t } = useTranslation('ui');
  const titleOf = useTitleOf();
  const [kept, setKept] = useState('');
  const { step: id, trail } = parseKeptPlace(kept);
  const step = steps.get(id);

  useEffect(() => setKept(memory.read('place') ?? ''), [memory]);

  const forget = () => {
    memory.forget('place');
    memory.forget('waiting');
    forgetDrafts();
    setKept('');
    // The focused button is unmounted.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };

  if (step === undefined || step === tree.start) return null;
  return (
    <aside className={styles.resume} aria-label={t('resume.label')}>
      <p>
        {t('resume.label')}
        {t('trail.colon')}
        <PlaceLink place={replay(tree, resolveAliases(trail, steps), step)}>
          {titleOf({ page: 'step', step })}
        </PlaceLink>
      </p>
      <Button kind="text" onClick={forget}>
        {t('resume.forget')}
      </Button>
    </aside>
  );
}
