import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NeedsLine } from '../../../src/features/step/needs-line.tsx';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { tree } from '../../../src/tree/tree.ts';
import type { Need, Step, Tree } from '../../../src/tree/types.ts';
import { stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { renderInGuide } from '../../fixtures/in-guide.tsx';
import { fix, outcome, question } from '../../fixtures/small-trees.ts';
import { openedIn } from '../../fixtures/valid-step.ts';

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };

const treeOf = (step: Step): Tree => ({ start: 'a', steps: { a: step } });

/** The line at a fix or at an outcome that takes all of the first list, or all of the second. */
async function line(
  language: 'en' | 'ja',
  kind: 'fix' | 'outcome',
  needs: readonly Need[],
  otherwise?: readonly Need[],
): Promise<string | null> {
  const step = kind === 'fix' ? fix('A2K') : outcome('A2K', 'person');
  const { place, tree } = openedIn(treeOf({ ...step, needs, ...(otherwise && { otherwise }) }), 'a');
  const { container } = await renderInGuide(language, <NeedsLine step={place.step} />, { tree });
  return container.textContent;
}

describe('what a step takes', () => {
  it.each([
    ['en', ['password', 'old-phone'], 'You need: your password · the phone you registered'],
    ['ja', ['password', 'old-phone'], '必要なもの：パスワード・登録した電話'],
    ['en', [], 'You need: nothing else'],
    ['ja', [], '必要なもの：特にありません'],
  ] as const)('is said at a fix, in %s: %j', async (language, needs, words) => {
    expect(await line(language, 'fix', needs)).toBe(words);
  });

  it.each([
    ['en', 'You need: a visit with your ID card, or a mail address other than OUMail'],
    ['ja', '必要なもの：窓口での手続き（学生証を持参）、またはOUMail以外のメールアドレス'],
  ] as const)('is one or the other, in %s', async (language, words) => {
    expect(await line(language, 'outcome', ['visit'], ['other-mail'])).toBe(words);
  });

  it('is nothing where one can do without, which only a fix says', async () => {
    expect(await line('en', 'fix', ['visit'], [])).toBe('You need: nothing else');
    expect(await line('en', 'outcome', ['visit'], [])).toBe('');
    expect(await line('en', 'outcome', [])).toBe('');
  });

  it('is not said of a question', async () => {
    const { place, tree } = openedIn(treeOf(question('A2K')), 'a');
    const { container } = await renderInGuide('en', <NeedsLine step={place.step} />, { tree });
    expect(container.textContent).toBe('');
  });

  it.each(['en', 'ja'] as const)('stands under the lead of each fix, in %s', async (language) => {
    const { needs, trail } = texts[language].ui;
    for (const [step, { kind }] of Object.entries<Step>(tree.steps)) {
      const { unmount } = await renderGuide(stepPath(language, step));
      const lines = screen.queryAllByText(
        (_, element) => element?.tagName === 'P' && element.textContent.startsWith(needs.label + trail.colon),
      );
      if (kind === 'fix') expect(lines[0]?.previousElementSibling?.tagName).toBe('P');
      expect(lines.length).toBeLessThanOrEqual(kind === 'fix' || kind === 'outcome' ? 1 : 0);
      unmount();
    }
  });
});
