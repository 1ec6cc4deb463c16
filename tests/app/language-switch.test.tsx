import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
