import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MarkedText, type Span } from '../../../src/ui/text/marked-text.tsx';

type Tone = 'look' | 'wrong' | 'correct';

function show(text: string, spans: readonly Span[], tone?: Tone) {
  const { container } = render(<MarkedText text={text} spans={spans} {...(tone ? { tone } : {})} />);
  const marks = [...container.querySelectorAll('mark')];
  return { text: container.textContent, marks: marks.map(({ textContent }) => textContent), elements: marks };
}

/** So many characters without a space. */
const run = (length: number) => 'x'.repeat(length);

describe('a text with marks', () => {
  it('is whole, with each span marked', () => {
    const { text, marks } = show('u123456a@esc.osaka', [
      [0, 1],
      [9, 12],
    ]);
    expect(text).toBe('u123456a@esc.osaka');
    expect(marks).toEqual(['u', 'esc']);
  });

  it('can be marked as a whole', () => {
    expect(show('abc', [[0, 3]])).toMatchObject({ text: 'abc', marks: ['abc'] });
  });

  it('is unchanged if nothing is marked', () => {
    expect(show('abc', [])).toMatchObject({ text: 'abc', marks: [] });
  });

  it('renders nothing for an empty text', () => {
    expect(show('', [])).toMatchObject({ text: '', marks: [] });
  });

  it('says by a tone what its marks mean, and to look where none is given', () => {
    const tones = (tone?: Tone) => show('abc', [[1, 2]], tone).elements.map(({ dataset }) => dataset['tone']);
    expect(tones()).toEqual(['look']);
    expect(tones('look')).toEqual(['look']);
    expect(tones('wrong')).toEqual(['wrong']);
    expect(tones('correct')).toEqual(['correct']);
  });
});

describe('an invisible character', () => {
  it.each<[string, string]>([
    ['a space', ' '],
    ['a no-break space', '\u00a0'],
    ['a full-width space', '\u3000'],
    ['a tab', '\t'],
    ['a line break', '\n'],
    ['a space without a width', '\u200b'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u200f'],
    ['a control character', '\u0007'],
  ])('is shown as ␣ in wrong and right texts: %s', (_, unseen) => {
    const typed = `ab${unseen}cd`;
    expect(show(typed, [[2, 3]], 'wrong')).toMatchObject({ text: 'ab␣cd', marks: ['␣'] });
    expect(show(typed, [[1, 4]], 'correct')).toMatchObject({ text: 'ab␣cd', marks: ['b␣c'] });
  });

  it('is shown once for each character', () => {
    expect(show('a  b', [[1, 3]], 'wrong').marks).toEqual(['␣␣']);
  });

  it('stays unchanged if a mark only says to look', () => {
    expect(show('temporarily locked', [[0, 18]])).toMatchObject({ marks: ['temporarily locked'] });
  });

  it('stays unchanged if it is not marked', () => {
    expect(show('a b c', [[4, 5]], 'wrong')).toMatchObject({ text: 'a b c', marks: ['c'] });
  });
});

describe('a long text', () => {
  const word = 'locked';

  it('is whole with 40 characters before the first mark and 40 after the last', () => {
    const text = `${run(40)}${word}${run(40)}`;
    expect(show(text, [[40, 46]])).toMatchObject({ text, marks: [word] });
  });

  it('is whole with 40 characters before the first mark, however many words they are', () => {
    const text = `${'abcd '.repeat(8)}${word}`;
    expect(show(text, [[40, 46]])).toMatchObject({ text, marks: [word] });
  });

  it('is cut off after 40 characters behind the last mark', () => {
    expect(show(`${word}${run(41)}`, [[0, 6]])).toMatchObject({ text: `${word}${run(40)}…`, marks: [word] });
  });

  it('begins 40 characters before the first mark where it has no spaces, as in Japanese', () => {
    expect(show(`${run(41)}${word}`, [[41, 47]])).toMatchObject({
      text: `…${run(40)}${word}`,
      marks: [word],
    });
  });

  it('begins with a whole word where it has spaces', () => {
    const before = `${run(30)} the account is temporarily `;
    const found = show(`${before}${word}`, [[before.length, before.length + 6]]);
    expect(found).toMatchObject({ text: `…the account is temporarily ${word}`, marks: [word] });
  });

  it('never begins behind a mark, however far the next space is', () => {
    const found = show(`${run(60)}${word}${run(10)} end`, [[60, 66]]);
    expect(found.marks).toEqual([word]);
    expect(found.text).toBe(`…${word}${run(10)} end`);
  });

  it('is whole between its marks', () => {
    const text = `${word}${run(200)}${word}`;
    expect(
      show(text, [
        [0, 6],
        [206, 212],
      ]),
    ).toMatchObject({ text, marks: [word, word] });
  });

  it('is whole with `whole`, with or without marks', () => {
    const text = `${run(60)} ${word} ${run(60)}`;
    const { container, rerender } = render(<MarkedText text={text} spans={[[61, 67]]} isTrimmed={false} />);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('mark')?.textContent).toBe(word);
    rerender(<MarkedText text={text} spans={[]} isTrimmed={false} />);
    expect(container.textContent).toBe(text);
  });

  it('is its beginning where nothing is marked', () => {
    expect(show(run(40), []).text).toBe(run(40));
    expect(show(run(41), []).text).toBe(`${run(40)}…`);
  });
});
