import { describe, expect, it } from 'vitest';
import { readKey, type ShortcutKind, type Typed } from '../../src/app/read-key.ts';

/** The shortcuts of a page, by key. */
type Shortcuts = Readonly<Record<string, ShortcutKind>>;

/** A question of the guide with three answers and "not sure". */
const guide: Shortcuts = { 1: 'plain', 2: 'plain', 3: 'plain', 0: 'plain', b: 'plain' };

/** The same at the desk, where a call has been cleared before. */
const desk: Shortcuts = {
  ...guide,
  '/': 'plain',
  '?': 'plain',
  g: 'plain',
  t: 'plain',
  x: 'initial',
  u: 'initial',
};

/** The keys that act as shortcuts. A space in `keys` stands for a pause of a second. */
function acting(keys: string, shortcuts: Shortcuts): string {
  let before: Typed;
  let acted = '';
  for (const key of keys) {
    if (key === ' ') {
      before = undefined;
      continue;
    }
    const { acts, typed } = readKey(key, shortcuts[key.toLowerCase()] ?? 'none', before);
    if (acts) acted += key;
    before = typed;
  }
  return acted;
}

describe('keys pressed while no field has the focus', () => {
  it.each([
    ['one answer after the other', '12', guide, '12'],
    ['the same answer twice', '11', guide, '11'],
    ['an answer and back', '1b1', guide, '1b1'],
    ['a digit without an answer, then an answer', '91', guide, '1'],
    ['an id', 'u123456a', guide, ''],
    ['an id that ends in a shortcut', 'u123456b', guide, ''],
    ['an id in capitals', 'U123456B', guide, ''],
    ['a code', 'A2K', guide, ''],
    ['a letter in another script', 'あ12', guide, ''],
    ['a word, a pause, and an answer', 'u12 1', guide, '1'],
    ['a letter that is no shortcut, then back', 'kb', guide, ''],
    ['a slash that is no shortcut, then an answer', '/1', guide, '1'],
    ['the next caller and a phone number', 'x090', desk, 'x'],
    ['the next caller and a phone number that a letter follows', 'x09t', desk, 'x'],
    ['an id after a call was cleared', 'u123456a', desk, 'u'],
    ['the next caller and undo', 'xu', desk, 'xu'],
    ['the next caller and a code in the quick jump', 'x/', desk, 'x/'],
    ['the next caller, a pause, and an answer', 'x 1', desk, 'x1'],
    ['the next caller, the language, and an answer', 'xg1', desk, 'xg1'],
    ['a letter that is no shortcut, then the quick jump', 'k/', desk, '/'],
    ['a letter that is no shortcut, then the list of keys', 'k?', desk, '?'],
    ['a fix that could not be tried, then an answer', 't2', desk, 't2'],
    ['the language, then an answer', 'g1', desk, 'g1'],
    ['back, then an answer', 'b2', desk, 'b2'],
  ])('act as intended: %s', (_what, keys, shortcuts, expected) => {
    expect(acting(keys, shortcuts)).toBe(expected);
  });
});
