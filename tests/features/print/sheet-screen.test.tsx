import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesOf, type StepText, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { branchOf } from '../../../src/flow/id-conventions.ts';
import { answersOf } from '../../../src/flow/replay.ts';
import { languageCodes } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Tree } from '../../../src/tree/types.ts';
import { printPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { longestWordsOf } from '../../fixtures/plain-words.ts';

const whole: Tree = tree;
const ids = Object.keys(tree.steps);
const branches = [...new Set(ids.map(branchOf))];

describe.each(languageCodes)('the sheet of a branch, in %s', (language) => {
  it.each(branches)(
    '%s has all of its steps in order, with what to do and where the answers lead',
    async (branch) => {
      const { steps, print } = await loadTexts(language);
      const textOf = (id: string) => steps[id as keyof typeof steps] as StepText;
      const { container } = await renderGuide(printPath(language, branch));
      const own = ids.filter((id) => branchOf(id) === branch);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(textOf(branch).title);
      const shown = [...container.querySelectorAll('ol > li:has(> h2)')];
      expect(shown.map((step) => step.querySelector('h2')?.textContent)).toEqual(
        own.map((id) => `${whole.steps[id]?.code} ${textOf(id).title}`),
      );
      for (const [at, id] of own.entries()) {
        const step = shown[at];
        for (const name of stepPartNames.filter((each) => stepPart(each).shown !== 'apart'))
          for (const line of linesOf(textOf(id), name))
            expect(step?.textContent).toContain(longestWordsOf(line, language));
        const answers = [...(step?.querySelectorAll(':scope > ul:last-child > li') ?? [])];
        const leading = answersOf(whole, id).map(({ to }) => {
          const sheet = branchOf(to);
          const elsewhere = sheet === branch || sheet === to ? '' : ` ${print.otherSheet}`;
          const words = `→ ${whole.steps[to]?.code} ${textOf(to).title}${elsewhere}`;
          return words.replace('{{code}}', whole.steps[sheet]?.code ?? '');
        });
        for (const { detail } of Object.values(textOf(id).answers ?? {}).flatMap((each) => each ?? []))
          if (detail) expect(step?.textContent).toContain(longestWordsOf(detail, language));
        if (leading.length > 0)
          expect(answers.map((answer) => answer.textContent?.slice(answer.textContent.indexOf('→')))).toEqual(
            leading,
          );
        expect(step?.querySelectorAll('[data-ringed]').length).toBe(whole.steps[id]?.sketches?.length ?? 0);
        expect(step?.textContent).not.toMatch(/\{\{|<\/?\w+>/);
      }
      const others = screen.getByRole('navigation', { name: print.others });
      expect([...others.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
        branches.filter((each) => each !== branch).map((each) => printPath(language, each)),
      );
    },
  );

  it('says a notice once, however many of its steps have it', async () => {
    const { notices } = await loadTexts(language);
    const { container } = await renderGuide(printPath(language, 'sms-setup'));
    const counts = Object.values(notices).map(
      ({ action }) => (container.textContent ?? '').split(longestWordsOf(action, language)).length - 1,
    );
    expect(counts).toContain(1);
    expect(Math.max(...counts)).toBe(1);
  });

  it('fills in the values of its texts', async () => {
    const { container } = await renderGuide(printPath(language, 'address'));
    expect(container.textContent).toContain(`@${textValues.student}`);
  });
});
