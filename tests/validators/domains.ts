/** The mail domains of Osaka University, as in `src/site.ts`. */
export const student = 'ecs.osaka-u.ac.jp';
export const alumni = 'alumni.osaka-u.ac.jp';
export const domains = { student, alumni, university: 'osaka-u.ac.jp' };
