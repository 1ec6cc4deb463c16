// Takes the same journeys through the built guide in Chromium, Firefox and WebKit, in a phone's and a desktop's size and in
// every language: `npm run engines`. Prints a table and each failure, and fails if there is one. An argument names the
// folder of another build; `-- --engine firefox` and `-- --journey map` choose by the beginning of a name; `-- --runs 10`
// takes all journeys ten times. Ends with status 2 if a Debian package or the build is missing.
import { parseArgs } from 'node:util';
import { clientPackages } from './client-packages.ts';
import { endIfMissing } from './end-if-missing.ts';
import { readGuideJson, readTexts, registersWorker } from './guide-texts.ts';
import { type InstalledEngine, installedEngines } from './installed-engines.ts';
import { journeys } from './journeys.ts';
import type { Setting } from './reader.ts';
import { serveGuide } from './serve-guide.ts';
import { SIZES, takeJourney } from './take-journey.ts';
import { countLine, countVerdicts, exitCodeOf, reasonLines, type Verdict, verdictTable } from './verdicts.ts';

const { values, positionals } = parseArgs({
  options: {
    engine: { type: 'string', default: '' },
    journey: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const [built = 'dist'] = positionals;
const runs = Number(values.runs);
const engines = installedEngines.filter(({ name }) => name.startsWith(values.engine.toLowerCase()));
const chosen = journeys.filter(({ name }) => name.startsWith(values.journey.toLowerCase()));

endIfMissing(engines, built);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('`--runs` takes a number from 1 on.');
  process.exit(2);
}
clientPackages.install();

const guide = readGuideJson(built);
const texts = new Map(guide.languages.map((language) => [language, readTexts(language)]));
const textsOf = (language: string) => {
  const found = texts.get(language);
  if (found === undefined) throw new Error(`There is no language ${language}`);
  return found;
};

const shared = { guide, textsOf, registersWorker: registersWorker(built) };

/** Takes all journeys in one engine, one after another. */
async function take(engine: InstalledEngine): Promise<{ version: string; verdicts: Verdict[] }> {
  const server = await serveGuide(built, engine.isWatchedByServer);
  const browser = await engine.launch();
  const verdicts: Verdict[] = [];
  try {
    for (const size of Object.keys(SIZES)) {
      for (const language of guide.languages) {
        const setting: Setting = { ...shared, origin: server.origin, language, line: server };
        for (const journey of chosen) {
          const verdict = await takeJourney({ browser, server, size, setting, journey });
          verdicts.push(verdict);
          for (const line of reasonLines([verdict])) console.log(line);
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { version: browser.version, verdicts };
}

/** Takes all journeys in one engine as often as asked for. */
async function takeRuns(engine: InstalledEngine) {
  const taken: Awaited<ReturnType<typeof take>>[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const began = Date.now();
    const each = await take(engine);
    const name = runs === 1 ? engine.name : `${engine.name}, run ${run}`;
    console.log(countLine(name, countVerdicts(each.verdicts), Date.now() - began));
    taken.push(each);
  }
  return taken;
}

const began = Date.now();
// The engines share nothing, and none waits for a slower one.
const taken = await Promise.all(engines.map(takeRuns));
console.log(verdictTable(taken.flatMap(([first]) => first?.verdicts ?? [])));
console.log(taken.map(([first]) => first?.version).join(', '));
const counts = countVerdicts(taken.flat().flatMap(({ verdicts }) => verdicts));
console.log(countLine(runs === 1 ? '1 run' : `${runs} runs`, counts, Date.now() - began));
process.exitCode = exitCodeOf(counts);
