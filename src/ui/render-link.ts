import type { ReactNode } from 'react';

/**
 * Renders a link with the given class and content. UI components that look like links take this function instead of an
 * address, since only their callers know the router.
 */
export type RenderLink = (className: string | undefined, children: ReactNode) => ReactNode;
