import { messages } from '../tree/messages.ts';
import { screenDocuments } from '../tree/screen-documents.ts';
import type { SourceDocument } from '../tree/source-document.ts';
import { documents as stepDocuments } from '../tree/sources.ts';
import { tree } from '../tree/tree.ts';
import { dueDocuments, dueLabels, grouped, stepsByDocument } from './facts/due-report.ts';
import type { LabelSighting } from './facts/label-problems.ts';
import { stepsByLabel } from './facts/steps-by-label.ts';
import { readProjectFile, writtenLanguages } from './project-files.ts';

type Sightings = Readonly<Record<string, LabelSighting | null>>;

/** Reads what is due in this guide on a day: sources with the steps that rest on them, and labels. */
export function dueFacts(today: string) {
  const documents: Readonly<Record<string, SourceDocument>> = { ...stepDocuments, ...screenDocuments };
  const languages = writtenLanguages().map(({ language, files }) => ({
    language,
    seen: JSON.parse(readProjectFile(`locales/${language}/labels-seen.json`) ?? '{}') as Sightings,
    steps: stepsByLabel(tree, files),
  }));
  const order = Object.keys(tree.steps);
  const restsOn = grouped(
    [
      ...[...stepsByDocument(tree)].flatMap(([document, steps]) =>
        steps.map((step) => [document, step] as const),
      ),
      ...languages.flatMap(({ seen, steps }) =>
        Object.entries(seen).flatMap(([label, sighting]) =>
          sighting ? (steps.get(label) ?? []).map((step) => [sighting.source, step] as const) : [],
        ),
      ),
      ...messages.flatMap(({ step, sightings }) => sightings.map(({ source }) => [source, step] as const)),
    ].toSorted(([, one], [, other]) => order.indexOf(one) - order.indexOf(other)),
  );
  const due = dueDocuments(documents, restsOn, today);
  const names = due.map(({ document }) => document);
  const labels = languages.flatMap(({ language, seen, steps }) =>
    dueLabels(language, seen, steps, names, today),
  );
  return { documents, due, labels };
}
