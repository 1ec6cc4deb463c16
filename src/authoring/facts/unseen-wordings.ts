/** The labels of one language, and where each was seen: `labels.json` and `labels-seen.json`. */
export interface SeenLabels {
  readonly labels: Readonly<Record<string, string>>;
  /** `null` for a label that was never seen on a screen of this language. */
  readonly sightings: Readonly<Record<string, unknown>>;
}

/** Words of a screen that were seen in one language, but never in another. */
export interface UnseenWording {
  /** The language in which they were never seen. */
  readonly language: string;
  readonly known: { readonly language: string; readonly wordings: readonly string[] };
}

type WordingsByLanguage = Readonly<Record<string, readonly string[]>>;

/** A message of the sign-in pages. A paraphrase does not count: it was not seen on a screen. */
interface MessageWordings {
  readonly quotable: WordingsByLanguage;
}

/**
 * Returns the labels and messages that were never seen in a language, each with its wordings in a language in which it
 * was seen. Messages come first. A label that is part of such a message is the same question, so it is left out. So is
 * what was seen in no language, such as a message with codes only: there is nothing to show to whoever is asked.
 *
 * @example
 * const en = { labels: { no: '… isn’t known', go: 'Go' }, sightings: { no: {}, go: {} } };
 * const ja = { labels: { no: '', go: '' }, sightings: { no: null, go: null } };
 * unseenWordings({ en, ja }, [{ quotable: { en: ['Isn’t known. Try again.'], ja: [] } }, { quotable: { en: [], ja: [] } }])
 * // => [
 * //   { language: 'ja', known: { language: 'en', wordings: ['Isn’t known. Try again.'] } },
 * //   { language: 'ja', known: { language: 'en', wordings: ['Go'] } }]
 */
export function unseenWordings(
  seenLabels: Readonly<Record<string, SeenLabels>>,
  messages: readonly MessageWordings[],
): UnseenWording[] {
  const languages = Object.keys(seenLabels);
  return languages.flatMap((language) => {
    const ofMessages = messages
      .map(({ quotable }) => quotable)
      .filter((seen) => (seen[language] ?? []).length === 0)
      .flatMap((seen) => knownIn(languages, (other) => seen[other] ?? []));
    const ofLabels = Object.entries(seenLabels[language]?.sightings ?? {})
      .filter(([, sighting]) => sighting === null)
      .flatMap(([label]) => knownIn(languages, (other) => seenLabel(seenLabels[other], label)))
      .filter((label) => !ofMessages.some((message) => holds(message, label)));
    return [...ofMessages, ...ofLabels].map((known) => ({ language, known }));
  });
}

/** Returns the wordings in the first language that has any. Empty if none has. */
function knownIn(
  languages: readonly string[],
  wordingsIn: (language: string) => readonly string[],
): UnseenWording['known'][] {
  return languages
    .map((language) => ({ language, wordings: wordingsIn(language) }))
    .filter(({ wordings }) => wordings.length > 0)
    .slice(0, 1);
}

/** Returns a label if it was seen in the language. An empty label has no words there. */
function seenLabel(seen: SeenLabels | undefined, label: string): string[] {
  const text = seen?.labels[label] ?? '';
  return (seen?.sightings[label] ?? null) === null || text === '' ? [] : [text];
}

/** Returns whether every wording of a label is part of a wording of a message in the same language. */
function holds(message: UnseenWording['known'], label: UnseenWording['known']): boolean {
  return (
    message.language === label.language &&
    label.wordings.every((part) =>
      message.wordings.some((whole) => comparable(whole).includes(comparable(part))),
    )
  );
}

/** The dots that stand for a part that differs between readers, such as a domain. */
const LEFT_OUT = /…/g;

const comparable = (wording: string): string =>
  wording.replaceAll('’', "'").replace(LEFT_OUT, '').trim().toLowerCase();
