/** White space of any length. */
export const SPACES = /\s+/gu;

/** White space and zero-width characters, which pasted text may contain and which never carry meaning. */
export const UNSEEN =
  /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|\ufe0f/gu;

/** The dashes that phones and word processors substitute for a hyphen, and the Japanese long-vowel mark. */
export const DASHES = /[\u2010-\u2015\u2212\u2500\u30fc]/gu;
