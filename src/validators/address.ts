import {
  AROUND,
  NO_ADDRESS,
  normalize,
  tidy,
  withAtSign,
  withoutBeginning,
  withoutEnd,
  withSigns,
} from './address/clean-text.ts';
import { type IdForm, PERSONAL_ID, STUDENT_NUMBER } from './address/id-form.ts';
import { type Mention, mentionsIn } from './address/mentions.ts';
import { JOINED_LETTER } from './text/characters.ts';
import { editDistance } from './text/edit-distance.ts';

/** The mail domains of the university, and the forms of what stands before the @. */
export interface MailDomains {
  /** `ecs.osaka-u.ac.jp` */
  readonly student: string;
  /** `alumni.osaka-u.ac.jp` */
  readonly alumni: string;
  /** The parent domain: `osaka-u.ac.jp`. */
  readonly university: string;
  /** The personal ID, with which a student address begins. If it is missing, that of Osaka University. */
  readonly id?: IdForm;
  /** The student number, which is mistaken for the ID. If it is missing, that of Osaka University. */
  readonly studentNumber?: IdForm;
  /**
   * Domains of the university so close to `student` that they would be taken for a slip. If the list is missing, that of
   * Osaka University.
   */
  readonly others?: readonly string[];
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
  | 'bad-character'
  | 'student-number';

export type AddressCheck =
  | {
      readonly ok: true;
      readonly kind: 'student' | 'alumni';
      readonly address: string;
      readonly changed: boolean;
    }
  | { readonly ok: false; readonly problem: AddressProblem; readonly suggestion?: string };

/** The School of Engineering Science of Osaka University: https://www.es.osaka-u.ac.jp */
const OTHERS = ['es.osaka-u.ac.jp'];

/** The part before the @: Latin letters, digits, the marks `_ ' + -`, and single dots between them. */
const NAME = /^[a-z0-9_'+-]+(?:\.[a-z0-9_'+-]+)*$/u;

