import type { Branch } from '../branch.ts';

export const solved = {
  solved: {
    code: 'Y2T',
    kind: 'outcome',
    ending: 'solved',
    needs: [],
    sources: [],
  },
} as const satisfies Branch<'solved'>;
