import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';

const trail = '?trail=start:at-name,name:member';
const place = `/name/which-sign${trail}`;
const DAY = 24 * 60 * 60 * 1000;

const line = (language: InventedLanguage = 'en') =>
  screen.queryByRole('complementary', { name: texts[language].ui.resume.label });

/** Opens a page in place of the one before. */
async function visit(path: string) {
  cleanup();
  await renderGuide(path);
}

beforeEach(() => {
  window.localStorage.clear();
});

describe.each(languages)('the start page, in %s', (language) => {
  it('leads back to the step of the last visit, with the answers', async () => {
    await visit(`/en${place}`);
    await visit(`/${language}/`);
    const link = within(line(language) as HTMLElement).getByRole('link', {
      name: texts[language].steps['name/which-sign'].title,
    });
    expect(link.getAttribute('href')).toBe(`/${language}${place}`);
  });

  it('can forget that step', async () => {
    const user = userEvent.setup();
    await visit(`/${language}${place}`);
    await visit(`/${language}/`);
    await user.click(screen.getByRole('button', { name: texts[language].ui.resume.forget }));
    expect(line(language)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(window.localStorage.getItem('oumail-guide:place')).toBeNull();
    await visit(`/${language}/`);
    expect(line(language)).toBeNull();
  });
});

describe('the place that a device keeps', () => {
  it('has only the ids and the time', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    await visit(`/ja${place}`);
    expect({ ...window.localStorage }).toEqual({
      'oumail-guide:language': 'ja',
      'oumail-guide:place': `1800000000000 name/which-sign${trail}`,
    });
  });

  it('is forgotten after a day', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    await visit(`/en${place}`);
    now.mockReturnValue(1_800_000_000_000 + DAY - 1);
    await visit('/en/');
    expect(line()).not.toBeNull();
    now.mockReturnValue(1_800_000_000_000 + DAY);
    await visit('/en/');
    expect(line()).toBeNull();
    expect(window.localStorage.getItem('oumail-guide:place')).toBeNull();
  });

  it('is forgotten when the problem is solved', async () => {
    await visit(`/en${place}`);
    await visit('/en/inside');
    await visit('/en/');
    expect(line()).toBeNull();
  });

  it('is never the start', async () => {
    await visit('/en/');
    await visit('/ja/');
    expect(line('ja')).toBeNull();
  });

  it.each([
    '',
    '1',
    'x name',
    '99999999999999999999 name',
    '0 name',
    `${Date.now() + DAY} name`,
    `${Date.now()} `,
    `${Date.now()} no/such-step?trail=start:at-name`,
    `${Date.now()} constructor`,
    `${Date.now()} start`,
    `${Date.now()} ?trail=%%%`,
    'x'.repeat(100_000),
  ])('is ignored when it is damaged: %.40j', async (kept) => {
    window.localStorage.setItem('oumail-guide:place', kept);
    await visit('/en/');
    expect(line()).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(texts.en.steps.start.title);
  });

  it('loses only what does not fit of a damaged trail', async () => {
    window.localStorage.setItem(
      'oumail-guide:place',
      `${Date.now()} name?trail=start:at-name,name:gone,%%,<b>`,
    );
    await visit('/en/');
    const link = within(line() as HTMLElement).getByRole('link');
    expect(link.getAttribute('href')).toBe('/en/name?trail=start:at-name');
  });

  it('is not offered while an answer is being changed', async () => {
    await visit(`/en${place}`);
    await visit(`/en/${trail}`);
    expect(screen.getByText(texts.en.ui.step.before)).toBeTruthy();
    expect(line()).toBeNull();
  });
});
