import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWERS_ID } from '../../../src/guide/form-not-ready.tsx';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { filled } from '../../fixtures/words.ts';

const STEP = 'key/wait';
const NEXT = 'key/turn-again';
const TRAIL = [
  { step: 'start', answer: 'at-key' },
  { step: 'key', answer: 'refused' },
  { step: 'key/changed-lately', answer: 'yes' },
];
const AFTER = [...TRAIL, { step: STEP, answer: 'did-not-work' }];

function itIs(time: string) {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(`2026-11-22T${time}`) });
}

const answers = () => document.getElementById(ANSWERS_ID) as HTMLElement;

async function open(language: InventedLanguage = 'en') {
  cleanup();
  await renderGuide(stepPath(language, STEP, TRAIL));
  const { ui, steps } = texts[language];
  const field = screen.getByLabelText<HTMLInputElement>(steps[STEP].waitFor.question);
  return {
    wait: ui.wait,
    type: (time: string) => fireEvent.change(field, { target: { value: time } }),
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name })),
    no: () => document.querySelector<HTMLElement>(`a[data-key="2"]`) as HTMLElement,
    said: () => within(answers()).getByRole('status'),
    address: () => screen.getByTestId('address').textContent,
    here: stepPath(language, STEP, TRAIL),
    next: stepPath(language, NEXT, AFTER),
  };
}

beforeEach(() => {
  window.localStorage.clear();
  itIs('14:30:00');
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(languages)('the answer that a wait did not help, in %s', (language) => {
  it('is held back until the time that was entered has come, and the page says from when', async () => {
    const { type, press, no, said, address, here, wait } = await open(language);
    type('14:05');
    press(wait.submit);
    expect(said().textContent).toBe('');
    fireEvent.click(no());
    expect(address()).toBe(here);
    expect(said().textContent).toContain(filled(wait.notYet, { time: '15:05' }));
  });

  it('has a link to go on all the same', async () => {
    const { press, no, said, address, next, wait } = await open(language);
    press(wait.justNow);
    fireEvent.click(no());
    const goOn = within(said()).getByRole('link', { name: wait.goOn });
    expect(goOn.getAttribute('href')).toBe(next);
    fireEvent.click(goOn);
    expect(address()).toBe(next);
  });
});

describe('the answer that a wait did not help', () => {
  it('leads on at once if no time was entered', async () => {
    const { no, address, next } = await open();
    fireEvent.click(no());
    expect(address()).toBe(next);
  });

  it('leads on at once if the time has come', async () => {
    const { type, press, no, address, next, wait } = await open();
    type('13:29');
    press(wait.submit);
    fireEvent.click(no());
    expect(address()).toBe(next);
  });

  it('looks at a time that was typed and not submitted', async () => {
    const { type, no, said, address, here, wait } = await open();
    type('14:05');
    fireEvent.click(no());
    expect(address()).toBe(here);
    expect(said().textContent).toContain(filled(wait.notYet, { time: '15:05' }));
  });

  it('looks at the time that the device has kept since an earlier visit', async () => {
    const first = await open();
    first.press(first.wait.justNow);
    const { type, no, said, address, here, wait } = await open();
    // As after a reload.
    type('');
    fireEvent.click(no());
    expect(address()).toBe(here);
    expect(said().textContent).toContain(filled(wait.notYet, { time: '15:30' }));
  });

  it('is held back when it is chosen by its key, and announced again each time', async () => {
    const { press, said, address, here, wait } = await open();
    press(wait.justNow);
    fireEvent.keyDown(document.body, { key: '2' });
    const heard = said().firstChild;
    expect(heard?.textContent).toContain(filled(wait.notYet, { time: '15:30' }));
    fireEvent.keyDown(document.body, { key: '2' });
    expect(address()).toBe(here);
    expect(said().firstChild).not.toBe(heard);
    expect(said().textContent).toContain(filled(wait.notYet, { time: '15:30' }));
  });

  it('scrolls what it says into view, also where that returns a promise, as in newer browsers', async () => {
    const { press, no, said, wait } = await open();
    const scrolled = vi
      .spyOn(Element.prototype, 'scrollIntoView')
      .mockReturnValue(Promise.resolve() as never);
    press(wait.justNow);
    fireEvent.click(no());
    fireEvent.click(no());
    expect(scrolled).toHaveBeenCalledTimes(2);
    expect(said().textContent).not.toBe('');
  });

  it('opens in a new tab as any link does', async () => {
    const { press, no, said, wait } = await open();
    press(wait.justNow);
    expect(fireEvent.click(no(), { ctrlKey: true })).toBe(true);
    expect(said().textContent).toBe('');
  });

  it('holds back no other answer', async () => {
    const { press, address, wait } = await open();
    press(wait.justNow);
    fireEvent.keyDown(document.body, { key: '1' });
    expect(address()).toBe(stepPath('en', 'inside', [...TRAIL, { step: STEP, answer: 'worked' }]));
  });

  it('is said to be too early only until the time has come', async () => {
    const { type, no, said, address, next } = await open();
    type('13:31');
    fireEvent.click(no());
    expect(said().textContent).not.toBe('');
    act(() => vi.advanceTimersByTime(61_000));
    expect(said().textContent).toBe('');
    fireEvent.click(no());
    expect(address()).toBe(next);
  });

  it('is no longer said to be too early when the reader changes or clears the time', async () => {
    const { type, press, no, said, wait } = await open();
    type('14:05');
    fireEvent.click(no());
    type('14:10');
    expect(said().textContent).toBe('');
    fireEvent.click(no());
    expect(said().textContent).toContain(filled(wait.notYet, { time: '15:10' }));
    press(wait.clear);
    expect(said().textContent).toBe('');
  });
});

it('says nothing about a time at the answers of a step without a wait', async () => {
  await renderGuide(`/en/${NEXT}`);
  expect(within(answers()).queryByRole('status')).toBeNull();
});
