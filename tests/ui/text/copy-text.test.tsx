import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CopyText } from '../../../src/ui/text/copy-text.tsx';
import type { Span } from '../../../src/ui/text/marked-text.tsx';

const labels = { copy: 'Copy', copied: 'It is copied', notCopied: 'It is selected now' };
const address = 'u123456a@ecs.osaka-u.ac.jp';

/** Shows a text to copy; Testing Library's own clipboard stands in for the browser's. */
function show(text = address, highlights: readonly Span[] = []) {
  const user = userEvent.setup();
  const { container } = render(<CopyText text={text} highlights={highlights} labels={labels} />);
  const button = screen.getByRole('button', {
    name: (name) => name.startsWith(labels.copy) && name.endsWith(text),
  });
  return { user, container, button, said: () => screen.getByRole('status', { hidden: true }).textContent };
}

const selected = () => String(window.getSelection());

describe('a text to copy', () => {
  it('is shown with its marks, and announces nothing at first', () => {
    const { container, said } = show(address, [[9, 12]]);
    expect(container.querySelector('code')?.textContent).toBe(address);
    expect(container.querySelector('mark')?.textContent).toBe('ecs');
    expect(container.querySelector('mark')?.dataset['tone']).toBe('correct');
    expect(said()).toBe('');
  });

  it('is not translated by the browser', () => {
    expect(show().container.querySelector('code')?.getAttribute('translate')).toBe('no');
  });

  it('is copied unchanged, then announces the copy', async () => {
    const { user, button, said } = show();
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe(address);
    expect(said()).toBe(labels.copied);
  });

  it('does not announce the copy before it succeeds', async () => {
    const { user, button, said } = show();
    const { promise, resolve } = Promise.withResolvers<void>();
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(promise);
    await user.click(button);
    expect(said()).toBe('');
    resolve();
    expect(await screen.findByText(labels.copied)).toBeTruthy();
  });

  it('is selected and announces the selection where the browser forbids copying', async () => {
    const { user, button, said } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(button);
    expect(await screen.findByText(labels.notCopied)).toBeTruthy();
    expect(said()).not.toContain(labels.copied);
    expect(selected()).toBe(address);
  });

  it('is selected where the browser cannot copy at all, as on a page without https', async () => {
    const { user, button } = show(address, [[9, 12]]);
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await user.click(button);
    expect(await screen.findByText(labels.notCopied)).toBeTruthy();
    expect(selected()).toBe(address);
  });

  it('is selected where copying never ends, as in some web views of Android', async () => {
    const { button, said } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(() => {}));
    vi.useFakeTimers();
    try {
      fireEvent.click(button);
      await act(() => vi.advanceTimersByTimeAsync(900));
      expect(said()).toBe('');
      await act(() => vi.advanceTimersByTimeAsync(200));
      expect(said()).toBe(labels.notCopied);
      expect(selected()).toBe(address);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('leaves no timer behind once it is copied', async () => {
    const { button, said } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    vi.useFakeTimers();
    try {
      fireEvent.click(button);
      await act(() => vi.advanceTimersByTimeAsync(0));
      expect(said()).toBe(labels.copied);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('announces the copy when a second try succeeds', async () => {
    const { user, button, said } = show();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not now'));
    await user.click(button);
    await screen.findByText(labels.notCopied);
    await user.click(button);
    await screen.findByText(labels.copied);
    expect(said()).toBe(labels.copied);
  });

  it('does not submit its form', async () => {
    const user = userEvent.setup();
    const sent = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault());
    render(
      <form onSubmit={sent}>
        <CopyText text="90" labels={labels} />
      </form>,
    );
    await user.click(screen.getByRole('button'));
    expect(sent).not.toHaveBeenCalled();
  });

  const long = 'hanako.yamada-suzuki.of.the.library@ecs.osaka-u.ac.jp';

  it('is copied whole, however long it is', async () => {
    const { user, button } = show(long);
    await user.click(button);
    expect(await navigator.clipboard.readText()).toBe(long);
  });

  it('is shown whole and selected whole, however long it is', async () => {
    const { user, button, container } = show(long);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    expect(container.querySelector('code')?.textContent).toBe(long);
    await user.click(button);
    await screen.findByText(labels.notCopied);
    expect(selected()).toBe(long);
  });
});
