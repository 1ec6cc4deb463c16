// For component tests (*.test.tsx): what Testing Library does automatically only if `afterEach` is global.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, expect } from 'vitest';
import { forgetDrafts } from '../src/guide/drafts.ts';
import { looseTexts } from './fixtures/loose-texts.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// Code that loads when the browser is idle takes long on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout and cannot scroll.
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};

afterEach(() => {
  const loose = looseTexts(document.body);
  cleanup();
  // Clear what was typed, the history entry and the device's storage between tests.
  forgetDrafts();
  window.history.replaceState(null, '');
  window.localStorage.clear();
  expect(loose, 'texts that need an element of their own: see docs/decisions/translated-pages.md').toEqual(
    [],
  );
});
