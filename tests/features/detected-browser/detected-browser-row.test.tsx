import { screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { DetectedBrowserRow } from '../../../src/features/detected-browser/detected-browser-row.tsx';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { inGuide, renderInGuide } from '../../fixtures/in-guide.tsx';
import { validStep } from '../../fixtures/valid-step.ts';
import { filled } from '../../fixtures/words.ts';

const PIXEL =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';
const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.15.0';
const SAMSUNG =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36';

function inBrowser(userAgent: string) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
}

const rowAt = (step: InventedStepId) => <DetectedBrowserRow place={{ step: validStep(step), trail: [] }} />;

/** Waits until the lazy module has arrived and been rendered. */
const loaded = () =>
  import('../../../src/features/detected-browser/detect-browser.ts').then(
    () => new Promise((done) => setTimeout(done, 400)),
  );

describe.each(languages)('the row for the reader’s browser, in %s', (language) => {
  const words = texts[language].ui.detectedBrowser;

  it('gives both answers, for the browser and for the device', async () => {
    inBrowser(PIXEL);
    await renderInGuide(language, rowAt('browser'));
    const { browsers, devices } = words;
    const name = filled(words.is, { browser: browsers.chrome, device: devices.android });
    const link = await screen.findByRole('link', { name: (each) => each.startsWith(name) });
    expect(link.getAttribute('href')).toBe(
      `/${language}/browser/clean-phone?trail=browser:chrome,browser/chrome-where:android`,
    );
  });

  it('names the app that the page has opened in', async () => {
    inBrowser(LINE);
    await renderInGuide(language, rowAt('browser'));
    const name = filled(words.inApp, { app: 'LINE' });
    const link = await screen.findByRole('link', { name: (each) => each.startsWith(name) });
    expect(link.getAttribute('href')).toBe(`/${language}/browser/leave-app?trail=browser:in-app`);
  });
});

describe('the row for the reader’s browser', () => {
  it('gives one answer at the question about the device of this browser', async () => {
    inBrowser(PIXEL);
    await renderInGuide('en', rowAt('browser/chrome-where'));
    expect((await screen.findByRole('link')).getAttribute('href')).toBe(
      '/en/browser/clean-phone?trail=browser/chrome-where:android',
    );
  });

  it.each([
    ['the question for the device of another browser', PIXEL, 'browser/safari-where'],
    ['the step before, which only fetches what is needed', PIXEL, 'name/other-door'],
    ['any other step', PIXEL, 'browser/clean-phone'],
    ['the question itself where the browser is unknown', SAMSUNG, 'browser'],
  ] as const)('is absent at %s', async (_, userAgent, step) => {
    inBrowser(userAgent);
    const { container } = await renderInGuide('en', rowAt(step));
    await loaded();
    expect(container.querySelector('a')).toBeNull();
    expect(container.querySelector(':not([hidden]) > ul')).toBeNull();
  });

  it.each([
    ['browser', true],
    ['browser/chrome-where', true],
    ['name/other-door', false],
  ] as const)(
    'only has its place in the static page of a step that asks for the browser: %s',
    async (step, keeps) => {
      inBrowser(PIXEL);
      await loaded();
      const page = document.createElement('div');
      page.innerHTML = renderToString(await inGuide('en', rowAt(step)));
      expect(page.querySelectorAll('[hidden] > ul > li')).toHaveLength(keeps ? 1 : 0);
      expect(page.querySelectorAll('li')).toHaveLength(keeps ? 1 : 0);
      expect(page.querySelector('a')).toBeNull();
    },
  );
});
