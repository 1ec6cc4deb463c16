import type english from '../../locales/en/labels.json';
import { fallbackLanguage, type Language } from './languages.ts';
import { labelFiles } from './locale-files.ts';

/** The key of a label on Microsoft's screens. */
export type LabelId = keyof typeof english;

/** The wording of a label in one language. */
export interface LabelWording {
  readonly language: Language;
  readonly words: string;
}

/**
 * Returns the different wordings of a label, since the reader's screen may be in any language: the reader's language
 * first, then English, which is always known. Omits wordings that were not read on a screen yet, which are empty in the
 * file.
 */
export function labelWordings(id: string, reader: Language): readonly LabelWording[] {
  return [...new Set([reader, fallbackLanguage, ...labelFiles.keys()])]
    .map((language) => ({ language, words: labelFiles.get(language)?.[id] ?? '' }))
    .filter(
      ({ words }, position, all) =>
        words !== '' && all.findIndex((each) => each.words === words) === position,
    );
}

/** Returns the first of a label's wordings, which is the reader's if it is known. The key if there is none. */
export function labelWords(id: string, reader: Language): string {
  return labelWordings(id, reader)[0]?.words ?? id;
}
