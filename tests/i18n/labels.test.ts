import { describe, expect, test, vi } from 'vitest';

vi.mock('../../src/i18n/locale-files.ts', () => ({
  languageFiles: new Map(),
  labelFiles: new Map([
    ['aa', { next: 'Vutu', back: 'Vuta' }],
    ['en', { next: 'Next', back: 'Back' }],
    ['zz', { next: '', back: 'Back' }],
  ]),
}));

const { labelWordings, labelWords } = await import('../../src/i18n/labels.ts');

describe('a label', () => {
  test('is shown in the reader’s language, in English, and in the others', () => {
    expect(labelWordings('next', 'aa')).toEqual([
      { language: 'aa', words: 'Vutu' },
      { language: 'en', words: 'Next' },
    ]);
  });

  test('falls back to English where it has no wording in the reader’s language, whatever other languages exist', () => {
    expect(labelWords('next', 'zz')).toBe('Next');
    expect(labelWordings('next', 'zz')).toEqual([
      { language: 'en', words: 'Next' },
      { language: 'aa', words: 'Vutu' },
    ]);
  });

  test('is listed once for languages with the same wording', () => {
    expect(labelWordings('back', 'zz')).toEqual([
      { language: 'zz', words: 'Back' },
      { language: 'aa', words: 'Vuta' },
    ]);
  });
});
