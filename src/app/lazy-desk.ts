import { lazyModule } from '../guide/lazy-module.ts';
import { languageCodes } from '../i18n/languages.ts';
import { loadDeskTexts } from '../i18n/load-desk-texts.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import { readStorage, writeStorage } from './storage.ts';

/** Loads the desk with all its texts in every language, as separate chunks: only staff need it. */
async function loadDesk() {
  const [{ Desk }, { KeptCall }, { isCallOpen, keepLanguageIn, keepNumberIn }, texts] = await Promise.all([
    import('../desk/desk.tsx'),
    import('../desk/kept-call.tsx'),
    import('../desk/call/call-store.ts'),
    loadDeskTexts(),
    ...languageCodes.map(loadTexts),
  ]);
  keepLanguageIn({
    read: () => languageCodes.find((each) => each === readStorage('callers-language')),
    keep: (language) => writeStorage('callers-language', language),
  });
  keepNumberIn({
    read: () => readStorage('calls'),
    keep: (number) => writeStorage('calls', number),
  });
  return { Desk, KeptCall, isCallOpen, texts };
}

/** The desk. Once it is loaded, a call may be in the memory of the tab, on whatever page of the site. */
export const lazyDesk = lazyModule(loadDesk, { isUrgent: true });
