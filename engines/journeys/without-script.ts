import { answersOf } from '../../src/flow/replay.ts';
import { tree } from '../../src/tree/tree.ts';
import { stepPath } from '../../src/url/paths.ts';
import type { Journey } from '../journey.ts';
import { expectSame, expectThat } from '../reader.ts';

/** How many links the journey follows. */
const LINKS = 3;

/** Without the scripts of the pages, the steps can be read, and plain links lead on. */
export const withoutScript: Journey = {
  name: 'without script',
  withoutScript: true,
  run: async (reader) => {
    const { page, origin, guide, language, press, see, untilSeen } = reader;
    let step: string = tree.start;
    await page.goto(origin + stepPath(language, step));
    for (let followed = 0; ; followed += 1) {
      await untilSeen({ css: 'h1', name: guide.steps.find(({ id }) => id === step)?.titles[language] ?? '' });
      const fields = (await see({ css: 'main :is(input, textarea, select)' })).filter(
        ({ isVisible }) => isVisible,
      );
      expectSame(
        `the fields of ${step}`,
        fields.map(({ name }) => name),
        [],
      );
      const [first] = answersOf(tree, step);
      if (first === undefined || followed === LINKS) break;
      const [link] = await see({ css: 'main [data-key]' });
      expectThat(
        link?.href?.startsWith(stepPath(language, first.to)) === true,
        `${step} links to ${link?.href}`,
      );
      await press({ css: `main [data-key][href="${link?.href}"]` });
      step = first.to;
    }
    expectThat(step !== tree.start, 'no link was followed');
    expectSame(
      'whether a script has run',
      await page.evaluate(() => Object.keys(document.querySelector('h1') ?? {}).length),
      0,
    );
  },
};
