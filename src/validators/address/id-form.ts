/** The form of what a university gives each student: a personal ID, a student number. */
export interface IdForm {
  /** The source of a regular expression that matches all of it in lower case, such as `u\d{6}[a-z]`. */
  readonly form: string;
  /** An invented example: `u123456a`. */
  readonly example: string;
}

/** A digit or a letter. Anything else in an example stands for itself. */
const DIGIT_OR_LETTER = /\d|[a-z]/gu;

/** The syntax characters of regular expressions. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * Returns the form of an example: its first character stays if it is a letter, other letters stand for any letter, and
 * digits for any digit.
 *
 * @example
 * idFormOf('u123456a').form // => 'u\\d\\d\\d\\d\\d\\d[a-z]'
 * idFormOf('08A12345').form // => '\\d\\d[a-z]\\d\\d\\d\\d\\d'
 */
export function idFormOf(example: string): IdForm {
  const lower = example.toLowerCase();
  const form = lower
    .replace(SYNTAX, '\\$&')
    .replace(DIGIT_OR_LETTER, (character, offset: number) =>
      character < 'a' ? '\\d' : offset === 0 ? character : '[a-z]',
    );
  return { form, example };
}

/** The personal ID in the form of all examples of Osaka University (`src/site.ts` names them). */
export const PERSONAL_ID = idFormOf('u123456a');

/** The student number of Osaka University, as far as it is known (`src/site.ts` says how sure that is). */
export const STUDENT_NUMBER = idFormOf('08A12345');
