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

  it('have no link to a document of which only the title is known', async () => {
    await renderInGuide('ja', <SourceLine sources={['bell-page']} />);
    expect(screen.getByText(documents['bell-page'].title).closest('a')).toBeNull();
  });
});
