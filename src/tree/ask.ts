import type { Branch } from './types.ts';

export const ask = {
  ask: {
    code: 'Y4X',
    kind: 'outcome',
    ending: 'person',
    needs: [],
    sources: ['reset-page'],
  },
} as const satisfies Branch;
