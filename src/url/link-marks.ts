/**
 * What people and programs write directly before or behind a link, so that it becomes part of the link: a sentence's full
 * stop, the bracket of a Markdown link, the quote of an HTML attribute, the parameter that LINE asks for. No id, code or
 * answer of ours contains any of it. The text is NFKC-normalized first, so `．`, `）`, `？` and `…` need no entry.
 */
const MARKS = {
  sentence: '.,:!、。・',
  quotes: '"\'`“”„‟‘’‚‛«»‹›「」『』',
  brackets: '()[]{}<>【】〔〕〈〉《》',
  formatting: '*_~|\\^',
  /** They begin the query or the fragment, or separate parameters; escaped or misplaced, they are part of the path. */
  parameters: '?&#;=+',
  slash: '/',
  /** White space, soft hyphen, zero-width characters, direction marks and the byte order mark. */
  blanks: '\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff',
} as const;

/** Escapes the characters that have a meaning inside a character class. */
const literally = (characters: string): string => characters.replace(/[\\\]^-]/g, '\\$&');

const WRAPPING = literally(MARKS.quotes + MARKS.brackets + MARKS.formatting);

/** Marks before a link. A full stop or a parameter does not begin one. */
const BEFORE = new RegExp(`^[${WRAPPING}${MARKS.slash}${MARKS.blanks}]+`, 'u');

/** The text up to the last character that is not a mark. Greedy, so it is linear in the length of the text. */
const UP_TO_MARKS = new RegExp(
  `^(?:.*[^${WRAPPING}${literally(MARKS.sentence + MARKS.parameters)}${MARKS.slash}${MARKS.blanks}])?`,
  'su',
);

const BLANKS = new RegExp(`[${MARKS.blanks}]+`, 'gu');

/**
 * The first character of text that follows a link without a space: a parameter, a quote or bracket, malformed
 * percent-encoding, or anything outside ASCII, since Japanese continues without a space.
 */
const TEXT_BEHIND = new RegExp(
  `[${literally(`${MARKS.quotes}${MARKS.brackets}${MARKS.parameters}|%`)}${MARKS.blanks}]|[^\\0-\\x7f]`,
  'u',
);

/** Dashes that word processors write instead of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** Percent-encoding: one ASCII character, or a run of others. A malformed sequence spoils only its own run. */
const PERCENT_ENCODED = /%[0-7][0-9a-f]|(?:%[89a-f][0-9a-f])+/gi;

/** Some programs escape a link that is already escaped. */
const MOST_ESCAPES = 3;

/**
 * Decodes percent-encoding, also if it was applied two or three times, and NFKC-normalizes the text (full-width
 * characters). Malformed sequences stay as they are.
 *
 * @example
 * decodeLink('/en/mfa%3Ftrail=start%253Ayes') // => '/en/mfa?trail=start:yes'
 * decodeLink('A2K%E3%80%82') // => 'A2K。'
 * decodeLink('/en/mfa？trail＝start：yes') // => '/en/mfa?trail=start:yes'
 * decodeLink('%E3%80,%zz') // => '%E3%80,%zz'
 */
export function decodeLink(text: string): string {
  let decoded = text;
  for (let times = 0; times < MOST_ESCAPES && decoded.includes('%'); times += 1)
    decoded = decoded.replace(PERCENT_ENCODED, decodeRun);
  return decoded.normalize('NFKC');
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/**
 * Removes what hangs on a part of a link, before and behind.
 *
 * @example
 * withoutMarks('en/mfa/reset).') // => 'en/mfa/reset'
 * withoutMarks('「A2K」、') // => 'A2K'
 * withoutMarks('**') // => ''
 */
export function withoutMarks(text: string): string {
  return UP_TO_MARKS.exec(text.replace(BEFORE, ''))?.[0] ?? '';
}

/** One way to read a part of a link. */
export interface Reading {
  readonly text: string;
  /** Whether text was cut off, and not only marks. Then an empty rest means nothing. */
  readonly isCut: boolean;
}

/**
 * Returns the ways to read a part of a link, as a path or an answer, from the one that changes least: as it is, without
 * marks at its ends, without blanks inside (a line break) and with hyphens for dashes, without the text or the parameters
 * behind it. Take the first that means something, so that no mark is removed if the text has a meaning with it.
 *
 * @example
 * readingsOf('/en/mfa/').map(({ text }) => text) // => ['/en/mfa/', 'en/mfa']
 * readingsOf('mfa/ reset。').map(({ text }) => text) // => ['mfa/ reset。', 'mfa/ reset', 'mfa/reset', 'mfa']
 * readingsOf('mfa&utm=1').map(({ text }) => text) // => ['mfa&utm=1', 'mfa']
 * readingsOf('mfaを見て').at(-1) // => { text: 'mfa', isCut: true }
 */
export function readingsOf(part: string): readonly Reading[] {
  const bare = withoutMarks(decodeLink(part));
  const joined = bare.replace(BLANKS, '').replace(DASHES, '-');
  const whole = [...new Set([part, bare, joined])].map((text) => ({ text, isCut: false }));
  const end = bare.search(TEXT_BEHIND);
  if (end === -1) return whole;
  // Parameters belong to the link, and text does not.
  const isCut = !MARKS.parameters.includes(bare.charAt(end));
  return [...whole, { text: withoutMarks(bare.slice(0, end)), isCut }];
}
