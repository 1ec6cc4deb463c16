import { version as ofPackage } from '../../../package.json' with { type: 'json' };

/** The guide's version, which a ticket names: the same as in `guide.json`. */
export const version: string = ofPackage;
