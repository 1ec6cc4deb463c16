import { render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { PageParts } from '../../../src/features/step/page-parts.tsx';
import { inGuide } from '../../fixtures/in-guide.tsx';
import { lamp } from '../../fixtures/small-trees.ts';
import { openedIn } from '../../fixtures/valid-step.ts';
import { i18nWith, wholeStep } from '../../fixtures/whole-step.ts';

const { place, tree } = openedIn(lamp, 'lamp');

/** Returns what a page shows on one side of the drawing of a step with every part. */
async function shownOn(side: 'above-sketch' | 'below-sketch') {
  const i18n = await i18nWith('en', 'lamp');
  const part = (
    <I18nextProvider i18n={i18n}>
      <PageParts step={place.step} side={side} />
    </I18nextProvider>
  );
  return render(await inGuide('en', part, { tree })).container.textContent ?? '';
}

describe('the page of a step', () => {
  it.each(['above-sketch', 'below-sketch'] as const)(
    'has exactly the lines %s that the table of parts puts there',
    async (side) => {
      const shown = await shownOn(side);
      for (const name of stepPartNames) {
        const part = stepPart(name).shown;
        const isHere = part !== 'apart' && part.onPage === side;
        for (const line of linesOf(wholeStep('en'), name)) expect(shown.includes(line), line).toBe(isHere);
      }
    },
  );
});
