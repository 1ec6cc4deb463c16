import { afterEach, describe, expect, it, vi } from 'vitest';
import { workerRegistrar } from '../../../src/app/offline/register-worker.ts';

/** Gives the browser a container of workers. Returns its function that registers. */
function withWorkers(register = vi.fn().mockResolvedValue('registered')) {
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  return register;
}

afterEach(() => vi.unstubAllGlobals());

describe('registering the worker', () => {
  it('gives its URL and what it may answer for', async () => {
    const register = withWorkers();
    expect(await workerRegistrar('/guide/')()).toBe('registered');
    expect(register).toHaveBeenCalledWith('/guide/worker.js', { scope: '/guide/', updateViaCache: 'none' });
  });

  it('uses the only policy that pages may create, which gives no other URL', async () => {
    const register = withWorkers();
    const createPolicy = vi.fn((name: string, rules: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => `${name}: ${rules.createScriptURL(url)}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    await workerRegistrar('/')();
    expect(register.mock.calls[0]?.[0]).toBe('guide-worker: /worker.js');
    expect(createPolicy.mock.calls[0]?.[1].createScriptURL('https://attack.example/')).toBe('/worker.js');
  });

  it('can be tried again with the policy of the first time', async () => {
    const register = withWorkers(
      vi.fn().mockRejectedValueOnce(new TypeError('Failed')).mockResolvedValue('registered'),
    );
    const createPolicy = vi
      .fn()
      .mockReturnValueOnce({ createScriptURL: (url: string) => `trusted ${url}` })
      .mockImplementation(() => {
        throw new TypeError('Policy disallowed');
      });
    vi.stubGlobal('trustedTypes', { createPolicy });
    const registerWorker = workerRegistrar('/');
    expect(await registerWorker()).toBeUndefined();
    expect(await registerWorker()).toBe('registered');
    expect(register.mock.calls.map(([url]) => url)).toEqual(['trusted /worker.js', 'trusted /worker.js']);
  });

  it.each([
    ['a browser without workers', () => vi.stubGlobal('navigator', {})],
    [
      'a server without the worker',
      () => withWorkers(vi.fn().mockRejectedValue(new TypeError('Failed to register'))),
    ],
    [
      'headers that forbid the policy',
      () => {
        withWorkers();
        const createPolicy = () => {
          throw new TypeError('Policy disallowed');
        };
        vi.stubGlobal('trustedTypes', { createPolicy });
      },
    ],
    [
      'a browser that blocks storage',
      () =>
        vi.stubGlobal('navigator', {
          get serviceWorker() {
            throw new DOMException('Blocked', 'SecurityError');
          },
        }),
    ],
  ])('says nothing with %s', async (_, arrange) => {
    arrange();
    expect(await workerRegistrar('/')()).toBeUndefined();
  });
});
