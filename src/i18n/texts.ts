import type deskTexts from '../../locales/en/desk/index.ts';
import type texts from '../../locales/en/index.ts';

/** All texts of one language. English defines the keys: a language without one of them does not compile. */
export type Texts = typeof texts;

/** The desk's texts of one language. English defines their keys as well. */
export type DeskTexts = typeof deskTexts;

/** Files looked up by ids of the tree, rather than by keys that the compiler knows: see `content-texts.ts`. */
type ContentFile = 'steps' | 'branches' | 'messages' | 'notices';

/** The texts that `t` looks up by key. */
export type KeyedTexts = Omit<Texts, ContentFile> & Omit<DeskTexts, 'deskSteps' | 'search'>;
