import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DetectedBrowserRow } from '../../../src/features/detected-browser/detected-browser-row.tsx';
import { inGuide, renderInGuide } from '../../fixtures/in-guide.tsx';
import { openedIn } from '../../fixtures/valid-step.ts';
import { browsers } from './browser-tree.ts';

const PIXEL =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';
const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.15.0';
const SAMSUNG =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36';

function inBrowser(userAgent: string) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
}

const show = (language: string, step: string) => {
  const { place, tree } = openedIn(browsers, step);
  return renderInGuide(language, <DetectedBrowserRow place={place} />, { tree });
};

/** Waits until what is loaded late has come. */
const loaded = () =>
  import('../../../src/features/detected-browser/detect-browser.ts').then(
    () => new Promise((done) => setTimeout(done, 400)),
  );

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the reader’s own browser', () => {
  it.each([
    ['en', 'It looks like you use Chrome on Android'],
    ['ja', 'AndroidのChromeをお使いのようです'],
  ])('is offered as a way on with both answers, in %s', async (language, words) => {
    inBrowser(PIXEL);
    await show(language, 'browser');
    const link = await screen.findByRole('link', { name: new RegExp(words) });
    expect(link.getAttribute('href')).toBe(
      `/${language}/browser/chrome-android?trail=browser:chrome,browser/chrome:android`,
    );
  });

  it.each([
    ['en', 'It looks like this page opened inside LINE'],
    ['ja', 'このページはLINEの中で開いているようです'],
  ])('is an app where the page opened inside one, in %s', async (language, words) => {
    inBrowser(LINE);
    await show(language, 'browser');
    const link = await screen.findByRole('link', { name: new RegExp(words) });
    expect(link.getAttribute('href')).toBe(`/${language}/browser/in-app?trail=browser:in-app`);
  });

  it('is offered at the question for the device of this browser', async () => {
    inBrowser(PIXEL);
    await show('en', 'browser/chrome');
    expect((await screen.findByRole('link')).getAttribute('href')).toBe(
      '/en/browser/chrome-android?trail=browser/chrome:android',
    );
  });

  it.each([
    ['the question for the device of another browser', PIXEL, 'browser/safari'],
    ['the step before, which only fetches what is needed', PIXEL, 'start'],
    ['any other step', PIXEL, 'browser/chrome-android'],
    ['the question itself where the browser cannot be told', SAMSUNG, 'browser'],
  ])('is not offered at %s', async (_, userAgent, step) => {
    inBrowser(userAgent);
    const { container } = await show('en', step);
    await loaded();
    expect(container.textContent).toBe('');
  });

  it('is not in the static page', async () => {
    inBrowser(PIXEL);
    await loaded();
    const { place, tree } = openedIn(browsers, 'browser');
    const page = await inGuide('en', <DetectedBrowserRow place={place} />, { tree });
    expect(renderToString(page)).toBe('');
  });
});
