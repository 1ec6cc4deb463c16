import { cleanup, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { lazyDetectBrowser } from '../../../src/features/detected-browser/use-detected-browser.ts';
import { pagePath, printPath, stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { filled } from '../../fixtures/words.ts';

const LINE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/15.15.0';
const PIXEL =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36';

/** Steps of the invented guide that warn. */
const WARNING = ['start', 'browser/again', 'browser/window'] as const satisfies readonly InventedStepId[];

/** Opens a page in a browser whose detection has been loaded. */
async function open(path: string, userAgent: string) {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  await lazyDetectBrowser.load();
  await renderGuide(path);
}

beforeEach(() => window.localStorage.clear());

describe.each(languages)('a page that was opened inside an app, in %s', (language) => {
  const { ui } = texts[language];
  const warning = () =>
    screen.queryByText(filled(ui.detectedBrowser.inApp, { app: 'LINE' }))?.closest('p') ?? null;

  it.each(WARNING)('says so where its step warns of it, with a link to the way out: %s', async (step) => {
    await open(stepPath(language, step), LINE);
    expect(warning()?.textContent).toContain(ui.detectedBrowser.leaveApp);
    expect(warning()?.querySelector('a')?.getAttribute('href')).toBe(stepPath(language, 'browser/leave-app'));
  });

  it('keeps the answers on the way out', async () => {
    const trail = [
      { step: 'start', answer: 'at-key' },
      { step: 'key', answer: 'goes-round' },
    ];
    await open(stepPath(language, 'browser/again', trail), LINE);
    expect(warning()?.querySelector('a')?.getAttribute('href')).toBe(
      stepPath(language, 'browser/leave-app', trail),
    );
  });

  it.each(['name', 'key/other-door'] as const)('says nothing at another step: %s', async (step) => {
    await open(stepPath(language, step), LINE);
    expect(warning()).toBeNull();
  });

  it.each([pagePath(language, 'checks'), printPath(language, 'browser')])(
    'says nothing on another kind of page: %s',
    async (path) => {
      await open(path, LINE);
      expect(warning()).toBeNull();
    },
  );
});

describe('the warning about apps', () => {
  const { ui, steps } = texts.en;
  const leads = () => screen.getByText(filled(steps.start.lead)).closest('[hidden]') === null;

  it.each(WARNING)('has no link in a browser that is no app: %s', async (step) => {
    await open(stepPath('en', step), PIXEL);
    expect(screen.queryByRole('link', { name: ui.detectedBrowser.leaveApp })).toBeNull();
  });

  it.each(WARNING)('only has its place in the static page: %s', async (step) => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(LINE);
    await lazyDetectBrowser.load();
    const page = document.createElement('div');
    page.innerHTML = renderToString(
      <MemoryRouter initialEntries={[stepPath('en', step)]}>
        <App day="2026-11-22" />
      </MemoryRouter>,
    );
    const places = [...page.querySelectorAll('[hidden]')].filter((place) =>
      place.textContent?.includes(ui.detectedBrowser.leaveApp),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) place.remove();
    expect(page.textContent).not.toContain(ui.detectedBrowser.leaveApp);
  });

  it('takes the place of the lead of the start page, but only inside an app', async () => {
    await open('/en/', PIXEL);
    expect(leads()).toBe(true);
    cleanup();
    await open('/en/', LINE);
    expect(leads()).toBe(false);
    expect(screen.getByRole('link', { name: ui.detectedBrowser.leaveApp })).toBeTruthy();
  });

  it('lets the last place and the button that deletes it go first', async () => {
    window.localStorage.setItem('oumail-guide:place', `${Date.now()} name/which-sign`);
    await open('/en/', LINE);
    expect(screen.getByRole('button', { name: ui.resume.forget })).toBeTruthy();
    expect(screen.queryByRole('link', { name: ui.detectedBrowser.leaveApp })).toBeNull();
  });
});
