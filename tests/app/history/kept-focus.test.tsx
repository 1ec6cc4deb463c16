import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { restoreFocus, watchFocus } from '../../../src/app/history/kept-focus.ts';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { texts } from '../../fixtures/guide/texts.ts';

const { en } = texts;

/** Stops jsdom from following links, because these tests look only at the history entry. */
const stay = (event: Event) => event.preventDefault();

/** A page with two links and a button, watched. */
function watchedPage() {
  const unwatch = watchFocus();
  document.addEventListener('click', stay);
  afterWatching.push(unwatch, () => document.removeEventListener('click', stay));
  render(
    <>
      <a href="/en/one">
        <b>one</b>
      </a>
      <a href="/en/two?trail=a:b">two</a>
      <button type="button">button</button>
      <a href="/en/two?trail=a:b">two, again</a>
      <p>text</p>
      <details open>
        <summary>more</summary>
        <a href="/en/three">three</a>
      </details>
    </>,
  );
  return { unwatch };
}

/** Runs after each test, before the history is reset. */
const afterWatching: (() => void)[] = [];
afterEach(() => {
  for (const end of afterWatching.splice(0)) end();
});

const link = (name: string) => screen.getByRole('link', { name });

describe('a history entry', () => {
  it('keeps the pressed link, including a press on an element inside it, and restores its focus', () => {
    watchedPage();
    fireEvent.click(screen.getByText('one'));
    expect(document.activeElement).toBe(document.body);
    expect(restoreFocus()).toBe(true);
    expect(document.activeElement).toBe(link('one'));
  });

  it('keeps a link that was focused without being pressed', () => {
    watchedPage();
    link('two').focus();
    link('two').blur();
    expect(restoreFocus()).toBe(true);
    expect(document.activeElement).toBe(link('two'));
  });

  it('keeps the last pressed link, and leaves other keys of the entry unchanged', () => {
    window.history.replaceState({ idx: 3, key: 'k' }, '');
    watchedPage();
    fireEvent.click(link('one'));
    fireEvent.click(link('two'));
    expect(window.history.state).toMatchObject({ idx: 3, key: 'k' });
    restoreFocus();
    expect(document.activeElement).toBe(link('two'));
  });

  it('tells two links to the same page apart, and uses the other one if its own is gone', () => {
    watchedPage();
    const again = screen.getByRole('link', { name: 'two, again' });
    fireEvent.click(again);
    restoreFocus();
    expect(document.activeElement).toBe(again);
    again.setAttribute('href', '/en/elsewhere');
    expect(restoreFocus()).toBe(true);
    expect(document.activeElement).toBe(link('two'));
  });

  it('unfolds the link if it was folded again', () => {
    watchedPage();
    const fold = link('three').closest('details') as HTMLDetailsElement;
    fireEvent.click(link('three'));
    fold.open = false;
    restoreFocus();
    expect(fold.open).toBe(true);
    expect(document.activeElement).toBe(link('three'));
  });

  it('stays unchanged when something other than a link is pressed', () => {
    const replaceState = vi.spyOn(window.history, 'replaceState');
    watchedPage();
    fireEvent.click(screen.getByRole('button'));
    fireEvent.click(screen.getByText('text'));
    fireEvent.click(document);
    expect(replaceState).not.toHaveBeenCalled();
    expect(window.history.state).toBeNull();
  });

  it('forgets the link when something else is pressed after it', () => {
    watchedPage();
    fireEvent.click(link('one'));
    fireEvent.click(screen.getByRole('button'));
    expect(restoreFocus()).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('is not written again when the same link gets focus again', () => {
    watchedPage();
    fireEvent.click(link('one'));
    const replaceState = vi.spyOn(window.history, 'replaceState');
    restoreFocus();
    fireEvent.click(link('one'));
    expect(document.activeElement).toBe(link('one'));
    expect(replaceState).not.toHaveBeenCalled();
  });

  it('is not written after watching has ended', () => {
    const { unwatch } = watchedPage();
    unwatch();
    fireEvent.click(link('one'));
    link('two').focus();
    expect(window.history.state).toBeNull();
  });

  it('keeps nothing, without an error, if the browser forbids it', () => {
    watchedPage();
    const replaceState = vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    afterWatching.push(() => replaceState.mockRestore());
    fireEvent.click(link('one'));
    expect(replaceState).toHaveBeenCalledOnce();
    expect(restoreFocus()).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['a text', '/en/one'],
    ['a number', 7],
    ['a list', ['/en/one']],
    ['notes of others', { idx: 3 }],
    ['no link', { focus: undefined }],
    ['a link in another form', { focus: '/en/one' }],
    ['a link without its address', { focus: { position: 0 } }],
    ['a link that is not on the page', { focus: { href: '/en/four', position: 0 } }],
    ['addresses in the place of one', { focus: { href: ['/en/one'], position: 0 } }],
    ['what would be read as a selector', { focus: { href: '"], a[href="/en/one', position: 0 } }],
  ])('focuses no link when it has kept %s', (_, state) => {
    watchedPage();
    window.history.replaceState(state, '');
    expect(restoreFocus()).toBe(false);
    expect(document.activeElement).toBe(document.body);
  });

  it('does not scroll to the link', () => {
    watchedPage();
    fireEvent.click(link('one'));
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    restoreFocus();
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  });
});

/** Renders the guide with the window's history, as in a browser, at an entry with the kept state. */
async function openGuide(path: string, kept: unknown = null) {
  await loadTexts('en');
  // jsdom has no layout and cannot scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
  window.history.pushState(kept, '', path);
  return render(
    <BrowserRouter useTransitions={false} window={windowForRouter(window)}>
      <App />
    </BrowserRouter>,
  );
}

describe('a reloaded page', () => {
  const kept = { focus: { href: '/en/help', position: 0 } };

  it('focuses the link that was used last', async () => {
    await openGuide('/en/', kept);
    expect(document.activeElement?.getAttribute('href')).toBe('/en/help');
  });

  it('leaves the focus where the reader moved it before hydration', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    afterWatching.push(() => field.remove());
    field.focus();
    await openGuide('/en/', kept);
    expect(document.activeElement).toBe(field);
  });
});

describe('going back', () => {
  const title = () => screen.getByRole('heading', { level: 1 });
  const answer = () =>
    screen.getByRole('link', { name: new RegExp(`^${en.steps.start.answers['at-name'].label}`) });

  it('focuses the link that was followed', async () => {
    const user = userEvent.setup();
    await openGuide('/en/');
    await user.click(answer());
    expect(title().textContent).toBe(en.steps.name.title);
    expect(document.activeElement).toBe(title());

    window.history.back();
    await screen.findByRole('heading', { level: 1, name: en.steps.start.title });
    await waitFor(() => expect(document.activeElement).toBe(answer()));
  });

  it('and forward again focuses the link that was followed there', async () => {
    const user = userEvent.setup();
    await openGuide('/en/');
    await user.click(answer());
    await user.click(screen.getByRole('link', { name: en.ui.nav.checks }));
    await screen.findByRole('heading', { level: 1, name: en.checks.title });
    window.history.go(-2);
    await screen.findByRole('heading', { level: 1, name: en.steps.start.title });
    window.history.forward();
    await screen.findByRole('heading', { level: 1, name: en.steps.name.title });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('link', { name: en.ui.nav.checks })),
    );
  });

  it('focuses the title when no link was followed', async () => {
    await openGuide('/en/');
    // A number key or a typed address does the same.
    window.history.pushState(null, '', '/en/help');
    fireEvent.popState(window);
    await screen.findByRole('heading', { level: 1, name: en.help.title });
    expect(document.activeElement).toBe(title());
    window.history.back();
    await screen.findByRole('heading', { level: 1, name: en.steps.start.title });
    await waitFor(() => expect(document.activeElement).toBe(title()));
  });
});
