import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type GuidePlace, useGuide } from '../../guide/guide-context.ts';
import { useGoBack } from '../../guide/use-go-back.ts';
import { isPlainClick } from '../../ui/dom/plain-click.ts';
import { Icon } from '../../ui/icon.tsx';
import { serializeKeptPlace } from '../../url/kept-place.ts';
import { placePath } from '../../url/paths.ts';

interface BackLinkProps {
  readonly previous: GuidePlace;
  readonly className: string | undefined;
}

/**
 * A link to the previous place of the trail. Unlike other links it adds no history entry, so that the browser's Back
 * does not return to the step that the reader has just taken back.
 */
export function BackLink({ previous, className }: BackLinkProps) {
  const { language } = useGuide();
  const { t } = useTranslation('ui');
  const goBack = useGoBack();
  const path = placePath(language, previous);
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    goBack(({ page, place }) => page === 'step' && place === serializeKeptPlace(previous), path);
  };
  return (
    <Link className={className} to={path} onClick={follow} data-key="b" aria-keyshortcuts="b">
      <Icon name="back" />
      <span>{t('trail.back')}</span>
    </Link>
  );
}
