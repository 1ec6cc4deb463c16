import type { i18n } from 'i18next';
import {
  answerLine,
  errorCodeLine,
  lineText,
  type ReportLine,
  shortAnswer,
  stepWithCode,
} from '../../features/help/report-lines.ts';
import type { Place } from '../../flow/replay.ts';
import { quotedWording } from '../../guide/quoted-wording.ts';
import type { Message, Tree } from '../../tree/types.ts';
import { type Call, recordOf } from './call.ts';
import { maskPersonal } from './mask-personal.ts';

/** A line of the ticket. Staff can leave it out by its id. */
export type SummaryLine = ReportLine;

/** The data that a ticket is written from. */
export interface Summarized {
  readonly call: Call;
  readonly place: Place;
  readonly tree: Tree;
  readonly messages: readonly Message[];
  /** The language of the ticket, including the desk's texts. */
  readonly i18n: i18n;
  /** The name of the caller's language, in the language of the ticket. */
  readonly callersLanguage: string;
  /** The URL of the place, with its answers. */
  readonly link: string;
  /** The version of the guide. */
  readonly version: string;
  /** Whether the ticket may contain addresses and phone numbers. */
  readonly includesPersonalData: boolean;
}

export type SummaryFormat = 'plain' | 'markdown';

/** The characters that have a meaning in Markdown. */
const MARKDOWN = /[\\`*_{}[\]<>#|~]/g;

function timeOf(time: number, language: string): string {
  return new Date(time).toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/**
 * Returns the lines of a call's ticket: when it was, which messages were seen, what was answered and tried with which
 * result, where it ended, and the notes. Leaves out addresses and phone numbers unless `includesPersonalData` is set, and lines
 * without content.
 */
export function summaryLines(summarized: Summarized): SummaryLine[] {
  const { call, place, tree, i18n, includesPersonalData } = summarized;
  const { t, language } = i18n;
  const label = (name: SummaryLabel) => t(`desk:summary.${name}`);
  const line = (name: SummaryLabel, text: string, id: string = name) => ({ id, label: label(name), text });
  const { typed } = call;
  const mask = (text: string) => (includesPersonalData ? text : maskPersonal(text));
  const answers = place.trail.map((given) => {
    const own = answerLine(i18n, tree, given);
    const record = recordOf(call, given);
    if (tree.steps[given.step]?.kind !== 'fix' || record === undefined) return own;
    const result = record.couldNotTry ? t('desk:couldNotTry.short') : shortAnswer(i18n, given);
    const time = timeOf(record.givenAt, language);
    const step = stepWithCode(i18n, tree, given.step);
    return { ...own, text: t('desk:summary.triedAt', { step, result, time }) };
  });
  const messages = call.seenMessages.flatMap((id) => {
    const message = summarized.messages.find((each) => each.id === id);
    const quoted = message && quotedWording(message, language);
    return quoted === undefined
      ? []
      : [line('message', t('desk:summary.quote', { wording: quoted.wording }), `message ${id}`)];
  });
  const noted = [
    ['correlationId', typed.correlationId],
    ['address', includesPersonalData ? typed.address : ''],
    ['phone', includesPersonalData ? typed.phone : ''],
    ['notes', mask(typed.notes)],
  ] as const;
  return [
    ...(call.startedAt === undefined
      ? []
      : [line('when', spanOf(call.startedAt, call.changedAt ?? call.startedAt, i18n))]),
    line('language', summarized.callersLanguage),
    ...messages,
    ...answers,
    line('ended', stepWithCode(i18n, tree, place.step)),
    ...(typed.errorCode.trim() === '' ? [] : [errorCodeLine(i18n, typed.errorCode.trim())]),
    ...noted.filter(([, text]) => text.trim() !== '').map(([name, text]) => line(name, text.trim())),
    line('link', summarized.link),
    line('version', t('desk:summary.guide', { name: t('ui:site.name'), version: summarized.version })),
  ];
}

type SummaryLabel =
  | 'when'
  | 'language'
  | 'message'
  | 'ended'
  | 'correlationId'
  | 'address'
  | 'phone'
  | 'notes'
  | 'link'
  | 'version';

/**
 * Returns when the call was: the date on which it started and two times, or one time if both are in the same minute.
 */
function spanOf(startedAt: number, changedAt: number, { t, language }: i18n): string {
  const day = new Date(startedAt).toLocaleDateString(language, { dateStyle: 'long' });
  const [from, to] = [timeOf(startedAt, language), timeOf(changedAt, language)];
  return from === to ? t('desk:summary.at', { day, from }) : t('desk:summary.span', { day, from, to });
}

/**
 * Formats a line of the ticket. In Markdown a line is a list item with special characters escaped; line breaks stay
 * inside the item.
 *
 * @example
 * const line = { id: 'notes', label: 'Notes', text: 'new *phone*\nabroad' };
 * formatLine(line, ': ', 'plain') // => 'Notes: new *phone*\nabroad'
 * formatLine(line, ': ', 'markdown') // => '- **Notes:** new \\*phone\\*  \n  abroad'
 */
export function formatLine(line: SummaryLine, colon: string, format: SummaryFormat): string {
  if (format === 'plain') return lineText(line, colon);
  const { label, text } = line;
  const escaped = text.replace(MARKDOWN, (mark) => `\\${mark}`).replaceAll('\n', '  \n  ');
  return `- **${label}${colon.trim()}** ${escaped}`;
}
