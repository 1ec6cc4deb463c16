import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { linesOf, stepPart, stepPartNames } from '../../../locales/step-parts.ts';
import { textValues } from '../../../src/app/content.ts';
import { noticesOfSheet } from '../../../src/features/print/notices-of-sheet.ts';
import { branchesOf, branchOf } from '../../../src/flow/id-conventions.ts';
import { dayInJapan } from '../../../src/flow/notices-on-day.ts';
import { answersOf, stepIdsOf, stepOf } from '../../../src/flow/replay.ts';
import { guideTree } from '../../../src/guide/valid-step-id.ts';
import { languages as languageInfos } from '../../../src/i18n/languages.ts';
import { printPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { site } from '../../fixtures/guide/site.ts';
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
      const shown = [...container.querySelectorAll('ol > li:has(h2)')];
      expect(shown.map((step) => step.querySelector('h2')?.textContent)).toEqual(
        own.map((id) => `${codeOf(id)} ${steps[id].title}`),
      );
      for (const [at, id] of own.entries()) {
        const step = shown[at];
        for (const name of stepPartNames.filter((each) => stepPart(each).shown !== 'apart'))
          for (const line of linesOf(steps[id], name))
            expect(step?.textContent).toContain(longestWordsOf(line, language));
        const answers = [...(step?.querySelectorAll('ul:last-child > li') ?? [])];
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

  it('says once what the notices of several steps say of the same change', async () => {
    const days = { until: '2027-02-01', sources: [] };
    const notices = {
      one: { ...days, to: 'key' },
      same: { ...days, to: 'key' },
      other: { ...days, to: 'porter' },
    } as const;
    const stepWith = (...ids: readonly string[]) => ({ kind: 'outcome', notices: ids });
    const changed = guideTree({
      start: 'a',
      notices,
      steps: { a: stepWith('one'), b: stepWith('same', 'other') },
    } as never);
    const groups = noticesOfSheet(changed, ['a', 'b'] as never, '2026-11-30', '2026-11-30');
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['one'], ['other']]);
  });

  it.each(branches)(
    'says for whom the sheet of %s is, from which day, and where the counters are',
    async (branch) => {
      const { print, ui, help } = texts[language];
      const { container } = await renderGuide(printPath(language, branch));
      const text = container.querySelector('article')?.textContent ?? '';
      const day = new Date(`${dayInJapan(new Date())}T00:00:00Z`);
      const asOf = day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
      expect(text).toContain(print.lead);
      expect(text).toContain(filled(print.from, { guide: ui.site.name, day: asOf }));
      for (const counter of site.counters) expect(text).toContain(help.counters.places[counter].place);
    },
  );

  it('shows every row in both languages if the URL asks for a second one, and takes it away again', async () => {
    const other = languages.find((each) => each !== language) ?? language;
    const { print } = texts[language];
    const name = languageInfos.find(({ code }) => code === other)?.name ?? '';
    const { container } = await renderGuide(printPath(language, 'bell'));
    expect(container.querySelectorAll(`[lang="${other}"] h2`)).toHaveLength(0);
    // The name of the language has an element of its own, at whose edges Testing Library drops spaces.
    const solid = (words: string) => words.replace(/\s/g, '');
    const choose = (action: string) =>
      screen.findByRole('link', {
        name: (said) => solid(said) === solid(filled(action, { language: name })),
      });
    await userEvent.click(await choose(print.with));
    const withdraw = await choose(print.without);
    const own = ids.filter((id) => branchOf(id) === 'bell');
    for (const each of [language, other]) {
      const of = each === language ? ':not([lang])' : `[lang="${each}"]`;
      const rows = [...container.querySelectorAll(`ol > li:has(h2) > div > div${of} h2`)];
      expect(rows.map((row) => row.textContent)).toEqual(
        own.map((id) => `${codeOf(id)} ${stepTexts[each][id].title}`),
      );
    }
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByTestId('address').textContent).toBe(`${printPath(language, 'bell')}?with=${other}`);
    await userEvent.click(withdraw);
    expect(container.querySelectorAll(`[lang="${other}"] h2`)).toHaveLength(0);
  });

  it.each(['', 'xx', language])('stays in one language if the URL asks for “%s”', async (asked) => {
    const { container } = await renderGuide(`${printPath(language, 'bell')}?with=${asked}`);
    expect(container.querySelectorAll('article [lang] h2')).toHaveLength(0);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });

  it('fills in the values of its texts', async () => {
    const { container } = await renderGuide(printPath(language, 'name'));
    expect(container.textContent).toContain(textValues.student);
  });
});
