import type { i18n } from 'i18next';
import type { Place } from '../../flow/replay.ts';
import type { GivenAnswer } from '../../flow/trail.ts';
import { answerText, stepText } from '../../i18n/content-texts.ts';
import type { Message, Tree } from '../../tree/types.ts';
import { type Call, recordOf } from './call.ts';
import { maskPersonal } from './mask-personal.ts';

/** One line of a summary, which can be left out by its id. */
export interface SummaryLine {
  readonly id: string;
  /** What it is about: "Tried". */
  readonly label: string;
  readonly text: string;
}

/** What a summary is written from. */
export interface Summarized {
  readonly call: Call;
  readonly place: Place;
  readonly tree: Tree;
  readonly messages: readonly Message[];
  /** The texts of the language that it is written in, the desk's included. */
  readonly i18n: i18n;
  /** What the caller's language is called in that language. */
  readonly callersLanguage: string;
  /** The address of the place, with the answers that a link can carry. */
  readonly link: string;
  /** The guide's version. */
  readonly version: string;
  /** Whether addresses and phone numbers may be in it. */
  readonly withPersonal: boolean;
}

export type SummaryFormat = 'plain' | 'markdown';

/** What Markdown would take for a mark of its own. */
const MARKDOWN = /[\\`*_{}[\]<>#|~]/g;

/** The words of an answer and of what it answers, without marks. */
function wordsOf(i18n: i18n, given: GivenAnswer): { asked: string; answer: string } {
  const { trail, title } = stepText(i18n, given.step);
  return { asked: trail || title, answer: answerText(i18n, given).short };
}

function timeOf(at: number, language: string): string {
  return new Date(at).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/**
 * The lines of a ticket, written from a call: when it was, what was seen, what was tried with what result, where it
 * ended, what was noted. Without addresses and phone numbers unless they are asked for. Lines of which nothing is known
 * are not there.
 */
export function summaryLines(summarized: Summarized): SummaryLine[] {
  const { call, place, tree, i18n, withPersonal } = summarized;
  const { t, language } = i18n;
  const label = (name: SummaryLabel) => t(`desk:summary.${name}`);
  const line = (name: SummaryLabel, text: string, id: string = name) => ({ id, label: label(name), text });
  const { typed } = call;
  const mask = (text: string) => (withPersonal ? text : maskPersonal(text));
  const titleOf = (step: string) =>
    t('desk:summary.step', {
      title: stepText(i18n, step).title,
      code: tree.steps[step]?.code,
    });
  const answers = place.trail.map((given) => {
    const id = `${given.step}:${given.answer}`;
    const { asked, answer } = wordsOf(i18n, given);
    const record = recordOf(call, given);
    if (tree.steps[given.step]?.kind !== 'fix') {
      return line('seen', t('desk:summary.answer', { asked, answer }), id);
    }
    const result = record?.couldNotTry ? t('desk:couldNotTry.short') : answer;
    return line(
      'tried',
      record
        ? t('desk:summary.triedAt', { step: titleOf(given.step), result, time: timeOf(record.at, language) })
        : t('desk:summary.answer', { asked: titleOf(given.step), answer: result }),
      id,
    );
  });
  const messages = call.seen.flatMap((id) => {
    const { wordings = {} } = summarized.messages.find((message) => message.id === id) ?? {};
    const [wording] = wordings[language] ?? Object.values(wordings).flat();
    return wording === undefined
      ? []
      : [line('message', t('desk:summary.quote', { wording }), `message ${id}`)];
  });
  const noted = [
    ['errorCode', typed.errorCode],
    ['correlationId', typed.correlationId],
    ['address', withPersonal ? typed.address : ''],
    ['phone', withPersonal ? typed.phone : ''],
    ['notes', mask(typed.notes)],
  ] as const;
  return [
    ...(call.begun === undefined ? [] : [line('when', spanOf(call.begun, call.last ?? call.begun, i18n))]),
    line('language', summarized.callersLanguage),
    ...messages,
    ...answers,
    line('ended', titleOf(place.step)),
    ...noted.filter(([, text]) => text.trim() !== '').map(([name, text]) => line(name, text.trim())),
    line('link', summarized.link),
    line('version', t('desk:summary.guide', { name: t('ui:site.name'), version: summarized.version })),
  ];
}

type SummaryLabel =
  | 'when'
  | 'language'
  | 'message'
  | 'seen'
  | 'tried'
  | 'ended'
  | 'errorCode'
  | 'correlationId'
  | 'address'
  | 'phone'
  | 'notes'
  | 'link'
  | 'version';

/** From when to when: the day on which it began, and two times; one time where both are in the same minute. */
function spanOf(begun: number, last: number, { t, language }: i18n): string {
  const day = new Date(begun).toLocaleDateString(language, { dateStyle: 'long' });
  const [from, to] = [timeOf(begun, language), timeOf(last, language)];
  return from === to ? t('desk:summary.at', { day, from }) : t('desk:summary.span', { day, from, to });
}

/**
 * A line as it stands in the ticket. In Markdown it is an item of a list, and what Markdown would take for a mark is
 * escaped; further lines of a text stay in the item.
 *
 * @example
 * const line = { id: 'notes', label: 'Notes', text: 'new *phone*\nabroad' };
 * writtenLine(line, ': ', 'plain') // => 'Notes: new *phone*\nabroad'
 * writtenLine(line, ': ', 'markdown') // => '- **Notes:** new \\*phone\\*  \n  abroad'
 */
export function writtenLine({ label, text }: SummaryLine, colon: string, format: SummaryFormat): string {
  if (format === 'plain') return `${label}${colon}${text}`;
  const escaped = text.replace(MARKDOWN, (mark) => `\\${mark}`).replaceAll('\n', '  \n  ');
  return `- **${label}${colon.trim()}** ${escaped}`;
}
