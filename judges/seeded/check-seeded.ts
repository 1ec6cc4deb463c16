// Sees that the judges find seeded faults, and nothing in a sound page: a judge that finds nothing may just be blind.
import type { Browser } from 'playwright';
import { allAnswers } from '../answers/all-answers.ts';
import { answerAll } from '../answers/answer.ts';
import { type Heard, newContext, type PageJudge } from '../lane.ts';
import { judgeMarkup } from '../markup/judge-markup.ts';
import { withElements } from '../page-judges/elements.ts';
import type { JudgeName, Told } from '../told.ts';
import { SEEDED_FAULTS, type SeededFault, SOUND_PAGE } from './seeded-faults.ts';

interface SeededOptions {
  readonly browser: Browser;
  readonly origin: string;
  readonly judges: readonly PageJudge[];
  readonly asked: readonly JudgeName[];
}

/** A judge must find at least so many faults, so that the list is not emptied by mistake. */
const MIN_FAULTS = 12;

/** Returns what is wrong with the judges. */
export async function checkSeeded({
  browser,
  origin,
  judges,
  asked,
}: SeededOptions): Promise<readonly string[]> {
  const sound = { name: 'a sound page', html: SOUND_PAGE, foundBy: {} };
  const seeded = [sound, ...SEEDED_FAULTS];
  const heard: Heard[] = [];
  const context = await newContext(browser);
  const page = await context.newPage();
  const served = new Map(seeded.map(({ html }, at) => [`/seeded-${at}`, html]));
  await page.route('**/seeded-*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: served.get(new URL(route.request().url()).pathname) ?? '',
    }),
  );
  for (const [at, { name }] of seeded.entries()) {
    if (judges.length > 0) await page.goto(`${new URL(origin).origin}/seeded-${at}`);
    for (const judge of judges) {
      const judgement = await judge(page);
      const told = await withElements(page, judgement, allAnswers);
      heard.push({ judge: judgement.judge, at: name, told, applied: judgement.applied });
    }
  }
  await context.close();
  heard.push(...(await judgeMarkup(new Map(seeded.map(({ name, html }) => [html, name])), asked)));

  const toldBy = (judge: JudgeName, name: string): readonly Told[] =>
    heard.filter((each) => each.judge === judge && each.at === name).flatMap(({ told }) => told);
  const covered = (judge: JudgeName) => SEEDED_FAULTS.filter(({ foundBy }) => judge in foundBy);
  const problems = asked.flatMap((judge) => {
    const wrong = toldBy(judge, sound.name).map((told) => wrongly(judge, told));
    const unseen = covered(judge).flatMap((fault) => missed(fault, judge, toldBy(judge, fault.name)));
    const { length } = covered(judge);
    console.log(`${judge} finds ${length - unseen.length} of the ${length} seeded faults that it covers`);
    return [
      ...wrong,
      ...unseen,
      ...(length < MIN_FAULTS ? [`${judge} has only ${length} seeded faults to find`] : []),
    ];
  });
  return problems;
}

const wrongly = (judge: JudgeName, { rule, message }: Told): string =>
  `${judge} finds something in the sound page: ${rule}: ${message}`;

/** Returns that a judge has not found a fault, or that an answer would silence it. */
function missed({ name, foundBy }: SeededFault, judge: JudgeName, told: readonly Told[]): readonly string[] {
  const rule = foundBy[judge];
  if (rule === undefined) return [];
  const found = told.filter((each) => each.rule === rule);
  if (found.length === 0) {
    const others = told.map((each) => each.rule).join(' | ');
    return [`${judge} does not find ${name} (${rule}), but: ${others}`];
  }
  return answerAll(allAnswers, found).open.length === 0
    ? [`An answer silences ${judge} about ${name} (${rule})`]
    : [];
}
