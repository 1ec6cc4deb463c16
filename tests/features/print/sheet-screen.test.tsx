import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { branchesOf, branchOf } from '../../../src/flow/id-conventions.ts';
import { answersOf, stepIdsOf, stepOf } from '../../../src/flow/replay.ts';
import { printPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { stepTexts } from '../../fixtures/guide/step-texts.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { tree } from '../../fixtures/guide/tree.ts';
import { longestWordsOf } from '../../fixtures/plain-words.ts';
import { filled } from '../../fixtures/words.ts';

const ids = stepIdsOf(tree);
const branches = branchesOf(ids);
const codeOf = (id: string) => stepOf(tree, id)?.code ?? '';

describe.each(languages)('the sheet of a branch, in %s', (language) => {
  const names = new Map<string, string>(Object.entries(texts[language].branches));
  const nameOf = (branch: string) => names.get(branch) ?? '';

  it.each(branches)(
    'has all steps of %s in order, with what to do and the targets of the answers',
    async (branch) => {
      const steps = stepTexts[language];
      const { print } = texts[language];
      const { container } = await renderGuide(printPath(language, branch));
      const own = ids.filter((id) => branchOf(id) === branch);
      const title = filled(print.title, { branch: nameOf(branch) });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
      expect(document.title).toContain(title);
      const shown = [...container.querySelectorAll('ol > li:has(> h2)')];
      expect(shown.map((step) => step.querySelector('h2')?.textContent)).toEqual(
        own.map((id) => `${codeOf(id)} ${steps[id].title}`),
      );
      for (const [at, id] of own.entries()) {
        const step = shown[at];
        for (const name of stepPartNames.filter((each) => stepPart(each).shown !== 'apart'))
          for (const line of linesOf(steps[id], name))
            expect(step?.textContent).toContain(longestWordsOf(line, language));
        const answers = [...(step?.querySelectorAll(':scope > ul:last-child > li') ?? [])];
        const leading = answersOf(tree, id).map(({ to }) => {
          const sheet = branchOf(to);
          const isHere = sheet === branch || sheet === to;
          const elsewhere = isHere ? '' : ` ${filled(print.otherSheet, { code: codeOf(sheet) })}`;
          return `→ ${codeOf(to)} ${steps[to].title}${elsewhere}`;
        });
        for (const { detail } of Object.values(steps[id].answers ?? {}).flatMap((each) => each ?? []))
          if (detail) expect(step?.textContent).toContain(longestWordsOf(detail, language));
        if (leading.length > 0)
          expect(answers.map((answer) => answer.textContent?.slice(answer.textContent.indexOf('→')))).toEqual(
            leading,
          );
        expect(step?.querySelectorAll('[data-circled]').length).toBe(stepOf(tree, id)?.sketches?.length ?? 0);
        expect(step?.textContent).not.toMatch(/\{\{|<\/?\w+>/);
      }
      const others = screen.getByRole('navigation', { name: print.others });
      const linked = [...others.querySelectorAll('a')];
      expect(linked.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
        branches.filter((each) => each !== branch).map((each) => [printPath(language, each), nameOf(each)]),
      );
    },
  );

  it('shows a notice once, however many of its steps have it', async () => {
    const { notices } = texts[language];
    const { container } = await renderGuide(printPath(language, 'bell'));
    // Notices that only keep their place.
    for (const each of container.querySelectorAll('[hidden]')) each.remove();
    const counts = Object.values(notices).map(
      ({ action }) => (container.textContent ?? '').split(longestWordsOf(action, language)).length - 1,
    );
    expect(counts).toContain(1);
    expect(Math.max(...counts)).toBe(1);
  });

  it('fills in the values of its texts', async () => {
    const { container } = await renderGuide(printPath(language, 'name'));
    expect(container.textContent).toContain(textValues.student);
  });
});
