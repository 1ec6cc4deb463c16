// For tests of components (*.test.tsx): what Testing Library does by itself only where `afterEach` is global.
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// What is loaded when the browser is idle takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// jsdom has no layout, and so nothing to scroll.
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};

afterEach(() => {
  cleanup();
  // What an entry of the history and this device have kept is of one test only.
  window.history.replaceState(null, '');
  window.localStorage.clear();
});
