import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../../locales/step-parts.ts';
import { searchedSteps } from '../../../../src/features/lookup/build/searched-steps.ts';
import { lamp } from '../../../fixtures/small-trees.ts';
import { wholeStep } from '../../../fixtures/whole-step.ts';

const written = wholeStep('en');

const [document] = searchedSteps(lamp, [
  {
    steps: { lamp: written },
    deskSteps: { lamp: { heard: ['it is dark'] } },
    ownWords: { lamp: ['no light'] },
    label: (id) => `the ${id}`,
  },
]);

/** The texts of the step by field. */
const fields = { title: document?.texts[0], answers: document?.texts[1], rest: document?.texts[2] };

describe('the document of a step', () => {
  it.each(stepPartNames)('has the words of %s in the field that the table names, and in no other', (name) => {
    const { search } = stepPart(name);
    const found = Object.entries(fields).flatMap(([field, lines]) =>
      lines?.some((line) => linesOf(written, name).includes(line)) ? [field] : [],
    );
    expect(found).toEqual(search === 'never' ? [] : [search]);
  });

  it('has what people say as phrases of their own', () => {
    expect(document?.phrases).toEqual(['no light', 'it is dark']);
  });

  it('resolves labels, keeps typed text, and drops the names of links', () => {
    const lead = 'Press <label>next</label>, type <code>a@b</code>, see <page>reset</page>.';
    const [marked] = searchedSteps(lamp, [
      {
        steps: { lamp: { title: '', lead } },
        deskSteps: { lamp: { heard: [] } },
        ownWords: {},
        label: (id) => `the ${id}`,
      },
    ]);
    expect(marked?.texts[2]).toEqual(['Press the next, type a@b, see  .']);
  });
});
