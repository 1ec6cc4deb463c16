import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../locales/step-parts.ts';
import { createCall, swapCalls } from '../../src/desk/call/call-store.ts';
import { loadDeskTexts } from '../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { renderGuide } from '../app/render-guide.tsx';
import { longestWordsOf } from '../fixtures/plain-words.ts';

const texts = await loadTexts('en');
const ofDesk = (await loadDeskTexts()).get('en');
if (!ofDesk) throw new Error('There are no English texts of the desk');
const { desk } = ofDesk;

/** Opens the desk, as if the tab had just been opened. */
async function openDesk(path: string) {
  await renderGuide(path);
  await screen.findByRole('combobox', { name: new RegExp(desk.jump.label) });
  return userEvent.setup();
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const box = () => screen.getByRole('combobox', { name: new RegExp(desk.jump.label) });
const address = () => screen.getByTestId('address').textContent;
const notes = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`${desk.notes.notes}$`) });

beforeEach(() => {
  window.localStorage.clear();
  act(() => swapCalls(createCall(), undefined));
});
afterEach(cleanup);

describe('the desk', () => {
  it('takes the place of what was served, and has the address of its step', async () => {
    await openDesk('/en/desk/address/after-at');
    expect(title()).toBe(texts.steps['address/after-at'].title);
    expect(address()).toBe('/en/desk/address/after-at');
    expect(document.title).toContain(texts.ui.desk.title);
  });

  it('shows each line of what the caller has before them, in both languages', async () => {
    const step = 'password/wait';
    const ja = await loadTexts('ja');
    await openDesk(`/en/desk/${step}`);
    const shown = screen.getByRole('article').textContent ?? '';
    let lines = 0;
    for (const name of stepPartNames.filter((each) => stepPart(each).shown !== 'apart'))
      for (const [language, { steps }] of Object.entries({ en: texts, ja }))
        for (const line of linesOf(steps[step], name)) {
          expect(shown).toContain(longestWordsOf(line, language));
          lines += 1;
        }
    expect(lines).toBeGreaterThan(3);
  });

  it('says nothing of the call in the address, whatever was answered and typed', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    expect(title()).toBe(texts.steps.address.title);
    await user.type(notes(), 'green bicycle');
    expect(address()).toBe('/en/desk/address');
    expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/before-password|bicycle/);
  });

  it('remembers no place for the start page to offer', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    expect(window.localStorage.getItem('oumail-guide:place')).toBeNull();
  });

  it('leads on within itself by the links of a text, and shows their words alone to the caller', async () => {
    const user = await openDesk('/en/desk/address/other-browser');
    const [link, ...others] = screen.getAllByRole('link', { name: texts.steps.browser.title });
    if (!link) throw new Error('The note has no link');
    const atSide = others.filter((each) => each.closest('[data-side="caller"]'));
    expect(atSide).toEqual([]);
    expect(link.getAttribute('href')).toBe('/en/desk/browser');
    await user.click(link);
    expect(title()).toBe(texts.steps.browser.title);
    expect(address()).toBe('/en/desk/browser');
  });

  it('tells from when something works, and keeps that nowhere', async () => {
    const user = await openDesk('/en/desk/password/wait');
    await user.click(screen.getByRole('button', { name: texts.ui.wait.justNow }));
    expect(await screen.findByText(texts.ui.wait.comeBack)).toBeTruthy();
    expect(window.localStorage.getItem('oumail-guide:waiting')).toBeNull();
  });

  it('has the address once more where a step is left and found again', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'u123456a@esc.osaka-u.ac.jp');
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps['address/check'].title);
    const field = () => screen.getByLabelText<HTMLInputElement>(texts.ui.check.address.label);
    expect(field().value).toBe('u123456a@esc.osaka-u.ac.jp');
    expect(within(field().form as HTMLElement).getByRole('alert').textContent).toBe(
      texts.validation.address['mistyped-domain'],
    );
    await user.type(box(), 'A2K');
    await user.keyboard('{Enter}');
    await user.type(box(), 'u654321b');
    await user.keyboard('{Enter}');
    expect(field().value).toBe('u654321b');
  });

  it('goes on from a finding at the desk', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'me@gmail.com');
    await user.keyboard('{Enter}');
    const form = screen.getByLabelText<HTMLInputElement>(texts.ui.check.address.label).form as HTMLElement;
    await user.click(within(form).getByRole('link'));
    expect(address()).toMatch(/^\/en\/desk\/address\//);
  });

  it('opens the page of a code that is no step, and still has the call on the way back', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    await user.type(notes(), 'green bicycle');
    await user.type(box(), 'Y64');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/en/help'));
    expect(title()).toBe(texts.help.title);
  });

  it('takes a link with its answers, and says no time of them', async () => {
    const user = await openDesk('/en/desk');
    await user.click(box());
    await user.paste('https://guide.example/ja/address?trail=start:before-password');
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.address.title);
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).toContain(desk.call.byLink);
  });

  it('keeps what was answered where a link comes in the middle of the call', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    await user.click(box());
    await user.paste('/en/mfa');
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.mfa.title);
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).toContain(desk.call.jumped);
  });

  it('keeps what was typed where Escape is pressed once more or nothing fits', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'zzzzqqqq');
    expect(screen.getAllByText(desk.jump.none).length).toBeGreaterThan(0);
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.start.title);
    expect((box() as HTMLInputElement).value).toBe('zzzzqqqq');
    await user.tab();
    expect((box() as HTMLInputElement).value).toBe('zzzzqqqq');
  });

  it('brings the last call back, and with another press the one that had begun since', async () => {
    const user = await openDesk('/en/desk');
    await user.type(notes(), 'first');
    await user.keyboard('{Escape}x');
    expect(notes().value).toBe('');
    await user.type(notes(), 'second');
    await user.keyboard('{Escape}u');
    expect(notes().value).toBe('first');
    await user.keyboard('u');
    expect(notes().value).toBe('second');
  });

  it('offers no undo where there was nothing', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('x');
    expect(document.querySelector('[data-key="u"]')).toBeNull();
  });

  it('has the same numbers as the caller’s page, and a letter for what could not be tried', async () => {
    await openDesk('/en/desk/address/other-browser');
    const keys = [...document.querySelectorAll('[data-key]')].map((each) => each.getAttribute('data-key'));
    cleanup();
    await renderGuide('/en/address/other-browser');
    const ofStudents = [...document.querySelectorAll('main [data-key]')].map((each) =>
      each.getAttribute('data-key'),
    );
    expect(keys.filter((key) => /\d/.test(key ?? ''))).toEqual(ofStudents);
    expect(keys).toContain('t');
    expect(ofStudents).not.toContain('t');
  });
});
