import {
  loadDefaultJapaneseParser,
  loadDefaultSimplifiedChineseParser,
  loadDefaultThaiParser,
  loadDefaultTraditionalChineseParser,
  type Parser,
} from 'budoux';
import type { Plugin } from 'vite';
import { BREAK } from '../i18n/heading-phrases.ts';

/** The headings of a guide. */
export interface HeadingContent {
  readonly languages: readonly string[];
  headingsIn(language: string): readonly string[];
  /** Returns the files that the texts of a language are read from, for Vite to watch. */
  filesOf(language: string): readonly string[];
}

/** The languages that are written without spaces and that BudouX can split into phrases. */
const PARSERS: Readonly<Record<string, () => Parser>> = {
  ja: loadDefaultJapaneseParser,
  th: loadDefaultThaiParser,
  zh: loadDefaultSimplifiedChineseParser,
  'zh-hans': loadDefaultSimplifiedChineseParser,
  'zh-hant': loadDefaultTraditionalChineseParser,
};

/**
 * The module ids: `virtual:phrases/ja` has the headings of a language, `virtual:phrases` an import function for each
 * language with phrases.
 */
const ALL = 'virtual:phrases';
const ONE = `${ALL}/`;

/**
 * Returns a Vite plugin that splits headings into phrases at build time, so that neither BudouX nor its model, which is
 * larger than the list, is part of the site's scripts.
 */
export function phrasesPlugin({ languages, headingsIn, filesOf }: HeadingContent): Plugin {
  return {
    name: 'phrases',
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(resolved) {
      const id = resolved.slice(1);
      if (id === ALL) {
        const loaders = languages
          .filter((each) => Object.hasOwn(PARSERS, each))
          .map((each) => `${JSON.stringify(each)}: () => import('${ONE}${each}')`);
        return `export default { ${loaders.join(', ')} }`;
      }
      if (!id.startsWith(ONE)) return undefined;
      const language = id.slice(ONE.length);
      for (const file of filesOf(language)) this.addWatchFile(file);
      return `export default ${JSON.stringify(withBreaks(language, headingsIn(language)))}`;
    },
  };
}

/** Splits a list of words after each middle dot. WebKit breaks a list that is wider than its line anywhere. */
const listedWords = (phrase: string): string[] => phrase.split(/(?<=・)(?=.)/su);

/**
 * Returns the texts that have more than one phrase, with a zero-width space between the phrases. Empty for a language
 * that BudouX does not know.
 *
 * @example
 * withBreaks('ja', ['アプリを使う', 'アプリ']) // => ['アプリを\u200b使う']
 * withBreaks('ja', ['住所・電話を見る']) // => ['住所・\u200b電話を\u200b見る']
 * withBreaks('en', ['Use the app']) // => []
 */
export function withBreaks(language: string, texts: readonly string[]): string[] {
  const parser = PARSERS[language]?.();
  if (parser === undefined) return [];
  return texts
    .map((text) => parser.parse(text).flatMap(listedWords).join(BREAK))
    .filter((text) => text.includes(BREAK));
}
