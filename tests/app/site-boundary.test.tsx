import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCall, forgetCleared } from '../../src/desk/call/call-store.ts';
import { loadDeskTexts } from '../../src/i18n/load-desk-texts.ts';
import { languages, texts } from '../fixtures/guide/texts.ts';
import { validStep } from '../fixtures/valid-step.ts';
import { renderGuide } from './render-guide.tsx';

const deskTexts = await loadDeskTexts();

beforeEach(() => {
  act(() => {
    clearCall({ step: validStep('start'), entry: undefined });
    forgetCleared();
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

/** Breaks the clock, which everything around a page needs. Returns a function that mends it. */
function breakSite(): () => void {
  const broken = vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => {
    throw new Error('broken on purpose');
  });
  return () => broken.mockRestore();
}

describe.each(languages)('the site after an error outside its pages, in %s', (language) => {
  const { ui, help, steps } = texts[language];
  const desk = deskTexts.get(language)?.desk;
  if (!desk) throw new Error(`There are no texts of the desk in ${language}`);
  const notes = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`${desk.notes.notes}$`) });
  const title = () => screen.getByRole('heading', { level: 1 });
  const follow = (name: string) => {
    const link = screen.getAllByRole('link', { name })[0];
    act(() => link?.click());
  };
  const show = () => userEvent.click(screen.getByRole('button', { name: ui.failed.show }));

  it('has landmarks, the name of the site and its language', async () => {
    await renderGuide(`/${language}/name`);
    const mend = breakSite();
    follow(ui.nav.help);
    mend();
    expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 }).textContent).toBe(
      ui.failed.title,
    );
    const home = within(screen.getByRole('banner')).getByRole('link', { name: ui.site.name });
    expect(home.getAttribute('href')).toBe(`/${language}/`);
    expect(title().closest('[lang]')?.getAttribute('lang')).toBe(language);
  });

  it('shows the page on a press, with the focus on its title', async () => {
    await renderGuide(`/${language}/name`);
    const mend = breakSite();
    follow(ui.nav.help);
    mend();
    await show();
    expect(title().textContent).toBe(help.title);
    expect(document.activeElement).toBe(title());
  });

  it('says so again when it fails again', async () => {
    await renderGuide(`/${language}/name`);
    const mend = breakSite();
    follow(ui.nav.help);
    const alert = screen.getByRole('alert');
    act(() => screen.getByRole('button', { name: ui.failed.show }).click());
    mend();
    expect(screen.getByRole('alert')).not.toBe(alert);
    expect(title().textContent).toBe(ui.failed.title);
    expect(screen.getByText(ui.failed.kept)).toBeTruthy();
    expect(document.activeElement).toBe(title());
  });

  it('keeps the call of the desk, and has it to be copied', async () => {
    await renderGuide(`/${language}/desk`);
    await screen.findByRole('combobox');
    await userEvent.type(notes(), 'green bicycle');
    const mend = breakSite();
    await userEvent.keyboard('{Escape}1');
    expect(title().textContent).toBe(ui.failed.title);
    // The answers of the call would be lost.
    expect(screen.queryByText(ui.failed.kept)).toBeNull();
    expect(screen.getByText(desk.failed.kept)).toBeTruthy();
    expect(screen.getByRole('region', { name: desk.summary.title }).textContent).toContain('green bicycle');
    mend();
    await show();
    expect(title().textContent).toBe(steps.name.title);
    expect(notes().value).toBe('green bicycle');
  });
});
