import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCall, forgetCleared } from '../../../src/desk/call/call-store.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { texts } from '../../fixtures/guide/texts.ts';
import { validStep } from '../../fixtures/valid-step.ts';
import { filled } from '../../fixtures/words.ts';

const desk = (await loadDeskTexts()).get('en')?.desk;
const { ui, steps } = texts.en;
const AFTER = '/en/desk/key/turn-again';

async function openDesk() {
  await renderGuide('/en/desk/key/wait');
  await screen.findByRole('combobox', { name: new RegExp(desk?.jump.label ?? '') });
}

const press = (key: string) => fireEvent.keyDown(document.body, { key });
const justNow = () => fireEvent.click(screen.getByRole('button', { name: ui.wait.justNow }));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const address = () => screen.getByTestId('address').textContent;
const notYet = (language: 'en' | 'ja' = 'en') =>
  screen.queryByText(filled(texts[language].ui.wait.notYet, { time: '15:30' }));

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-22T14:30:00'),
  });
  act(() => {
    clearCall({ step: validStep('start'), entry: undefined });
    forgetCleared();
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('at the desk, the answer that a wait did not help', () => {
  it('is held back until the time has come, and both sides say from when', async () => {
    await openDesk();
    justNow();
    press('2');
    expect(title()).toBe(steps['key/wait'].title);
    expect(notYet()?.closest('[role="status"]')).toBeTruthy();
    expect(notYet('ja')?.closest('[data-side="caller"]')).toBeTruthy();
  });

  it('is given all the same by a key', async () => {
    await openDesk();
    justNow();
    press('2');
    press('o');
    expect(address()).toBe(AFTER);
    expect(notYet()).toBeNull();
    expect(document.querySelector('[data-key~="o"]')).toBeNull();
  });

  it('leads on at once if no time was entered', async () => {
    await openDesk();
    press('2');
    expect(address()).toBe(AFTER);
  });

  it('leads on at once if the time has come', async () => {
    await openDesk();
    justNow();
    vi.setSystemTime(new Date('2026-11-22T15:30:00'));
    press('2');
    expect(address()).toBe(AFTER);
  });

  it('leads on at once for a caller who could not try it', async () => {
    await openDesk();
    justNow();
    press('t');
    expect(address()).toBe(AFTER);
  });

  it('is not held back any more when staff come back to the step', async () => {
    await openDesk();
    justNow();
    press('2');
    press('o');
    press('b');
    expect(title()).toBe(steps['key/wait'].title);
    expect(notYet()).toBeNull();
  });
});
