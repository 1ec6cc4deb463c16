import { tree } from '../../src/tree/tree.ts';
import { pagePath, stepPath } from '../../src/url/paths.ts';
import type { Journey } from '../journey.ts';
import { expectSame, expectThat, type Reader } from '../reader.ts';

/** How much a press makes the drawing larger, and how often the journey presses. */
const LARGER = 1.25;
const PRESSES = 3;

/** How far a step may move when the drawing grows, in parts of half the frame. */
const TOLERANCE = 0.15;

/** A step in the middle of its branch, so that the frame can keep it where it is. */
const BRANCH_STEPS = Object.keys(tree.steps).filter((id) => id.startsWith('address/'));
const STEP = BRANCH_STEPS[Math.floor(BRANCH_STEPS.length / 2)] ?? tree.start;

/** Where the box of a step is in the frame. */
interface PlaceInFrame {
  readonly width: number;
  /** The middle of the box, from -1 (the start of the frame) to 1 (its end). */
  readonly x: number;
  readonly y: number;
}

const placeInFrame = ({ page, texts }: Reader): Promise<PlaceInFrame> =>
  page.evaluate(
    (id: string, label: string) => {
      const frames = [...document.querySelectorAll('section[aria-label]')];
      const outer = frames.find((each) => each.getAttribute('aria-label') === label)?.getBoundingClientRect();
      const inner = document.querySelector(`[data-step="${id}"] rect`)?.getBoundingClientRect();
      if (!outer || !inner) throw new Error('There is no frame or no box');
      return {
        width: inner.width,
        x: (2 * (inner.x + inner.width / 2 - outer.x)) / outer.width - 1,
        y: (2 * (inner.y + inner.height / 2 - outer.y)) / outer.height - 1,
      };
    },
    STEP,
    texts.map.drawing,
  );

/** How far the branch of the step sticks out of the frame, in pixels. */
const outOfFrame = ({ page, texts }: Reader): Promise<number> =>
  page.evaluate(
    (id: string, label: string) => {
      const frames = [...document.querySelectorAll('section[aria-label]')];
      const outer = frames.find((each) => each.getAttribute('aria-label') === label)?.getBoundingClientRect();
      const inner = document.querySelector(`[data-step="${id}"]`)?.closest('figure')?.getBoundingClientRect();
      if (!outer || !inner) throw new Error('There is no frame or no branch');
      return Math.max(
        ...[outer.left - inner.left, inner.right - outer.right],
        ...[outer.top - inner.top, inner.bottom - outer.bottom],
      );
    },
    STEP,
    texts.map.drawing,
  );

/** The map is drawn, grows and shrinks around the marked step, and its boxes lead to the steps. */
export const map: Journey = {
  name: 'map',
  run: async (reader) => {
    const { language, texts, guide, press, see, until, untilSeen } = reader;
    await reader.open(`${pagePath(language, 'map')}#${STEP}`);
    await untilSeen({ css: `[data-step="${STEP}"]`, partOfName: texts.map.here });
    await untilSeen({ css: 'button', name: texts.map.larger });
    expectSame('the number of boxes', (await see({ css: '[data-step]' })).length, guide.steps.length);

    const resting = async () => {
      let last = '';
      return until(
        'the drawing rests',
        () => placeInFrame(reader),
        (place) => {
          const now = JSON.stringify(place);
          const rests = now === last;
          last = now;
          return rests;
        },
      );
    };
    const before = await resting();
    expectThat(
      Math.abs(before.x) < 1 && Math.abs(before.y) < 1,
      `the step is out of sight: ${JSON.stringify(before)}`,
    );
    for (let time = 1; time <= PRESSES; time += 1) {
      await press({ css: 'button', name: texts.map.larger });
      await until(
        `the drawing is larger after ${time} presses`,
        () => placeInFrame(reader),
        ({ width }) => Math.abs(width / before.width / LARGER ** time - 1) < 0.02,
      );
    }
    const after = await resting();
    for (const axis of ['x', 'y'] as const) {
      const moved = Math.abs(after[axis] - before[axis]);
      expectThat(
        moved < TOLERANCE,
        `the step moved by ${moved.toFixed(2)} along ${axis}: ${JSON.stringify([before, after])}`,
      );
    }
    await press({ css: 'button', name: texts.map.fit });
    // On a phone, a step in the address opens the map larger than all of its branch.
    await until(
      'all of the branch is in the frame, and no larger than before',
      async () => ({ width: (await placeInFrame(reader)).width, out: await outOfFrame(reader) }),
      ({ width, out }) => width < before.width + 1 && out < 2,
    );

    await press({ css: `[data-step="${STEP}"] > a > text` });
    await untilSeen({ css: 'h1', name: guide.steps.find(({ id }) => id === STEP)?.titles[language] ?? '' });
    expectSame('the address', await reader.address(), stepPath(language, STEP));
  },
};
