import type english from '../../locales/en/labels.json';
import { fallbackLanguage, type Language } from './languages.ts';
import { labelFiles } from './locale-files.ts';

/** The key of a label on Microsoft's screens. */
export type LabelId = keyof typeof english;

/** A label as it reads in one language. */
export interface LabelWording {
  readonly language: Language;
  readonly words: string;
}

/**
 * How a label reads on the screens of every language, since the reader's screen may be in any: the reader's own first,
 * then English, which is always known. A wording that nobody has read yet is empty in the file and left out here.
 */
export function labelWordings(id: string, reader: Language): readonly LabelWording[] {
  return [...new Set([reader, fallbackLanguage, ...labelFiles.keys()])]
    .map((language) => ({ language, words: labelFiles.get(language)?.[id] ?? '' }))
    .filter(
      ({ words }, position, all) =>
        words !== '' && all.findIndex((each) => each.words === words) === position,
    );
}

/** A label as it reads on the reader's screen; where it has none, its key. */
export function labelWords(id: string, reader: Language): string {
  return labelWordings(id, reader)[0]?.words ?? id;
}
