import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';

vi.setConfig({ testTimeout: 30_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };

const words = (language: 'en' | 'ja') => texts[language].ui.check;

/** The steps at which something can be typed. */
const checks: Readonly<Record<string, 'address' | 'phone' | 'message'>> = {
  start: 'message',
  'start/look': 'message',
  'address/which-message': 'message',
  password: 'message',
  'start/other-message': 'message',
  mfa: 'message',
  'set-up': 'message',
  'sms-setup': 'message',
  'sms-setup/phone-number': 'phone',
  'sms-setup/number-refused': 'phone',
  'sms-setup/newer-number': 'phone',
  'address/check': 'address',
  'address/graduate-check': 'address',
};

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const words = texts[language].ui.check;

  it.each(Object.keys(tree.steps))('%s lets one type what it checks, and nothing else', async (step) => {
    await renderGuide(stepPath(language, step));
    const subject = checks[step];
    const labels = (['address', 'phone', 'message'] as const).filter(
      (each) => screen.queryByRole('textbox', { name: words[each].label }) !== null,
    );
    expect(labels).toEqual(subject === undefined ? [] : [subject]);
    // What is typed but not checked: a code at the start, a time where one waits.
    const others = [step === 'start', step === 'password/wait'].filter(Boolean).length;
    expect(screen.getByRole('main').querySelectorAll('form')).toHaveLength(labels.length + others);
  });

  it.each(Object.entries(checks))(
    '%s has a title over its check where it is about more: %s',
    async (step, subject) => {
      await renderGuide(stepPath(language, step));
      const field = screen.getByRole('textbox', { name: words[subject].label });
      const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
      if (subject === 'address') {
        expect(field.closest('section')).toBeNull();
      } else {
        expect(titles).toContain(words[subject].title);
        const section = field.closest('section') as HTMLElement;
        expect(within(section).getByRole('heading', { level: 2 }).textContent).toBe(words[subject].title);
      }
    },
  );

  it.each(Object.entries(checks))('%s has its check where one looks for it: %s', async (step, subject) => {
    await renderGuide(stepPath(language, step));
    const field = screen.getByRole('textbox', { name: words[subject].label });
    const answer = screen.getByRole('main').querySelector('[data-key="1"]') as Element;
    const answersFirst = answer.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING;
    // A message is for those who do not find it among the answers; the others are what the step is for.
    expect(answersFirst).toBe(subject === 'message');
  });
});

describe.each(['en', 'ja'] as const)('the fold of a check, in %s', (language) => {
  it.each(Object.entries(checks))(
    'is at %s closed, but where one looks for it: %s',
    async (step, subject) => {
      await renderGuide(stepPath(language, step));
      const folds = [...document.querySelectorAll('main details:has(form)')] as HTMLDetailsElement[];
      const isFolded = subject === 'phone' || (subject === 'message' && !/^start(\/|$)/.test(step));
      expect(folds.map(({ open }) => open)).toEqual(isFolded ? [false] : []);
      if (!isFolded) return;
      expect(folds[0]?.querySelector('summary')?.textContent).toBe(
        words(language)[subject === 'phone' ? 'phone' : 'message'].title,
      );
      const field = screen.getByRole('textbox', { name: words(language)[subject].label });
      expect(folds[0]?.contains(field)).toBe(true);
    },
  );
});
