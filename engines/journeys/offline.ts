import { type Journey, NotRun } from '../journey.ts';
import { expectThat } from '../reader.ts';
import { giveLast, longWay, openAfter, pathAfter, untilAt } from './places.ts';

/** How long the worker may take to keep all pages. */
const KEEP_TIMEOUT = 60_000;

/**
 * After a visit the guide works without the server: a deep step opens by its URL, answers lead on, and the language can
 * be switched. Only if the built guide registers a worker.
 */
export const offline: Journey = {
  name: 'offline',
  // The worker keeps the pages, which must be those of the build.
  plainPages: true,
  run: async (reader) => {
    const { page, origin, guide, language, texts, line, until, untilSeen, press } = reader;
    if (!reader.registersWorker) throw new NotRun('the site registers no worker');
    const moves = longWay(reader);
    await openAfter(reader, moves.slice(0, 1));
    if (!(await page.evaluate(() => 'serviceWorker' in navigator)))
      throw new NotRun('the browser has no workers');
    // WebKit may go on calling an active worker “installing”, so its state does not count.
    await until(
      'a worker is active',
      () => page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active !== null)),
      (isActive) => isActive,
      KEEP_TIMEOUT,
    );
    const ready = texts.ui.offline?.['ready'];
    if (ready !== undefined) {
      const line = { css: 'footer *', partOfName: ready };
      await until(
        'the foot says that it is ready',
        () => reader.see(line),
        ({ length }) => length > 0,
        KEEP_TIMEOUT,
      );
    }
    await line.stop();
    expectThat(
      await fetch(origin).then(
        () => false,
        () => true,
      ),
      'the server still answers',
    );
    const deep = moves.slice(0, 3);
    await page.goto(origin + pathAfter(language, deep));
    await untilAt(reader, deep);
    await until(
      'the page is taken over',
      () =>
        page.evaluate(() =>
          Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__react')),
        ),
      (taken) => taken,
    );
    await giveLast(reader, moves.slice(0, 4));
    await untilAt(reader, moves.slice(0, 4), { focused: true });
    const other = guide.languages.find((each) => each !== language);
    expectThat(other !== undefined, 'there is no other language');
    await press({ css: `header a[hreflang="${other}"]` });
    await untilAt(reader, moves.slice(0, 4), { language: other });
    await untilSeen({ css: 'main [data-key]' });
  },
};
