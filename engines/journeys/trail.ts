import type { Move } from '../../e2e/support/real-journeys.ts';
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import type { Journey } from '../journey.ts';
import { expectSame, expectThat } from '../reader.ts';
import { giveLast, longWay, markDocument, openAfter, untilAt } from './places.ts';

/** Returns the second answer changed to another one of its step. */
function changed(moves: readonly Move[]): readonly Move[] {
  const [first, second] = moves;
  if (first === undefined || second === undefined) throw new Error('The trail is too short');
  const [other] = answersOf(tree, second.step).flatMap(({ id: answer }) => {
    const to = nextStep(tree, [first], { step: second.step, answer });
    return answer === second.answer || to === undefined ? [] : [{ step: second.step, answer, to }];
  });
  if (other === undefined) throw new Error(`${second.step} has one answer`);
  return [first, other];
}

/** The reader unfolds the answers so far, goes back to an earlier one, sees it marked, and changes it. */
export const trail: Journey = {
  name: 'trail',
  run: async (reader) => {
    const { texts, see, press, page } = reader;
    const moves = longWay(reader).slice(0, 5);
    await openAfter(reader, moves);
    const isSameDocument = await markDocument(reader);
    const section = `main nav[aria-label="${texts.ui.trail.label}"]`;
    const summaries = await see({ css: `${section} summary` });
    expectThat(summaries.length > 0, 'a long trail is not folded');
    await press({ css: `${section} summary` });
    const back = stepPath(reader.language, moves[1]?.step ?? '', moves.slice(0, 1));
    await press({ css: `${section} li a[href="${back}"]` });
    await untilAt(reader, moves.slice(0, 1), { focused: true });
    const marked = await see({ css: 'main [data-key]', partOfName: texts.ui.step.before });
    const earlier = stepPath(reader.language, moves[1]?.to ?? '', moves.slice(0, 2));
    expectSame(
      'the marked answer',
      marked.map(({ href }) => href),
      [earlier],
    );
    const others = changed(moves);
    await giveLast(reader, others);
    await untilAt(reader, others, { focused: true });
    expectThat(await isSameDocument(), 'a page was loaded');
    await page.back();
    await untilAt(reader, moves.slice(0, 1));
  },
};
