import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../locales/step-parts.ts';
import { clearCall, forgetCleared } from '../../src/desk/call/call-store.ts';
import { loadDeskTexts } from '../../src/i18n/load-desk-texts.ts';
import { renderGuide } from '../app/render-guide.tsx';
import published from '../fixtures/guide/published-steps.json';
import { site } from '../fixtures/guide/site.ts';
import { texts as allTexts } from '../fixtures/guide/texts.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { longestWordsOf } from '../fixtures/plain-words.ts';
import { pressQueued } from '../fixtures/queued-keys.ts';
import { validStep } from '../fixtures/valid-step.ts';
import { finding } from '../fixtures/words.ts';

const texts = allTexts.en;
const ofDesk = (await loadDeskTexts()).get('en');
if (!ofDesk) throw new Error('There are no English texts of the desk');
const { desk } = ofDesk;

/** Opens the desk at a path, and waits until it has loaded. */
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
  act(() => {
    clearCall({ step: validStep('start'), entry: undefined });
    forgetCleared();
  });
});
afterEach(cleanup);

describe('the desk', () => {
  it('shows the step of its address', async () => {
    await openDesk('/en/desk/name/house');
    expect(title()).toBe(texts.steps['name/house'].title);
    expect(address()).toBe('/en/desk/name/house');
    expect(document.title).toContain(texts.ui.desk.title);
  });

  it('shows each line of the caller’s page, in both languages', async () => {
    const step = 'key/wait';
    await openDesk(`/en/desk/${step}`);
    const shown = screen.getByRole('article').textContent ?? '';
    let lines = 0;
    for (const name of stepPartNames.filter((each) => stepPart(each).shown !== 'apart'))
      for (const [language, { steps }] of Object.entries(allTexts))
        for (const line of linesOf(steps[step], name)) {
          expect(shown).toContain(longestWordsOf(line, language));
          lines += 1;
        }
    expect(lines).toBeGreaterThan(3);
  });

  it('keeps answers and notes out of the address and the storage', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    expect(title()).toBe(texts.steps.name.title);
    await user.type(notes(), 'green bicycle');
    expect(address()).toBe('/en/desk/name');
    expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/at-name|bicycle/);
  });

  it('stores no place that the start page could offer', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    expect(window.localStorage.getItem('oumail-guide:place')).toBeNull();
  });

  it('links to a page of the university in the languages of both readers', async () => {
    await openDesk('/en/desk/name/staff');
    const urls: readonly string[] = Object.values(site.pages.support);
    const links = screen
      .getAllByRole('link')
      .map((link) => [link.closest('[lang]')?.getAttribute('lang'), link.getAttribute('href') ?? ''] as const)
      .filter(([, href]) => urls.includes(href));
    expect(links.toSorted()).toEqual(Object.entries(site.pages.support).toSorted());
  });

  it('turns links in a text into links to the desk, and shows the caller only their words', async () => {
    const user = await openDesk('/en/desk/key/replace');
    const [link, ...others] = screen.getAllByRole('link', { name: texts.steps['key/wait'].title });
    if (!link) throw new Error('The text has no link');
    const atSide = others.filter((each) => each.closest('[data-side="caller"]'));
    expect(atSide).toEqual([]);
    expect(link.getAttribute('href')).toBe('/en/desk/key/wait');
    await user.click(link);
    expect(title()).toBe(texts.steps['key/wait'].title);
    expect(address()).toBe('/en/desk/key/wait');
  });

  it('says when a wait is over, and does not store it', async () => {
    const user = await openDesk('/en/desk/key/wait');
    await user.click(screen.getByRole('button', { name: texts.ui.wait.justNow }));
    expect(await screen.findByText(texts.ui.wait.caller.comeBack)).toBeTruthy();
    expect(screen.queryByText(texts.ui.wait.comeBack)).toBeNull();
    expect(JSON.stringify({ ...window.localStorage })).not.toContain('waiting');
  });

  it('keeps a waiting time in the call: on the way back, after an undo, not for the next caller', async () => {
    const user = await openDesk('/en/desk/key/wait');
    const time = () => screen.getByLabelText<HTMLInputElement>(texts.steps['key/wait'].waitFor.question);
    const said = () => screen.queryByText(texts.ui.wait.caller.comeBack);
    await user.click(screen.getByRole('button', { name: texts.ui.wait.justNow }));
    const typed = time().value;
    expect(typed).toMatch(/^\d\d:\d\d$/);
    // The wait is not over, so the answer needs a second key.
    await user.keyboard('2ob');
    expect(title()).toBe(texts.steps['key/wait'].title);
    expect(time().value).toBe(typed);
    expect(said()).not.toBeNull();
    await user.keyboard('x');
    await user.type(box(), `${tree.steps['key/wait'].code}{Enter}`);
    expect(time().value).toBe('');
    expect(said()).toBeNull();
    await user.click(screen.getByRole('button', { name: new RegExp(desk.next.one.restore) }));
    expect(time().value).toBe(typed);
    expect(said()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: texts.ui.wait.clear }));
    await user.keyboard('2b');
    expect(time().value).toBe('');
    expect(said()).toBeNull();
  });

  it('starts the call with a time alone, which an undo brings back', async () => {
    const user = await openDesk('/en/desk/key/wait');
    const time = () => screen.getByLabelText<HTMLInputElement>(texts.steps['key/wait'].waitFor.question);
    fireEvent.change(time(), { target: { value: '14:05' } });
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
    act(() => time().blur());
    await user.keyboard('x');
    expect(title()).toBe(texts.steps.start.title);
    await user.click(screen.getByRole('button', { name: new RegExp(desk.next.one.restore) }));
    expect(time().value).toBe('14:05');
  });

  it('keeps the country of a number with it: after an undo, and on the way back', async () => {
    const user = await openDesk('/en/desk');
    const { code } = tree.steps['bell/number'];
    await user.type(box(), `${code}{Enter}`);
    const words = texts.ui.check.phone;
    const country = () => screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    const number = () => screen.getByRole<HTMLInputElement>('textbox', { name: words.label });
    await user.clear(await country());
    await user.type(await country(), 'Germany{Enter}');
    await user.type(number(), '15112345678{Enter}');
    const isGermanMobile = async () => {
      expect((await country()).value).toBe('Germany (+49)');
      expect(number().value).toBe('15112345678');
      expect(
        within(number().form as HTMLElement).getByText(finding(texts.validation.phone.mobile)),
      ).toBeTruthy();
    };
    await isGermanMobile();
    act(() => number().blur());
    await user.keyboard('x');
    await user.type(box(), `${code}{Enter}`);
    expect((await country()).value).toBe('Japan (+81)');
    await user.type(number(), '0{Enter}');
    act(() => number().blur());
    // This call is at the same step of its first visit, as the last one was.
    await user.click(screen.getByRole('button', { name: new RegExp(desk.next.one.restore) }));
    await isGermanMobile();
    await user.keyboard('1b');
    await isGermanMobile();
  });

  it('checks a number from the quick jump as a Japanese one, whatever country an earlier one had', async () => {
    const user = await openDesk('/en/desk/bell/number');
    const words = texts.ui.check.phone;
    const country = () => screen.findByRole<HTMLInputElement>('combobox', { name: words.country });
    await user.clear(await country());
    await user.type(await country(), 'Germany{Enter}');
    await user.type(box(), '090-1234-5678{Enter}');
    expect((await country()).value).toBe('Japan (+81)');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words.label }).value).toBe('090-1234-5678');
  });

  it('fills a typed address into the check each time the quick jump leads there', async () => {
    const user = await openDesk('/en/desk');
    // Two letters of the domain are swapped.
    const mistyped = `${site.exampleId}@${site.domains.student.replace('be', 'eb')}`;
    await user.type(box(), mistyped);
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps['name/check'].title);
    const field = () => screen.getByLabelText<HTMLInputElement>(texts.ui.check.address.label);
    expect(field().value).toBe(mistyped);
    expect(within(field().form as HTMLElement).getByRole('alert').textContent).toBe(
      texts.validation.address['mistyped-domain'],
    );
    await user.type(box(), tree.steps.name.code);
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.name.title);
    await user.type(box(), 'h654321y');
    await user.keyboard('{Enter}');
    expect(field().value).toBe('h654321y');
  });

  it('follows the finding of a check without leaving the desk', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'me@gmail.com');
    await user.keyboard('{Enter}');
    const form = screen.getByLabelText<HTMLInputElement>(texts.ui.check.address.label).form as HTMLElement;
    await user.click(within(form).getByRole('link'));
    expect(address()).toMatch(/^\/en\/desk\/name\//);
    // The answer was given now, not by a link.
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).not.toContain(desk.call.byLink);
  });

  it('opens the page of a code that is not a step’s code', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    await user.type(notes(), 'green bicycle');
    await user.type(box(), published.pages.help);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toBe('/en/help'));
    expect(title()).toBe(texts.help.title);
  });

  it.each([
    [tree.steps['name/which-sign'].code, '/en/desk/name/which-sign'],
    [published.pages.help, '/en/help'],
  ])('opens the page of a code on Enter, before the next key: %s', async (typed, path) => {
    await openDesk('/en/desk');
    const field = box() as HTMLInputElement;
    act(() => field.focus());
    await pressQueued(field, [...typed, 'Enter']);
    expect(address()).toBe(path);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole<HTMLInputElement>('combobox')?.value ?? '').toBe('');
  });

  it('leaves the keys of a composition to the input method', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'password');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      expect(fireEvent.keyDown(box(), { key, isComposing: true }), key).toBe(true);
      expect(box().getAttribute('aria-expanded')).toBe('true');
      expect((box() as HTMLInputElement).value).toBe('password');
    }
    expect(address()).toBe('/en/desk');
  });

  it('takes over a link with its answers, and gives no times for them', async () => {
    const user = await openDesk('/en/desk');
    await user.click(box());
    await user.paste('https://guide.example/ja/name?trail=start:at-name');
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.name.title);
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).toContain(desk.call.byLink);
  });

  it('takes over the answers in the URL of a link, and out of the URL', async () => {
    await openDesk('/en/desk/name?trail=start:at-name');
    expect(title()).toBe(texts.steps.name.title);
    expect(address()).toBe('/en/desk/name');
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).toContain(desk.call.byLink);
    expect(trail.textContent).not.toContain(texts.ui.trail.gone);
  });

  it('opens a link without a language, and names an answer that no longer fits', async () => {
    const user = await openDesk('/desk/bell?trail=start:at-name,name:gone-for-good');
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getByText(new RegExp(texts.ui.trail.gone))).toBeTruthy();
    await user.keyboard('x');
    expect(trail.textContent).not.toContain(texts.ui.trail.gone);
  });

  it('goes on with a running call when a link brings answers, and loses nothing of it', async () => {
    const user = await openDesk('/en/desk/key');
    await user.type(notes(), 'green bicycle');
    await user.keyboard('{Escape}1');
    const trail = () => screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail()).getAllByRole('listitem')).toHaveLength(1);
    cleanup();
    await openDesk('/en/desk/name?trail=start:at-name');
    expect(notes().value).toBe('green bicycle');
    expect(within(trail()).getAllByRole('listitem')).toHaveLength(2);
    expect(trail().textContent).toContain(desk.call.jumped);
  });

  it.each(['/en/desk/A4R', '/en/desk/a4r', '/desk/A4R'])('opens at the step of a code: %s', async (path) => {
    await openDesk(path);
    expect(title()).toBe(texts.steps['name/which-sign'].title);
  });

  it('offers likely codes for a wrong one', async () => {
    await renderGuide('/en/desk/A4X');
    expect(title()).toContain('A4X');
    const likely = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(likely).toContain('/en/name/which-sign');
  });

  it('names the tab by the call from its first answer on, until the next caller', async () => {
    const user = await openDesk('/en/desk');
    const called = () => /^Call (\d+) · /.exec(document.title)?.[1];
    expect(called()).toBeUndefined();
    await user.keyboard('1');
    const first = Number(called());
    expect(first).toBeGreaterThan(0);
    expect(document.title).toContain(texts.steps.name.title);
    await user.keyboard('1');
    expect(Number(called())).toBe(first);
    await user.keyboard('x');
    expect(called()).toBeUndefined();
    await user.type(notes(), 'a');
    expect(Number(called())).toBe(first + 1);
    await user.keyboard('{Escape}u');
    expect(Number(called())).toBe(first);
    await user.click(screen.getByRole('link', { name: texts.ui.nav.map }));
    expect(called()).toBeUndefined();
  });

  it('keeps the answers of the call when a link is opened during it', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('1');
    await user.click(box());
    await user.paste('/en/bell');
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.bell.title);
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1);
    expect(trail.textContent).toContain(desk.call.jumped);
  });

  it('asks the later questions again after going back, and marks their earlier answers', async () => {
    const user = await openDesk('/en/desk');
    const marks = () => screen.queryAllByText(desk.step.was).map((mark) => mark.closest('button'));
    const answer = (key: string) => document.querySelector(`[data-key~="${key}"]`);
    await user.keyboard('1112');
    expect(title()).toBe(texts.steps['name/former-house'].title);
    await user.keyboard('bbbb');
    expect(title()).toBe(texts.steps.start.title);
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(within(trail).queryAllByRole('listitem')).toEqual([]);
    for (const [step, key] of [
      ['start', '1'],
      ['name', '1'],
      ['name/which-sign', '1'],
      ['name/spelling', '2'],
    ] as const) {
      expect(title()).toBe(texts.steps[step].title);
      expect(marks()).toEqual([answer(key)]);
      expect(answer('k')).toBe(answer(key));
      expect(answer('k')?.getAttribute('aria-keyshortcuts')).toBe(`${key} k`);
      await user.keyboard('k');
    }
    expect(title()).toBe(texts.steps['name/former-house'].title);
    expect(marks()).toEqual([]);
    expect(answer('k')).toBeNull();
    expect(within(trail).getAllByRole('listitem')).toHaveLength(4);
    expect(trail.textContent).not.toContain(desk.call.jumped);
  });

  it('marks earlier answers also after one of them was changed', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('34');
    expect(title()).toBe(texts.steps['bell/suddenly'].title);
    await user.keyboard('1bb0');
    expect(title()).toBe(texts.steps['bell/suddenly'].title);
    expect(screen.getByText(desk.step.was).closest('button')).toBe(
      document.querySelector('[data-key="1 k"]'),
    );
  });

  it('gives “could not try it” again with the key for the earlier answer', async () => {
    const user = await openDesk('/en/desk/name/spelling');
    await user.keyboard('tb');
    expect(title()).toBe(texts.steps['name/spelling'].title);
    expect(document.querySelector('[data-key~="k"]')).toBe(document.querySelector('[data-key~="t"]'));
    expect(screen.getAllByText(desk.step.was)).toHaveLength(1);
    await user.keyboard('k');
    const trail = screen.getByRole('navigation', { name: desk.call.trail });
    expect(trail.textContent).toContain(desk.couldNotTry.short);
  });

  it('marks no answers of the last caller', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('11x');
    expect(title()).toBe(texts.steps.start.title);
    expect(screen.queryByText(desk.step.was)).toBeNull();
    expect(document.querySelector('[data-key~="k"]')).toBeNull();
  });

  it('marks the answers that a link claims after its step', async () => {
    const user = await openDesk('/en/desk');
    await user.click(box());
    await user.paste('/en/name?trail=start:at-name,name:former,name/former-check:member');
    await user.keyboard('{Enter}');
    expect(screen.getByText(desk.step.was).closest('button')).toBe(
      document.querySelector('[data-key="2 k"]'),
    );
    await user.keyboard('kk');
    expect(title()).toBe(texts.steps['name/left-when'].title);
  });

  it('keeps the focus in the quick jump while staff press on its list beside the options', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'a2k');
    expect(screen.queryAllByRole('option')).not.toEqual([]);
    await user.pointer({ keys: '[MouseLeft]', target: screen.getByRole('listbox') });
    expect(document.activeElement).toBe(box());
    await user.keyboard('{Escape}');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('keeps the text in the quick jump when nothing fits', async () => {
    const user = await openDesk('/en/desk');
    await user.type(box(), 'zzzzqqqq');
    expect(screen.getAllByText(desk.jump.none).length).toBeGreaterThan(0);
    await user.keyboard('{Enter}');
    expect(title()).toBe(texts.steps.start.title);
    expect((box() as HTMLInputElement).value).toBe('zzzzqqqq');
    await user.tab();
    expect((box() as HTMLInputElement).value).toBe('zzzzqqqq');
  });

  it('empties the quick jump for the next caller, and fills it again with the call that comes back', async () => {
    const user = await openDesk('/en/desk');
    const text = () => (box() as HTMLInputElement).value;
    await user.type(box(), 'zzzzqqqq{Tab}');
    // A text alone does not start a call, so leaving the page loses nothing that a ticket would have.
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true);
    await user.keyboard('x');
    expect(text()).toBe('');
    await user.type(box(), 'other{Tab}');
    await user.keyboard('u');
    expect(text()).toBe('zzzzqqqq');
    await user.keyboard('u');
    expect(text()).toBe('other');
    await user.keyboard('x');
    await user.click(screen.getByRole('button', { name: desk.next.several.forget }));
    expect(text()).toBe('');
    expect(document.querySelector('[data-key="u"]')).toBeNull();
  });

  it('names the switch for all its shortcuts, also in the dialog', async () => {
    await openDesk('/en/desk');
    const names = screen.getAllByRole('switch', { hidden: true }).map(({ textContent }) => textContent);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toContain(texts.ui.keys.labelAtDesk);
  });

  it('restores the last call with U, and with another U the call begun since', async () => {
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

  it('brings back each cleared call with a further U, and forgets all at once', async () => {
    const user = await openDesk('/en/desk');
    await user.type(notes(), 'first');
    await user.keyboard('{Escape}x');
    await user.type(notes(), 'second');
    await user.keyboard('{Escape}x');
    expect(screen.getByText(desk.next.several.kept)).toBeTruthy();
    await user.keyboard('u');
    expect(notes().value).toBe('second');
    await user.keyboard('u');
    expect(notes().value).toBe('first');
    await user.keyboard('x');
    await user.click(screen.getByRole('button', { name: desk.next.several.forget }));
    expect(document.querySelector('[data-key="u"]')).toBeNull();
  });

  it('warns before a reload as long as its call is unsaved, also on other pages', async () => {
    const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const user = await openDesk('/en/desk');
    expect(isWarned()).toBe(false);
    await user.type(notes(), 'first');
    await user.click(screen.getByRole('link', { name: texts.ui.nav.map }));
    expect(address()).toBe('/en/map');
    expect(isWarned()).toBe(true);
  });

  it('offers no undo when the last call was empty', async () => {
    const user = await openDesk('/en/desk');
    await user.keyboard('x');
    expect(document.querySelector('[data-key="u"]')).toBeNull();
  });

  it('forgets the last call when told to, and focuses the title', async () => {
    const user = await openDesk('/en/desk');
    await user.type(notes(), 'first');
    await user.keyboard('{Escape}x');
    await user.click(screen.getByRole('button', { name: desk.next.one.forget }));
    expect(screen.queryByText(desk.next.one.kept)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('u');
    expect(notes().value).toBe('');
  });

  it.each(['x090', 'x1', 'X12t'])(
    'ends the call but gives no answer when “%s” is typed outside a field',
    async (typed) => {
      const user = await openDesk('/en/desk');
      await user.keyboard('1');
      expect(title()).toBe(texts.steps.name.title);
      await user.keyboard(typed);
      expect(title()).toBe(texts.steps.start.title);
      await user.click(screen.getByRole('button', { name: new RegExp(desk.next.one.restore) }));
      expect(title()).toBe(texts.steps.name.title);
    },
  );

  it('has the number keys of the caller’s page, and a letter for a fix that could not be tried', async () => {
    await openDesk('/en/desk/name/other-door');
    const keys = [...document.querySelectorAll('[data-key]')].map((each) => each.getAttribute('data-key'));
    cleanup();
    await renderGuide('/en/name/other-door');
    const ofCallers = [...document.querySelectorAll('main [data-key]')].map((each) =>
      each.getAttribute('data-key'),
    );
    expect(keys.filter((key) => /\d/.test(key ?? ''))).toEqual(ofCallers);
    expect(keys).toContain('t');
    expect(ofCallers).not.toContain('t');
  });
});
