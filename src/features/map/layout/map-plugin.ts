import type { Plugin } from 'vite';
import { fallbackLanguage } from '../../../../locales/language-rules.ts';
import type { AnswerText, StepText } from '../../../../locales/step-parts.ts';
import { textValuesOf } from '../../../guide/text-values.ts';
import { fillIn, plainText } from '../../../i18n/marks.ts';
import { site } from '../../../site.ts';
import { branches } from '../../../tree/branches.ts';
import { tree } from '../../../tree/tree.ts';
import { layOutMap } from './map-layout.ts';

/**
 * The module ids: `virtual:map/en` has the drawing in a language, `virtual:maps` an import function for each language.
 */
const DRAWING = 'virtual:map/';
const DRAWINGS = 'virtual:maps';

/**
 * Returns a Vite plugin that lays out the map at build time, so that the layout code is not part of the site's scripts.
 */
export function mapPlugin({ tree, languages, wordsIn, filesOf }: MapContent): Plugin {
  return {
    name: 'map-drawing',
    resolveId: (id) => (id === DRAWINGS || id.startsWith(DRAWING) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.slice(1);
      if (id === DRAWINGS) {
        const loaders = languages.map((each) => `${JSON.stringify(each)}: () => import('${DRAWING}${each}')`);
        return `export default { ${loaders.join(', ')} }`;
      }
      if (!id.startsWith(DRAWING)) return undefined;
      const language = id.slice(DRAWING.length);
      for (const file of filesOf(language)) this.addWatchFile(file);
      return `export default ${JSON.stringify(layOutMap(tree, wordsIn(language)))}`;
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
  const labels = [language, fallbackLanguage].map((each) =>
    read<Record<string, string>>(each, 'labels.json'),
  );
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
