import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { answerStep } from '../../flow/replay.ts';
import type { GivenAnswer, Trail } from '../../flow/trail.ts';
import type { GuidePlace } from '../../guide/guide-context.ts';
import type { GuideTree, ValidStepId } from '../../guide/valid-step-id.ts';
import type { Language } from '../../i18n/languages.ts';
import { deskPath } from '../../url/paths.ts';
import { focusTitle } from '../keyboard/focus-title.ts';
import { answered, arrived, jumped, recordOf } from './call.ts';
import { callState, createCall, setCall, swapCalls, useCallState } from './call-store.ts';

/** The state of a history entry: `place` is the index into the `places` of the call with the number `call`. */
interface Entry {
  readonly call: number;
  readonly place: number;
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'call' in state && 'place' in state;
}

/** The place of a call and the ways to change it. */
export interface CallPlace {
  readonly place: GuidePlace;
  /** Identifies one visit to a step: the index of its place, or -1. */
  readonly opened: number;
  /** Continues at a place. */
  go(next: GuidePlace): void;
  /** Opens a place that no answer of this step leads to. New answers in its trail count as given before the call. */
  jump(there: GuidePlace): void;
  /** Answers the step. */
  answer(id: string, couldNotTry?: boolean): void;
  /** Clears the call for the next caller. */
  next(): void;
  /** Swaps the cleared call with the current one. */
  undo(): void;
}

/** Returns whether a trail starts with all answers of another. */
function beginsWith(trail: Trail, beginning: Trail): boolean {
  return beginning.every(({ step, answer }, at) => trail[at]?.step === step && trail[at]?.answer === answer);
}

/**
 * Returns the place of the call at a step of the desk. Only the step is in the URL; everything else is in the memory of
 * the tab. Back and Forward find the answers there. Another tab or a reload starts without them.
 */
export function useCallPlace(tree: GuideTree, language: Language, step: ValidStepId): CallPlace {
  const { state } = useLocation();
  const navigate = useNavigate();
  const opened = useCallState(({ call }) =>
    isEntry(state) && state.call === call.number ? state.place : -1,
  );
  const kept = useCallState(({ call }) => call.places[opened]);

  return useMemo(() => {
    const place: GuidePlace = kept?.step === step ? kept : { step, trail: [], ahead: [] };

    const open = (at: ValidStepId, entry: unknown) => {
      navigate(deskPath(language, at), { state: entry });
      // If the step changes, `usePageChange` moves the focus.
      if (at === step) focusTitle();
    };

    /** Moves to a place and records those of its added answers that were given now. */
    const come = (there: GuidePlace, isGivenNow: (given: GivenAnswer) => boolean, couldNotTry = false) => {
      const at = Date.now();
      const onward = beginsWith(there.trail, place.trail) ? there.trail.slice(place.trail.length) : [];
      const call = onward
        .filter(isGivenNow)
        .reduce((so, given) => answered(so, given, { at, couldNotTry }), callState().call);
      const next = arrived(call, there, at);
      setCall(next);
      open(there.step, { call: next.number, place: next.places.length - 1 } satisfies Entry);
    };

    const jump = (there: GuidePlace) => come(jumped(place, there), () => false);

    return {
      place,
      opened,
      go(next) {
        // A place without answers is a link to a step that no answer of this step leads to.
        if (next.trail.length === 0 && next.ahead.length === 0) jump(next);
        else come(next, (given) => recordOf(callState().call, given) === undefined);
      },
      jump,
      answer(id, couldNotTry) {
        const next = answerStep(tree, place, id);
        if (next) come(next, (given) => given.step === step, couldNotTry);
      },
      next() {
        swapCalls(createCall(), { call: callState().call, step, entry: state });
        open(tree.start, undefined);
      },
      undo() {
        const { call, cleared } = callState();
        if (!cleared) return;
        swapCalls(cleared.call, { call, step, entry: state });
        open(cleared.step, cleared.entry);
      },
    };
  }, [kept, opened, step, language, tree, state, navigate]);
}
