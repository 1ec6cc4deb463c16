import { Fragment } from 'react';
import styles from './marked-text.module.css';

/** A place in a text: `[start, end)`. */
export type Span = readonly [start: number, end: number];

interface MarkedTextProps {
  readonly text: string;
  /** The places to mark, in order and apart from each other. */
  readonly spans: readonly Span[];
  /** What a mark means: look here, this is wrong, or this is how it has to be. */
  readonly tone?: 'look' | 'wrong' | 'right';
  /** Shows all of the text, however long it is. */
  readonly whole?: boolean;
}

/** How much of a text is shown before the first mark and after the last one. */
const AROUND = 40;

/** White space and characters without a width, which nobody would see marked. */
const UNSEEN = /[\s\p{Cf}\p{Cc}]/gu;

/** A text with some places marked. Of a long one only the part around the marks is shown, from a word's beginning. */
export function MarkedText({ text, spans, tone = 'look', whole = false }: MarkedTextProps) {
  const [first = 0] = spans[0] ?? [];
  const begin =
    whole || first <= AROUND ? 0 : Math.min(first, text.indexOf(' ', first - AROUND) + 1 || first - AROUND);
  const [, end = 0] = spans.at(-1) ?? [];
  const last = whole ? text.length : Math.min(text.length, end + AROUND);
  const shown = (marked: string) => (tone === 'look' ? marked : marked.replace(UNSEEN, '␣'));
  return (
    <>
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
    </>
  );
}
