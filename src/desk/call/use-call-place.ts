import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { resolveAliases } from '../../flow/published-ids.ts';
import { answerStep, type Replay, replay } from '../../flow/replay.ts';
import type { Trail } from '../../flow/trail.ts';
import type { EntryPage, Guide, GuidePlace } from '../../guide/guide-context.ts';
import { useGoBack } from '../../guide/use-go-back.ts';
import type { ValidStepId } from '../../guide/valid-step-id.ts';
import { focusTitle } from '../../ui/dom/focus-title.ts';
import { deskPath } from '../../url/paths.ts';
import { trailFromQuery } from '../../url/trail-query.ts';
import { placeAfterJump, type VisitedPlace, withAnswer, withPlace } from './call.ts';
import { callState, clearCall, restoreCall, setCall, useCallState } from './call-store.ts';

/** The state of a history entry: `call` is the id of a call, `place` an index into its `places`. */
interface Entry {
  readonly call: number;
  readonly place: number;
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'call' in state && 'place' in state;
}

/** A place that may have come by a link, with what else the link claims. */
type LinkedPlace = GuidePlace & Partial<Replay<ValidStepId>>;

/** The place of a call and the ways to change it. */
export interface CallPlace {
  readonly place: VisitedPlace<ValidStepId>;
  /** Identifies one visit to a step: the index of its place, or -1. */
  readonly visit: number;
  /** Follows a link of the step: to a place that its answers lead to or, if the place has no trail, to any step. */
  go(next: GuidePlace): void;
  /** Opens an earlier place of the trail, to change its answer. */
  change(earlier: GuidePlace): void;
  /** Goes back to an earlier place, without a new history entry. */
  goBack(earlier: GuidePlace): void;
  /**
   * Opens a place that no answer of this step leads to. New answers in its trail, and those that a link claims `later`,
   * count as given before the call.
   */
  jump(there: LinkedPlace): void;
  /** Answers the step. */
  answer(id: string, couldNotTry?: boolean): void;
  /** Clears the call for the next caller. */
  next(): void;
  /** Brings back the call cleared last, and keeps the current one. */
  restore(): void;
}

/** Returns the answers of a trail that another trail does not have. */
function addedTo(before: Trail, trail: Trail): Trail {
  return trail.filter(
    ({ step, answer }) => !before.some((one) => one.step === step && one.answer === answer),
  );
}

/** Returns whether a trail starts with all answers of another. */
function startsWith(trail: Trail, start: Trail): boolean {
  return start.every(({ step, answer }, i) => trail[i]?.step === step && trail[i]?.answer === answer);
}

/** Returns whether a history entry has a place of the current call. */
function isEntryOf({ page, place: step, state }: EntryPage, earlier: GuidePlace): boolean {
  if (page !== 'desk' || step !== earlier.step) return false;
  const { call } = callState();
  const kept = isEntry(state) && state.call === call.id ? call.places[state.place] : undefined;
  const trail = kept?.step === step ? kept.trail : [];
  return trail.length === earlier.trail.length && startsWith(trail, earlier.trail);
}

/**
 * Returns the place of the call at a step of the desk. Only the step is in the URL; everything else is in the memory of
 * the tab. Back and Forward find the answers there. Another tab or a reload starts without them. The answers in the URL
 * of a link go into the call, behind those of a call that is running, and out of the URL.
 */
export function useCallPlace({ tree, language, steps }: Guide, step: ValidStepId): CallPlace {
  const { state, search } = useLocation();
  const navigate = useNavigate();
  const returnTo = useGoBack();
  const visit = useCallState(({ call }) => (isEntry(state) && state.call === call.id ? state.place : -1));
  const kept = useCallState(({ call }) => call.places[visit]);

  // Not a layout effect: on the first render, the router does not listen yet.
  useEffect(() => {
    const claims = trailFromQuery(search);
    if (claims.length === 0) return;
    const { later, ...there } = replay(tree, resolveAliases(claims, steps), step);
    const { call } = callState();
    const place = placeAfterJump(call.places.at(-1) ?? { step, trail: [] }, there);
    const next = withPlace(call, place, Date.now(), later);
    setCall(next);
    const entry: Entry = { call: next.id, place: next.places.length - 1 };
    navigate(deskPath(language, step), { replace: true, state: entry });
  }, [search, step, language, tree, steps, navigate]);

  return useMemo(() => {
    const place: VisitedPlace<ValidStepId> = kept?.step === step ? kept : { step, trail: [] };

    const open = (target: ValidStepId, entry: unknown) => {
      navigate(deskPath(language, target), { state: entry });
      // If the step changes, `usePageChange` moves the focus.
      if (target === step) focusTitle();
    };

    // Moves to a place. `given` has the answers that were given now, `later` those that a link claims after it.
    const moveTo = (
      there: GuidePlace,
      {
        given = [],
        couldNotTry = false,
        later = [],
      }: { given?: Trail; couldNotTry?: boolean; later?: Trail },
    ) => {
      const now = Date.now();
      const answered = given.reduce(
        (call, each) => withAnswer(call, each, { givenAt: now, couldNotTry }),
        callState().call,
      );
      const next = withPlace(answered, there, now, later);
      setCall(next);
      open(there.step, { call: next.id, place: next.places.length - 1 } satisfies Entry);
    };

    const jump = ({ later = [], ...there }: LinkedPlace) => moveTo(placeAfterJump(place, there), { later });

    return {
      place,
      visit,
      go(next) {
        if (next.trail.length === 0) jump(next);
        else moveTo(next, { given: addedTo(place.trail, next.trail) });
      },
      change: (earlier) => moveTo(earlier, {}),
      goBack(earlier) {
        const path = deskPath(language, earlier.step);
        const replaced = (): Entry => {
          const next = withPlace(callState().call, earlier, Date.now());
          setCall(next);
          return { call: next.id, place: next.places.length - 1 };
        };
        returnTo((before) => isEntryOf(before, earlier), path, replaced);
      },
      jump,
      answer(id, couldNotTry = false) {
        const next = answerStep(tree, place, id);
        if (next) moveTo(next, { given: [{ step, answer: id }], couldNotTry });
      },
      next() {
        clearCall({ step, entry: state });
        open(tree.start, undefined);
      },
      restore() {
        const cleared = restoreCall({ step, entry: state });
        if (cleared) open(cleared.step, cleared.entry);
      },
    };
  }, [kept, visit, step, language, tree, state, navigate, returnTo]);
}
