import { act, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/app.tsx';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { documents } from '../../fixtures/guide/sources.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { type InventedStepId, notices as treeNotices } from '../../fixtures/guide/tree.ts';
import { filled } from '../../fixtures/words.ts';

/** The day of the change, as each language writes it. */
const DAY = { en: 'February 1, 2027', ja: '2027年2月1日' };

/** A step with both notices: the quiet one before the day, and the leading one from that day on. */
const STEP = 'bell/no-ring';

/** Noon in Japan. */
const noon = (day: string) => new Date(`${day}T12:00:00+09:00`);

function setClock(moment: Date) {
  vi.useFakeTimers({ toFake: ['Date'], now: moment });
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(languages)('a notice, in %s', (language) => {
  const { notices, ui, steps } = texts[language];
  type NoticeId = keyof typeof notices;
  const main = () => within(screen.getByRole('main'));
  const text = (id: NoticeId) => filled(notices[id].text, { day: DAY[language] });
  /** Returns the element of a notice, if it is shown and does not only keep its place. */
  const shown = (id: NoticeId) =>
    main().queryByText(text(id), { selector: ':not([hidden]) > [data-tone] > p > span' });
  const follows = (before: Element, after: Element) =>
    (before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const open = (step: InventedStepId = STEP) => renderGuide(stepPath(language, step));

  it.each(['2026-11-22', '2027-01-31'])('is quiet below the lead before its day, on %s', async (day) => {
    setClock(noon(day));
    await open();
    const said = shown('bell-ends') as HTMLElement;
    expect(follows(main().getByText(filled(steps[STEP].lead)), said)).toBe(true);
    expect(said.closest('[data-tone]')?.getAttribute('data-tone')).toBe('quiet');
    expect(main().getByRole('link', { name: notices['bell-ends'].action })).toBeTruthy();
    expect(shown('bell-ended')).toBeNull();
  });

  it.each(['2027-02-01', '2027-02-02', '2030-06-01'])(
    'is prominent at the same place from its day on, on %s',
    async (day) => {
      setClock(noon(day));
      await open();
      const said = shown('bell-ended') as HTMLElement;
      expect(follows(main().getByText(filled(steps[STEP].lead)), said)).toBe(true);
      const [instruction = ''] = steps[STEP].instructions;
      expect(follows(said, main().getByText(filled(instruction)))).toBe(true);
      const link = main().getByRole('link', { name: notices['bell-ended'].action });
      expect(link.getAttribute('href')).toBe(stepPath(language, treeNotices['bell-ended'].to));
      expect(said.closest('[data-tone]')?.getAttribute('data-tone')).toBe('prominent');
      expect(shown('bell-ends')).toBeNull();
    },
  );

  it('is the one of the build day in the static page, which keeps the place of the next one', () => {
    setClock(noon('2026-11-22'));
    const page = (day: string) => {
      const own = document.createElement('div');
      own.innerHTML = renderToString(
        <MemoryRouter initialEntries={[stepPath(language, STEP)]}>
          <App day={day} />
        </MemoryRouter>,
      );
      return [...own.querySelectorAll('[data-tone]')]
        .filter((note) =>
          ['bell-ends', 'bell-ended'].some((id) => note.textContent?.includes(text(id as NoticeId))),
        )
        .map((note) => note.closest('[hidden]') === null);
    };
    expect(page('2027-01-31')).toEqual([true, false]);
    expect(page('2027-02-01')).toEqual([true]);
  });

  it.each([
    ['2026-11-22', 'bell-ends', 'no-badge-before'],
    ['2027-02-01', 'bell-ended', 'no-badge-after'],
  ] as const)(
    'advises what a reader can do who has said that they lack what it needs, on %s',
    async (day, usual, id) => {
      setClock(noon(day));
      const trail = [{ step: 'bell', answer: 'old-phone' }];
      await renderGuide(stepPath(language, STEP, trail));
      expect(shown(usual)).toBeNull();
      expect(shown(id)).toBeTruthy();
      const link = main().getByRole('link', { name: notices[id].action });
      // The answers are kept, so that no later step asks for what the reader lacks.
      expect(link.getAttribute('href')).toBe(stepPath(language, treeNotices[id].to, trail));
      expect(main().queryByRole('link', { name: notices[usual].action })).toBeNull();
    },
  );

  it('names its source among those of the step', async () => {
    setClock(noon('2027-02-01'));
    await open();
    const source = main().getByText(documents['bell-news'].title);
    expect(source.closest('details')?.textContent).toContain(ui.step.source);
  });

  it('follows the calendar of Japan, not that of the device', async () => {
    // In the time zone of the tests, and in all of America and Europe, it is still 31 January.
    setClock(new Date('2027-01-31T15:00:00Z'));
    await open();
    expect(shown('bell-ended')).toBeTruthy();
  });

  it('changes on a page left open overnight, when the reader comes back to it', async () => {
    setClock(noon('2027-01-31'));
    await open();
    setClock(noon('2027-02-01'));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(shown('bell-ended')).toBeTruthy();
  });

  it.each([
    ['bell/no-ring', '2026-11-22', 'bell-ends'],
    ['bell/no-ring', '2027-02-01', 'bell-ended'],
    ['bell/number', '2026-11-22', 'bell-ends'],
    ['bell/number', '2027-02-01', 'bell-ended'],
  ] as const)('is shown at each step that names it: at %s on %s', async (step, day, id) => {
    setClock(noon(day));
    await open(step);
    expect(shown(id)).toBeTruthy();
    expect(main().getByRole('link', { name: notices[id].action })).toBeTruthy();
  });

  it.each(['2026-11-22', '2027-02-01'])('is not shown at a step that names none, on %s', async (day) => {
    setClock(noon(day));
    await open('bell/rest');
    expect(shown('bell-ends')).toBeNull();
    expect(shown('bell-ended')).toBeNull();
  });
});
