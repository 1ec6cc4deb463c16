/** White space of any length. */
export const SPACES = /\s+/gu;

/** Zero-width characters except white space, which pasted text may contain and which never carry meaning. */
export const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\u034f|\ufe0f/gu;

/** The dashes that phones and word processors substitute for a hyphen, and the Japanese long-vowel mark. */
export const DASHES = /[\u2010-\u2015\u2212\u2500\u30fc]/gu;

/**
 * The source of a class of letters that never continue a word of Latin letters and digits: those of scripts without
 * spaces, and Hangul. Letters of all other scripts may, since a lookalike (a Cyrillic а) is easily typed in such a word.
 */
export const UNJOINED_LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hangul}]';

/** The source of a pattern for a letter or a digit that may continue a word of Latin letters and digits. */
export const JOINED_LETTER = `(?!${UNJOINED_LETTER})[\\p{L}\\p{M}\\p{N}]`;
