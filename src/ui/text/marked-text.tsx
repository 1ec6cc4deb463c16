import { Fragment } from 'react';
import styles from './marked-text.module.css';

/** A range of a text: `[start, end)`. */
export type Span = readonly [start: number, end: number];

interface MarkedTextProps {
  readonly text: string;
  /** The ranges to mark, in order and without overlaps. */
  readonly spans: readonly Span[];
  /** What a mark means: look here, this is wrong, or this is the correct form. */
  readonly tone?: 'look' | 'wrong' | 'correct';
  /** Whether to cut a long text to the part around the marks. */
  readonly isTrimmed?: boolean;
}

/** How many characters are shown before the first mark and after the last one. */
const AROUND = 40;

/** White space, format and control characters: a mark on them would be invisible, so they are shown as `␣`. */
const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu;

/**
 * A text that was typed or has to be typed, with marked ranges. By default a long text is cut to the part around the
 * marks, starting at a word.
 */
export function MarkedText({ text, spans, tone = 'look', isTrimmed = true }: MarkedTextProps) {
  const [first = 0] = spans[0] ?? [];
  const begin =
    !isTrimmed || first <= AROUND
      ? 0
      : Math.min(first, text.indexOf(' ', first - AROUND) + 1 || first - AROUND);
  const [, end = 0] = spans.at(-1) ?? [];
  const last = isTrimmed ? Math.min(text.length, end + AROUND) : text.length;
  const shown = (marked: string) => (tone === 'look' ? marked : marked.replace(UNSEEN, '␣'));
  return (
    <span translate="no">
      {begin > 0 ? '…' : ''}
      {spans.map(([from, to], position) => (
        <Fragment key={from}>
          {text.slice(spans[position - 1]?.[1] ?? begin, from)}
          <mark className={styles.mark} data-tone={tone}>
            {shown(text.slice(from, to))}
          </mark>
        </Fragment>
      ))}
      {text.slice(end, last)}
      {last < text.length ? '…' : ''}
    </span>
  );
}
