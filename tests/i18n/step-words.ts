import { readFileSync } from 'node:fs';
import type { AnswerText, StepText } from '../../locales/step-parts.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { site } from '../../src/site.ts';

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };

const labels = Object.fromEntries(
  (['en', 'ja'] as const).map((language) => [
    language,
    JSON.parse(readFileSync(`locales/${language}/labels.json`, 'utf8')) as Record<string, string>,
  ]),
);

type Told = 'en' | 'ja';

/** A text as it is read: its labels in the reader's language, its links by their titles, its values filled in. */
function asRead(language: Told, text: string): string {
  const { ui, steps, help, checks } = texts[language];
  const linked: Readonly<Record<string, (name: string) => string>> = {
    label: (name) => labels[language]?.[name] || (labels['en']?.[name] ?? name),
    page: (name) => ui.pages[name as keyof typeof ui.pages],
    step: (name) => steps[name as keyof typeof steps].title,
    help: (name) => help[name as 'counters' | 'form'].title,
    check: (name) => checks[name as 'address' | 'phone' | 'message'].title,
    code: (words) => words,
    b: (words) => words,
  };
  return text
    .replaceAll(/<(\w+)>([^<]*)<\/\1>/g, (_, mark: string, name: string) => linked[mark]?.(name) ?? name)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      name === 'id' ? site.exampleId : site.domains[name as keyof typeof site.domains],
    );
}

/** The texts of a step apart from its answers, each as it is read. */
export function paragraphsOf(language: Told, step: string): string[] {
  const { title, lead, instructions = [], body = [], note, ask } = textsOf(language, step);
  return [title, lead, ...instructions, ...body, note ?? '', ask ?? '']
    .filter((text) => text !== '')
    .map((text) => asRead(language, text));
}

/** All that a step says, as one text. */
export function stepWords(language: Told, step: string): string {
  const answers = Object.values(textsOf(language, step).answers ?? {}) as (AnswerText | undefined)[];
  const rows = answers.flatMap((answer) => [answer?.label ?? '', answer?.detail ?? '']);
  return [...paragraphsOf(language, step), ...rows.map((row) => asRead(language, row))].join('\n');
}

function textsOf(language: Language, step: string): StepText {
  const { steps } = texts[language as Told];
  return steps[step as keyof typeof steps];
}
