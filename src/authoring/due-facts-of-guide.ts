import { messages } from '../tree/messages.ts';
import { screenDocuments } from '../tree/screen-documents.ts';
import type { SourceDocument } from '../tree/source-document.ts';
import { documents as stepDocuments } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import { dueDocuments, dueWords, grouped, type SeenWords, stepsByDocument } from './facts/due-report.ts';
import type { LabelSighting } from './facts/label-problems.ts';
import { stepsByLabel } from './facts/steps-by-label.ts';
import { writtenLanguages } from './project-files.ts';
import { contentOfFile } from './texts/language-files.ts';

type Sightings = Readonly<Record<string, LabelSighting | null>>;

/** Reads what is due in this guide on a day: sources with the steps that rest on them, and words of screens. */
export function dueFacts(today: string) {
  const documents: Readonly<Record<string, SourceDocument>> = { ...stepDocuments, ...screenDocuments };
  const words = [...labelWords(), ...messageWords()];
  const order = Object.keys(tree.steps);
  const cited = [...stepsByDocument(tree)].map(([source, steps]) => ({ source, steps }));
  const restsOn = grouped(
    [...cited, ...words]
      .flatMap(({ source, steps }) => steps.map((step) => [source, step] as const))
      .toSorted(([, one], [, other]) => order.indexOf(one) - order.indexOf(other)),
  );
  const due = dueDocuments(documents, restsOn, today);
  return {
    documents,
    due,
    words: dueWords(
      words,
      due.map(({ document }) => document),
      today,
    ),
  };
}

/** Returns the labels of every language, where they were seen. */
function labelWords(): SeenWords[] {
  return writtenLanguages().flatMap((each) => {
    const { language, files } = each;
    const seen = contentOfFile(each, 'labels-seen.json') as Sightings;
    const steps = stepsByLabel(tree, files);
    return Object.entries(seen).flatMap(([label, sighting]) =>
      sighting
        ? [
            {
              what: `label '${label}' in ${language}`,
              source: sighting.source,
              seen: sighting.seen,
              steps: steps.get(label) ?? [],
            },
          ]
        : [],
    );
  });
}

/** Returns the messages, as each source has them. */
function messageWords(): SeenWords[] {
  return messages.flatMap(({ id, step, sightings }) =>
    sightings.map(({ source, read }) => ({
      what: `message '${id}' in ${source}`,
      source,
      seen: read,
      steps: [step],
    })),
  );
}
