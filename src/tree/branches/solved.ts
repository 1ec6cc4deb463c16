import type { Branch } from '../types.ts';

export const solved = {
  solved: {
    code: 'Y2T',
    kind: 'outcome',
    ending: 'solved',
    needs: [],
    sources: [],
  },
} as const satisfies Branch;
