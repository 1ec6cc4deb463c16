import { parseArgs } from 'node:util';
import { type LetterLanguage, letterFrame } from './letter-frame.ts';

export type LetterRequest =
  | { readonly ok: true; readonly languages: readonly LetterLanguage[] }
  | { readonly ok: false; readonly problem: string };

const all = Object.keys(letterFrame) as LetterLanguage[];

const USAGE = `Run \`npm run facts:open\` for all letters, or \`npm run facts:open -- --language <language>\` with ${all.join(' or ')}.`;

/**
 * Reads the arguments of `npm run facts:open --`: with `--language`, one letter; without, the letters in all languages.
 * Anything else is refused with a sentence.
 *
 * @example
 * readLetterRequest([]) // => { ok: true, languages: ['ja', 'en'] }
 * readLetterRequest(['--language', 'en']) // => { ok: true, languages: ['en'] }
 * readLetterRequest(['--language', 'fr']).ok // => false
 */
export function readLetterRequest(args: readonly string[]): LetterRequest {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const wrong = (problem: string): LetterRequest => ({ ok: false, problem: `${problem} ${USAGE}` });
  const option = Object.keys(values).find((each) => each !== 'language');
  if (option !== undefined) return wrong(`Unknown option '--${option}'.`);
  const [lost] = positionals;
  if (lost !== undefined) return wrong(`Unknown argument '${lost}'.`);
  const { language } = values;
  if (language === undefined) return { ok: true, languages: all };
  const chosen = all.filter((each) => each === language);
  // An option without a value is `true`.
  if (chosen.length === 0)
    return wrong(
      typeof language === 'string' && language !== ''
        ? `There is no letter in '${language}'.`
        : 'The option --language has no value.',
    );
  return { ok: true, languages: chosen };
}
