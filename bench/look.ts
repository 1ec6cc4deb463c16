// Judges how every page of the built guide can be read: `npm run look` says what is cut off under forced colours, at 320
// pixels, at 400 %, with wide text spacing and with text of 200 %; `npm run look:contrast` computes the contrast of every
// text and of everything that can be pressed, in light, dark and forced colours. Arguments choose pages by the beginning
// of their path: `npm run look -- /ja/mfa`. Ends with status 2 if Chromium is missing.
import type { Page } from 'playwright';
import { openBuiltGuide } from '../e2e/browser/open-built-guide.ts';
import { openFolds } from '../e2e/content/page-states.ts';
import { type BuiltPage, pagesIn, withoutLikes } from '../e2e/support/built-pages.ts';
import { contrastInSchemes, FORCED, judgeContrast } from '../e2e/support/contrast.ts';
import { lostIn, readingConditions, readUnder } from '../e2e/support/width.ts';
import { tree } from '../src/tree/tree.ts';

const AT_ONCE = 3;
const PHONE = { width: 390, height: 844 };

const asked = process.argv.slice(2);
const judges = asked.filter((each) => !each.startsWith('/'));
const prefixes = asked.filter((each) => each.startsWith('/'));
const isAsked = (judge: 'cut' | 'contrast') => judges.length === 0 || judges.includes(judge);

/** What is wrong with a page, and how many texts and parts were judged. */
interface Verdict {
  readonly problems: readonly string[];
  readonly judged: number;
}

async function judgeCuts(page: Page): Promise<Verdict> {
  const problems: string[] = [];
  for (const condition of readingConditions) {
    await readUnder(page, condition);
    problems.push(...(await lostIn(page)).map((each) => `${condition.name}: ${each}`));
  }
  return { problems, judged: readingConditions.length };
}

async function judgeColours(page: Page): Promise<Verdict> {
  await page.setViewportSize(PHONE);
  const { texts, parts, weak } = await contrastInSchemes(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  const forced = await judgeContrast(page, FORCED);
  await page.emulateMedia({ forcedColors: 'none' });
  return {
    problems: [...weak, ...forced.weak.map((each) => `forced colours: ${each}`)],
    judged: texts + parts + forced.texts + forced.parts,
  };
}

/** Opens a page. The scripts of pages above the languages lead away from them, so those are opened without script. */
async function open(page: Page, url: string, { language, kind }: BuiltPage): Promise<void> {
  await page.goto(url);
  if (language === undefined) return;
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber$')),
  );
  if (kind === 'desk') await page.getByRole('search').waitFor();
  await openFolds(page);
  await page.evaluate(
    () => new Promise<void>((idle) => requestIdleCallback(() => idle(), { timeout: 1000 })),
  );
}

const { origin, browser, close } = await openBuiltGuide();

const pages = withoutLikes(pagesIn('dist/site', Object.keys(tree.steps))).filter(
  ({ path }) => prefixes.length === 0 || prefixes.some((prefix) => path.startsWith(prefix)),
);
let [judged, faulty] = [0, 0];
const next = pages.values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    const contextWith = (javaScriptEnabled: boolean) =>
      browser.newContext({ viewport: PHONE, locale: 'en-US', reducedMotion: 'reduce', javaScriptEnabled });
    const [withScript, withoutScript] = [await contextWith(true), await contextWith(false)];
    for (const each of next) {
      const page = await (each.language === undefined ? withoutScript : withScript).newPage();
      await open(page, origin + each.path, each);
      const verdicts = [
        ...(isAsked('contrast') ? [await judgeColours(page)] : []),
        ...(isAsked('cut') ? [await judgeCuts(page)] : []),
      ];
      await page.close();
      const problems = verdicts.flatMap((verdict) => verdict.problems);
      judged += verdicts.reduce((sum, verdict) => sum + verdict.judged, 0);
      if (problems.length > 0) {
        faulty += 1;
        console.error(`${each.path}\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
      }
    }
  }),
);
await close();

console.log(`${pages.length} pages, ${judged} verdicts; ${faulty} pages have problems.`);
// A judge that has seen nothing has approved nothing.
if (faulty > 0 || judged === 0) process.exitCode = 1;
