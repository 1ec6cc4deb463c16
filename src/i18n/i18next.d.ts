import type { KeyedTexts } from './texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    // The desk's texts only exist after the desk has loaded them.
    resources: KeyedTexts;
    returnNull: false;
  }
}
