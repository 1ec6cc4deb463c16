import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { renderGuide } from './render-guide.tsx';

/** The texts of a language load after `isFree` resolves. */
const line = vi.hoisted(() => ({ isFree: Promise.resolve() }));

vi.mock('../../src/i18n/load-texts.ts', async (original) => {
  const module = await original<typeof import('../../src/i18n/load-texts.ts')>();
  const loadSlowly: typeof module.loadTexts = async (language) => {
    await line.isFree;
    return module.loadTexts(language);
  };
  return { ...module, loadTexts: loadSlowly };
});

const [en, ja] = await Promise.all([loadTexts('en'), loadTexts('ja')]);
const address = () => screen.getByTestId('address').textContent;

beforeEach(() => {
  line.isFree = Promise.resolve();
});

describe('a switch to a language whose texts load slowly', () => {
  it('applies to the page that the reader has gone to meanwhile', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/');
    const { promise, resolve } = Promise.withResolvers<void>();
    line.isFree = promise;
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(address()).toBe('/en/');
    await user.click(screen.getByRole('link', { name: en.ui.nav.help }));
    expect(address()).toBe('/en/help');
    await act(async () => resolve());
    expect(address()).toBe('/ja/help');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ja.help.title);
  });

  it('applies to the page where it was pressed, if that is still shown', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/help');
    const { promise, resolve } = Promise.withResolvers<void>();
    line.isFree = promise;
    await user.click(screen.getByRole('link', { name: '日本語' }));
    await act(async () => resolve());
    expect(address()).toBe('/ja/help');
  });
});

describe('a switch to a language whose texts cannot be loaded', () => {
  /** What a server says that is asked whether it has the page. */
  const serverSays = vi.fn<typeof fetch>();

  beforeEach(() => void vi.stubGlobal('fetch', serverSays));
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  /** Opens a page and presses the switch. */
  async function switchOn(path: string) {
    await renderGuide(path);
    line.isFree = Promise.reject(new Error('The connection is lost'));
    // Node reports a rejection that nothing waits for yet.
    line.isFree.catch(() => undefined);
    await userEvent.click(screen.getByRole('link', { name: '日本語' }));
    await vi.waitFor(() => expect(serverSays).toHaveBeenCalled());
  }

  const said = (text: string) => text.replace('{{language}}', '日本語');

  it('keeps a readable page where a worker has stored nothing and there is no server', async () => {
    Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
    serverSays.mockRejectedValue(new TypeError('Failed to fetch'));
    await switchOn('/en/help');
    expect(await screen.findByText(said(en.ui.nav.languageOffline))).toBeTruthy();
    expect(address()).toBe('/en/help');
  });

  it('warns if something was typed while the server was asked', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    serverSays.mockReturnValue(promise);
    await switchOn('/en/checks');
    const [field] = screen.getAllByRole('textbox');
    if (field) await userEvent.type(field, 'u123456a');
    await act(async () => resolve(new Response()));
    expect(await screen.findByText(said(en.ui.nav.languageFailed))).toBeTruthy();
  });
});
