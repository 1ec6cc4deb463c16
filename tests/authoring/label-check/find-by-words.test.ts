import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findByWords } from '../../../src/authoring/label-check/find-by-words.ts';

/** Returns a box on a screen that a press ticks or does not, and how often it was pressed. */
function boxWith({ isTicked = false, canBeTicked = true }) {
  const box = { position: 0, isBox: true, isTicked };
  const press = vi.fn(async () => {
    if (canBeTicked) box.isTicked = !box.isTicked;
  });
  const look = async () => {
    // Each look takes longer than the whole wait, so that the test does not.
    vi.setSystemTime(Date.now() + 60_000);
    return { ...box };
  };
  return { find: findByWords(look, press), press, box };
}

describe('a box that was found', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('is pressed, and is ticked then', async () => {
    const { find, press, box } = boxWith({});
    await (await find('Cookies'))?.use();
    expect(press).toHaveBeenCalledOnce();
    expect(box.isTicked).toBe(true);
  });

  it('is not pressed if it is ticked, since that would untick it', async () => {
    const { find, press } = boxWith({ isTicked: true });
    await (await find('Cookies'))?.use();
    expect(press).not.toHaveBeenCalled();
  });

  it('is reported if a press does not tick it', async () => {
    const { find, press } = boxWith({ canBeTicked: false });
    await expect((await find('Cookies'))?.use()).rejects.toThrow('“Cookies” was pressed, but is not ticked');
    expect(press).toHaveBeenCalledOnce();
  });
});
