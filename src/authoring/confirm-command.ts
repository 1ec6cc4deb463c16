/**
 * Returns the command that records that the texts of some steps or files were compared with the English ones, in
 * backquotes for a sentence. Only where several languages are compared with English, it has to name the language.
 *
 * @example
 * confirmCommand(['address/check', 'ui.json']) // => '`npm run texts:confirm -- address/check ui.json`'
 * confirmCommand(['ui.json'], 'ja') // => '`npm run texts:confirm -- ui.json --in ja`'
 */
export function confirmCommand(names: readonly string[], language?: string): string {
  const option = language === undefined ? [] : ['--in', language];
  return `\`npm run texts:confirm -- ${[...names, ...option].join(' ')}\``;
}
