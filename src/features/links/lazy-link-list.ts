import { lazyModule } from '../../guide/lazy-module.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/load-texts.ts';

/** Loads the list of links, and the texts of every language, since each link has the title of its own language. */
async function loadLinkList() {
  const [{ LinkList }, ...texts] = await Promise.all([
    import('./link-list.tsx'),
    ...languageCodes.map(loadTexts),
  ]);
  return { LinkList, texts: new Map(texts.map((each, at) => [languageCodes[at] ?? '', each] as const)) };
}

/** The list of links. A separate chunk, since only those who link to the guide need it. */
export const lazyLinkList = lazyModule(loadLinkList, { isUrgent: true });
