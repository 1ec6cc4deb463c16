import type { Branch } from './types.ts';

export const browser = {
  browser: {
    code: 'X2H',
    kind: 'fix',
    needs: ['password'],
    sources: ['A1.6', 'A2.3', 'A2.4'],
    answers: [
      { id: 'worked', to: 'solved' },
      { id: 'did-not-work', to: 'ask' },
    ],
  },
} as const satisfies Branch;
