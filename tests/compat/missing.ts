import mdnData from '@mdn/browser-compat-data' with { type: 'json' };
import { missingFeatures } from '../../src/compat/missing-features.ts';

/** What browsers of spring 2022 lack. The tests do not depend on the list in package.json, which may change. */
export const missing = missingFeatures(mdnData, {
  chrome: '99',
  firefox: '102',
  safari: '15.4',
  ios_saf: '15.4',
});
