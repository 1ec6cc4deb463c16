import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { branchesOf } from '../../../src/flow/id-conventions.ts';
import { stepIdsOf } from '../../../src/flow/replay.ts';
import { pagePath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import published from '../../fixtures/guide/published-steps.json' with { type: 'json' };
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { tree } from '../../fixtures/guide/tree.ts';
import { wantedSteps } from '../../fixtures/guide/wanted-steps.ts';
import { modulesOf, scanQr } from '../../fixtures/scan-qr.ts';

const { en, ja } = texts;
const { origin } = window.location;

/** Renders the page and waits for its list. */
async function renderLinks(language: 'en' | 'ja' = 'en') {
  await renderGuide(pagePath(language, 'links'));
  await screen.findByRole('heading', { level: 2, name: texts[language].links.groups.branches });
}

/** The fold of a page, by its name. */
function foldOf(name: string): HTMLDetailsElement {
  const fold = screen.getByRole('heading', { level: 3, name, hidden: true }).closest('details');
  if (!fold) throw new Error(`There is no fold ${name}`);
  return fold;
}

/** Unfolds a page and waits for what needs scripts. */
async function unfold(name: string): Promise<HTMLDetailsElement> {
  const fold = foldOf(name);
  fold.open = true;
  await waitFor(() => expect(within(fold).getAllByRole('button')).toHaveLength(10));
  return fold;
}

const codesIn = (fold: HTMLElement) =>
  [...fold.querySelectorAll('details > :not(summary) code')].map(({ textContent }) => textContent);

describe.each(languages)('the page for those who link, in %s', (language) => {
  const { links, branches, steps, help, checks, map } = texts[language];

  it('lists every branch by its name, the most wanted steps and the other pages', async () => {
    await renderLinks(language);
    const names = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(names).toEqual([
      ...branchesOf(stepIdsOf(tree)).map((branch) => branches[branch as keyof typeof branches]),
      ...wantedSteps.map((step) => steps[step].title),
      ...[help, checks, map].map(({ title }) => title),
    ]);
  });

  it('says how long links last, and names the file for programs', async () => {
    await renderLinks(language);
    for (const fact of links.facts.list) expect(screen.getByText(fact)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'guide.json' }).getAttribute('href')).toBe('/guide.json');
  });
});

describe('a page in the list', () => {
  it('has its code, and its links in both languages and in the reader’s', async () => {
    await renderLinks();
    const fold = foldOf(en.steps['bell/reset'].title);
    expect(within(fold).getByText(published.steps['bell/reset'])).toBeTruthy();
    const [enUrl, jaUrl] = [`${origin}/en/bell/reset`, `${origin}/ja/bell/reset`];
    const [enTitle, jaTitle] = [en.steps['bell/reset'].title, ja.steps['bell/reset'].title];
    expect(codesIn(fold)).toEqual([
      enUrl,
      `<a href="${enUrl}" lang="en" hreflang="en">${enTitle}</a>`,
      `[${enTitle}](${enUrl})`,
      jaUrl,
      `<a href="${jaUrl}" lang="ja" hreflang="ja">${jaTitle}</a>`,
      `[${jaTitle}](${jaUrl})`,
      `${origin}/${published.steps['bell/reset']}`,
    ]);
  });

  it('is named with the guide in a link to a branch, and the start is the guide', async () => {
    await renderLinks();
    const markdown = (name: string) => codesIn(foldOf(name)).filter((text) => text?.startsWith('['));
    expect(markdown(en.branches.key)).toEqual([
      `[${en.ui.site.name}: ${en.branches.key}](${origin}/en/key)`,
      `[${ja.ui.site.name}：${ja.branches.key}](${origin}/ja/key)`,
    ]);
    expect(markdown(en.branches.start)).toEqual([
      `[${en.ui.site.name}](${origin}/en/)`,
      `[${ja.ui.site.name}](${origin}/ja/)`,
    ]);
  });

  it('links to the sheets of a branch, and to none of a step', async () => {
    await renderLinks();
    const sheets = (name: string) => [...foldOf(name).querySelectorAll('a[href*="/print/"]')];
    expect(sheets(en.branches.bell).map((link) => link.getAttribute('href'))).toEqual([
      '/en/print/bell',
      '/ja/print/bell',
    ]);
    expect(sheets(en.steps['bell/reset'].title)).toEqual([]);
  });

  it('has no buttons before it is unfolded', async () => {
    await renderLinks();
    expect(within(foldOf(en.branches.bell)).queryAllByRole('button', { hidden: true })).toEqual([]);
  });

  it('copies each of its lines', async () => {
    const user = userEvent.setup();
    await renderLinks();
    const fold = await unfold(en.steps['bell/reset'].title);
    for (const text of codesIn(fold)) {
      const [copy] = within(fold)
        .getAllByRole('button')
        .filter((button) => button.textContent?.endsWith(` ${text}`));
      if (!copy) throw new Error(`Nothing copies ${text}`);
      await user.click(copy);
      expect(await navigator.clipboard.readText()).toBe(text);
    }
    expect(within(fold).getAllByText(en.ui.check.copied)).toHaveLength(7);
  });

  it('saves the QR code of each link under a name that says which', async () => {
    const files = new Map<string, Blob>();
    const created = vi.fn((_file: Blob) => 'blob:0');
    Object.assign(URL, { createObjectURL: created, revokeObjectURL: vi.fn() });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const [file] = created.mock.lastCall ?? [];
      if (file) files.set(this.download, file);
    });
    const user = userEvent.setup();
    await renderLinks();
    const fold = await unfold(en.steps['bell/reset'].title);
    // The encoder is a late part, and the buttons are disabled until it has loaded.
    for (const save of within(fold).getAllByText(en.links.saveQr)) {
      await waitFor(() => expect(save.closest('button')?.disabled).toBe(false), { timeout: 10_000 });
      await user.click(save);
    }
    const saved = await Promise.all(
      [...files].map(async ([name, file]) => [name, file.type, scanQr(modulesOf(await file.text()))]),
    );
    expect(saved).toEqual([
      ['oumail-bell-reset-en.svg', 'image/svg+xml;charset=utf-8', `${origin}/en/bell/reset`],
      ['oumail-bell-reset-ja.svg', 'image/svg+xml;charset=utf-8', `${origin}/ja/bell/reset`],
      ['oumail-bell-reset.svg', 'image/svg+xml;charset=utf-8', `${origin}/${published.steps['bell/reset']}`],
    ]);
  });
});
