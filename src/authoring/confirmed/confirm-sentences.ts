import { fallbackLanguage } from '../../../locales/language-rules.ts';
import { confirmCommand } from '../confirm-command.ts';
import { confirmedFile } from '../file-names.ts';
import { describeChange, withNoun } from '../problem-sentences.ts';
import type { ConfirmProblem, ToConfirm } from './confirm-request.ts';
import { stepOfText, type Unconfirmed, type Wording } from './confirmed-texts.ts';

/** The usage of the command, printed after a request that it does not understand. */
const USAGE = `Write the steps and files whose texts you have compared: ${confirmCommand(['address/check', 'ui.json'])}.`;

/** The sentence of each problem, with the remedy. A problem without a sentence does not compile. */
const sentences: {
  readonly [Name in ConfirmProblem['problem']]: (about: Extract<ConfirmProblem, { problem: Name }>) => string;
} = {
  'unknown-option': ({ option }) => `Unknown option '--${option}'. The only option is --in. ${USAGE}`,
  'unknown-language': ({ language, languages }) =>
    `'${language}' is not a language that is compared with '${fallbackLanguage}'. Use --in with one of ${languages.join(', ')}.`,
  'lost-option': ({ names, language }) =>
    `The command did not receive the option --in. Write \`--\` before the names: ${confirmCommand(names, language)}.`,
  'unknown-name': ({ name, files, meant }) => {
    const remedy =
      meant === undefined ? `${USAGE} The files are ${files.join(', ')}.` : `Did you mean '${meant}'?`;
    return `'${name}' is neither a step nor a file with texts. ${remedy}`;
  },
  'several-languages': ({ names, languages, areLeftOver }) => {
    const run = confirmCommand(names, languages[0]);
    return areLeftOver
      ? `Entries of ${names.join(', ')} are left over in ${languages.join(', ')}. Name the language in which to remove them: ${run}.`
      : `Texts of ${names.join(', ')} are not confirmed in ${languages.join(', ')}. Name the language that you have compared: ${run}.`;
  },
};

/**
 * Returns the sentence that says why nothing was confirmed, and what to write instead.
 *
 * @example
 * describeConfirmProblem({ problem: 'lost-option', names: ['ui.json'], language: 'ja' })
 * // => 'The command did not receive the option --in. Write `--` before the names: `npm run texts:confirm -- ui.json --in ja`.'
 */
export function describeConfirmProblem(problem: ConfirmProblem): string {
  // Each entry of the table takes its own problem, but the compiler cannot follow that through an index.
  const tell = sentences[problem.problem] as (about: ConfirmProblem) => string;
  return tell(problem);
}

/** Stands for an empty text or list. */
const EMPTY = '(empty)';

/** Returns a text with its language before it, and the lines of a list under each other. */
function wordingLines(language: string, wording: Wording): string[] {
  const indent = ' '.repeat(language.length);
  const lines = wording.length === 0 ? [EMPTY] : [wording].flat();
  return lines.map((line, at) => `  ${at === 0 ? language : indent}  ${line}`);
}

function pairLines(language: string, text: Unconfirmed): string[] {
  const { name, key, change, english, own } = text;
  return [
    `locales/${language}/${name}: ${key} (${describeChange(change, { language, name })})`,
    ...wordingLines(fallbackLanguage, english),
    ...wordingLines(language, own),
    '',
  ];
}

/** Returns all pairs of texts, and the entries without a text. */
const linesOf = ({ translation: { language }, texts, leftOver }: ToConfirm): string[] => [
  ...texts.flatMap((text) => pairLines(language, text)),
  ...leftOver.map(({ name, key }) => `${confirmedFile(language)}: ${key} of ${name} is no text any more`),
];

/**
 * Returns all texts that have to be compared, each beside the English one, and their number.
 *
 * @example
 * unconfirmedLines([]) // => ['All texts are confirmed.']
 * const text = { name: 'a.json', key: 'a › title', change: 'new', english: 'Who?', own: 'Qui ?' };
 * unconfirmedLines([{ translation: { language: 'fr' }, texts: [text], leftOver: [] }]) // => [
 * //   'locales/fr/a.json: a › title (new)', '  en  Who?', '  fr  Qui ?', '',
 * //   '1 text is not confirmed. Compare the texts of a step, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- a`.' ]
 */
export function unconfirmedLines(languages: readonly ToConfirm[]): string[] {
  const count = languages.reduce((sum, { texts }) => sum + texts.length, 0);
  // The language and the text of the suggested command, which has to do something.
  const first = languages.find(({ texts }) => count === 0 || texts.length > 0);
  const place = first?.texts[0] ?? first?.leftOver[0];
  if (first === undefined || place === undefined) return ['All texts are confirmed.'];
  const { language } = first.translation;
  const run = confirmCommand([stepOfText(place) ?? place.name], languages.length > 1 ? language : undefined);
  return [
    ...languages.flatMap(linesOf),
    count === 0
      ? `All texts are confirmed. Run ${run} to remove what is no text any more.`
      : `${withNoun(count, 'text')} ${count === 1 ? 'is' : 'are'} not confirmed. Compare the texts of a step, correct the one that no longer says the same, if any, then run ${run}.`,
  ];
}

/**
 * Returns the texts that are now confirmed, and their number.
 *
 * @example
 * confirmedLines(['a', 'b.json'], undefined) // => ['There is nothing to confirm in a, b.json.']
 * const text = { name: 'a.json', key: 'a › title', change: 'new', english: 'Who?', own: 'Qui ?' };
 * confirmedLines(['a'], { translation: { language: 'fr' }, texts: [text], leftOver: [] }) // => [
 * //   'locales/fr/a.json: a › title (new)', '  en  Who?', '  fr  Qui ?', '', 'Confirmed 1 text in locales/fr/confirmed.json.' ]
 */
export function confirmedLines(names: readonly string[], confirmed: ToConfirm | undefined): string[] {
  if (confirmed === undefined) return [`There is nothing to confirm in ${names.join(', ')}.`];
  const { texts, leftOver, translation } = confirmed;
  const file = confirmedFile(translation.language);
  return [
    ...linesOf(confirmed),
    ...(texts.length === 0 ? [] : [`Confirmed ${withNoun(texts.length, 'text')} in ${file}.`]),
    ...(leftOver.length === 0 ? [] : [`Removed ${withNoun(leftOver.length, 'line')} from ${file}.`]),
  ];
}