/** A plain name that can precede the @: Latin letters, possibly with digits and hyphens inside. */
const WORD = /^(?=[0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The part after the @: Latin letters, digits, dots and hyphens. */
const DOMAIN = /^[a-z0-9.-]+$/u;

/** Printable ASCII. A domain close to ours is a `bad-character` instead of a `mistyped-domain` if it has others. */
const PRINTABLE_ASCII = /^[\u0021-\u007e]*$/u;

/** A character between a name and a domain, typed instead of the @: anything but a Latin letter or a digit. */
const AT_SUBSTITUTE = /[^a-z0-9]/u;

/** A 2 at the end of a name, typed without the Shift key that some keyboards need for the @. */
const FINAL_2 = /2$/u;

/** The most edits between a mistyped domain and the intended one. `editDistance` counts a swap as one edit. */
const MAX_EDITS = 2;

/** Problems of a text that may have words around an ID, so that the ID is suggested if it is the only one. */
const AROUND_ID: ReadonlySet<AddressProblem> = new Set(['no-at', 'no-domain', 'bad-character']);

/** The domains, and the forms as regular expressions. */
interface Rules {
  readonly domains: MailDomains;
  readonly others: readonly string[];
  readonly idForm: string;
  readonly isId: (name: string) => boolean;
  readonly isStudentNumber: (name: string) => boolean;
  /** Finds all IDs in a text, but none within a longer word; likewise all student numbers. */
  readonly ids: RegExp;
  readonly studentNumbers: RegExp;
}

function rulesOf(domains: MailDomains): Rules {
  const { id = PERSONAL_ID, studentNumber = STUDENT_NUMBER, others = OTHERS } = domains;
  const alone = ({ form }: IdForm) => {
    const pattern = new RegExp(`^(?:${form})$`, 'u');
    return (name: string) => pattern.test(name);
  };
  const within = ({ form }: IdForm) =>
    new RegExp(`(?:^|(?!${JOINED_LETTER})[^])(${form})(?!${JOINED_LETTER})`, 'gu');
  return {
    domains,
    others,
    idForm: `(?:${id.form})`,
    isId: alone(id),
    isStudentNumber: alone(studentNumber),
    ids: within(id),
    studentNumbers: within(studentNumber),
  };
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
 * in `ecs` is accepted, and none that gives another known domain.
 */
function meantDomain(domain: string, { domains, others }: Rules): string | undefined {
  const { student, alumni, university } = domains;
  if (others.includes(domain)) return undefined;
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
function withAt(text: string, { domains: { student, alumni }, isId }: Rules): string | undefined {
  const domain = [student, alumni].find((each) => text.endsWith(each));
  const before = domain === undefined ? text : withoutEnd(text.slice(0, -domain.length), AT_SUBSTITUTE);
  const without2 = before.replace(FINAL_2, '');
  const name = domain !== undefined && isId(without2) ? without2 : before;
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

/** The result of judging a text, without the comparison with the typed one. */
type Judged =
  | { readonly ok: true; readonly kind: 'student' | 'alumni'; readonly address: string }
  | Extract<AddressCheck, { ok: false }>;

/** Returns a problem with a suggestion. A student number is never suggested: it becomes the problem. */
function problem(name: AddressProblem, suggestion: string | undefined, rules: Rules): Judged {
  if (suggestion === undefined) return { ok: false, problem: name };
  const [before = ''] = suggestion.split('@');
  return rules.isStudentNumber(before)
    ? { ok: false, problem: 'student-number' }
    : { ok: false, problem: name, suggestion };
}

/** Judges a text that is an address or a mistyped one, with nothing around it. */
function judge(text: string, rules: Rules): Judged {
  const { domains, isId, isStudentNumber } = rules;
  const [name = '', domain, ...more] = text.split('@');
  const no = (word: AddressProblem, suggestion?: string) => problem(word, suggestion, rules);
  if (text === '') return no('empty');
  if (domain === undefined) return no('no-at', withAt(text, rules));
  if (more.length > 0) return no('several-ats', withOneAt(text, domains));
  if (name === '') return no('no-name');
  if (domain === '') return no('no-domain', withAt(name, rules));
  if (!NAME.test(name)) return no('bad-character');
  if (domain === domains.student || domain === domains.alumni) {
    if (isStudentNumber(name)) return no('student-number');
    return { ok: true, kind: domain === domains.student ? 'student' : 'alumni', address: text };
  }
  const ofStaff = isId(name) || isStudentNumber(name) ? `${name}@${domains.student}` : undefined;
  if (domain === domains.university) return no('staff-domain', ofStaff);
  const meant = meantDomain(domain, rules);
  if (meant !== undefined) {
    return no(PRINTABLE_ASCII.test(domain) ? 'mistyped-domain' : 'bad-character', `${name}@${meant}`);
  }
  if (!DOMAIN.test(domain)) return no('bad-character');
  return domain.endsWith(`.${domains.university}`) ? no('staff-domain', ofStaff) : no('other-domain');
}

/** Returns what is found in a text by a pattern with a group, each once. */
function allOf(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}

/**
 * Returns a better result for a text that has other things around an address, given that of the text as it is. It is
 * accepted if it is clear where the only address begins and ends; if that is only likely, or if it is the only one of
 * ours among several, it is suggested.
 */
function judgeMentions(mentions: readonly Mention[], plain: Judged, rules: Rules): Judged {
  const addresses = [...new Set(mentions.map(({ address }) => address))];
  const judged = addresses.map((address) => judge(address, rules));
  const [only] = judged;
  if (only === undefined) return plain;
  if (addresses.length > 1) {
    const ours = judged.flatMap((each) => (each.ok ? [each.address] : []));
    return ours.length === 1 && !plain.ok && plain.problem !== 'several-ats'
      ? problem('several-ats', ours[0], rules)
      : plain;
  }
  const isCertain = mentions.some((mention) => mention.isCertain);
  if (isCertain && only.ok) return only;
  if (!only.ok && only.problem === 'student-number') return only;
  if (plain.ok || plain.suggestion !== undefined) return plain;
  if (isCertain) return only;
  return problem(plain.problem, only.ok ? only.address : only.suggestion, rules);
}

/** Returns the result for a text without an @ but with a word for it, or `undefined` if that gives no address. */
function judgeInWords(whole: string, rules: Rules): Judged | undefined {
  const inWords = withAtSign(whole);
  if (inWords === undefined || whole.includes('@')) return undefined;
  const meant = judgeWhole(inWords, rules);
  const suggestion = meant.ok ? meant.address : meant.suggestion;
  if (suggestion !== undefined) return problem('no-at', suggestion, rules);
  return !meant.ok && meant.problem === 'student-number' ? meant : undefined;
}

/** Returns a result that suggests the only ID in a text, or none of several, or for a student number; else the given one. */
function judgeId(text: string, plain: Judged, rules: Rules): Judged {
  const { student, alumni } = rules.domains;
  if (plain.ok || !AROUND_ID.has(plain.problem)) return plain;
  const ids = allOf(rules.ids, text);
  if (ids.length === 0) {
    return allOf(rules.studentNumbers, text).length > 0 ? problem('student-number', undefined, rules) : plain;
  }
  const suggestion = `${ids[0]}@${text.includes(alumni) ? alumni : student}`;
  return problem(plain.problem, ids.length === 1 ? suggestion : undefined, rules);
}

/** Judges a normalized text: as an address; if it is none, as one with other things around it. */
function judgeWhole(whole: string, rules: Rules): Judged {
  const { student, alumni } = rules.domains;
  const text = withSigns(whole, [student, alumni]);
  const plain = judge(tidy(text, rules.idForm), rules);
  if (plain.ok || whole.includes(NO_ADDRESS)) return plain;
  if (!text.includes('@')) return judgeInWords(whole, rules) ?? judgeId(text, plain, rules);
  const isKey = (name: string) => rules.isId(name) || rules.isStudentNumber(name);
  const better = judgeMentions(mentionsIn(text, isKey) ?? [], plain, rules);
  return better.ok || better.suggestion !== undefined ? better : judgeId(text, better, rules);
}

/**
 * Checks an address typed for signing in to OUMail, and suggests the right one if possible.
 *
 * Accepts what keyboards and copies add: full-width letters and ＠, spaces inside and for dots, capitals, long dashes,
 * `(@)`, `[dot]`, `mailto:`; and a whole address within other text: after a label (`E-mail:`, 差出人), with です or 様
 * behind it, in brackets after a name, in a link, in a sentence. `changed` is then true, since the address differs from
 * the typed text. If it is only likely where the address begins or ends, it is a suggestion. A text with several
 * addresses is not accepted, except `Name <address>`, where the last one in angle brackets counts. The form of a personal
 * ID is only a hint, since its formal rule is not published. Only the first 5,000 characters are read: a longer text
 * passes only if the rest is ignored, after a closing angle bracket or in the query of a `mailto:` link. Never throws.
 *
 * Problems:
 * - `empty`: nothing remains of the text without what keyboards and copies add.
 * - `no-at`: suggests the address with an @ before the domain of ours at the end, or with the student domain if there is
 *   none, if the name is plain or the only personal ID in the text. If the @ is written in words (`at`), suggests the
 *   address with an @, corrected if needed.
 * - `several-ats`: suggests the address with one @, if the name is valid and the domain at most one edit from ours, or
 *   the only address of ours.
 * - `no-name`: nothing precedes the @.
 * - `no-domain`: nothing follows the @; suggests the same as `no-at`.
 * - `bad-character`: the name or the domain has a character, or the name a dot, that is not valid there. Suggests the
 *   full address if only the domain is wrong and close to ours, or the address of the only personal ID.
 * - `mistyped-domain`: the domain is close to ours; suggests the full address.
 * - `staff-domain`: another domain of the university. Staff have no OUMail address. Suggests the student address if the
 *   name is a personal ID.
 * - `other-domain`: any other domain.
 * - `student-number`: a student number, alone or before the @. Suggests nothing, since no address can be made from it.
 *
 * A suggestion always passes this check itself.
 *
 * Sources, as statements in `src/tree/sources.ts`: A1.2 and A1.5 for the two domains, A1.7 for staff.
 *
 * @example
 * const domains = { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' };
 * checkAddress('u123456a@ecs.osaka-u.ac.jp', domains) // => { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp', changed: false }
 * checkAddress('Ｕ123456ａ ＠ alumni.osaka - u.ac.jp', domains) // => { ok: true, kind: 'alumni', address: 'u123456a@alumni.osaka-u.ac.jp', changed: true }
 * checkAddress('阪大 太郎(u123456a@ecs.osaka-u.ac.jp)', domains).address // => 'u123456a@ecs.osaka-u.ac.jp'
 * checkAddress('u123456a@esc.osaka-u.ac.jp', domains) // => { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' }
 * checkAddress('u123456a', domains) // => { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' }
 * checkAddress('taro@gmail.com', domains) // => { ok: false, problem: 'other-domain' }
 * checkAddress('08A12345@ecs.osaka-u.ac.jp', domains) // => { ok: false, problem: 'student-number' }
 */
export function checkAddress(typed: string, domains: MailDomains): AddressCheck {
  const judged = judgeWhole(normalize(typed), rulesOf(domains));
  return judged.ok ? { ...judged, changed: judged.address !== typed } : judged;
}
