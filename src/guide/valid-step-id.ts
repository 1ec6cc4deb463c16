import { isStepId } from '../flow/replay.ts';
import type { Message, Tree } from '../tree/types.ts';

declare const validStepId: unique symbol;

/**
 * The id of a step that exists in the guide's tree. A string becomes a `ValidStepId` only where it enters the guide and
 * is looked up in the tree: `parsePath` for a path, `replay` for a trail, `isStepId` for anything else. It keeps this
 * type from then on.
 */
export type ValidStepId = string & { readonly [validStepId]: true };

/** A tree whose step ids are valid by definition. */
export type GuideTree = Tree<ValidStepId>;

/** Returns a tree as a `GuideTree`, regardless of the type of its ids. */
export function guideTree<Id extends string>(tree: Tree<Id>): GuideTree {
  // The only cast of ids without a lookup: these ids are the keys that all other ids are looked up in.
  return tree as Tree as GuideTree;
}

/** Returns the messages whose step exists in the tree, typed as valid. Drops all others. */
export function guideMessages(
  tree: GuideTree,
  messages: readonly Message[],
): readonly Message<ValidStepId>[] {
  return messages.flatMap((message) => {
    const { step } = message;
    return isStepId(tree, step) ? [{ ...message, step }] : [];
  });
}
