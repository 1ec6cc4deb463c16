import { act, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { noticesOfStep } from '../../../src/flow/notices-on-day.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { notices as treeNotices } from '../../../src/tree/notices.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { filled } from '../../fixtures/words.ts';

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };

/** The day of the change as each language writes it. */
const DAY = { en: 'February 1, 2027', ja: '2027年2月1日' };

const STEP = 'sms-setup';

/** Noon in Japan. */
const noon = (day: string) => new Date(`${day}T12:00:00+09:00`);

function setClock(moment: Date) {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(['en', 'ja'] as const)('a notice, in %s', (language) => {
  const { notices, ui, steps } = texts[language];
  const main = () => within(screen.getByRole('main'));
  const text = (id: 'sms-ends' | 'sms-ended') => filled(notices[id].text, { day: DAY[language] });
  /** A notice as it is shown, if it is. */
  const shown = (id: 'sms-ends' | 'sms-ended') =>
    main().queryByText(text(id), { selector: '[data-tone] > p' });
  const follows = (before: Element, after: Element) =>
    (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  it.each(['2026-11-22', '2027-01-31'])('is quiet before its day, on %s', async (day) => {
    setClock(noon(day));
    await renderGuide(`/${language}/${STEP}`);
    const said = shown('sms-ends') as HTMLElement;
    expect(follows(main().getByText(filled(steps[STEP].lead)), said)).toBe(true);
    expect(main().getByRole('link', { name: notices['sms-ends'].action }).className).not.toMatch('primary');
    expect(shown('sms-ended')).toBeNull();
  });

  it.each(['2027-02-01', '2027-02-02', '2030-06-01'])(
    'comes from its day on before all else, on %s',
    async (day) => {
      setClock(noon(day));
      await renderGuide(`/${language}/${STEP}`);
      const said = shown('sms-ended') as HTMLElement;
      expect(follows(main().getByRole('heading', { level: 1 }), said)).toBe(true);
      expect(follows(said, main().getByText(filled(steps[STEP].lead)))).toBe(true);
      const link = main().getByRole('link', { name: notices['sms-ended'].action });
      expect(link.getAttribute('href')).toBe(stepPath(language, treeNotices['sms-ended'].to));
      expect(link.className).toMatch('primary');
      expect(shown('sms-ends')).toBeNull();
    },
  );

  it('names its source among those of the step', async () => {
    setClock(noon('2027-02-01'));
    await renderGuide(`/${language}/${STEP}`);
    expect(
      main()
        .getByText(/Passkeys by default/)
        .closest('details')?.textContent,
    ).toContain(ui.step.source);
  });

  it('goes by the calendar of Japan, not by that of the device', async () => {
    // Where the tests run, and in all of America and Europe, it is still 31 January.
    setClock(new Date('2027-01-31T15:00:00Z'));
    await renderGuide(`/${language}/${STEP}`);
    expect(shown('sms-ended')).toBeTruthy();
  });

  it('changes on a page that was left open over night, when somebody comes back to it', async () => {
    setClock(noon('2027-01-31'));
    await renderGuide(`/${language}/${STEP}`);
    setClock(noon('2027-02-01'));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(shown('sms-ended')).toBeTruthy();
  });

  it('stands in the static page as of the day that this is built for, whatever the clock says', () => {
    setClock(noon('2026-11-22'));
    const page = (day: string) =>
      renderToString(
        <MemoryRouter initialEntries={[`/${language}/${STEP}`]}>
          <App day={day} />
        </MemoryRouter>,
      );
    expect(page('2027-01-31')).toContain(text('sms-ends'));
    expect(page('2027-01-31')).not.toContain(text('sms-ended'));
    expect(page('2027-02-01')).toContain(text('sms-ended'));
  });

  it.each(['2026-11-22', '2027-02-01'])('is shown at every step that names it, on %s', async (day) => {
    setClock(noon(day));
    for (const step of Object.keys(tree.steps)) {
      const { unmount } = await renderGuide(stepPath(language, step));
      for (const { id } of noticesOfStep(tree, step, day)) {
        const { action } = notices[id as keyof typeof notices];
        expect(main().getAllByRole('link', { name: action }).length).toBeGreaterThan(0);
      }
      unmount();
    }
  });
});
