import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import { isPlainClick } from '../ui/dom/plain-click.ts';
import { deskPath, placePath } from '../url/paths.ts';
import { type GuidePlace, useGuide } from './guide-context.ts';

interface PlaceLinkProps {
  readonly place: GuidePlace;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly 'aria-label'?: string;
  readonly 'data-key'?: string | undefined;
  readonly 'aria-keyshortcuts'?: string | undefined;
  /** Called before the link is followed. `preventDefault` stays on the page. */
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
}

/**
 * A link to a place in the tree. On step pages it navigates to the place's URL. At the desk a plain click continues the
 * call there, and opening the link in another tab shows the step without the call. In the caller's language at the desk
 * (no `go`), it renders its content without a link.
 */
export function PlaceLink({ place, children, ...props }: PlaceLinkProps) {
  const { language, desk } = useGuide();
  if (desk === undefined)
    return (
      <Link {...props} to={placePath(language, place)}>
        {children}
      </Link>
    );
  if (desk.go === undefined) return <span className={props.className}>{children}</span>;
  const { go } = desk;
  const follow = (event: MouseEvent) => {
    props.onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    go(place);
  };
  return (
    <Link {...props} to={deskPath(language, place.step)} onClick={follow}>
      {children}
    </Link>
  );
}
