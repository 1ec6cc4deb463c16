import type { Branch } from '../branch.ts';

/** Where a person takes over. Who cannot come reads on the support site how to write: so a visit is never the only way. */
export const ask = {
  ask: {
    code: 'Y4X',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['reset-page'],
  },
  'ask/unlock': {
    code: 'YAM',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['microsoft-messages', 'reset-page'],
    sketches: ['account-locked-by-admin'],
  },
  'ask/blocked': {
    code: 'YFU',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['microsoft-messages', 'reset-page'],
  },
} as const satisfies Branch<'ask'>;
