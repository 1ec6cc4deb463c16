import { tree } from '../../src/tree/tree.ts';
import type { Journey } from '../journey.ts';
import { expectThat, type Reader } from '../reader.ts';
import { giveLast, longWay, markDocument, openAfter, pathAfter, untilAt } from './places.ts';

const before = 3;
const after = 2;

async function answerAll(reader: Reader) {
  const moves = longWay(reader);
  await reader.open(pathAfter(reader.language, []));
  const isSameDocument = await markDocument(reader);
  for (const position of moves.keys()) {
    const given = moves.slice(0, position + 1);
    await giveLast(reader, given);
    await untilAt(reader, given, { focused: true });
  }
  return { moves, isSameDocument };
}

/** Each answer leads to the next step at once, with the focus on its title and the answers in the address. */
export const answers: Journey = {
  name: 'answers',
  run: async (reader) => {
    const { moves, isSameDocument } = await answerAll(reader);
    expectThat(tree.steps[moves.at(-1)?.to as keyof typeof tree.steps]?.kind === 'outcome', 'no end');
    expectThat(await isSameDocument(), 'a page was loaded');
  },
};

/** Back, Forward and Reload of the browser lead to the places before, each with its answers. */
export const history: Journey = {
  name: 'back and forward',
  run: async (reader) => {
    const { page } = reader;
    const moves = longWay(reader).slice(0, before + 1);
    await openAfter(reader, moves.slice(0, 1));
    const isSameDocument = await markDocument(reader);
    for (let given = 2; given <= moves.length; given += 1) {
      await giveLast(reader, moves.slice(0, given));
      await untilAt(reader, moves.slice(0, given));
    }
    let given = moves.length;
    for (let time = 0; time < before; time += 1) {
      await page.back();
      given -= 1;
      await untilAt(reader, moves.slice(0, given));
    }
    for (let time = 0; time < after; time += 1) {
      await page.forward();
      given += 1;
      await untilAt(reader, moves.slice(0, given));
    }
    expectThat(await isSameDocument(), 'a page was loaded');
    await page.reload();
    await untilAt(reader, moves.slice(0, given));
    expectThat(!(await isSameDocument()), 'no page was loaded');
    await page.back();
    await untilAt(reader, moves.slice(0, given - 1));
  },
};
