import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SourceLine } from '../../../src/features/step/source-line.tsx';
import { documents } from '../../fixtures/guide/sources.ts';
import { texts } from '../../fixtures/guide/texts.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';

const rules = documents.R;
const keys = documents['key-page'];

describe('the sources of a step', () => {
  it.each([
    ['en', rules.title, `${keys.title} (in Japanese)`],
    ['ja', `${rules.title}（英語）`, keys.title],
  ] as const)(
    'say which documents are not in the reader’s language, in %s',
    async (language, first, second) => {
      await renderInGuide(language, <SourceLine sources={['R1.1', 'key-page', 'bell-page']} />);
      const { external } = texts[language].ui.step;
      const links = screen.getAllByRole('link', { hidden: true });
      expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
        [rules.url, `${first} (${external})`],
        [keys.url, `${second} (${external})`],
      ]);
    },
  );

  it.each([
    ['en', 'Nov 22, 2026'],
    ['ja', '2026年11月22日'],
  ] as const)(
    'say from the day on which one of them has to be read again that it may be out of date, in %s',
    async (language, day) => {
      const { step } = texts[language].ui;
      const line = <SourceLine sources={['R1.1', 'key-page']} />;
      // 180 days after the first was read. The other was read a day later.
      const { unmount } = await renderInGuide(language, line, { today: '2027-05-20' });
      expect(screen.queryByText(step.outOfDate)).toBeNull();
      expect(screen.queryAllByText(/./, { selector: 'summary > span' })).toHaveLength(1);
      unmount();

      await renderInGuide(language, line, { today: '2027-05-21' });
      const summary = screen.getByText(step.outOfDate).closest('summary');
      expect(summary?.textContent).toBe(`${step.source} ${step.outOfDate}`);
      const readings = screen.getAllByText(/^[(].*2026/).map(({ textContent }) => textContent);
      expect(readings).toHaveLength(2);
      expect(readings[0]).toBe(`(${step.readLongAgo.replace('{{date, datetime}}', day)})`);
      expect(readings[1]).toMatch(/2026/);
      expect(readings[1]).not.toContain(step.readLongAgo.split('}}')[1]);
    },
  );

  it('share a line if they were read on the same day', async () => {
    await renderInGuide('en', <SourceLine sources={['R1.1', 'bell-page', 'key-page']} />, {
      today: '2027-05-21',
    });
    expect(screen.getAllByText(/^[(].*2026/)).toHaveLength(2);
  });

  it('are apart if only one of those that were read on the same day has to be read again', async () => {
    const early = { ...documents, 'bell-page': { ...documents['bell-page'], recheckBy: '2027-01-25' } };
    await renderInGuide('en', <SourceLine sources={['R1.1', 'bell-page']} />, {
      today: '2027-01-25',
      documents: early,
    });
    const readings = screen.getAllByText(/^[(].*2026/).map(({ textContent }) => textContent);
    expect(readings).toHaveLength(2);
    expect(readings.filter((reading) => reading?.includes('out of date'))).toHaveLength(1);
  });

  it('have no link to a document of which only the title is known', async () => {
    await renderInGuide('ja', <SourceLine sources={['bell-page']} />);
    expect(screen.getByText(documents['bell-page'].title).closest('a')).toBeNull();
  });
});
