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

/** What an entry of the history says of its place: `place` is the index into the `places` of the call with that number. */
interface Entry {
  readonly call: number;
  readonly place: number;
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'call' in state && 'place' in state;
}

/** Where a call is, and how it goes on from there. */
export interface CallPlace {
  readonly place: GuidePlace;
  /** Tells one opening of a step from another. */
  readonly opened: number;
  /** Goes on at a place. */
  go(next: GuidePlace): void;
  /** Opens a place to which no answer leads; what of its answers the call does not know was given before. */
  jump(there: GuidePlace): void;
  /** Gives an answer of the step. */
  answer(id: string, couldNotTry?: boolean): void;
  /** Clears everything for the next caller. */
  next(): void;
  /** Brings the last call back, and puts this one in its place. */
  undo(): void;
}

/** Whether a trail begins with all of another. */
function beginsWith(trail: Trail, beginning: Trail): boolean {
  return beginning.every(({ step, answer }, at) => trail[at]?.step === step && trail[at]?.answer === answer);
}

/**
 * The place of the call at a step of the desk. The step is in the address, all else in the memory of the tab: Back and
 * Forward find the answers again, and another tab or a reload knows nothing of them.
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
      // A change of page does so by itself.
      if (at === step) focusTitle();
    };

    /** Comes to a place; the answers that lead on to it were given now. */
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
        // Opened anew: no answer of this step leads there.
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
