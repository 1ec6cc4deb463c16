import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { tree } from '../../fixtures/guide/tree.ts';

const step = '/name/which-sign';
const trail = '?trail=start:at-name,name:member';

/** Opens a page with its section to share it. */
async function open(path: string, language: InventedLanguage = 'en') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}${path}`);
  const { share, check } = texts[language].ui;
  const section = screen.getByText(share.title).closest('section') as HTMLElement;
  return {
    user,
    share,
    check,
    section,
    link: () => section.querySelector('code')?.textContent,
    choose: (which: string) => user.click(within(section).getByRole('radio', { name: which, hidden: true })),
    press: (name: string) =>
      user.click(
        within(section).getByRole('button', { name: (each) => each.startsWith(name), hidden: true }),
      ),
  };
}

/** Defines the system's share sheet, which jsdom lacks. */
function withSheet(share: (data: ShareData) => Promise<void>) {
  const sheet = vi.fn(share);
  Object.defineProperty(navigator, 'share', { configurable: true, value: sheet });
  return sheet;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

describe.each(languages)('the ways to share a step, in %s', (language) => {
  it('show the whole link, without the answers until the reader asks for them', async () => {
    const { link, choose, share } = await open(step + trail, language);
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
    await choose(share.withAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}${step}${trail}`);
    await choose(share.withoutAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
  });

  it('offer no choice if there are no answers', async () => {
    const { section, link } = await open(step, language);
    expect(within(section).queryByRole('radio', { hidden: true })).toBeNull();
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
  });

  it('leave out of the link what the guide does not know, and the later answers', async () => {
    const { link, choose, share } = await open(`/name${trail},name:nonsense,bell:x`, language);
    await choose(share.withAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}/name?trail=start:at-name`);
  });

  it('copy the shown link, and do not call another link copied', async () => {
    const { user, press, choose, link, section, share, check } = await open(step + trail, language);
    await choose(share.withAnswers);
    await press(share.copy);
    expect(await navigator.clipboard.readText()).toBe(link());
    expect(within(section).getByText(check.copied)).toBeTruthy();
    // The other link was not copied.
    await choose(share.withoutAnswers);
    expect(within(section).queryByText(check.copied)).toBeNull();
    await user.keyboard('{Escape}');
  });

  it('pass the shown link to the share sheet', async () => {
    const sheet = withSheet(async () => {});
    const { press, choose, link, share } = await open(step + trail, language);
    await choose(share.withAnswers);
    await press(share.sheet);
    expect(sheet.mock.calls).toEqual([[{ title: document.title, url: link() }]]);
  });

  it('say when the share sheet did not open, and nothing when it was closed', async () => {
    const sheet = withSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const { press, section, share } = await open(step, language);
    await press(share.sheet);
    expect(within(section).queryByText(share.noSheet)).toBeNull();
    sheet.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await press(share.sheet);
    expect(await within(section).findByText(share.noSheet)).toBeTruthy();
    await press(share.sheet);
    expect(within(section).queryByText(share.noSheet)).toBeNull();
  });

  it('have no button if the browser has no share sheet', async () => {
    const { section, share } = await open(step, language);
    expect(within(section).queryByRole('button', { name: share.sheet, hidden: true })).toBeNull();
  });

  it('draw the link as a QR code, and another one for the link with answers', async () => {
    const { section, choose, share } = await open(step + trail, language);
    const ways = section.querySelector('details') as HTMLElement;
    const drawn = () => within(ways).findByRole('img', { name: share.qr, hidden: true });
    const first = (await drawn()).innerHTML;
    await choose(share.withAnswers);
    expect((await drawn()).innerHTML).not.toBe(first);
  });

  it('print the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { press, share } = await open(step, language);
    await press(share.print);
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('a printed page', () => {
  it.each(['start', 'name', 'name/check', 'bell/number', 'porter'] as const)(
    'has the link and the code of its step once: %s',
    async (id) => {
      await renderGuide(stepPath('ja', id));
      const [line, ...more] = screen
        .getAllByText(`http://localhost:3000${stepPath('ja', id)}`)
        .flatMap((each) => each.closest('[aria-hidden="true"] > p') ?? []);
      expect(more).toEqual([]);
      expect(line?.textContent).toContain(tree.steps[id].code);
      expect(line?.textContent).toContain(texts.ja.ui.code.hint);
    },
  );
});
