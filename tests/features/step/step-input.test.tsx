import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InputKind } from '../../../src/tree/types.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import { type InventedStepId, tree } from '../../fixtures/guide/tree.ts';

const kinds: readonly InputKind[] = ['address', 'phone', 'message'];

type StepWithInput = readonly [step: InventedStepId, input: InputKind];

/** The steps with an input, and its kind. */
const withInput = Object.entries(tree.steps).flatMap(([id, step]): StepWithInput[] => {
  const input = step.kind === 'outcome' ? undefined : step.input;
  return input ? [[id as InventedStepId, input]] : [];
});
const ofKind = (...wanted: InputKind[]) => withInput.filter(([, input]) => wanted.includes(input));
const isAtTheStart = ([step]: StepWithInput) => /^start(\/|$)/.test(step);

const open = (step: InventedStepId, language: InventedLanguage = 'en') =>
  renderGuide(stepPath(language, step));
const words = texts.en.ui.check;
const fieldOf = (input: InputKind) => screen.getByRole('textbox', { name: words[input].label });

describe.each(languages)('the fields of a step, in %s', (language) => {
  /** Returns the kinds of input whose fields are on the page. */
  const fieldsShown = () =>
    kinds.filter((each) => screen.queryByRole('textbox', { name: texts[language].ui.check[each].label }));
  const forms = () => screen.getByRole('main').querySelectorAll('form');

  it.each(withInput)('at %s are only the one for its %s', async (step, input) => {
    await open(step, language);
    expect(fieldsShown()).toEqual([input]);
    // The start also has a field for a code, which is not validated.
    expect(forms()).toHaveLength(step === 'start' ? 2 : 1);
  });

  it.each(['name', 'name/house', 'porter'] as const)('are none at %s', async (step) => {
    await open(step, language);
    expect(fieldsShown()).toEqual([]);
    expect(forms()).toHaveLength(0);
  });

  it('are only the one for a time at a step with a wait', async () => {
    await open('key/wait', language);
    expect(fieldsShown()).toEqual([]);
    expect(forms()).toHaveLength(1);
  });
});

describe('the title of a field', () => {
  it.each(ofKind('phone', 'message'))('is above it at %s, in a section of its own', async (step, input) => {
    await open(step);
    const section = fieldOf(input).closest('section');
    const title = input === 'phone' ? words.phone.title : words.message.title;
    expect(within(section as HTMLElement).getByRole('heading', { level: 2 }).textContent).toBe(title);
  });

  it.each(ofKind('address'))(
    'is the title of the page at %s, which has no other subject',
    async (step, input) => {
      await open(step);
      expect(fieldOf(input).closest('section')).toBeNull();
    },
  );
});

describe('the place of a field', () => {
  /** Whether the field comes after the answers. */
  const isBelowAnswers = (input: InputKind) => {
    const answer = screen.getByRole('main').querySelector('[data-key="1"]') as Element;
    return answer.compareDocumentPosition(fieldOf(input)) === Node.DOCUMENT_POSITION_FOLLOWING;
  };

  it.each(ofKind('message'))(
    'is below the answers at %s, for readers who do not find their answer',
    async (step) => {
      await open(step);
      expect(isBelowAnswers('message')).toBe(true);
    },
  );

  it.each(ofKind('address', 'phone'))(
    'is above the answers at %s, which is about the field',
    async (step, input) => {
      await open(step);
      expect(isBelowAnswers(input)).toBe(false);
    },
  );
});

describe('the fold of a field', () => {
  const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('main details:has(form)')];
  const folded = ofKind('phone', 'message').filter((each) => !isAtTheStart(each));

  it.each(folded)('is closed at %s, under its title', async (step, input) => {
    await open(step);
    expect(folds().map((fold) => fold.open)).toEqual([false]);
    const title = input === 'phone' ? words.phone.title : words.message.title;
    expect(folds()[0]?.querySelector('summary')?.textContent).toBe(title);
    expect(folds()[0]?.contains(fieldOf(input))).toBe(true);
  });

  it.each([...ofKind('address'), ...withInput.filter(isAtTheStart)])(
    'is missing at %s, where readers look for the field',
    async (step) => {
      await open(step);
      expect(folds()).toEqual([]);
    },
  );
});
