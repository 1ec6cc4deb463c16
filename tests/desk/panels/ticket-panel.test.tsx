import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCall, forgetCleared } from '../../../src/desk/call/call-store.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { languages } from '../../fixtures/guide/texts.ts';
import { validStep } from '../../fixtures/valid-step.ts';

const deskTexts = await loadDeskTexts();

/** Opens the desk and gives an answer. */
async function openDesk(language: string) {
  const desk = deskTexts.get(language)?.desk;
  if (!desk) throw new Error(`There are no texts of the desk in ${language}`);
  const { summary } = desk;
  const user = userEvent.setup();
  await renderGuide(`/${language}/desk`);
  await screen.findByRole('combobox');
  await user.keyboard('1');
  const panel = screen.getByText(summary.lead).closest('details');
  if (!panel) throw new Error('The ticket has no panel');
  /** The statuses about copying, with those in closed panels. */
  const said = (words: string) =>
    screen.queryAllByText(words).filter((each) => each.closest('[role="status"]'));
  return { user, desk, summary, panel, said };
}

const selected = () => String(window.getSelection());

beforeEach(() => {
  act(() => {
    clearCall({ step: validStep('start'), entry: undefined });
    forgetCleared();
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(languages)('the ticket, in %s', (language) => {
  it('is copied while its panel is closed, which a status outside of the panel says', async () => {
    const { user, summary, panel, said } = await openDesk(language);
    await user.keyboard('c');
    await waitFor(() => expect(said(summary.copied)).toHaveLength(1));
    expect(panel.open).toBe(false);
    expect(panel.contains(said(summary.copied)[0] ?? null)).toBe(false);
    expect(await navigator.clipboard.readText()).toContain(summary.ended);
  });

  it('is shown and selected if the browser does not copy', async () => {
    const { user, summary, panel, said } = await openDesk(language);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await user.keyboard('c');
    await waitFor(() => expect(said(summary.notCopied)).toHaveLength(1));
    expect(panel.open).toBe(true);
    expect(panel.contains(said(summary.notCopied)[0] ?? null)).toBe(false);
    expect(selected()).toContain(summary.ended);
    expect(scrolled.mock.contexts).toEqual([panel.querySelector('ul')]);
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
  });
});

describe('the status of the ticket', () => {
  it('goes when the call changes, and does not come back with the call', async () => {
    const { user, summary, said } = await openDesk('en');
    for (const change of ['1', 'g', 'x', 'u']) {
      await user.keyboard('c');
      await waitFor(() => expect(said(summary.copied)).toHaveLength(1));
      await user.keyboard(change);
      expect(said(summary.copied), change).toEqual([]);
    }
    await user.keyboard('cxu');
    expect(said(summary.copied)).toEqual([]);
  });

  it('is not about a call that changed while the browser was copying', async () => {
    const { user, summary, said } = await openDesk('en');
    const { promise, resolve } = Promise.withResolvers<void>();
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(promise);
    await user.keyboard('c1');
    await act(async () => resolve());
    expect(said(summary.copied)).toEqual([]);
    const left = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(left);
    expect(left.defaultPrevented).toBe(true);
  });

  it('goes after ten seconds', async () => {
    const { summary, said } = await openDesk('en');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await act(async () => fireEvent.keyDown(document.body, { key: 'c' }));
    expect(said(summary.copied)).toHaveLength(1);
    act(() => vi.advanceTimersByTime(9_000));
    expect(said(summary.copied)).toHaveLength(1);
    act(() => vi.advanceTimersByTime(1_000));
    expect(said(summary.copied)).toEqual([]);
  });
});

describe('a panel of the call', () => {
  it.each(['s', 'l', 'm'])('comes into view when “%s” opens it, and not when it closes it', async (key) => {
    const { user } = await openDesk('en');
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const opened = document.querySelector(`[data-key="${key}"]`)?.closest('details');
    await user.keyboard(key);
    await waitFor(() => expect(scrolled.mock.contexts).toEqual([opened]));
    expect(opened?.open).toBe(true);
    expect(scrolled).toHaveBeenCalledWith({ block: 'nearest' });
    await user.keyboard(key);
    await act(async () => {});
    expect(opened?.open).toBe(false);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('stays where it is when it is opened with a pointer', async () => {
    const { user, panel } = await openDesk('en');
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const summary = panel.querySelector('summary');
    const { promise: toggled, resolve } = Promise.withResolvers<Event>();
    panel.addEventListener('toggle', resolve);
    await user.click(summary as HTMLElement);
    await act(() => toggled);
    expect(panel.open).toBe(true);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
