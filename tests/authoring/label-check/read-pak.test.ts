import { describe, expect, it } from 'vitest';
import { readPak } from '../../../src/authoring/label-check/read-pak.ts';
import paks from './paks.json' with { type: 'json' };

/** A file, as hexadecimal digits: its texts, or why it is not a pack. */
interface Row {
  readonly name: string;
  readonly hex: string;
  readonly expected?: Readonly<Record<string, string | undefined>>;
  readonly damaged?: string;
}

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const rows: readonly Row[] = paks;

describe('a data pack', () => {
  it.each(rows.filter(({ expected }) => expected))('is read: $name', ({ hex, expected = {} }) => {
    const pak = readPak(bytesOf(hex));
    expect(pak.ok && Object.fromEntries(pak.texts)).toEqual(expected);
  });

  it.each(rows.filter(({ damaged }) => damaged))('is refused: $name', ({ hex }) => {
    expect(readPak(bytesOf(hex)).ok).toBe(false);
  });

  it('is read also from a part of a larger buffer', () => {
    const { hex = '' } = rows.find(({ expected }) => expected?.['800'] === 'Hello') ?? {};
    const inside = bytesOf(`ff${hex}`).subarray(1);
    expect(readPak(inside)).toEqual({ ok: true, texts: new Map([[800, 'Hello']]) });
  });

  it('keeps its texts if an entry beside them is compressed', () => {
    const { hex = '' } = rows.find(({ name }) => name === 'a compressed page beside a text') ?? {};
    expect(readPak(bytesOf(hex))).toEqual({ ok: true, texts: new Map([[800, '設定']]) });
  });

  it('says whether the version, the encoding or the content is wrong', () => {
    const problem = (part: string) => {
      const pak = readPak(bytesOf(rows.find(({ name }) => name.includes(part))?.hex ?? ''));
      return pak.ok ? undefined : pak.problem;
    };
    expect(['unknown version 6', 'unknown encoding', 'sentinel missing'].map(problem)).toEqual([
      'version',
      'encoding',
      'damaged',
    ]);
  });
});
