import { describe, expect, test } from 'vitest';
import { addressVerdict, mailDomainsOf } from '../../../src/features/checks/address-verdict.ts';
import type { Need } from '../../../src/tree/types.ts';
import { checkAddress } from '../../../src/validators/address.ts';
import { site } from '../../fixtures/guide/site.ts';

const { domains, exampleId: id } = site;
const student = `${id}@${domains.student}`;
const alumni = `${id}@${domains.alumni}`;
const graduate: readonly Need[] = ['student-account', 'staff-account'];
const studying: readonly Need[] = ['alumni-account'];

const verdictOn = (typed: string, lacks: readonly Need[]) =>
  addressVerdict(typed, checkAddress(typed, domains), site, lacks);

/** Returns the sentence, whether the form is right, and the addresses to type. */
const summary = (typed: string, lacks: readonly Need[]) => {
  const { says, isGood, addresses } = verdictOn(typed, lacks);
  return [says, isGood, ...addresses.map(({ as, address }) => `${as} ${address}`)];
};

describe('the verdict on an address', () => {
  test.each<[string, readonly Need[], readonly unknown[]]>([
    [student, [], ['student', true, `asTyped ${student}`]],
    [student, studying, ['student', true, `asTyped ${student}`]],
    [student, graduate, ['student-after-graduation', false, `asGraduate ${alumni}`]],
    [alumni, [], ['alumni', true, `asTyped ${alumni}`]],
    [alumni, graduate, ['alumni', true, `asTyped ${alumni}`]],
    [alumni, studying, ['alumni-while-student', false, `asStudent ${student}`]],
    [student.toUpperCase(), [], ['corrected', true, `corrected ${student}`]],
    [student.toUpperCase(), graduate, ['student-after-graduation', false, `asGraduate ${alumni}`]],
    [id, [], ['no-at', false, `asStudent ${student}`, `asGraduate ${alumni}`]],
    [id, graduate, ['no-at', false, `asGraduate ${alumni}`]],
    [id, studying, ['no-at', false, `asStudent ${student}`]],
    [`${id}@`, graduate, ['no-domain', false, `asGraduate ${alumni}`]],
    ['', graduate, ['empty', false]],
    [`${id}@${domains.university}`, graduate, ['staff-domain', false]],
  ])('on %j from a reader without %j', (typed, lacks, expected) => {
    expect(summary(typed, lacks)).toEqual(expected);
  });

  test('never suggests an address that the reader has ruled out, whatever is typed', () => {
    const typed = [
      student,
      alumni,
      id,
      `${id}@`,
      `${id}@ecs`,
      `${id}@membres.example.edu`,
      `x.y@${domains.student}`,
    ];
    for (const each of typed) {
      for (const [lacks, excluded] of [
        [graduate, domains.student],
        [studying, domains.alumni],
      ] as const) {
        const { addresses, isGood } = verdictOn(each, lacks);
        expect(addresses.filter(({ address }) => address.endsWith(`@${excluded}`))).toEqual([]);
        expect(isGood && each.endsWith(`@${excluded}`)).toBe(false);
      }
    }
  });

  test.each([
    [student, [], false],
    [`taro.handai@${domains.student}`, [], true],
    [`08b23456@${domains.student}`, [], true],
    // Graduates may choose their name.
    [`handai-taro-xx@${domains.alumni}`, [], false],
    [`taro.handai@${domains.student}`, graduate, false],
    ['', [], false],
  ] as const)('on %j from a reader without %j hints at an unusual ID: %s', (typed, lacks, expected) => {
    expect(verdictOn(typed, lacks).isUnusual).toBe(expected);
  });
});

describe('the data for the check', () => {
  const check = (typed: string) => checkAddress(typed, mailDomainsOf(site));
  const ofStaff = `${id}@${domains.university}`;

  test('have the forms of this university', () => {
    expect(check(ofStaff)).toEqual({ ok: false, problem: 'staff-domain', suggestion: student });
    expect(check('08A12345')).toEqual({ ok: false, problem: 'student-number' });
    expect(check(`taro@${site.closeDomains[0]}`)).toEqual({ ok: false, problem: 'staff-domain' });
  });

  test.each<[readonly Need[], readonly string[]]>([
    [[], [`asStudent ${student}`, `asGraduate ${alumni}`]],
    [studying, [`asStudent ${student}`]],
    [graduate, [`asGraduate ${alumni}`]],
  ])(
    'lead to both addresses for an ID before another domain, from a reader without %j',
    (lacks, expected) => {
      const { says, addresses } = addressVerdict(ofStaff, check(ofStaff), site, lacks);
      expect(says).toBe('staff-domain');
      expect(addresses.map(({ as, address }) => `${as} ${address}`)).toEqual(expected);
    },
  );

  test('have no address for a student number', () => {
    expect(addressVerdict('08A12345', check('08A12345'), site, [])).toEqual({
      says: 'student-number',
      isGood: false,
      isUnusual: true,
      addresses: [],
    });
  });
});
