/**
 * An address as a reader types or pastes it, and the expected result. Written from the contract, without looking at the
 * code.
 */
export interface AddressCase {
  /** What makes this address special, in a few words. Unique in the table. */
  readonly about: string;
  readonly typed: string;
  readonly expected:
    | { readonly ok: true; readonly kind: 'student' | 'alumni'; readonly address: string }
    | { readonly ok: false; readonly problem?: string; readonly suggestion?: string };
}

export const addressCases: readonly AddressCase[] = [
  // Correct as typed.
  {
    about: 'a student address',
    typed: 'u123456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'an alumni address that kept the student name',
    typed: 'u123456a@alumni.osaka-u.ac.jp',
    expected: { ok: true, kind: 'alumni', address: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'an alumni address with surname, given name and two characters',
    typed: 'yamada-taro-1a@alumni.osaka-u.ac.jp',
    expected: { ok: true, kind: 'alumni', address: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },

  // Capitals.
  {
    about: 'the phone made the first letter a capital',
    typed: 'U123456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'caps lock all through',
    typed: 'U123456A@ECS.OSAKA-U.AC.JP',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'capitals in an alumni address',
    typed: 'Yamada-Taro-1A@Alumni.Osaka-U.ac.jp',
    expected: { ok: true, kind: 'alumni', address: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },

  // Full-width letters and signs from a Japanese keyboard.
  {
    about: 'everything full-width',
    typed: 'ｕ１２３４５６ａ＠ｅｃｓ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'only the at sign full-width',
    typed: 'u123456a＠ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'everything full-width, alumni',
    typed: 'ｙａｍａｄａ－ｔａｒｏ－１ａ＠ａｌｕｍｎｉ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ',
    expected: { ok: true, kind: 'alumni', address: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'full-width underscore in the name',
    typed: 'taro＿y@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'taro_y@ecs.osaka-u.ac.jp' },
  },

  // Signs that the keyboard or a program puts for a dot.
  {
    about: 'Japanese full stops (3002) for dots',
    typed: 'u123456a@ecs\u3002osaka-u\u3002ac\u3002jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'one full-width comma (FF0C) for a dot',
    typed: 'u123456a@ecs.osaka-u.ac\uff0cjp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a plain comma for a dot',
    typed: 'u123456a@ecs.osaka-u,ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Signs that the keyboard or a program puts for the hyphen.
  {
    about: 'long vowel mark (30FC) for the hyphen',
    typed: 'u123456a@ecs.osaka\u30fcu.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'half-width long vowel mark (FF70) for the hyphen',
    typed: 'u123456a@ecs.osaka\uff70u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'full-width hyphen (FF0D) for the hyphen',
    typed: 'u123456a@ecs.osaka\uff0du.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'hyphen (2010) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2010u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'non-breaking hyphen (2011) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2011u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'en dash (2013) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2013u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'em dash (2014) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2014u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'horizontal bar (2015) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2015u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'minus sign (2212) for the hyphen',
    typed: 'u123456a@ecs.osaka\u2212u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'long vowel marks in the name and the domain of an alumni address',
    typed: 'yamada\u30fctaro\u30fc1a@alumni.osaka\u30fcu.ac.jp',
    expected: { ok: true, kind: 'alumni', address: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'Japanese keyboard left on: at sign, full stops and long vowel mark',
    typed: 'u123456a＠ecs\u3002osaka\u30fcu\u3002ac\u3002jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Spaces and line breaks.
  {
    about: 'as a university page prints it',
    typed: 'u123456a@ ecs.osaka - u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a space that the phone adds after each dot',
    typed: 'u123456a@ecs. osaka-u. ac. jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'spaces in the name',
    typed: 'u 123456 a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'an ideographic space (3000) after the at sign',
    typed: 'u123456a@\u3000ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a no-break space (00A0) at the end',
    typed: 'u123456a@ecs.osaka-u.ac.jp\u00a0',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a narrow no-break space (202F) around the hyphen',
    typed: 'u123456a@ecs.osaka\u202f-\u202fu.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a tab from a spreadsheet cell',
    typed: '\tu123456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a Windows line break in the middle, out of a PDF',
    typed: 'u123456a@ecs.osaka-\r\nu.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Invisible characters.
  {
    about: 'a zero-width space (200B) after the at sign',
    typed: 'u123456a@\u200becs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a word joiner (2060) next to the hyphen',
    typed: 'u123456a@ecs.osaka-\u2060u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a byte order mark (FEFF) in front',
    typed: '\ufeffu123456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a soft hyphen (00AD) in the name',
    typed: 'u123\u00ad456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a left-to-right mark (200E) at the end',
    typed: 'u123456a@ecs.osaka-u.ac.jp\u200e',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'left-to-right embedding (202A, 202C) around it, from Windows',
    typed: '\u202au123456a@ecs.osaka-u.ac.jp\u202c',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'direction isolates (2068, 2069) around an alumni address',
    typed: '\u2068u123456a@alumni.osaka-u.ac.jp\u2069',
    expected: { ok: true, kind: 'alumni', address: 'u123456a@alumni.osaka-u.ac.jp' },
  },

  // Quotes, brackets and punctuation around it.
  {
    about: 'corner brackets',
    typed: '「u123456a@ecs.osaka-u.ac.jp」',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'round brackets',
    typed: '(u123456a@ecs.osaka-u.ac.jp)',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'straight double quotes',
    typed: '"u123456a@ecs.osaka-u.ac.jp"',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'straight single quotes',
    typed: "'u123456a@ecs.osaka-u.ac.jp'",
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'curly double quotes (201C, 201D)',
    typed: '\u201cu123456a@ecs.osaka-u.ac.jp\u201d',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a full stop at the end, out of a sentence',
    typed: 'u123456a@ecs.osaka-u.ac.jp.',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a semicolon at the end, out of a line of recipients',
    typed: 'u123456a@ecs.osaka-u.ac.jp;',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a Japanese full stop at the end',
    typed: 'u123456a@ecs.osaka-u.ac.jp。',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a Japanese comma at the end, alumni',
    typed: 'u123456a@alumni.osaka-u.ac.jp、',
    expected: { ok: true, kind: 'alumni', address: 'u123456a@alumni.osaka-u.ac.jp' },
  },

  // Copied out of mail programs.
  {
    about: 'a link to mail',
    typed: 'mailto:u123456a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a link to mail with a subject',
    typed: 'mailto:u123456a@ecs.osaka-u.ac.jp?subject=Hello%20there',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'angle brackets without a name',
    typed: '<u123456a@ecs.osaka-u.ac.jp>',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a Japanese name and angle brackets',
    typed: '山田 太郎 <u123456a@ecs.osaka-u.ac.jp>',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a quoted name with a comma and angle brackets',
    typed: '"YAMADA, Taro" <u123456a@ecs.osaka-u.ac.jp>',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a name, full-width angle brackets and a full-width at sign',
    typed: '山田太郎＜u123456a＠ecs.osaka-u.ac.jp＞',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a name, angle brackets and capitals, alumni',
    typed: 'Taro Yamada <Yamada-Taro-1A@alumni.osaka-u.ac.jp>',
    expected: { ok: true, kind: 'alumni', address: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'the address itself as the name before the angle brackets',
    typed: 'u123456a@ecs.osaka-u.ac.jp <u123456a@ecs.osaka-u.ac.jp>',
    expected: { ok: true, kind: 'student', address: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Odd-looking names are never refused.
  {
    about: 'name: one letter',
    typed: 'a@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: digits only',
    typed: '123456@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: '123456@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: dots in the name',
    typed: 'taro.yamada@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'taro.yamada@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: hyphen and underscore',
    typed: 'taro-y_01@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'taro-y_01@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: a plus sign',
    typed: 'u123456a+news@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a+news@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: the sample out of a manual',
    typed: 'uxxxxxxa@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'uxxxxxxa@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: a hyphen at the end of the name',
    typed: 'u123456a-@ecs.osaka-u.ac.jp',
    expected: { ok: true, kind: 'student', address: 'u123456a-@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'name: a very long name',
    typed: 'kishimoto-yamanouchi.maximilian-alexander_2026@ecs.osaka-u.ac.jp',
    expected: {
      ok: true,
      kind: 'student',
      address: 'kishimoto-yamanouchi.maximilian-alexander_2026@ecs.osaka-u.ac.jp',
    },
  },
  {
    about: 'name: the surname only, alumni',
    typed: 'yamada@alumni.osaka-u.ac.jp',
    expected: { ok: true, kind: 'alumni', address: 'yamada@alumni.osaka-u.ac.jp' },
  },

  // Slips in the first part of the student domain.
  {
    about: 'two letters swapped, esc',
    typed: 'u123456a@esc.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'last letter missing, ec',
    typed: 'u123456a@ec.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'first letter doubled',
    typed: 'u123456a@eecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'neighbour key, ecd',
    typed: 'u123456a@ecd.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'the part doubled',
    typed: 'u123456a@ecs.ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Slips in the rest of the student domain.
  {
    about: 'hyphen missing',
    typed: 'u123456a@ecs.osakau.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'underscore for the hyphen',
    typed: 'u123456a@ecs.osaka_u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'dot for the hyphen',
    typed: 'u123456a@ecs.osaka.u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'space for the hyphen',
    typed: 'u123456a@ecs.osaka u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'hyphen and u missing',
    typed: 'u123456a@ecs.osaka.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'letter missing, oska',
    typed: 'u123456a@ecs.oska-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'letters swapped, osaak',
    typed: 'u123456a@ecs.osaak-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'long vowel spelt, oosaka',
    typed: 'u123456a@ecs.oosaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'zero for the letter o',
    typed: 'u123456a@ecs.0saka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'first dot missing',
    typed: 'u123456a@ecsosaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'second dot missing',
    typed: 'u123456a@ecs.osaka-uac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'first dot doubled',
    typed: 'u123456a@ecs..osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'hyphen for the first dot',
    typed: 'u123456a@ecs-osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'company ending',
    typed: 'u123456a@ecs.osaka-u.co.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'American ending',
    typed: 'u123456a@ecs.osaka-u.com',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'ending without ac',
    typed: 'u123456a@ecs.osaka-u.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'ending without jp',
    typed: 'u123456a@ecs.osaka-u.ac',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'ends after the first part',
    typed: 'u123456a@ecs',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'university missing',
    typed: 'u123456a@ecs.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'jp doubled',
    typed: 'u123456a@ecs.osaka-u.ac.jp.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'neighbour key at the end',
    typed: 'u123456a@ecs.osaka-u.ac.jo',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },

  // Slips in the alumni domain.
  {
    about: 'spelt alumuni',
    typed: 'u123456a@alumuni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'spelt alumini',
    typed: 'u123456a@alumini.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'spelt almuni',
    typed: 'u123456a@almuni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'spelt alumn',
    typed: 'u123456a@alumn.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'spelt alumin',
    typed: 'u123456a@alumin.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'spelt arumni',
    typed: 'u123456a@arumni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'alumni: hyphen missing',
    typed: 'u123456a@alumni.osakau.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'alumni: dot missing after the first part',
    typed: 'u123456a@alumniosaka-u.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'alumni: company ending',
    typed: 'u123456a@alumni.osaka-u.co.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'alumni: ends after the first part',
    typed: 'u123456a@alumni',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },

  // Slips together with characters that the check removes.
  {
    about: 'capitals and a slip',
    typed: 'U123456A@ESC.OSAKA-U.AC.JP',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a name, angle brackets and a slip',
    typed: '山田 太郎 <u123456a@ecs.osaka-u.co.jp>',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'spaces, a long vowel mark and a slip',
    typed: ' yamada\u30fctaro\u30fc1a @ almuni.osaka\u30fcu.ac.jp',
    expected: { ok: false, problem: 'mistyped-domain', suggestion: 'yamada-taro-1a@alumni.osaka-u.ac.jp' },
  },

  // Other addresses of the university.
  {
    about: 'no sub-domain, with a student name',
    typed: 'u123456a@osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain cmc',
    typed: 'taro@cmc.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain office',
    typed: 'taro@office.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain eng',
    typed: 'taro@eng.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain sci',
    typed: 'taro@sci.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain ist',
    typed: 'taro@ist.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain hus',
    typed: 'taro@hus.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain me.es',
    typed: 'taro@me.es.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'a student name at a web system of the university',
    typed: 'u123456a@koan.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },
  {
    about: 'sub-domain with spaces, capitals and a full-width at sign',
    typed: 'Taro ＠ CMC.osaka-u.ac.jp',
    expected: { ok: false, problem: 'staff-domain' },
  },

  // Other providers and other universities.
  {
    about: 'provider gmail.com',
    typed: 'yamada.taro@gmail.com',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider outlook.jp',
    typed: 'yamada.taro@outlook.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider yahoo.co.jp',
    typed: 'yamada.taro@yahoo.co.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider docomo.ne.jp',
    typed: 'yamada.taro@docomo.ne.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider g.ecc.u-tokyo.ac.jp',
    typed: 'yamada.taro@g.ecc.u-tokyo.ac.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider alumni.kyoto-u.ac.jp',
    typed: 'yamada.taro@alumni.kyoto-u.ac.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider osaka-cu.ac.jp',
    typed: 'yamada.taro@osaka-cu.ac.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'provider st.omu.ac.jp',
    typed: 'yamada.taro@st.omu.ac.jp',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'another provider with its own slip',
    typed: 'taro@gmial.com',
    expected: { ok: false, problem: 'other-domain' },
  },

  // Impostors: they look like ours and are never accepted.
  {
    about: 'our domain at the front of another',
    typed: 'u123456a@ecs.osaka-u.ac.jp.example.com',
    expected: { ok: false },
  },
  {
    about: 'a word hung on before the university',
    typed: 'u123456a@evil-osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'a word hung on before ecs',
    typed: 'u123456a@my-ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'a part put before ecs',
    typed: 'u123456a@evil.ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'our domain as the name',
    typed: 'ecs.osaka-u.ac.jp@evil.com',
    expected: { ok: false, problem: 'other-domain' },
  },
  {
    about: 'our address and then another domain',
    typed: 'u123456a@ecs.osaka-u.ac.jp@evil.com',
    expected: { ok: false },
  },
  {
    about: 'our domain behind a slash',
    typed: 'u123456a@evil.com/ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'a link to mail with our address as a copy',
    typed: 'mailto:taro@evil.com?cc=u123456a@ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'our address as the name of another',
    typed: '"u123456a@ecs.osaka-u.ac.jp" <taro@evil.com>',
    expected: { ok: false },
  },
  {
    about: 'written backwards behind an override mark (202E)',
    typed: 'u123456a@\u202epj.ca.u-akaso.sce',
    expected: { ok: false },
  },

  // Characters that an address cannot have.
  {
    about: 'a Cyrillic a (0430) in the name',
    typed: 'u123456\u0430@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'a Cyrillic a (0430) in the domain',
    typed: 'u123456a@ecs.os\u0430ka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'a Greek o (03BF) in the domain',
    typed: 'u123456a@ecs.\u03bfsaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'a dotless i (0131) in alumni',
    typed: 'u123456a@alumn\u0131.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'kanji for the name',
    typed: '山田太郎@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'hiragana in front, the keyboard changed too late',
    typed: 'うu123456a@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'circles (3007) for the digits, out of a manual',
    typed: 'u\u3007\u3007\u3007\u3007\u3007\u3007a@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },
  {
    about: 'an emoji in the name',
    typed: 'u123456a\u{1f600}@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'bad-character' },
  },

  // Nothing typed.
  {
    about: 'nothing at all',
    typed: '',
    expected: { ok: false, problem: 'empty' },
  },
  {
    about: 'an ideographic space (3000) only',
    typed: '\u3000',
    expected: { ok: false, problem: 'empty' },
  },
  {
    about: 'a zero-width space (200B) only',
    typed: '\u200b',
    expected: { ok: false, problem: 'empty' },
  },

  // No name, no domain.
  {
    about: 'only the student domain after the at sign',
    typed: '@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'no-name' },
  },
  {
    about: 'the at sign alone',
    typed: '@',
    expected: { ok: false },
  },
  {
    about: 'stopped at the at sign',
    typed: 'u123456a@',
    expected: { ok: false, problem: 'no-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'stopped at a full-width at sign',
    typed: 'Ｕ１２３４５６Ａ＠',
    expected: { ok: false, problem: 'no-domain', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'stopped at the at sign, name with hyphens',
    typed: 'yamada-taro-1a@',
    expected: { ok: false, problem: 'no-domain' },
  },

  // No at sign.
  {
    about: 'the name only',
    typed: 'u123456a',
    expected: { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'the name only, full-width',
    typed: 'ｕ１２３４５６ａ',
    expected: { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'at sign left out',
    typed: 'u123456aecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a dot for the at sign',
    typed: 'u123456a.ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'no-at', suggestion: 'u123456a@ecs.osaka-u.ac.jp' },
  },
  {
    about: 'a dot for the at sign, alumni',
    typed: 'u123456a.alumni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'no-at', suggestion: 'u123456a@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'at sign left out, alumni with hyphens',
    typed: 'yamada-taro-1balumni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'no-at', suggestion: 'yamada-taro-1b@alumni.osaka-u.ac.jp' },
  },
  {
    about: 'shift pressed with the at key of a Japanese keyboard',
    typed: 'u123456a`ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },
  {
    about: 'shift not pressed on an American keyboard',
    typed: 'u123456a2ecs.osaka-u.ac.jp',
    expected: { ok: false },
  },

  // Several at signs.
  {
    about: 'the at key pressed twice',
    typed: 'u123456a@@ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'several-ats' },
  },
  {
    about: 'a plain and a full-width at sign',
    typed: 'u123456a@＠ecs.osaka-u.ac.jp',
    expected: { ok: false, problem: 'several-ats' },
  },
  {
    about: 'an at sign for the first dot',
    typed: 'u123456a@ecs@osaka-u.ac.jp',
    expected: { ok: false, problem: 'several-ats' },
  },
  {
    about: 'two addresses and a comma',
    typed: 'u123456a@ecs.osaka-u.ac.jp, u123456a@alumni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'several-ats' },
  },
  {
    about: 'two addresses on two lines',
    typed: 'u123456a@ecs.osaka-u.ac.jp\nyamada-taro-1a@alumni.osaka-u.ac.jp',
    expected: { ok: false, problem: 'several-ats' },
  },
];
