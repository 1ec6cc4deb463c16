import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { GuideContext } from '../../guide/guide-context.ts';
import type { Side } from './desk-context.ts';

/** Renders its children in the language of one side. */
export function LanguageProvider({ side, children }: { readonly side: Side; readonly children: ReactNode }) {
  return (
    <I18nextProvider i18n={side.i18n}>
      <GuideContext value={side.guide}>{children}</GuideContext>
    </I18nextProvider>
  );
}
