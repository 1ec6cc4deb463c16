import type { TextValues } from '../i18n/create-i18n.ts';
import type { Site } from '../site.ts';

/** Returns the values of a university that texts can insert with `{{…}}`. */
export function textValuesOf({ domains, exampleId }: Site): TextValues {
  return { ...domains, id: exampleId };
}
