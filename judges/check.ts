// Has axe, IBM Equal Access, Siteimprove Alfa, the Nu Html Checker and html-validate judge the built guide:
// `npm run judges`. Every page as it opens, and each kind of page in every language, dark, with forced colours, in 320
// pixels, at 400 %, with wide text spacing and with its folds open. First sees that each judge finds seeded faults. Fails on
// everything that no answer in `answers/` covers, and on answers that nothing needs. `-- --judge IBM` chooses a judge,
// `-- --pages 20` judges only so many pages and kinds, `-- --path /en/map` only those at a path, `-- --seeded` only the seeded
// faults, and `-- --json <file>` writes what is open. Ends with status 2 if Java or Chromium is missing.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openBuiltGuide } from '../e2e/browser/open-built-guide.ts';
import { missingPackages } from '../src/authoring/label-check/debian-packages.ts';
import { allAnswers } from './answers/all-answers.ts';
import { answerAll } from './answers/answer.ts';
import { distinctFiles } from './html-files.ts';
import { judgePackages } from './judge-packages.ts';
import { type Heard, pageJudges, runLane } from './lane.ts';
import { judgeMarkup } from './markup/judge-markup.ts';
import { JAVA } from './markup/nu.ts';
import { startAlfa } from './page-judges/alfa.ts';
import { checkSeeded } from './seeded/check-seeded.ts';
import { countsOf, nameOf, openByRule, tableOf } from './summary.ts';
import { JUDGES, type JudgeName } from './told.ts';
import { kindVisits, plainVisits } from './visits.ts';

const SITE = 'dist/site';

/** Pages that are judged at the same time: the browser judges some while Alfa's thread judges another. */
const LANES = 3;

/** A judge that applied fewer rules to a page has not seen the page. The smallest page is a choice of languages. */
const MIN_RULES: Readonly<Record<JudgeName, number>> = {
  axe: 15,
  IBM: 25,
  Alfa: 15,
  Nu: 0,
  'html-validate': 60,
};

/** After how many pages the command says how far it is. */
const SAY_EVERY = 25;

const minutesSince = (start: number): string => ((Date.now() - start) / 60_000).toFixed(1);

const { values } = parseArgs({
  options: {
    judge: { type: 'string', multiple: true, default: [...JUDGES] },
    pages: { type: 'string' },
    path: { type: 'string', multiple: true },
    seeded: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

function endWith(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const asked = JUDGES.filter((name) => values.judge.some((each) => each.toLowerCase() === name.toLowerCase()));
if (asked.length < new Set(values.judge).size) endWith(`The judges are ${JUDGES.join(', ')}`);
const limit = values.pages === undefined ? undefined : Number(values.pages);
if (limit !== undefined && !(limit >= 1)) endWith('`--pages` needs a number');
if (!existsSync(SITE)) endWith('There is no built guide. Run `npm run build` first.');
const missing = missingPackages(asked.includes('Nu') ? [JAVA] : []);
if (missing.length > 0)
  endWith(`These Debian packages are missing: ${missing.join(', ')}. Install them with \`apt-get install\`.`);

/** Returns those that are asked for: all, those at certain paths, or evenly spread ones, so that few are still of many kinds. */
function chosen<Each extends { readonly path: string }>(all: readonly Each[]): readonly Each[] {
  const { path } = values;
  const own = path === undefined ? all : all.filter((each) => path.includes(each.path.replace(/\?.*/, '')));
  if (limit === undefined || limit >= own.length) return own;
  return Array.from({ length: limit }, (_, at) => own[Math.floor((at * own.length) / limit)] as Each);
}

const started = Date.now();
judgePackages.install();
const { origin, browser, close } = await openBuiltGuide();
const alfa = await startAlfa();
const judgesOfPages = [...pageJudges(alfa)].flatMap(([name, judge]) => (asked.includes(name) ? [judge] : []));

let failed = false;
try {
  const problems = await checkSeeded({ browser, origin, judges: judgesOfPages, asked });
  for (const problem of problems) console.error(problem);
  failed = problems.length > 0;
  if (!values.seeded) {
    const done = await judgeGuide();
    failed ||= !done;
  }
} finally {
  await alfa.close();
  await close();
}
process.exitCode = failed ? 1 : 0;

/** Passes on what an iterator returns, and says from time to time how far it is. */
function* counting<Each>(all: Iterable<Each>, total: number): Generator<Each> {
  let at = 0;
  for (const each of all) {
    if (at > 0 && at % SAY_EVERY === 0)
      console.log(`${at} of ${total} opened, ${minutesSince(started)} minutes`);
    at += 1;
    yield each;
  }
}

/** Judges the guide and prints what is open. Returns whether nothing is. */
async function judgeGuide(): Promise<boolean> {
  const files = distinctFiles(SITE);
  const plain = chosen(plainVisits(SITE, files));
  const kinds = chosen(kindVisits(SITE, files));
  console.log(`${plain.length} pages as they open, ${kinds.length} kinds of page under all conditions`);

  const heard: Heard[] = [];
  const markups = new Map<string, string>();
  // The kinds first, since the first of the pages are the quickest.
  const next = [...kinds, ...plain].values();
  const options = {
    browser,
    origin,
    judges: judgesOfPages,
    answers: allAnswers,
    hear: (each: Heard) => heard.push(each),
    takeMarkup: (at: string, html: string) => {
      if (!markups.has(html)) markups.set(html, at);
    },
  };
  const counted = counting(next, kinds.length + plain.length);
  await Promise.all(Array.from({ length: LANES }, () => runLane(counted, options)));
  const served = new Map(chosen(files).map(({ path, html }) => [html, `${path}, as served`]));
  heard.push(...(await judgeMarkup(new Map([...markups, ...served]), asked)));

  const opens = heard.flatMap(({ at, told }) =>
    answerAll(allAnswers, told).open.map((each) => ({ ...each, at })),
  );
  const { used } = answerAll(
    allAnswers,
    heard.flatMap(({ told }) => told),
  );
  const unneeded =
    limit === undefined && values.path === undefined
      ? allAnswers.filter((each) => asked.includes(each.judge) && !used.has(each))
      : [];
  const blind = heard.filter(({ judge, applied }) => applied.length < MIN_RULES[judge]);
  const silent = asked.filter((judge) => !heard.some((each) => each.judge === judge));

  if (opens.length > 0) console.error(openByRule(opens));
  for (const each of unneeded) console.error(`This answer is out of date, nothing needs it: ${nameOf(each)}`);
  for (const { judge, at, applied } of blind)
    console.error(`${judge} applied ${applied.length} rules to ${at}`);
  for (const judge of silent) console.error(`${judge} has judged nothing`);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(opens, null, 1));
  const counts = countsOf(heard, opens);
  console.log(tableOf(counts));
  const total = counts.reduce((sum, { states }) => sum + states, 0);
  console.log(
    `${total} verdicts, ${allAnswers.length} answers: ${opens.length} without an answer, ${unneeded.length} answers out of date; ${minutesSince(started)} minutes.`,
  );
  return opens.length + unneeded.length + blind.length + silent.length === 0;
}
