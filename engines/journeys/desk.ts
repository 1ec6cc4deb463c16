import { isDeepStrictEqual } from 'node:util';
import { answersOf, nextStep } from '../../src/flow/replay.ts';
import { tree } from '../../src/tree/tree.ts';
import { deskPath } from '../../src/url/paths.ts';
import type { Journey } from '../journey.ts';
import { expectThat, type Reader } from '../reader.ts';

/** Waits until the desk shows a step, with the focus on its title, after so many answers. */
async function untilAtDesk(reader: Reader, step: string, answers: number): Promise<void> {
  const { language, guide, texts, until, see, address } = reader;
  const title = guide.steps.find(({ id }) => id === step)?.titles[language] ?? '';
  const trail = `nav[aria-label="${texts.desk.call.trail}"] li`;
  await until(
    `the desk at ${step} after ${answers} answers`,
    async () => ({
      address: await address(),
      titles: (await see({ css: 'h1' })).map(({ name, isFocused }) => [name, isFocused]),
      answers: (await see({ css: trail })).length,
    }),
    (shown) =>
      isDeepStrictEqual(shown, { address: deskPath(language, step), titles: [[title, true]], answers }),
  );
}

/** A step that a caller may read the code of: not the start, with two answers or more. */
const [CALLED] = Object.entries(tree.steps).flatMap(([id, { kind, code }]) => {
  const [first, second] = answersOf(tree, id);
  const to = first && nextStep(tree, [], { step: id, answer: first.id });
  return id !== tree.start && kind === 'question' && second && to ? [{ id, code, to }] : [];
});

/** Staff jump to the step of a code, answer with a number key, and go back. */
export const desk: Journey = {
  name: 'desk',
  run: async (reader) => {
    const { language, texts, key, page, until, untilSeen, see } = reader;
    expectThat(CALLED !== undefined, 'no step has two answers');
    await reader.open(deskPath(language, tree.start));
    const jump = { css: 'search input', partOfName: texts.desk.jump.label };
    await untilSeen(jump);
    await key('/');
    await until(
      'the quick jump has the focus',
      () => see(jump),
      ([own]) => own?.isFocused === true,
    );
    await page.type(CALLED.code.toLowerCase());
    await untilSeen({ css: 'search [role="option"]' });
    await key('Enter');
    await untilAtDesk(reader, CALLED.id, 0);
    await key('1');
    await untilAtDesk(reader, CALLED.to, 1);
    await key('b');
    await untilAtDesk(reader, CALLED.id, 0);
    await key('1');
    await untilAtDesk(reader, CALLED.to, 1);
    // The browser's Back, too.
    await page.back();
    await untilSeen({ css: `[data-key~="1"]` });
    await until(
      'Back leads to the step before',
      () => reader.address(),
      (is) => is === deskPath(language, CALLED.id),
    );
  },
};
