import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { branchesOf } from '../../../flow/id-conventions.ts';
import { site } from '../../../site.ts';
import { tree } from '../../../tree/tree.ts';
import { layOutMap } from './map-layout.ts';
import type { MapWords } from './map-words.ts';

/** The module that gives the drawing of the map in a language: `virtual:map/en`; and the one that loads it, for each. */
const DRAWING = 'virtual:map/';
const DRAWINGS = 'virtual:maps';

const LOCALES = join(import.meta.dirname, '../../../../locales');

/** Draws the map at build: what lays it out is not in what readers load. */
export function mapPlugin(): Plugin {
  return {
    name: 'map-drawing',
    resolveId: (id) => (id === DRAWINGS || id.startsWith(DRAWING) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.slice(1);
      if (id === DRAWINGS) {
        const loaders = languages().map(
          (each) => `${JSON.stringify(each)}: () => import('${DRAWING}${each}')`,
        );
        return `export default { ${loaders.join(', ')} }`;
      }
      if (!id.startsWith(DRAWING)) return undefined;
      const language = id.slice(DRAWING.length);
      // While one works on the texts, the drawing follows them.
      for (const file of readdirSync(join(LOCALES, language)))
        if (file.endsWith('.json')) this.addWatchFile(join(LOCALES, language, file));
      return `export default ${JSON.stringify(layOutMap(tree, mapWordsIn(language)))}`;
    },
  };
}

function languages(): string[] {
  return readdirSync(LOCALES, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name);
}

interface StepBody {
  readonly title: string;
  readonly answers?: Readonly<Record<string, { readonly label: string }>>;
}

function read<Content>(language: string, file: string): Content {
  return JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Content;
}

/** What the drawing says, from the texts of a language. */
export function mapWordsIn(language: string): MapWords {
  // The texts of a branch are in the file of its name.
  const steps: Readonly<Record<string, StepBody>> = Object.assign(
    {},
    ...branchesOf(Object.keys(tree.steps)).map((branch) => read<object>(language, `${branch}.json`)),
  );
  const ui = read<{ answers: Record<string, { label: string }> }>(language, 'ui.json');
  const labels = [language, 'en'].map((each) => read<Record<string, string>>(each, 'labels.json'));
  const values: Readonly<Record<string, string>> = { ...site.domains, id: site.exampleId };
  const plain = (text: string) =>
    text
      .replaceAll(
        /<label>([^<]*)<\/label>/g,
        (_, id: string) => labels.map((each) => each[id]).find(Boolean) ?? id,
      )
      .replaceAll(/<\/?\w+>/g, '')
      .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? name);
  return {
    language,
    title: (step) => plain(steps[step]?.title ?? step),
    answer: (step, answer) => plain((steps[step]?.answers?.[answer] ?? ui.answers[answer])?.label ?? answer),
  };
}
