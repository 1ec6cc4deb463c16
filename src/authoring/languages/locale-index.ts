import { fallbackLanguage, type SearchRules } from '../../../locales/language-rules.ts';

/** Files of a language that are loaded separately from its other texts. */
const LOADED_APART: readonly string[] = ['labels', 'language'];

/** Files whose keys differ between languages. */
const OWN_KEYS: readonly string[] = ['synonyms'];

/** The input of a language's index file. */
export interface LocaleFolder {
  readonly language: string;
  /** Whether these are the desk's texts, in the language's folder `desk/`. */
  readonly isDesk: boolean;
  /** The names of its JSON files, without `.json`. */
  readonly files: readonly string[];
  /** The branches of the tree, in order. */
  readonly branches: readonly string[];
  /** The search rules of the language, for the desk's quick jump. */
  readonly search: SearchRules;
}

/** Converts a file name to an identifier: `set-up` becomes `setUp`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Returns the index file of a language. It imports every text, merges the steps of the branches in tree order, and
 * declares the required type of each file, so that a missing text is one type error at that file's line.
 *
 * @example
 * const search = { stopWords: [], correlationId: [] };
 * localeIndex({ language: 'en', isDesk: false, files: ['ask', 'labels', 'ui'], branches: ['ask'], search }).split('\n').slice(1, 6) // => [
 * //   "import type { BranchAnswers, BranchTexts, FileTexts, OnlyKnownParts } from '../required-texts.ts';",
 * //   "import askJson from './ask.json';",
 * //   "import uiJson from './ui.json';",
 * //   '',
 * //   "const ask: BranchTexts<'ask', typeof askJson> = askJson satisfies BranchAnswers<'ask'> satisfies OnlyKnownParts<typeof askJson>;" ]
 */
export function localeIndex({ language, isDesk, files, branches, search }: LocaleFolder): string {
  const names = files.filter((name) => !LOADED_APART.includes(name)).toSorted();
  const own = names.filter((name) => !branches.includes(name));
  // Such a file needs the keys of the English one. The tree determines the keys of the desk's branches instead.
  const isLikeEnglish = (name: string) =>
    language !== fallbackLanguage && !OWN_KEYS.includes(name) && !(isDesk && branches.includes(name));
  const declare = (name: string): string => {
    const [text, json] = [camelCase(name), `${camelCase(name)}Json`];
    if (isLikeEnglish(name)) return `const ${text}: typeof ${text}English = ${json};`;
    if (OWN_KEYS.includes(name)) return `const ${text} = ${json};`;
    if (!branches.includes(name)) return `const ${text}: FileTexts<'${name}', typeof ${json}> = ${json};`;
    return isDesk
      ? `const ${text}: BranchDeskTexts<'${name}', typeof ${json}> = ${json} satisfies BranchListen<'${name}'>;`
      : `const ${text}: BranchTexts<'${name}', typeof ${json}> = ${json} satisfies BranchAnswers<'${name}'> satisfies OnlyKnownParts<typeof ${json}>;`;
  };
  const declared = [...branches, ...own].map(declare);
  const root = isDesk ? '../..' : '..';
  const types = [
    'BranchAnswers',
    'BranchDeskTexts',
    'BranchListen',
    'BranchTexts',
    'FileTexts',
    'OnlyKnownParts',
  ].filter((type) => declared.some((line) => line.includes(`${type}<`)));
  return [
    '// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.',
    ...(isDesk ? [`import type { SearchRules } from '${root}/language-rules.ts';`] : []),
    ...(types.length === 0 ? [] : [`import type { ${types.join(', ')} } from '${root}/required-texts.ts';`]),
    ...names
      .filter(isLikeEnglish)
      .map(
        (name) =>
          `import type ${camelCase(name)}English from '${root}/${fallbackLanguage}/${isDesk ? 'desk/' : ''}${name}.json';`,
      ),
    ...names.map((name) => `import ${camelCase(name)}Json from './${name}.json';`),
    '',
    ...declared,
    // Copy the rules: importing language.json, which is in a chunk for all readers, would add them to that chunk.
    ...(isDesk ? [`const search: SearchRules = ${JSON.stringify(search, undefined, 2)};`] : []),
    '',
    'const texts = {',
    ...own.map((name) => `  ${camelCase(name)},`),
    ...(isDesk ? ['  search,'] : []),
    `  ${isDesk ? 'deskSteps' : 'steps'}: {`,
    ...branches.map((name) => `    ...${camelCase(name)},`),
    '  },',
    '};',
    '',
    'export default texts;',
    '',
  ].join('\n');
}
