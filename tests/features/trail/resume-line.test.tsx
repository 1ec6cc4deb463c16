import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { renderGuide } from '../../app/render-guide.tsx';

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
const trail = '?trail=start:before-password,address:student';
const place = `/address/which-message${trail}`;
const DAY = 24 * 60 * 60 * 1000;

const line = (language: 'en' | 'ja' = 'en') =>
  screen.queryByRole('complementary', { name: texts[language].ui.resume.label });

/** Opens a page, as if it was all that is left of a visit. */
async function visit(path: string) {
  cleanup();
  await renderGuide(path);
}

beforeEach(() => {
  window.localStorage.clear();
});

describe.each(['en', 'ja'] as const)('back at the start, in %s', (language) => {
  it('one is led to where one was, with the answers', async () => {
    await visit(`/en${place}`);
    await visit(`/${language}/`);
    const link = within(line(language) as HTMLElement).getByRole('link', {
      name: texts[language].steps['address/which-message'].title,
    });
    expect(link.getAttribute('href')).toBe(`/${language}${place}`);
  });

  it('one can have it forgotten', async () => {
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

describe('what is kept', () => {
  it('is ids and when that was, nothing else', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    await visit(`/ja${place}`);
    expect({ ...window.localStorage }).toEqual({
      'oumail-guide:language': 'ja',
      'oumail-guide:place': `1800000000000 address/which-message${trail}`,
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

  it('is forgotten by who is signed in', async () => {
    await visit(`/en${place}`);
    await visit('/en/solved');
    await visit('/en/');
    expect(line()).toBeNull();
  });

  it('is not the start itself', async () => {
    await visit('/en/');
    await visit('/ja/');
    expect(line('ja')).toBeNull();
  });

  it.each([
    '',
    '1',
    'x address',
    '99999999999999999999 address',
    '0 address',
    `${Date.now() + DAY} address`,
    `${Date.now()} `,
    `${Date.now()} no/such-step?trail=start:before-password`,
    `${Date.now()} constructor`,
    `${Date.now()} start`,
    `${Date.now()} ?trail=%%%`,
    'x'.repeat(100_000),
  ])('is passed over when it is damaged: %.40j', async (kept) => {
    window.localStorage.setItem('oumail-guide:place', kept);
    await visit('/en/');
    expect(line()).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(texts.en.steps.start.title);
  });

  it('keeps of a damaged trail what fits', async () => {
    window.localStorage.setItem(
      'oumail-guide:place',
      `${Date.now()} address?trail=start:before-password,address:gone,%%,<b>`,
    );
    await visit('/en/');
    const link = within(line() as HTMLElement).getByRole('link');
    expect(link.getAttribute('href')).toBe('/en/address?trail=start:before-password');
  });

  it('is not offered while an answer is being changed', async () => {
    await visit(`/en${place}`);
    await visit(`/en/${trail}`);
    expect(screen.getByText(texts.en.ui.step.before)).toBeTruthy();
    expect(line()).toBeNull();
  });
});
