import { version as ofPackage } from '../../../package.json' with { type: 'json' };

/** The version of the guide, as named in tickets and `guide.json`. */
export const version: string = ofPackage;
