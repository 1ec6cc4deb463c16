import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stepPath } from '../../src/url/paths.ts';
import { renderGuide } from '../app/render-guide.tsx';
import { languages, texts } from '../fixtures/guide/texts.ts';

const trail = [
  { step: 'start', answer: 'not-sure' },
  { step: 'key', answer: 'forgotten' },
] as const;

describe.each(languages)('a link to a step in a text, in %s', (language) => {
  const linked = texts[language].steps['key/wait'].title;
  const link = () => within(screen.getByRole('main')).getByRole('link', { name: linked });

  it('keeps the answers given, since they stay true', async () => {
    await renderGuide(stepPath(language, 'key/replace', trail));
    expect(link().getAttribute('href')).toBe(stepPath(language, 'key/wait', trail));
  });

  it('leaves out the answers to the linked step and those after it: the reader goes back there', async () => {
    const back = [...trail, { step: 'key/wait', answer: 'did-not-work' }] as const;
    await renderGuide(stepPath(language, 'key/replace', back));
    expect(link().getAttribute('href')).toBe(stepPath(language, 'key/wait', trail));
  });

  it('has no trail on a page without one', async () => {
    await renderGuide(stepPath(language, 'key/replace'));
    expect(link().getAttribute('href')).toBe(stepPath(language, 'key/wait'));
  });
});
