import type { Branch } from '../branch.ts';

/**
 * Steps where a person takes over. Readers who cannot visit a counter can write to the support site, so none of these
 * steps requires a visit.
 */
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
