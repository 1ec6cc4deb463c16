import type { Answers } from './answers.ts';
import type { Finding } from './finding.ts';

/** A built script or stylesheet. */
export interface BuiltFile {
  readonly name: string;
  readonly source: string;
}

/** How many characters around a finding are shown. */
const CONTEXT = 40;

/**
 * Returns a line for each finding without an answer, with its file, its position and what stands there; for each answer
 * that counts its uses, if the count is another; and for each answer without a finding.
 *
 * @example
 * const file = { name: 'a.js', source: 'list.at(-1)' };
 * const read = () => [{ name: '.at', at: 5 }];
 * unanswered([file], read, {}) // => ['a.js, character 5: .at, in: list.at(-1)']
 * unanswered([file], read, { '.at': { why: 'guarded', times: 1 } }) // => []
 * unanswered([file], () => [], { '.at': { why: 'guarded' } }) // => ['.at has an answer, but nothing uses it']
 */
export function unanswered(
  files: readonly BuiltFile[],
  read: (source: string) => readonly Finding[],
  answers: Answers,
): string[] {
  const found = files.flatMap(({ name: file, source }) =>
    read(source).map(({ name, at }) => ({
      name,
      line: `${file}, character ${at}: ${name}, in: ${source.slice(Math.max(0, at - CONTEXT), at + CONTEXT)}`,
    })),
  );
  const open = found.filter(({ name }) => !Object.hasOwn(answers, name)).map(({ line }) => line);
  const answered = Object.entries(answers).flatMap(([name, { times }]) => {
    const uses = found.filter((finding) => finding.name === name);
    if (uses.length === 0) return [`${name} has an answer, but nothing uses it`];
    if (times === undefined || times === uses.length) return [];
    return [`${name} has an answer for ${times} uses, not ${uses.length}:`, ...uses.map(({ line }) => line)];
  });
  return [...open, ...answered];
}
