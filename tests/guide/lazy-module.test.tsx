import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type LazyModule, lazyModule } from '../../src/guide/lazy-module.ts';
import { useLazyModule } from '../../src/guide/use-lazy-module.ts';

/** A lazy module, and the functions that let its loading succeed or fail. */
function controlled(name: string) {
  const load = vi.fn<() => Promise<string>>();
  const arrive: (() => void)[] = [];
  const fail: (() => void)[] = [];
  load.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        arrive.push(() => resolve(name));
        fail.push(() => reject(new Error(`${name} did not come`)));
      }),
  );
  return { load, arrive, fail, module: lazyModule(load, { isUrgent: true }) };
}

function Shown({ module }: { readonly module: LazyModule<string> }) {
  const { loaded, hasFailed } = useLazyModule(module);
  return <p role="status">{hasFailed ? 'failed' : (loaded ?? 'loading')}</p>;
}

const status = () => screen.getByRole('status').textContent;

describe('a lazy module', () => {
  it('is requested once for two simultaneous calls, and not again once it has loaded', async () => {
    const { module, load, arrive } = controlled('map');
    const both = Promise.all([module.load(), module.load()]);
    arrive[0]?.();
    expect(await both).toEqual(['map', 'map']);
    expect(await module.load()).toBe('map');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('rejects if it cannot be loaded, reports this, and can be tried again', async () => {
    const { module, arrive, fail } = controlled('map');
    const first = module.load();
    fail[0]?.();
    await expect(first).rejects.toThrow('map did not come');
    expect(module.state()).toEqual({ loaded: undefined, hasFailed: true });
    const second = module.load();
    arrive[1]?.();
    expect(await second).toBe('map');
    expect(module.state()).toEqual({ loaded: 'map', hasFailed: false });
  });
});

describe('a component with a lazy module', () => {
  it('shows the module once it has loaded', async () => {
    const { module, arrive } = controlled('map');
    render(<Shown module={module} />);
    expect(status()).toBe('loading');
    await act(async () => arrive[0]?.());
    expect(status()).toBe('map');
  });

  it('shows the module of its current prop, loaded earlier, later or not at all', async () => {
    const [english, japanese, lost] = [controlled('english'), controlled('japanese'), controlled('lost')];
    await act(async () => {
      void english.module.load();
      english.arrive[0]?.();
    });
    const { rerender } = render(<Shown module={english.module} />);
    expect(status()).toBe('english');
    rerender(<Shown module={japanese.module} />);
    expect(status()).toBe('loading');
    await act(async () => japanese.arrive[0]?.());
    expect(status()).toBe('japanese');
    rerender(<Shown module={english.module} />);
    expect(status()).toBe('english');
    rerender(<Shown module={lost.module} />);
    await act(async () => lost.fail[0]?.());
    expect(status()).toBe('failed');
    rerender(<Shown module={japanese.module} />);
    expect(status()).toBe('japanese');
  });

  it('shows that it is loading, and no failure, when a later component tries again', async () => {
    const { module, arrive, fail } = controlled('map');
    const { unmount } = render(<Shown module={module} />);
    await act(async () => fail[0]?.());
    expect(status()).toBe('failed');
    unmount();
    render(<Shown module={module} />);
    expect(status()).toBe('loading');
    await act(async () => arrive[1]?.());
    expect(status()).toBe('map');
  });

  it('waits until the browser is idle when the module is not urgent', async () => {
    vi.useFakeTimers();
    const load = vi.fn(() => Promise.resolve('late'));
    render(<Shown module={lazyModule(load)} />);
    expect(load).not.toHaveBeenCalled();
    await act(() => vi.runAllTimersAsync());
    vi.useRealTimers();
    expect(load).toHaveBeenCalledTimes(1);
    expect(status()).toBe('late');
  });

  it('renders a loaded module into the static page', async () => {
    const module = lazyModule(() => Promise.resolve('there'));
    await module.load();
    expect(renderToString(<Shown module={module} />)).toContain('there');
  });
});
