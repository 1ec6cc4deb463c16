import { parseMarks } from '../../i18n/marks.ts';

/**
 * What a person does with a part of an instruction, in order: opens the menu with this sign, looks for a label, or leaves
 * the browser's settings for a web page.
 */
export type InstructionPart =
  | { readonly kind: 'menu'; readonly sign: string }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'page' };

/** The signs of browsers' menus. */
const MENU_SIGNS: readonly string[] = ['⋮', '≡', '…'];

/**
 * Returns the parts of an instruction that a person finds on a screen, in the order in which it names them.
 *
 * @example
 * instructionParts('Press <b>⋮</b>, then <label>next</label>. Go to <page>mail</page>.') // => [
 * //   { kind: 'menu', sign: '⋮' }, { kind: 'label', label: 'next' }, { kind: 'page' } ]
 */
export function instructionParts(instruction: string): InstructionPart[] {
  return parseMarks(instruction).flatMap((piece): InstructionPart[] => {
    if (typeof piece === 'string') return [];
    if (piece.mark === 'label') return [{ kind: 'label', label: piece.inside }];
    if (piece.mark === 'page') return [{ kind: 'page' }];
    return piece.mark === 'b' && MENU_SIGNS.includes(piece.inside)
      ? [{ kind: 'menu', sign: piece.inside }]
      : [];
  });
}
