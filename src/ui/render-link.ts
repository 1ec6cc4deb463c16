import type { ReactNode } from 'react';

/**
 * Makes a link with a class and a content. A component that looks like a link takes this instead of an address, since
 * only its caller knows the router.
 */
export type RenderLink = (className: string | undefined, children: ReactNode) => ReactNode;
