import { DASHES, SPACES, UNSEEN } from './text/characters.ts';
import { editDistance } from './text/edit-distance.ts';
import { anyPhraseAlone } from './text/phrases.ts';
import { typedWords } from './text/typed-words.ts';

/** The mail domains of the university: `ecs.osaka-u.ac.jp`, `alumni.osaka-u.ac.jp`, and their parent domain. */
export interface MailDomains {
  readonly student: string;
  readonly alumni: string;
  readonly university: string;
}

export type AddressProblem =
  | 'empty'
  | 'no-at'
  | 'several-ats'
  | 'no-name'
  | 'no-domain'
  | 'mistyped-domain'
  | 'staff-domain'
  | 'other-domain'
  | 'bad-character';

export type AddressCheck =
  | {
      readonly ok: true;
      readonly kind: 'student' | 'alumni';
      readonly address: string;
      readonly changed: boolean;
    }
  | { readonly ok: false; readonly problem: AddressProblem; readonly suggestion?: string };

/** Characters typed instead of a dot: the Japanese full stop, comma and middle dot, and a comma. */
const DOT_SUBSTITUTES = /[\u3002\u3001\u30fb,]/gu;

/** Words before a personal ID, whether or not an @ follows it: "my address is u123456a@…", "1. u123456a". */
const BEFORE_ID = /^[^@]* (?=u\d{6}[a-z] ?(?:@|$))/isu;

/**
 * A space between two words of at least two letters, with the end of the first word. Spaces within an ID or around a
 * hyphen do not match.
 */
const BETWEEN_WORDS = /(\p{L}{2}) (?=\p{L}{2})/gu;

/** The position before an @. Splitting there keeps the @. */
const BEFORE_AT = /(?=@)/u;

/** Everything up to the bracket in `Name <address>`, as mail programs copy it. */
const BEFORE_BRACKET = /^.*</su;

/** Everything from the closing bracket on. */
const AFTER_BRACKET = />.*/su;

/** A `mailto:` link, including its query. */
const MAILTO = /^mailto:([^?]*).*/su;

