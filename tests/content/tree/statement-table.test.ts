import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isStepId } from '../../../src/flow/replay.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { statements } from '../../../src/tree/sources.ts';
import { tree } from '../../../src/tree/tree.ts';
import { stepWords } from '../locales/step-words.ts';

/** The rows of `docs/statements.md`: the statement, the step, and a quotation for each language. */
const [header = [], , ...rows] = readFileSync('docs/statements.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** What stands around or between quotations: marks of quotation, line breaks, and what is left out. */
const BETWEEN = / \/ | … |[“”「」]|\n/u;

/** Labels of Microsoft stand in quotation marks on pages; spaces and line breaks differ. */
const plain = (text: string): string => text.replaceAll(/[\s“”「」]/gu, '');

/** The languages of the columns, by the names in the head of the table. */
const quotedIn = header.slice(2).map((name) => languages.find((each) => each.name === name)?.code);

const idOf = (statement: string): string => statement.split(' ')[0] ?? '';

describe('the table of statements', () => {
  test('has every statement, word for word', () => {
    const written = rows.map(([statement = '']) => statement).filter((statement) => statement.includes(' '));
    expect(written).toEqual(Object.entries(statements).map(([id, says]) => `${id} ${says}`));
  });

  test('has columns for languages of the guide after the statement and the step', () => {
    expect(quotedIn.length).toBeGreaterThan(1);
    expect(quotedIn).not.toContain(undefined);
  });

  test.each(
    rows.map(([statement = '', step = '', ...quoted]) => ({
      id: idOf(statement),
      step: step.slice(1, -1),
      quoted,
    })),
  )('quotes what $step says of $id', ({ id, step, quoted }) => {
    expect(Object.keys(statements)).toContain(id);
    expect(isStepId(tree, step)).toBe(true);
    for (const [position, language = ''] of quotedIn.entries()) {
      const words = plain(stepWords(language, step));
      const parts = (quoted[position] ?? '')
        .split(BETWEEN)
        .map(plain)
        .filter((part) => part !== '');
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((part) => !words.includes(part))).toEqual([]);
    }
  });
});
