import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FailedPage } from '../../src/app/failed-page.tsx';
import { asksForPlainPage } from '../../src/url/plain-page.ts';
import { languages, texts } from '../fixtures/guide/texts.ts';
import { renderGuide } from './render-guide.tsx';

describe.each(languages)('the page after an error, in %s', (language) => {
  const { failed } = texts[language].ui;
  const target = (name: string) => new URL(screen.getByRole<HTMLAnchorElement>('link', { name }).href);

  it('links to itself and to its plain page, with the answers', () => {
    window.history.replaceState(null, '', `/${language}/name?trail=start:at-name#more`);
    render(<FailedPage language={language} words={failed} onRetry={() => {}} />);
    expect(target(failed.reload).href).toBe(`${window.location.origin}/${language}/name?trail=start:at-name`);
    expect(target(failed.plain).pathname).toBe(`/${language}/name`);
    expect(asksForPlainPage(target(failed.plain).search)).toBe(true);
  });

  it('never links to another host', () => {
    window.history.replaceState(null, '', `${window.location.origin}//evil.example/${language}/name`);
    render(<FailedPage language={language} words={failed} onRetry={() => {}} />);
    for (const name of [failed.reload, failed.plain]) {
      expect(target(name).host).toBe(window.location.host);
      expect(target(name).pathname).toBe(`//evil.example/${language}/name`);
    }
  });

  it('stands within the frame of the guide, and goes when another page is opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // The notice at this step formats a date.
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(() => {
      throw new Error('broken on purpose');
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00+09:00') });
    await renderGuide(`/${language}/bell/no-ring`);
    vi.useRealTimers();
    expect(screen.getByRole('heading', { level: 1, name: failed.title })).toBeTruthy();
    screen.getByRole('link', { name: texts[language].ui.nav.help }).click();
    expect(await screen.findByRole('heading', { level: 1, name: texts[language].help.title })).toBeTruthy();
  });

  it('shows the page again on a press, with the focus on its title', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(() => {
      throw new Error('broken on purpose');
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00+09:00') });
    await renderGuide(`/${language}/bell/no-ring`);
    vi.useRealTimers();
    broken.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: failed.show }));
    const title = screen.getByRole('heading', {
      level: 1,
      name: texts[language].steps['bell/no-ring'].title,
    });
    expect(document.activeElement).toBe(title);
  });
});
