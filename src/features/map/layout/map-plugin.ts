import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { AnswerText, StepText } from '../../../../locales/step-parts.ts';
import { textValuesOf } from '../../../guide/text-values.ts';
import { fillIn, plainText } from '../../../i18n/marks.ts';
import { site } from '../../../site.ts';
import { branches } from '../../../tree/branches.ts';
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

function read<Content>(language: string, file: string): Content {
  return JSON.parse(readFileSync(join(LOCALES, language, file), 'utf8')) as Content;
}

/** What the drawing says, from the texts of a language. */
export function mapWordsIn(language: string): MapWords {
  const steps: Readonly<Record<string, StepText>> = Object.assign(
    {},
    ...Object.keys(branches).map((branch) => read<object>(language, `${branch}.json`)),
  );
  const ui = read<{ readonly answers: Readonly<Record<string, AnswerText>> }>(language, 'ui.json');
  const labels = [language, 'en'].map((each) => read<Record<string, string>>(each, 'labels.json'));
  const plain = (text: string): string =>
    plainText(fillIn(text, textValuesOf(site)), ({ mark, inside }) => {
      if (mark === 'label') return labels.map((each) => each[inside]).find(Boolean) ?? inside;
      return mark === 'step' ? plain(steps[inside]?.title ?? inside) : inside;
    });
  return {
    language,
    title: (step) => plain(steps[step]?.title ?? step),
    answer: (step, answer) => plain((steps[step]?.answers?.[answer] ?? ui.answers[answer])?.label ?? answer),
  };
}
