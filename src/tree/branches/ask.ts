import type { Branch } from '../branch.ts';

/**
 * Steps where a person takes over, one for each reason that staff handle differently. Readers who cannot visit a counter
 * can write to the support site, so none of these steps requires a visit.
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
  'ask/address': {
    code: 'Y9H',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['A1.5', 'graduation-page', 'reset-page'],
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
  'ask/reported': {
    code: 'YHY',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['otemon-mfa', 'reset-page'],
    sketches: ['app-not-me'],
  },
  'ask/limit': {
    code: 'YK6',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['microsoft-messages', 'reset-page'],
  },
  'ask/passkey': {
    code: 'YRR',
    kind: 'outcome',
    ending: 'person',
    needs: ['visit'],
    otherwise: [],
    sources: ['microsoft-passkey-problems', 'reset-page'],
  },
} as const satisfies Branch<'ask'>;
