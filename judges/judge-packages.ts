import { join } from 'node:path';
import { separatePackages } from '../engines/separate-packages.ts';

/** The judges. */
export const judgePackages = separatePackages(
  join(import.meta.dirname, 'tools'),
  'judges',
  'the judges (85 MB)',
);
