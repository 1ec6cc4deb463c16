import { isStepId } from '../flow/replay.ts';
import type { Message, Tree } from '../tree/types.ts';

declare const validStepId: unique symbol;

/**
 * The id of a step that the guide's tree has. A plain text becomes one only by being found in the tree, where it comes in:
 * `parsePath` for a path, `replay` for a trail, `isStepId` for anything else. From there on it keeps this type.
 */
export type ValidStepId = string & { readonly [validStepId]: true };

/** A tree whose own ids are valid by definition. */
export type GuideTree = Tree<ValidStepId>;

/** The tree as the guide has it, whatever its ids: those of this university, or of an invented one. */
export function guideTree<Id extends string>(tree: Tree<Id>): GuideTree {
  // The one place where ids become valid without being looked up: they are the keys that all others are looked up in.
  return tree as Tree as GuideTree;
}

/** The messages with the steps that answer them; one that leads to no step of the tree is left out. */
export function guideMessages(
  tree: GuideTree,
  messages: readonly Message[],
): readonly Message<ValidStepId>[] {
  return messages.flatMap((message) => {
    const { step } = message;
    return isStepId(tree, step) ? [{ ...message, step }] : [];
  });
}
