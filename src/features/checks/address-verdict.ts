import type { Site } from '../../site.ts';
import type { Need } from '../../tree/types.ts';
import { idFormOf } from '../../validators/address/id-form.ts';
import type { AddressCheck, AddressProblem, MailDomains } from '../../validators/address.ts';

/** An address to type, and whose it would be or how it was found. */
export interface AddressToType {
  readonly as: 'corrected' | 'asTyped' | 'asStudent' | 'asGraduate';
  readonly address: string;
}

/** What the form says about an address that a reader has typed. */
export interface AddressVerdict {
  /**
   * The sentence: the kind of address, the problem, that characters were corrected, or that this kind of address
   * contradicts what the reader has answered.
   */
  readonly says:
    | 'student'
    | 'alumni'
    | 'corrected'
    | 'student-after-graduation'
    | 'alumni-while-student'
    | AddressProblem;
  /** Whether the form of the address is right for this reader. */
  readonly isGood: boolean;
  /** Whether the part before the @ looks unlike a personal ID. Only a hint: the formal rule is not known. */
  readonly isUnusual: boolean;
  /** The addresses that the reader may type; empty if nothing can be suggested. */
  readonly addresses: readonly AddressToType[];
}

/** The domains of the university, and an ID in the form of all examples that its pages give. */
type Addresses = Pick<Site, 'domains' | 'exampleId'>;

/** A digit. Everything else in an example is a letter. */
const DIGIT = /\d/u;

/** Returns whether a name has its letters and digits where the example has them, and the same first letter. */
function looksLike(name: string, example: string): boolean {
  const kinds = (text: string) => [...text].map((character) => (DIGIT.test(character) ? '0' : 'a')).join('');
  return name.charAt(0) === example.charAt(0) && kinds(name) === kinds(example);
}

/** Returns the Latin letters and digits of a text, in lower case and normal width. */
function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
}

/**
 * Returns what `checkAddress` needs to know about a university.
 *
 * @example
 * const domains = { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' };
 * const site = { domains, exampleId: 'u123456a', exampleStudentNumber: '08A12345', closeDomains: [] };
 * mailDomainsOf(site).id.example // => 'u123456a'
 */
export function mailDomainsOf({
  domains,
  exampleId,
  exampleStudentNumber,
  closeDomains,
}: Pick<Site, 'domains' | 'exampleId' | 'exampleStudentNumber' | 'closeDomains'>): MailDomains {
  return {
    ...domains,
    id: idFormOf(exampleId),
    studentNumber: idFormOf(exampleStudentNumber),
    others: closeDomains,
  };
}

/**
 * Returns what the form says about a checked address to a reader who lacks some things: to a graduate, a student's
 * address is never right, and the other way round; only addresses that the reader may have are suggested.
 *
 * @example
 * const domains = { student: 'ecs.osaka-u.ac.jp', alumni: 'alumni.osaka-u.ac.jp', university: 'osaka-u.ac.jp' };
 * const site = { domains, exampleId: 'u123456a' };
 * const address = 'u123456a@ecs.osaka-u.ac.jp';
 * const check = { ok: true, kind: 'student', address, changed: false };
 * addressVerdict(address, check, site, [])
 * // => { says: 'student', isGood: true, isUnusual: false, addresses: [{ as: 'asTyped', address }] }
 * addressVerdict(address, check, site, ['student-account']).says // => 'student-after-graduation'
 * addressVerdict(address, check, site, ['student-account']).addresses
 * // => [{ as: 'asGraduate', address: 'u123456a@alumni.osaka-u.ac.jp' }]
 * addressVerdict('', { ok: false, problem: 'empty' }, site, [])
 * // => { says: 'empty', isGood: false, isUnusual: false, addresses: [] }
 */
export function addressVerdict(
  typed: string,
  check: AddressCheck,
  { domains, exampleId }: Addresses,
  lacks: readonly Need[],
): AddressVerdict {
  const meant = check.ok ? check.address : check.suggestion;
  if (meant === undefined) {
    const says = check.ok ? check.kind : check.problem;
    return { says, isGood: check.ok, isUnusual: says === 'student-number', addresses: [] };
  }
  const [name = '', domain] = meant.split('@');
  const asStudent: AddressToType = { as: 'asStudent', address: `${name}@${domains.student}` };
  const asGraduate: AddressToType = { as: 'asGraduate', address: `${name}@${domains.alumni}` };
  const isUnusual = !looksLike(name, exampleId);
  if (domain === domains.student && lacks.includes('student-account')) {
    const says = check.ok ? 'student-after-graduation' : check.problem;
    return { says, isGood: false, isUnusual: false, addresses: [asGraduate] };
  }
  if (domain === domains.alumni && lacks.includes('alumni-account')) {
    const says = check.ok ? 'alumni-while-student' : check.problem;
    return { says, isGood: false, isUnusual, addresses: [asStudent] };
  }
  const hint = { isUnusual: isUnusual && domain !== domains.alumni };
  if (check.ok) {
    const { kind, changed } = check;
    const address: AddressToType = { as: changed ? 'corrected' : 'asTyped', address: meant };
    return { says: changed ? 'corrected' : kind, isGood: true, ...hint, addresses: [address] };
  }
  // If only a name was typed, or with another domain of the university, it may be a student's or a graduate's.
  const noDomain = check.problem === 'no-at' || check.problem === 'no-domain';
  const onlyName = noDomain && !lettersAndDigits(typed).includes(lettersAndDigits(domains.university));
  const either = lacks.includes('alumni-account') ? [asStudent] : [asStudent, asGraduate];
  const addresses: AddressToType[] =
    onlyName || check.problem === 'staff-domain' ? either : [{ as: 'corrected', address: meant }];
  return { says: check.problem, isGood: false, ...hint, addresses };
}
