import { usualWays } from '../engine/paths.ts';
import type { Language } from '../i18n/languages.ts';
import type { Guide } from '../screens/guide-context.ts';
import { site } from '../site.ts';
import { messages } from '../tree/messages.ts';
import { documents } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';

const ways = usualWays(tree);

/** The ids of all steps, in the order of the tree. */
export const stepIds: readonly string[] = Object.keys(tree.steps);

/** The guide in one language, for the screens. */
export function guideIn(language: Language): Guide {
  return { tree, site, messages, documents, usualWays: ways, language };
}
