import { act, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDrafts, useDraft } from '../../src/guide/drafts.ts';

const MINUTE = 60_000;

function Field({ field, page }: { readonly field: 'address' | 'phone'; readonly page: string }) {
  const [text, change] = useDraft(field, page);
  return <input value={text} onChange={(event) => change(event.target.value)} />;
}

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const type = (text: string) => fireEvent.change(input(), { target: { value: text } });

/** Opens a page with a field, and returns a function that leaves it. */
function open(page = 'name/check', field: 'address' | 'phone' = 'address') {
  const { unmount } = render(
    <StrictMode>
      <Field field={field} page={page} />
    </StrictMode>,
  );
  return unmount;
}

/** Types a text and leaves the page. */
function typeAndLeave(text: string) {
  const leave = open();
  type(text);
  leave();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the text of a field', () => {
  it('is what was typed', () => {
    open();
    expect(input().value).toBe('');
    type('u12');
    expect(input().value).toBe('u12');
  });

  it('comes back with the reader, up to ten minutes after they left the page', () => {
    typeAndLeave('u12');
    vi.advanceTimersByTime(10 * MINUTE - 1);
    open();
    expect(input().value).toBe('u12');
  });

  it('is forgotten ten minutes after they left the page, however long it was open', () => {
    const leave = open();
    type('u12');
    vi.advanceTimersByTime(60 * MINUTE);
    expect(input().value).toBe('u12');
    leave();
    vi.advanceTimersByTime(10 * MINUTE);
    open();
    expect(input().value).toBe('');
  });

  it('is kept for ten minutes again after each visit', () => {
    typeAndLeave('u12');
    for (let visit = 0; visit < 3; visit += 1) {
      vi.advanceTimersByTime(9 * MINUTE);
      open()();
    }
    vi.advanceTimersByTime(9 * MINUTE);
    open();
    expect(input().value).toBe('u12');
    vi.advanceTimersByTime(60 * MINUTE);
    expect(input().value).toBe('u12');
  });

  it.each([
    ['after a sleep in which no timer ran', 10 * MINUTE],
    ['when the clock was set back', -1],
  ])('is forgotten %s', (_, later) => {
    typeAndLeave('u12');
    vi.setSystemTime(Date.now() + later);
    const leave = open();
    expect(input().value).toBe('');
    leave();
    vi.setSystemTime(Date.now() + MINUTE);
    open();
    expect(input().value).toBe('');
  });

  it('does not come back if the reader has emptied the field', () => {
    const leave = open();
    type('u12');
    type('');
    leave();
    open();
    expect(input().value).toBe('');
  });

  it('comes back only in the same kind of field of the same page', () => {
    typeAndLeave('u12');
    open('name/check', 'phone')();
    const leave = open('checks');
    expect(input().value).toBe('');
    leave();
    open('name/check', 'phone');
    expect(input().value).toBe('');
  });

  it('is forgotten with all others, in an open field too', () => {
    typeAndLeave('u12');
    const leave = open('checks');
    type('u34');
    act(forgetDrafts);
    expect(input().value).toBe('');
    leave();
    open();
    expect(input().value).toBe('');
  });
});
