/** The mail domains that the tables of addresses were written for. They stay as they are when `src/site.ts` changes. */
export const student = 'ecs.osaka-u.ac.jp';
export const alumni = 'alumni.osaka-u.ac.jp';
export const domains = { student, alumni, university: 'osaka-u.ac.jp' };
