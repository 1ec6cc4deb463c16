import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { createGuide } from '../../../src/app/content.ts';
import type { Side } from '../../../src/desk/context/desk-context.ts';
import { DeskParts } from '../../../src/desk/step/desk-parts.tsx';
import { inDesk } from '../../fixtures/in-desk.tsx';
import { lamp } from '../../fixtures/small-trees.ts';
import { openedIn } from '../../fixtures/valid-step.ts';
import { i18nWith, wholeStep } from '../../fixtures/whole-step.ts';

const { place, tree } = openedIn(lamp, 'lamp');

async function sideIn(language: string): Promise<Side> {
  const guide = { ...createGuide(language, '2026-11-22'), tree, desk: {} };
  return { language, i18n: await i18nWith(language, 'lamp'), guide };
}

/** Returns what the desk shows above or below the drawing when staff read English and the caller reads Japanese. */
async function shownOn(side: 'above-sketch' | 'below-sketch') {
  const [staff, caller] = [await sideIn('en'), await sideIn('ja')];
  const { container } = render(inDesk(<DeskParts step={place.step} side={side} />, { place, staff, caller }));
  return container.textContent ?? '';
}

describe('the parts of a step at the desk', () => {
  it.each(['above-sketch', 'below-sketch'] as const)(
    'have exactly the lines %s that the table of parts puts there, in both languages',
    async (side) => {
      const shown = await shownOn(side);
      for (const name of stepPartNames) {
        const part = stepPart(name).shown;
        const isHere = part !== 'apart' && part.atDesk === side;
        for (const language of ['en', 'ja'])
          for (const line of linesOf(wholeStep(language), name))
            expect(shown.includes(line), line).toBe(isHere);
      }
    },
  );
});
