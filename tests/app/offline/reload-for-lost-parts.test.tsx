import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadForLostParts } from '../../../src/app/offline/reload-for-lost-parts.ts';
import { lazyModule, rescueLazyModules } from '../../../src/guide/lazy-module.ts';

const desk = vi.hoisted(() => ({ isCallOpen: vi.fn<() => boolean>() }));

vi.mock('../../../src/app/lazy-desk.ts', () => ({ lazyDesk: { state: () => ({ loaded: desk }) } }));

const reload = vi.fn();
const served = vi.fn<typeof fetch>();

/** Opens a page in a way that the browser reports. */
function openBy(type: string | undefined) {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(
    type === undefined ? [] : ([{ type }] as unknown as PerformanceEntryList),
  );
}

/** Asks for a part that cannot be loaded. Resolves to its failure, or to `waiting` while the page is being reloaded. */
async function lostPart(): Promise<string> {
  const part = lazyModule(() => Promise.reject(new Error('lost')));
  const outcome = part.load().then(
    () => 'loaded',
    (error: Error) => error.message,
  );
  const waiting = new Promise<string>((resolve) => setTimeout(() => resolve('waiting'), 50));
  const first = await Promise.race([outcome, waiting]);
  expect(part.state().hasFailed).toBe(first === 'lost');
  return first;
}

beforeEach(() => {
  desk.isCallOpen.mockReturnValue(false);
  served.mockReset().mockResolvedValue(new Response());
  reload.mockReset();
  vi.stubGlobal('fetch', served);
  vi.stubGlobal('location', { href: 'https://guide.example/en/map#name', reload });
  openBy('navigate');
  document.body.innerHTML = '';
  reloadForLostParts();
});
afterEach(() => rescueLazyModules(async () => false));

describe('a page with a part that cannot be loaded', () => {
  it('is reloaded if the server has it, and shows no failure until then', async () => {
    expect(await lostPart()).toBe('waiting');
    expect(reload).toHaveBeenCalledTimes(1);
    expect(served).toHaveBeenCalledWith(
      'https://guide.example/en/map',
      expect.objectContaining({ method: 'HEAD' }),
    );
  });

  it.each([
    ['it has been reloaded before', () => openBy('reload')],
    ['it was reached by going back', () => openBy('back_forward')],
    ['the browser does not say how it was opened', () => openBy(undefined)],
    ['there is no internet', () => served.mockRejectedValue(new TypeError('Failed to fetch'))],
    ['the server has no such page', () => served.mockResolvedValue(new Response(null, { status: 503 }))],
    ['a call is open', () => desk.isCallOpen.mockReturnValue(true)],
    [
      'something is typed',
      () => {
        document.body.innerHTML = '<input value="u123456a">';
      },
    ],
    [
      'something is typed while the server is asked',
      () =>
        served.mockImplementation(async () => {
          document.body.innerHTML = '<textarea>It says</textarea>';
          return new Response();
        }),
    ],
  ])('is not reloaded if %s', async (_, arrange) => {
    arrange();
    expect(await lostPart()).toBe('lost');
    expect(reload).not.toHaveBeenCalled();
  });

  it('is reloaded with nothing but a choice and a country in its fields', async () => {
    document.body.innerHTML =
      '<input type="radio" value="yes"><input aria-autocomplete="list" value="Japan"><input readonly value="https://">';
    expect(await lostPart()).toBe('waiting');
  });
});
