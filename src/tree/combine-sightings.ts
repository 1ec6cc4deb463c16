import type { Message, SeenMessage, Sighting } from './types.ts';

/** Returns the different wordings of sightings by language, in the order of the sightings. */
function wordingsOf(sightings: readonly Sighting[], languages: readonly string[]): Message['wordings'] {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [...new Set(sightings.flatMap(({ wordings = {} }) => wordings[language] ?? []))],
    ]),
  );
}

/**
 * Returns messages with the wordings and codes of all their sightings, each once and in order, and the source and day of
 * the first sighting. Each message has a list for every language in which any message was read; it is empty if the
 * message was not read in that language. `quotable` omits paraphrases.
 *
 * @example
 * const [locked, full] = combineSightings([
 *   {
 *     id: 'locked',
 *     step: 'wait',
 *     sightings: [
 *       { source: 'blog', read: '2026-11-29', sure: 'paraphrase', wordings: { en: ['It is locked'] } },
 *       { source: 'page', read: '2026-11-22', sure: 'official', wordings: { en: ['Locked.'] }, codes: ['50053'] },
 *     ],
 *   },
 *   { id: 'full', step: 'wait', sightings: [{ source: 'page', read: '2026-11-22', sure: 'official', codes: ['50088'] }] },
 * ]);
 * locked.wordings // => { en: ['It is locked', 'Locked.'] }
 * locked.quotable // => { en: ['Locked.'] }
 * [locked.source, locked.read] // => ['blog', '2026-11-29']
 * full.wordings // => { en: [] }
 * [locked.codes, full.codes] // => [['50053'], ['50088']]
 */
export function combineSightings<Id extends string, Source extends string>(
  seenMessages: readonly SeenMessage<Id, Source>[],
): readonly Message<Id, Source>[] {
  const everySighting = seenMessages.flatMap(({ sightings }): readonly Sighting[] => sightings);
  const languages = [...new Set(everySighting.flatMap(({ wordings = {} }) => Object.keys(wordings)))];
  return seenMessages.map(({ id, step, sightings }) => {
    const [{ source, read }] = sightings;
    const notParaphrased = sightings.filter(({ sure }) => sure !== 'paraphrase');
    return {
      id,
      step,
      wordings: wordingsOf(sightings, languages),
      quotable: wordingsOf(notParaphrased, languages),
      codes: [...new Set(sightings.flatMap(({ codes = [] }) => codes))],
      source,
      read,
      sightings,
    };
  });
}