/** A quotation mark, bracket, punctuation or list mark, as found around an address copied from a text. */
const AROUND = /["'\u2018-\u201d\u300c-\u300f()[\]{}:;.!?/*_\u2022-]/u;

/** The @ in words, as pages write it to keep machines from reading an address. */
const AT_IN_WORDS = new RegExp(anyPhraseAlone(typedWords.at), 'iu');

/** How many characters are read: far more than an address and the name before it need. */
const MAX_LENGTH = 5000;

/** Placeholder for truncated text and for spaces between words; it makes `NAME` and `DOMAIN` fail. */
const NO_ADDRESS = '\ufffd';

/** The part before the @: Latin letters, digits, the marks `_ ' + -`, and single dots between them. */
const NAME = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*$/u;

/** A plain name that can precede the @: Latin letters, possibly with digits and hyphens inside. */
const WORD = /^(?=[0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A personal ID and a 2, typed without the Shift key that some keyboards need for the @. */
const ID_WITH_2 = /^(u\d{6}[a-z])2$/u;

/** The part after the @: Latin letters, digits, dots and hyphens. */
const DOMAIN = /^[a-z0-9.-]+$/u;

/** Printable ASCII. A domain close to ours is a `bad-character` instead of a `mistyped-domain` if it has others. */
const PRINTABLE_ASCII = /^[\u0021-\u007e]*$/u;

/** A character between a name and a domain, typed instead of the @: anything but a Latin letter or a digit. */
const AT_SUBSTITUTE = /[^a-z0-9]/u;

/** The most edits between a mistyped domain and the intended one. `editDistance` counts a swap as one edit. */
const MAX_EDITS = 2;

/**
 * Returns a text without the marks at its end. A loop, since a regular expression anchored at the end would retry from
 * every mark and take quadratic time.
 */
function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Returns a text without the marks at its beginning. */
function withoutBeginning(text: string, mark: RegExp): string {
  let start = 0;
  while (mark.test(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Returns the typed text, normalized, with what follows `MAX_LENGTH` characters replaced by `NO_ADDRESS`. */
function normalize(typed: string): string {
  const text = typed.replace(SPACES, ' ');
  const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) + NO_ADDRESS : text;
  return cut.normalize('NFKC');
}

/** Replaces spaces between words before the @ by `NO_ADDRESS`, since removing them would join the words. */
function withWordsApart(text: string): string {
  const [name = '', ...rest] = text.split(BEFORE_AT);
  return [name.replace(BETWEEN_WORDS, `$1${NO_ADDRESS}`), ...rest].join('');
}

/**
 * Returns the address without what a keyboard or a copy adds, in lower case. Removes what is outside of angle brackets,
 * words before a personal ID, white space and zero-width characters, `mailto:` and its query, a dot before the @, and
 * marks around the address. Replaces dashes by hyphens and the characters typed instead of a dot by dots.
 */
function tidy(typed: string): string {
  const bare = typed.replace(BEFORE_BRACKET, '').replace(AFTER_BRACKET, '').replace(BEFORE_ID, '');
  const text = withWordsApart(bare)
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(DOT_SUBSTITUTES, '.')
    .replace('.@', '@')
    .toLowerCase()
    .replace(MAILTO, '$1');
  return withoutEnd(withoutBeginning(text, AROUND), AROUND);
}

/**
 * Returns whether `domain` consists of the labels of `meant`, including the first: labels may be missing, doubled or
 * swapped. One label may differ (`.co.jp`, `.com`) if the first two are right and there are no more than in `meant`.
 */
function hasSameLabels(domain: string, meant: string): boolean {
  const labels = domain.split('.');
  const meantLabels = meant.split('.');
  const others = labels.filter((label) => !meantLabels.includes(label)).length;
  const oneLabelDiffers =
    others === 1 &&
    domain.startsWith(`${meantLabels.slice(0, 2).join('.')}.`) &&
    labels.length <= meantLabels.length;
  return labels.includes(meantLabels[0] as string) && (others === 0 || oneLabelDiffers);
}

/**
 * Returns the domain of ours that has the same labels as a mistyped one or is at most two edits away; `undefined` if
 * there is none. If only the first label differs, other domains of the university are equally close, so only one edit
 * in `ecs` is accepted.
 */
function meantDomain(domain: string, { student, alumni, university }: MailDomains): string | undefined {
  const reordered = [student, alumni].find((meant) => hasSameLabels(domain, meant));
  if (reordered !== undefined) return reordered;
  const maxEdits = domain.endsWith(`.${university}`) ? 1 : MAX_EDITS;
  if (editDistance(domain, student, maxEdits) <= maxEdits) return student;
  return editDistance(domain, alumni, MAX_EDITS) <= MAX_EDITS ? alumni : undefined;
}

/**
 * Returns the intended address for a text without an @: one of our domains with something before it, or only a name.
 * `undefined` if the part before the domain is not a plain name.
 */
function withAt(text: string, { student, alumni }: MailDomains): string | undefined {
  const domain = [student, alumni].find((each) => text.endsWith(each));
  const before = domain === undefined ? text : withoutEnd(text.slice(0, -domain.length), AT_SUBSTITUTE);
  const name = domain === undefined ? before : before.replace(ID_WITH_2, '$1');
  return WORD.test(name) ? `${name}@${domain ?? student}` : undefined;
}

/**
 * Returns the intended address for a text with too many @: an @ doubled or typed for a dot, or the whole address twice.
 * `undefined` if the domain is not within one edit of ours, or if the name is not valid.
 */
function withOneAt(text: string, domains: MailDomains): string | undefined {
  const half = text.slice(0, text.length / 2);
  const [first = '', ...rest] = (half + half === text ? half : text).split('@').filter(Boolean);
  const name = withoutBeginning(first, AROUND);
  const domain = [...new Set(rest)].join('.');
  const meant = [domains.student, domains.alumni].find((each) => editDistance(domain, each, 1) <= 1);
  return meant !== undefined && NAME.test(name) ? `${name}@${meant}` : undefined;
}

function problem(name: AddressProblem, suggestion?: string): AddressCheck {
  return { ok: false, problem: name, ...(suggestion === undefined ? {} : { suggestion }) };
}

/**
 * Checks an address typed for signing in to OUMail, and suggests the right one if possible.
 *
 * Accepts what keyboards and copies add: full-width letters and ＠, spaces inside, capitals, long dashes, `mailto:`, and
 * a name before angle brackets; `changed` is then true, since the address differs from the typed text. Words before an
 * address are removed if it begins with a personal ID; otherwise the result is `bad-character`. The form of a personal
 * ID is only a hint, since its formal rule is not published. Only the first 5,000 characters are read: a longer text
 * passes only if the rest is ignored, after a closing angle bracket or in the query of a `mailto:` link. Never throws.
 *
 * Problems:
 * - `empty`: nothing remains of the text without what keyboards and copies add.
 * - `no-at`: suggests the address with an @ before the domain of ours at the end, or with the student domain if there is
 *   none, if the name is plain. If the @ is written in words (`at`), suggests the address with an @, corrected if needed.
 * - `several-ats`: suggests the address with one @, if the name is valid and the domain at most one edit from ours.
 * - `no-name`: nothing precedes the @.
 * - `no-domain`: nothing follows the @; suggests the same as `no-at`.
 * - `bad-character`: the name or the domain has a character, or the name a dot, that is not valid there. Suggests the
 *   full address if only the domain is wrong and close to ours.
 * - `mistyped-domain`: the domain is close to ours; suggests the full address.
 * - `staff-domain`: another domain of the university. Staff have no OUMail address.
 * - `other-domain`: any other domain.
 *
 * A suggestion always passes this check itself.
 *
 * Sources, as statements in `src/tree/sources.ts`: A1.2 and A1.5 for the two domains, A1.7 for staff.
 *
 * @example
 * const domains = { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' };
 * checkAddress('u123456a@ecs.osaka-u.ac.jp', domains) // => { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp', changed: false }
 * checkAddress('Ｕ123456ａ ＠ alumni.osaka - u.ac.jp', domains) // => { ok: true, kind: 'alumni', address: 'u123456a@alumni.osaka-u.ac.jp', changed: true }
 * checkAddress('u123456a@esc.osaka-u.ac.jp', domains) // => { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' }
 * checkAddress('u123456a', domains) // => { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' }
 * checkAddress('taro@gmail.com', domains) // => { ok: false, problem: 'other-domain' }
 */
export function checkAddress(typed: string, domains: MailDomains): AddressCheck {
  const whole = normalize(typed);
  const text = tidy(whole);
  const [name = '', domain, ...more] = text.split('@');
  if (text === '') return problem('empty');
  if (domain === undefined) {
    const inWords = tidy(whole.replace(AT_IN_WORDS, '@'));
    if (!inWords.includes('@')) return problem('no-at', withAt(text, domains));
    const meant = checkAddress(inWords, domains);
    return problem('no-at', meant.ok ? meant.address : meant.suggestion);
  }
  if (more.length > 0) return problem('several-ats', withOneAt(text, domains));
  if (name === '') return problem('no-name');
  if (domain === '') return problem('no-domain', withAt(name, domains));
  if (!NAME.test(name)) return problem('bad-character');
  if (domain === domains.student || domain === domains.alumni) {
    const kind = domain === domains.student ? 'student' : 'alumni';
    return { ok: true, kind, address: text, changed: text !== typed };
  }
  if (domain === domains.university) return problem('staff-domain');
  const meant = meantDomain(domain, domains);
  if (meant !== undefined) {
    return problem(PRINTABLE_ASCII.test(domain) ? 'mistyped-domain' : 'bad-character', `${name}@${meant}`);
  }
  if (!DOMAIN.test(domain)) return problem('bad-character');
  return problem(domain.endsWith(`.${domains.university}`) ? 'staff-domain' : 'other-domain');
}
