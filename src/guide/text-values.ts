import type { TextValues } from '../i18n/create-i18n.ts';
import type { Site } from '../site.ts';

/** What the texts may name of a university in `{{…}}`. */
export function textValuesOf({ domains, exampleId }: Site): TextValues {
  return { ...domains, id: exampleId };
}
