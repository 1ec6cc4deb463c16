/** The English files give the keys of all others. */
const MODEL = 'en';

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
}

/**
 * The name of a file as a name in code.
 *
 * @example
 * camelCase('set-up') // => 'setUp'
 * camelCase('mfa') // => 'mfa'
 */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * The index file of a language: it imports every text, puts the steps of the branches together in the order of the tree,
 * and holds each file against the type of what it has to have.
 *
 * @example
 * localeIndex({ language: 'en', isDesk: false, files: ['ask', 'labels', 'ui'], branches: ['ask'] }).split('\n').slice(2, 5) // => [
 * //   "import ask from './ask.json';",
 * //   "import ui from './ui.json';",
 * //   '' ]
 */
export function localeIndex({ language, isDesk, files, branches }: LocaleFolder): string {
  const names = files.filter((name) => !LOADED_APART.includes(name)).toSorted();
  const types = new Set<string>();
  const named = (type: string, ...parameters: string[]) => {
    types.add(type);
    return `${type}<${parameters.join(', ')}>`;
  };
  const fileType = (name: string): string => {
    if (language !== MODEL) return named(isDesk ? 'DeskLikeEnglish' : 'LikeEnglish', `'${name}'`);
    return named('FileTexts', `'${name}'`, `typeof ${camelCase(name)}`);
  };
  const branchType = (name: string): string => {
    if (isDesk) return named('BranchDeskTexts', `'${name}'`, `typeof ${camelCase(name)}`);
    if (language !== MODEL) return named('BranchLikeEnglish', `'${name}'`);
    return named('BranchTexts', `'${name}'`, `typeof ${camelCase(name)}`);
  };
  const own = names
    .filter((name) => !branches.includes(name))
    .map((name) =>
      OWN_KEYS.includes(name)
        ? `  ${camelCase(name)},`
        : `  ${camelCase(name)}: ${camelCase(name)} satisfies ${fileType(name)},`,
    );
  const steps = branches.map((name) => `    ...(${camelCase(name)} satisfies ${branchType(name)}),`);
  const root = isDesk ? '../..' : '..';
  const typesFrom = (module: string, isIn: (type: string) => boolean) => {
    const found = [...types].filter(isIn).toSorted();
    return found.length === 0 ? [] : [`import type { ${found.join(', ')} } from '${root}/${module}';`];
  };
  const isOfEnglish = (type: string) => type.endsWith('LikeEnglish');
  return [
    '// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.',
    ...typesFrom('like-english.ts', isOfEnglish),
    ...typesFrom('required-texts.ts', (type) => !isOfEnglish(type)),
    ...names.map((name) => `import ${camelCase(name)} from './${name}.json';`),
    '',
    `const ${language} = {`,
    ...own,
    `  ${isDesk ? 'deskSteps' : 'steps'}: {`,
    ...steps,
    '  },',
    '};',
    '',
    `export default ${language};`,
    '',
  ].join('\n');
}
