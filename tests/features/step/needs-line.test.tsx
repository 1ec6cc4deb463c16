import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NeedsLine } from '../../../src/features/step/needs-line.tsx';
import type { Need, Step } from '../../../src/tree/types.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { fix, outcome, question } from '../../fixtures/small-trees.ts';
import { openedIn } from '../../fixtures/valid-step.ts';

/** Renders the line at the only step of a tree. */
async function lineAt(language: InventedLanguage, step: Step): Promise<string | null> {
  const { place, tree } = openedIn({ start: 'a', steps: { a: step } }, 'a');
  const { container } = await renderInGuide(language, <NeedsLine step={place.step} />, { tree });
  return container.textContent;
}

const aFix = (needs: readonly Need[], otherwise?: readonly Need[]): Step => ({
  ...fix('A2K'),
  needs,
  ...(otherwise && { otherwise }),
});
const anOutcome = (needs: readonly Need[], otherwise?: readonly Need[]): Step => ({
  ...outcome('A2K', 'person'),
  needs,
  ...(otherwise && { otherwise }),
});

describe.each(languages)('the line of needs, in %s', (language) => {
  const { needs, trail } = texts[language].ui;
  const label = needs.label + trail.colon;

  it('lists what a fix takes', async () => {
    const line = label + needs.password + needs.and + needs['old-phone'];
    expect(await lineAt(language, aFix(['password', 'old-phone']))).toBe(line);
  });

  it('names one set or the other', async () => {
    const line = label + needs.visit + needs.or + needs['other-mail'];
    expect(await lineAt(language, anOutcome(['visit'], ['other-mail']))).toBe(line);
  });

  it.each([
    ['it needs nothing', aFix([])],
    ['there is another way that needs nothing', aFix(['visit'], [])],
  ])('says that a fix takes nothing if %s', async (_, step) => {
    expect(await lineAt(language, step)).toBe(label + needs.nothing);
  });

  it.each([
    ['an outcome that needs nothing', anOutcome([])],
    ['an outcome with another way that needs nothing', anOutcome(['visit'], [])],
    ['a question', question('A2K')],
  ])('is absent from %s', async (_, step) => {
    expect(await lineAt(language, step)).toBe('');
  });

  /** Returns the lines on the page of a step of the invented guide. */
  const linesOn = async (step: InventedStepId) => {
    await renderGuide(stepPath(language, step));
    return screen.queryAllByText(
      (_, element) => element?.tagName === 'P' && element.textContent.startsWith(label),
    );
  };

  it.each([
    ['a fix', 'name/house'],
    ['a fix at which one waits', 'key/wait'],
    ['a fix with a field and a notice', 'bell/number'],
  ] as const)('appears once, under the lead of %s: %s', async (_, step) => {
    const lines = await linesOn(step);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.previousElementSibling?.tagName).toBe('P');
  });

  it('appears once on the page of an outcome that needs something', async () => {
    expect(await linesOn('bell/reset')).toHaveLength(1);
  });

  it.each(['name', 'name/check', 'porter'] as const)('is not on the page of %s', async (step) => {
    expect(await linesOn(step)).toEqual([]);
  });
});
