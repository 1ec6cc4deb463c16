/** Vowels, each with its kana. */
const VOWELS: Readonly<Record<string, string>> = { a: 'あ', i: 'い', u: 'う', e: 'え', o: 'お' };

/** The kana of each consonant before a, i, u, e, o. A space stands for a syllable that does not exist. */
const ROWS: Readonly<Record<string, string>> = {
  k: 'かきくけこ',
  c: 'か く こ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  y: 'や ゆ よ',
  r: 'らりるれろ',
  l: 'らりるれろ',
  w: 'わ   を',
};

/** Syllables with an i-column kana and a small y, by spelling (Hepburn, Kunrei, and as input methods take them). */
const WITH_Y: Readonly<Record<string, string>> = {
  ky: 'き',
  gy: 'ぎ',
  sy: 'し',
  sh: 'し',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  ty: 'ち',
  ch: 'ち',
  cy: 'ち',
  dy: 'ぢ',
  ny: 'に',
  hy: 'ひ',
  by: 'び',
  py: 'ぴ',
  my: 'み',
  ry: 'り',
};

/** Syllables of loan words. */
const LOANS: Readonly<Record<string, string>> = {
  ti: 'てい',
  thi: 'てい',
  di: 'でい',
  dhi: 'でい',
  fa: 'ふあ',
  fi: 'ふい',
  fe: 'ふえ',
  fo: 'ふお',
  va: 'ゔあ',
  vi: 'ゔい',
  vu: 'ゔ',
  ve: 'ゔえ',
  vo: 'ゔお',
  wi: 'うい',
  we: 'うえ',
  she: 'しえ',
  je: 'じえ',
  che: 'ちえ',
};

function everySyllable(): ReadonlyMap<string, string> {
  const syllables = new Map<string, string>(Object.entries(VOWELS));
  const vowels = Object.keys(VOWELS);
  for (const [consonant, kana] of Object.entries(ROWS)) {
    for (const [place, vowel] of vowels.entries()) {
      const syllable = kana.charAt(place).trim();
      if (syllable !== '') syllables.set(consonant + vowel, syllable);
    }
  }
  for (const [consonant, kana] of Object.entries(WITH_Y)) {
    for (const [vowel, small] of [
      ['a', 'や'],
      ['u', 'ゆ'],
      ['o', 'よ'],
    ] as const) {
      syllables.set(consonant + vowel, kana + small);
    }
  }
  for (const [spelling, kana] of Object.entries(LOANS)) {
    if (!syllables.has(spelling)) syllables.set(spelling, kana);
  }
  for (const [spelling, kana] of [
    ['shi', 'し'],
    ['chi', 'ち'],
    ['tsu', 'つ'],
    ['fu', 'ふ'],
    ['ji', 'じ'],
    ['ja', 'じや'],
    ['ju', 'じゆ'],
    ['jo', 'じよ'],
  ] as const) {
    syllables.set(spelling, kana);
  }
  return syllables;
}

/** The kana of each syllable, folded as `foldText` folds them. */
const SYLLABLES = everySyllable();

/** No syllable is longer. */
const LONGEST = 3;

/** A word in Latin letters that may be Japanese, with hyphens or macrons for long vowels. */
const MAYBE_ROMAJI = /^[a-zāīūēō][a-zāīūēō'-]{1,40}$/;

/** Vowels with a macron, and their plain forms. */
const MACRON: Readonly<Record<string, string>> = { ā: 'a-', ī: 'i-', ū: 'u-', ē: 'e-', ō: 'o-' };

/** A doubled consonant, which stands for a small tsu. */
const DOUBLED = /^(?:([kstcpgzdbjf])\1|tch)/;

/** `n` at the end of a syllable: `n`, `nn`, `n'`, and `m` before b, m and p. */
const FINAL_N = /^(?:nn(?![aiueoy])|n'|n(?![aiueoy])|m(?=[bmp]))/;

/**
 * Returns the kana of a Japanese word in Latin letters, folded like `foldText` (hiragana, small kana large), or
 * `undefined` if it cannot be Japanese. Reads Hepburn, Kunrei-shiki and what input methods take; a hyphen or macron is a
 * long vowel.
 *
 * @example
 * readRomaji('pasuwa-do') // => 'ぱすわーど'
 * readRomaji('kishuhenkou') // => 'きしゆへんこう'
 * readRomaji('kisyuhen') // => 'きしゆへん'
 * readRomaji('ninsho') // => 'にんしよ'
 * readRomaji('rokku') // => 'ろつく'
 * readRomaji('password') // => undefined
 */
export function readRomaji(word: string): string | undefined {
  const lower = word.normalize('NFKC').toLowerCase();
  if (!MAYBE_ROMAJI.test(lower)) return undefined;
  const plain = lower.replace(/[āīūēō]/g, (vowel) => MACRON[vowel] as string);
  let kana = '';
  for (let place = 0; place < plain.length; ) {
    const rest = plain.slice(place, place + LONGEST + 1);
    if (rest.startsWith('-')) {
      kana += 'ー';
      place += 1;
      continue;
    }
    const n = FINAL_N.exec(rest)?.[0];
    if (n !== undefined) {
      kana += 'ん';
      place += n.length;
      continue;
    }
    if (DOUBLED.test(rest)) {
      kana += 'つ';
      place += 1;
      continue;
    }
    let length = LONGEST;
    while (length > 0 && !SYLLABLES.has(rest.slice(0, length))) length -= 1;
    if (length === 0) return undefined;
    kana += SYLLABLES.get(rest.slice(0, length)) as string;
    place += length;
  }
  return kana;
}
