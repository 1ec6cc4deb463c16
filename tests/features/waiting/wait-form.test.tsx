import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { filled } from '../../fixtures/words.ts';

const path = '/key/wait?trail=start:at-key,key:refused,key/changed-lately:yes';

/** Sets the clock. Fakes only the date and the form's timer; everything else on the page runs normally. */
function itIs(time: string) {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(`2026-11-22T${time}`) });
}

async function open(language: InventedLanguage = 'en') {
  cleanup();
  await renderGuide(`/${language}${path}`);
  const { wait } = texts[language].ui;
  const { waitFor } = texts[language].steps['key/wait'];
  const field = screen.getByLabelText<HTMLInputElement>(waitFor.question);
  const form = field.closest('form') as HTMLFormElement;
  return {
    field,
    form,
    wait,
    type: (time: string) => fireEvent.change(field, { target: { value: time } }),
    press: (name: string) => fireEvent.click(within(form).getByRole('button', { name })),
    said: () => within(form).getByRole('status').querySelector('p')?.textContent,
    alarm: () => within(form).getByRole('alert').textContent,
  };
}

beforeEach(() => itIs('14:30:00'));
afterEach(() => {
  vi.useRealTimers();
});

describe.each(languages)('the form for a wait, in %s', (language) => {
  it('says from when it should work', async () => {
    const { type, press, said, wait } = await open(language);
    expect(said()).toBeUndefined();
    type('14:05');
    press(wait.submit);
    expect(said()).toBe(filled(wait.from, { time: '15:05' }));
  });

  it('says before where the time will be, and keeps the place for the longest answer', async () => {
    const { form, press, said, wait } = await open(language);
    const shown = (text: string) => within(form).getByText(text).closest('[hidden]') === null;
    expect(shown(wait.empty)).toBe(true);
    expect(shown(filled(wait.from, { time: '00:00' }))).toBe(false);
    press(wait.justNow);
    expect(shown(wait.empty)).toBe(false);
    expect(said()).toBe(filled(wait.from, { time: '15:30' }));
  });

  it('accepts “just now”', async () => {
    const { press, said, wait, field } = await open(language);
    press(wait.justNow);
    expect(said()).toBe(filled(wait.from, { time: '15:30' }));
    expect(field.value).toBe('14:30');
  });

  it('says so again after a reload, and names the day on another day', async () => {
    const first = await open(language);
    first.press(first.wait.justNow);
    const second = await open(language);
    expect(second.said()).toBe(filled(second.wait.from, { time: '15:30' }));
    vi.setSystemTime(new Date('2026-11-23T09:00:00'));
    const third = await open(language);
    const sunday = language === 'en' ? 'Sunday' : '日曜日';
    expect(third.said()).toContain(sunday);
    expect(third.said()).toContain('15:30');
  });

  it('says to try when the time has come, even while the page is open', async () => {
    const { type, press, said, wait, form } = await open(language);
    type('13:31');
    press(wait.submit);
    expect(said()).toBe(filled(wait.from, { time: '14:31' }));
    act(() => vi.advanceTimersByTime(59_000));
    expect(said()).toBe(filled(wait.from, { time: '14:31' }));
    act(() => vi.advanceTimersByTime(2_000));
    expect(said()).toBe(filled(wait.since, { time: '14:31' }));
    expect(within(form).getByText(wait.tryNow)).toBeTruthy();
    expect(within(form).queryByRole('button', { name: wait.calendar })).toBeNull();
  });

  it('asks for a time if none was typed', async () => {
    const { press, alarm, said, wait, field, form } = await open(language);
    press(wait.submit);
    expect(alarm()).toBe(wait.noTime);
    const heard = within(form).getByRole('alert').firstChild;
    press(wait.submit);
    expect(within(form).getByRole('alert').firstChild, 'it is said once more').not.toBe(heard);
    expect(alarm()).toBe(wait.noTime);
    expect(said()).toBeUndefined();
    expect(document.activeElement).toBe(field);
    press(wait.justNow);
    expect(alarm()).toBe('');
  });

  it('offers a calendar file with the reminder and the link back', async () => {
    const files: Blob[] = [];
    const created = vi.fn((file: Blob) => {
      files.push(file);
      return 'blob:reminder';
    });
    Object.assign(URL, { createObjectURL: created, revokeObjectURL: vi.fn() });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe('oumail.ics');
      expect(this.href).toBe('blob:reminder');
    });
    const { press, wait } = await open(language);
    press(wait.justNow);
    // Immediately, before the module that makes the file has loaded.
    press(wait.calendar);
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce(), 10_000);
    const lines = ((await files[0]?.text()) ?? '').replaceAll('\r\n ', '').split('\r\n');
    const utc = new Date('2026-11-22T15:30:00').toISOString().replace(/[-:]|\.\d+/g, '');
    expect(lines).toContain(`DTSTART:${utc}`);
    expect(lines).toContain(`SUMMARY:${texts[language].steps['key/wait'].waitFor.reminder}`);
    expect(lines).toContain(`DESCRIPTION:http://localhost:3000/${language}${path.replaceAll(',', '\\,')}`);
  });
});

it('takes a later time than now as yesterday’s', async () => {
  itIs('00:10:00');
  const { type, press, said, wait } = await open();
  type('23:50');
  press(wait.submit);
  expect(said()).toBe(filled(wait.from, { time: '00:50' }));
});

it('is at no other step', async () => {
  await renderGuide('/en/key/turn-again');
  expect(screen.queryByLabelText(texts.en.steps['key/wait'].waitFor.question)).toBeNull();
});
