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
}

/**
 * A link to a place in the tree. On a page of its own a place is an address. At the desk the call goes on there, and only
 * another tab opens its step anew; where the caller's language stands beside, the words alone are enough.
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
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(place);
  };
  return (
    <Link {...props} to={deskPath(language, place.step)} onClick={follow}>
      {children}
    </Link>
  );
}
