import { describe, expect, it } from 'vitest';
import { type StepText, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { stepDocuments } from '../../../src/features/lookup/step-documents.ts';
import { lamp } from '../../fixtures/small-trees.ts';

/** A step whose every line is a word of its own, by the name of its part. */
const written = Object.fromEntries(
  stepPartNames.map((name) => {
    const { form } = stepPart(name);
    const word = `word-of-${name}`;
    if (form === 'lines') return [name, [word, `${word}-too`]];
    return [name, form === 'wait' ? { question: word, reminder: `${word}-too` } : word];
  }),
) as unknown as StepText;

const [document] = stepDocuments(lamp, [
  { steps: { lamp: written }, deskSteps: { lamp: { heard: ['it is dark'] } }, label: (id) => `the ${id}` },
]);

describe('the document of a step', () => {
  it.each(stepPartNames)('has the words of %s where the table says, and nowhere else', (name) => {
    const { search } = stepPart(name);
    const found = (['title', 'rest', 'answers', 'heard'] as const).filter((field) =>
      document?.[field].split('\n').includes(`word-of-${name}`),
    );
    expect(found).toEqual(search === 'never' ? [] : [search]);
  });

  it('has labels as they read, what is typed as it is, and no names of links', () => {
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
