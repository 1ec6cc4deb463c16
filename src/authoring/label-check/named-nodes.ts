import { screenWords } from './screen-words.ts';

/** A node of an accessibility tree. */
interface NamedNode {
  readonly role: string;
  readonly name: string;
}

/** Roles of nodes that a person can use, as Chromium and Firefox name them. Others, such as headings, can only be read. */
const USABLE: ReadonlySet<string> = new Set([
  // Both name links and these alike.
  'link',
  'menuitem',
  'option',
  // Chromium.
  'button',
  'checkbox',
  'radio',
  'tab',
  'menuitemradio',
  // Firefox.
  'pushbutton',
  'checkbutton',
  'radiobutton',
  'pagetab',
  'combobox option',
]);

/** Roles of the words inside another node. By themselves they cannot be used, and are no heading. */
const WORDS: ReadonlySet<string> = new Set([
  'text leaf',
  'statictext',
  'StaticText',
  'InlineTextBox',
  'label',
]);

/**
 * Returns the position of the node that has these words as its name: one that can be used, or else a heading or a group.
 * If a dialog is open, only the last one is looked at, which is on top. `undefined` if there is none.
 *
 * @example
 * const nodes = [{ role: 'heading', name: 'Clear' }, { role: 'StaticText', name: 'Clear' }, { role: 'button', name: 'Clear' }];
 * chooseNamed(nodes, 'Clear') // => 2
 * chooseNamed(nodes.slice(0, 2), 'Clear') // => 0
 * chooseNamed(nodes.slice(1, 2), 'Clear') // => undefined
 * chooseNamed([...nodes, { role: 'dialog', name: 'Sure?' }, { role: 'heading', name: 'Clear' }], 'Clear') // => 4
 */
export function chooseNamed(nodes: readonly NamedNode[], words: string): number | undefined {
  const from = Math.max(
    nodes.findLastIndex(({ role }) => role === 'dialog'),
    0,
  );
  const named = nodes.flatMap(({ role, name }, position) =>
    position >= from && screenWords(name) === words ? [{ role, position }] : [],
  );
  const best = named.find(({ role }) => USABLE.has(role)) ?? named.find(({ role }) => !WORDS.has(role));
  return best?.position;
}
