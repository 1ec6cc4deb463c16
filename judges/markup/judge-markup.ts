// The judges that read markup: of the files as they are served, and of pages after their script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Heard } from '../lane.ts';
import type { JudgeName } from '../told.ts';
import { htmlValidateRules, judgeByHtmlValidate } from './html-validate.ts';
import { judgeByNu } from './nu.ts';

/** Judges markup. `markups` maps it to where it is from. */
export async function judgeMarkup(
  markups: ReadonlyMap<string, string>,
  asked: readonly JudgeName[],
): Promise<readonly Heard[]> {
  // Java judges while this process does.
  const byNu = asked.includes('Nu') ? heardFromNu(markups) : [];
  return [...(asked.includes('html-validate') ? await heardFromHtmlValidate(markups) : []), ...(await byNu)];
}

async function heardFromHtmlValidate(markups: ReadonlyMap<string, string>): Promise<readonly Heard[]> {
  const applied = await htmlValidateRules();
  return [...markups].map(
    ([html, at]): Heard => ({ judge: 'html-validate', at, told: judgeByHtmlValidate(html), applied }),
  );
}

async function heardFromNu(markups: ReadonlyMap<string, string>): Promise<readonly Heard[]> {
  const folder = mkdtempSync(join(tmpdir(), 'judges-'));
  try {
    const pages = [...markups].map(([html, at], position) => ({
      html,
      at,
      file: join(folder, `${position}.html`),
    }));
    for (const { html, file } of pages) writeFileSync(file, html);
    const { told, files } = await judgeByNu(folder);
    if (files !== pages.length) throw new Error(`Nu has judged ${files} of ${pages.length} files`);
    return pages.map(({ at, file }): Heard => {
      const own = told.get(file) ?? [];
      return { judge: 'Nu', at, told: own, applied: [...new Set(own.map(({ rule }) => rule))] };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
