/** The mail domains of the university: `ecs.osaka-u.ac.jp`, `alumni.osaka-u.ac.jp`, and the one they are under. */
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

/** White space and characters without a width, which come along with pasted text and are never part of an address. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The many dashes that phones and word processors put where a hyphen was typed, and the Japanese long-vowel mark. */
const DASHES = /[\u2010-\u2015\u2212\u30fc]/gu;

/** The Japanese full stop and comma, and a plain comma, typed where a dot was meant. */
const STOPS = /[\u3002\u3001,]/gu;

/** A whole `Name <address>` as mail programs copy it: the address is between the angle brackets. */
const IN_BRACKETS = /<([^<>]*)>/u;

/** What may stand before the @: Latin letters, digits and the marks that Microsoft 365 allows in a name. */
const NAME = /^[a-z0-9._'+-]+$/u;

/** A name that can stand before the @ as it is: Latin letters and digits, hyphens within. */
const WORD = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What may stand after the @: Latin letters, digits, dots and hyphens. */
const DOMAIN = /^[a-z0-9.-]+$/u;

/** Two slips are still taken for a slip: a swap of two letters, one missing, one too many, one wrong. */
const MOST_SLIPS = 2;

/** What was typed, without what a keyboard or a copy adds: full-width forms, spaces, long dashes, `mailto:`, brackets. */
function tidy(typed: string): string {
  const text = typed.normalize('NFKC');
  return (IN_BRACKETS.exec(text)?.[1] ?? text)
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(STOPS, '.')
    .toLowerCase()
    .replace(/^mailto:/u, '');
}

/**
 * How many single slips lie between two words: a letter missing, added or wrong, or two neighbours swapped
 * (the optimal string alignment distance). Stops at a difference in length that is already too large.
 */
function slips(typed: string, meant: string): number {
  if (Math.abs(typed.length - meant.length) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= meant.length; column += 1) {
      const same = typed[row - 1] === meant[column - 1] ? 0 : 1;
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (
        row > 1 &&
        column > 1 &&
        typed[row - 1] === meant[column - 2] &&
        typed[row - 2] === meant[column - 1]
      ) {
        fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(fewest);
    }
    beforeLast = last;
    last = current;
  }
  return last[meant.length] ?? 0;
}

/** Whether a domain is one of ours with parts left out: the first part is there, and the others follow in order. */
function leavesPartsOut(domain: string, meant: string): boolean {
  const parts = domain.split('.');
  const whole = meant.split('.');
  let from = 0;
  return (
    parts[0] === whole[0] &&
    parts.every((part) => {
      const found = whole.indexOf(part, from);
      from = found + 1;
      return found >= 0;
    })
  );
}

/**
 * The domain of ours that a mistyped one comes closest to, if it is a slip or two away or has parts left out. Where
 * all but the first part is right, other addresses of the university are as near: there only one slip in `ecs` counts.
 */
function meantDomain(domain: string, { student, alumni, university }: MailDomains): string | undefined {
  const [nearest] = [student, alumni]
    .map((meant) => ({ meant, away: leavesPartsOut(domain, meant) ? 1 : slips(domain, meant) }))
    .sort((a, b) => a.away - b.away);
  const most = nearest?.meant === student && domain.endsWith(`.${university}`) ? 1 : MOST_SLIPS;
  return nearest && nearest.away <= most ? nearest.meant : undefined;
}

/** The address that was meant by a text without an @: one of our domains with something before it, or only a name. */
function withAt(text: string, { student, alumni }: MailDomains): string | undefined {
  const domain = [student, alumni].find((each) => text.endsWith(each));
  const name = domain === undefined ? text : text.slice(0, -domain.length).replace(/\.$/u, '');
  return WORD.test(name) ? `${name}@${domain ?? student}` : undefined;
}

function suggest(suggestion: string | undefined) {
  return suggestion === undefined ? {} : { suggestion };
}

/**
 * Judges an address typed for signing in to OUMail, and says what to type instead where it can tell.
 *
 * Forgives what keyboards and copies add: full-width letters and ＠, spaces anywhere, capitals, long dashes, `mailto:`,
 * a name before angle brackets; `changed` then says that the address differs from what was typed. The form of a
 * personal ID is not judged, since its formal rule is not published. Never throws.
 *
 * Problems: `empty` · `no-at`, `no-domain` (suggests the student domain) · `several-ats` · `no-name` · `bad-character`
 * (a letter that is not Latin) · `mistyped-domain` (suggests the full address) · `staff-domain` (another address of the
 * university; OUMail FAQ 1-1: staff have no OUMail) · `other-domain`.
 *
 * Source of the two domains: OUMail FAQ 1-1, statements A1.2 and A1.5.
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
  const text = tidy(typed);
  const [name = '', domain, ...more] = text.split('@');
  if (text === '') return { ok: false, problem: 'empty' };
  if (domain === undefined) return { ok: false, problem: 'no-at', ...suggest(withAt(text, domains)) };
  if (more.length > 0) return { ok: false, problem: 'several-ats' };
  if (name === '') return { ok: false, problem: 'no-name' };
  if (domain === '') return { ok: false, problem: 'no-domain', ...suggest(withAt(name, domains)) };
  if (!NAME.test(name) || !DOMAIN.test(domain)) return { ok: false, problem: 'bad-character' };
  if (domain === domains.student || domain === domains.alumni) {
    const kind = domain === domains.student ? 'student' : 'alumni';
    return { ok: true, kind, address: text, changed: text !== typed };
  }
  if (domain === domains.university) return { ok: false, problem: 'staff-domain' };
  const meant = meantDomain(domain, domains);
  if (meant !== undefined) return { ok: false, problem: 'mistyped-domain', suggestion: `${name}@${meant}` };
  if (domain.endsWith(`.${domains.university}`)) return { ok: false, problem: 'staff-domain' };
  return { ok: false, problem: 'other-domain' };
}
