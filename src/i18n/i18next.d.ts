import type { DeskTexts } from './load-desk-texts.ts';
import type { Texts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    // The desk's are there only where the desk has loaded them.
    resources: Texts & DeskTexts;
    returnNull: false;
  }
}
