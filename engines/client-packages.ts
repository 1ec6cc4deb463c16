import { join } from 'node:path';
import { separatePackages } from './separate-packages.ts';

/** What drives the browsers. */
export const clientPackages = separatePackages(
  join(import.meta.dirname, 'clients'),
  'engine-clients',
  'Puppeteer and Selenium (60 MB)',
);
