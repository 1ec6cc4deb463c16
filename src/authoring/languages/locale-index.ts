import { fallbackLanguage, type SearchRules } from '../../../locales/language-rules.ts';

/** Files of a language that are loaded by themselves, not with its other texts. */
const LOADED_APART: readonly string[] = ['labels', 'language'];

/** Files whose keys are a language's own. */
const OWN_KEYS: readonly string[] = ['synonyms'];

/** What the index file of a language is written from. */
export interface LocaleFolder {
  readonly language: string;
  /** Whether these are the desk's texts, in the language's folder `desk/`. */
  readonly isDesk: boolean;
  /** The names of its JSON files, without their ending. */
  readonly files: readonly string[];
  /** The branches of the tree, in order. */
  readonly branches: readonly string[];
  /** What the quick jump of the desk needs to know of the language. */
  readonly search: SearchRules;
}

/** The name of a file as a name in code: `set-up` is `setUp`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The index file of a language: it imports every text, puts the steps of the branches together in the order of the tree,
 * and gives each file the type of what it has to have, so that a missing text is one error at the line of its file.
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
  // A file like the English one has the keys of that; the desk's branches have what the tree says in every language.
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
    // The rules are copied, since a module is in one script only: from language.json they would come to every reader.
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
