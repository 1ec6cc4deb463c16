import type { Given, StepId } from './steps.ts';

/** One journey through the invented guide: the answers given one after the other, and the step where it ends. */
export interface Journey {
  readonly answers: readonly Given[];
  readonly end: StepId;
}

/** A journey through each branch: to a fix that did not work, on to the next cause, and to an end. */
export const journeys = {
  name: {
    answers: [
      ['start', 'at-name'],
      ['name', 'member'],
      ['name/which-sign', 'other-house'],
      ['name/house', 'did-not-work'],
      ['name/spelling', 'did-not-work'],
      ['name/former-house', 'did-not-work'],
      ['name/other-door', 'did-not-work'],
      ['browser/again', 'did-not-work'],
      ['browser/window', 'did-not-work'],
      ['browser/crumbs', 'did-not-work'],
    ],
    end: 'porter',
  },
  former: {
    answers: [
      ['start', 'at-name'],
      ['name', 'former'],
      ['name/former-check', 'member'],
      ['name/left-when', 'long-ago'],
    ],
    end: 'name/apply',
  },
  'private-name': {
    answers: [
      ['start', 'at-name'],
      ['name', 'member'],
      ['name/which-sign', 'private'],
      ['name/private', 'worked'],
    ],
    end: 'inside',
  },
  key: {
    answers: [
      ['start', 'at-key'],
      ['key', 'refused'],
      ['key/changed-lately', 'yes'],
      ['key/wait', 'did-not-work'],
      ['key/turn-again', 'did-not-work'],
      ['key/other-door', 'worked'],
    ],
    end: 'inside',
  },
  bell: {
    answers: [
      ['start', 'at-bell'],
      ['bell', 'suddenly'],
      ['bell/suddenly', 'ring'],
      ['bell/no-ring', 'did-not-work'],
      ['bell/rest', 'did-not-work'],
      ['bell/another-way', 'did-not-work'],
    ],
    end: 'bell/reset',
  },
  number: {
    answers: [
      ['start', 'new-here'],
      ['bell/badge', 'number'],
      ['bell/number', 'number-refused'],
      ['bell/number-again', 'can-ring'],
      ['bell/ring', 'worked'],
    ],
    end: 'inside',
  },
  browser: {
    answers: [
      ['start', 'at-key'],
      ['key', 'goes-round'],
      ['key/other-door', 'worked-there'],
      ['browser', 'safari'],
      ['browser/safari-where', 'iphone'],
      ['browser/clean-phone', 'worked'],
    ],
    end: 'inside',
  },
} as const satisfies Readonly<Record<string, Journey>>;
