import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { entries } from '../../../src/app/history/entry-before.ts';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { texts } from '../../fixtures/guide/texts.ts';

const { en, ja } = texts;

/** Opens the guide in a new history entry, after one that is not the guide's. */
async function openGuide(path: string) {
  await Promise.all(languageCodes.map(loadTexts));
  window.history.pushState(null, '', '/elsewhere');
  window.history.pushState(null, '', path);
  render(
    <BrowserRouter useTransitions={false} window={windowForRouter(window)}>
      <App />
    </BrowserRouter>,
  );
  const opened = window.history.length;
  const user = userEvent.setup({ delay: null });
  const press = (name: string | RegExp) => user.click(screen.getByRole('link', { name }));
  return {
    /** The number of entries that were added since. */
    added: () => window.history.length - opened,
    press,
    answer: (label: string) => press(new RegExp(`^${label}`)),
    back: () => press(en.ui.trail.back),
  };
}

/** Does something that makes the browser go to another entry, and waits until it is there. */
async function popped(go: () => unknown) {
  const arrived = new Promise((done) => window.addEventListener('popstate', done, { once: true }));
  await go();
  await act(async () => void (await arrived));
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const path = () => window.location.pathname;
/** The position of the current entry among those of the guide. */
const position = (): unknown => window.history.state?.idx;
const start = en.steps.start.answers;
const name = en.steps.name.answers;

beforeEach(() => {
  document.documentElement.removeAttribute('data-turn');
});

describe('a history entry', () => {
  it('knows nothing of the entry before when the guide has just been opened', async () => {
    await openGuide('/en/name?trail=start:at-name');
    expect(entries.before()).toBeUndefined();
  });

  it('keeps the step and the answers of the entry before, and nothing else', async () => {
    const { answer } = await openGuide('/en/');
    await answer(start['at-name'].label);
    expect(entries.before()).toEqual({ page: 'step', place: 'start', state: null });
    await answer(name.member.label);
    expect(entries.before()).toEqual({ page: 'step', place: 'name?trail=start:at-name', state: null });
  });

  it('keeps the same when another language replaces its page', async () => {
    const { answer, press } = await openGuide('/en/');
    await answer(start['at-name'].label);
    const before = entries.before();
    await press('日本語');
    expect(title()).toBe(ja.steps.name.title);
    expect(entries.before()).toEqual(before);
    expect(before).toBeDefined();
  });
});

describe('the Back link', () => {
  it('goes back in the history if the entry before has its step', async () => {
    const { added, answer, back } = await openGuide('/en/');
    await answer(start['at-name'].label);
    await answer(name.member.label);
    const length = added();
    await popped(back);
    expect([title(), position()]).toEqual([en.steps.name.title, 1]);
    await popped(back);
    expect([title(), position()]).toEqual([en.steps.start.title, 0]);
    expect(added()).toBe(length);
    expect(document.documentElement.dataset['turn']).toBe('back');
    // The next entry back is the one from before the guide.
    await popped(() => window.history.back());
    expect(path()).toBe('/elsewhere');
  });

  it('replaces the page if it was opened by a link with answers', async () => {
    const { added, back } = await openGuide('/en/name/which-sign?trail=start:at-name,name:member');
    await back();
    expect(title()).toBe(en.steps.name.title);
    expect(document.activeElement?.textContent).toBe(en.steps.name.title);
    expect(document.documentElement.dataset['turn']).toBe('back');
    await back();
    expect(title()).toBe(en.steps.start.title);
    expect(added()).toBe(0);
  });

  it('replaces the page if the entry before has another step', async () => {
    const { answer, back, press } = await openGuide('/en/');
    await answer(start['at-name'].label);
    await answer(name.member.label);
    const given = `${en.steps.name.trail}${en.ui.trail.colon}${name.member.short}`;
    await press(en.ui.trail.changeOf.replace('{{given}}', given));
    expect(title()).toBe(en.steps.name.title);
    const length = window.history.length;
    const go = vi.spyOn(window.history, 'go');
    await back();
    expect(title()).toBe(en.steps.start.title);
    expect(go).not.toHaveBeenCalled();
    expect(window.history.length).toBe(length);
    go.mockRestore();
  });

  it('goes past the entry of a link to a part of the page', async () => {
    const { answer, back } = await openGuide('/en/');
    await answer(start['at-name'].label);
    await act(async () => {
      window.location.hash = 'content';
      await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
    });
    expect(entries.before()?.place).toBe('start');
    await popped(back);
    expect([title(), position()]).toEqual([en.steps.start.title, 0]);
  });

  it('shows its step in the language read last, also if the entry before has another language', async () => {
    const { answer, press } = await openGuide('/en/');
    await answer(start['at-name'].label);
    await press('日本語');
    await popped(() => press(ja.ui.trail.back));
    expect([path(), position()]).toEqual(['/ja/', 0]);
    expect(title()).toBe(ja.steps.start.title);
  });

  it('shows its step if that entry has been replaced since', async () => {
    const { answer, back } = await openGuide('/en/name?trail=start:at-name');
    await answer(name.member.label);
    await popped(back);
    await back();
    expect(title()).toBe(en.steps.start.title);
    await popped(() => window.history.forward());
    expect(title()).toBe(en.steps['name/which-sign'].title);
    await popped(back);
    expect([title(), position()]).toEqual([en.steps.name.title, 0]);
  });

  it('pressed twice before the browser has gone back, goes back once', async () => {
    const { answer } = await openGuide('/en/');
    await answer(start['at-name'].label);
    const go = vi.spyOn(window.history, 'go');
    await popped(() => {
      const link = screen.getByRole('link', { name: en.ui.trail.back });
      link.click();
      link.click();
    });
    expect([title(), position()]).toEqual([en.steps.start.title, 0]);
    expect(go.mock.calls).toEqual([[-1]]);
    go.mockRestore();
  });

  it('opens its step in a new tab like any link', async () => {
    const { answer } = await openGuide('/en/');
    await answer(start['at-name'].label);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: en.ui.trail.back });
    expect(link.getAttribute('href')).toMatch(/^\/en\/(?:\?|$)/);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    let isLeftToTheBrowser = false;
    const listen = (event: Event) => {
      isLeftToTheBrowser = !event.defaultPrevented;
      // jsdom would try to load the page.
      event.preventDefault();
    };
    window.addEventListener('click', listen, { once: true });
    act(() => void link.dispatchEvent(press));
    expect(isLeftToTheBrowser).toBe(true);
    expect(title()).toBe(en.steps.name.title);
  });
});
