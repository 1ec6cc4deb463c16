import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { stepDocuments } from '../../../src/features/lookup/step-documents.ts';
import { lamp } from '../../fixtures/small-trees.ts';
import { wholeStep } from '../../fixtures/whole-step.ts';

const written = wholeStep('en');

const [document] = stepDocuments(lamp, [
  { steps: { lamp: written }, deskSteps: { lamp: { heard: ['it is dark'] } }, label: (id) => `the ${id}` },
]);

describe('the document of a step', () => {
  it.each(stepPartNames)('has the words of %s in the field that the table names, and in no other', (name) => {
    const { search } = stepPart(name);
    const found = (['title', 'rest', 'answers', 'heard'] as const).filter((field) =>
      document?.[field].split('\n').some((line) => linesOf(written, name).includes(line)),
    );
    expect(found).toEqual(search === 'never' ? [] : [search]);
  });

  it('resolves labels, keeps typed text, and drops the names of links', () => {
    const lead = 'Press <label>next</label>, type <code>a@b</code>, see <page>reset</page>.';
    const [marked] = stepDocuments(lamp, [
      {
        steps: { lamp: { title: '', lead } },
        deskSteps: { lamp: { heard: [] } },
        label: (id) => `the ${id}`,
      },
    ]);
    expect(marked?.rest).toBe('Press the next, type a@b, see  .');
  });
});
