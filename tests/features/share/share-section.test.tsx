import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';

vi.setConfig({ testTimeout: 30_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
const step = '/address/which-message';
const trail = '?trail=start:before-password,address:student';

/** Opens a page with its ways to share it. */
async function open(path: string, language: 'en' | 'ja' = 'en') {
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

/** The share sheet of a system: jsdom has none. */
function withSheet(share: (data: ShareData) => Promise<void>) {
  const sheet = vi.fn(share);
  Object.defineProperty(navigator, 'share', { configurable: true, value: sheet });
  return sheet;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

describe.each(['en', 'ja'] as const)('a step to be shared, in %s', (language) => {
  it('is named by its whole address, without the answers until they are asked for', async () => {
    const { link, choose, share } = await open(step + trail, language);
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
    await choose(share.withAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}${step}${trail}`);
    await choose(share.withoutAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
  });

  it('offers no choice where there are no answers', async () => {
    const { section, link } = await open(step, language);
    expect(within(section).queryByRole('radio', { hidden: true })).toBeNull();
    expect(link()).toBe(`http://localhost:3000/${language}${step}`);
  });

  it('leaves out of its link what does not fit, and what lies ahead', async () => {
    const { link, choose, share } = await open(`/address${trail},address:nonsense,mfa:x`, language);
    await choose(share.withAnswers);
    expect(link()).toBe(`http://localhost:3000/${language}/address?trail=start:before-password`);
  });

  it('is copied as the link that is shown, and only then said to be', async () => {
    const { user, press, choose, link, section, share, check } = await open(step + trail, language);
    await choose(share.withAnswers);
    await press(share.copy);
    expect(await navigator.clipboard.readText()).toBe(link());
    expect(within(section).getByText(check.copied)).toBeTruthy();
    // Of the other link that would not be true.
    await choose(share.withoutAnswers);
    expect(within(section).queryByText(check.copied)).toBeNull();
    await user.keyboard('{Escape}');
  });

  it('is handed to the share sheet as the link that is shown', async () => {
    const sheet = withSheet(async () => {});
    const { press, choose, link, share } = await open(step + trail, language);
    await choose(share.withAnswers);
    await press(share.sheet);
    expect(sheet.mock.calls).toEqual([[{ title: document.title, url: link() }]]);
  });

  it('says when the share sheet did not open, and nothing when it was closed', async () => {
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

  it('has no button for a share sheet that is not there', async () => {
    const { section, share } = await open(step, language);
    expect(within(section).queryByRole('button', { name: share.sheet, hidden: true })).toBeNull();
  });

  it('is drawn as a QR code, another one with the answers', async () => {
    const { section, choose, share } = await open(step + trail, language);
    const ways = section.querySelector('details') as HTMLElement;
    const drawn = () => within(ways).findByRole('img', { name: share.qr, hidden: true });
    const first = (await drawn()).innerHTML;
    await choose(share.withAnswers);
    expect((await drawn()).innerHTML).not.toBe(first);
  });

  it('is printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { press, share } = await open(step, language);
    await press(share.print);
    expect(print).toHaveBeenCalledOnce();
  });
});

it.each(Object.entries(tree.steps))('%s has its address and code for paper', async (id, { code }) => {
  await renderGuide(stepPath('ja', id));
  const [line, ...more] = screen
    .getAllByText(`http://localhost:3000${stepPath('ja', id)}`)
    .flatMap((each) => each.closest('[aria-hidden="true"] > p') ?? []);
  expect(more).toEqual([]);
  expect(line?.textContent).toContain(code);
  expect(line?.textContent).toContain(texts.ja.ui.code.hint);
});
