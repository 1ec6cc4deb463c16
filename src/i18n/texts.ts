import type deskTexts from '../../locales/en/desk/index.ts';
import type texts from '../../locales/en/index.ts';

/** All texts of one language. English gives the keys: a language that lacks one does not compile. */
export type Texts = typeof texts;

/** The texts that only the desk has. English gives the keys here, too. */
export type DeskTexts = typeof deskTexts;

/** What is looked up by an id of the tree, and so not by a key that the compiler knows: see `content-texts.ts`. */
type ContentFile = 'steps' | 'messages' | 'notices';

/** The texts with keys of their own, which `t` looks up. */
export type KeyedTexts = Omit<Texts, ContentFile> & Omit<DeskTexts, 'deskSteps' | 'synonyms' | 'search'>;
