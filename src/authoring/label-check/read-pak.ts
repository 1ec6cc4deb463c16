/**
 * Why a file is not a data pack that this reader knows: `version` and `encoding` are others, or the file ends early or
 * contradicts itself (`damaged`).
 */
export type PakProblem = 'version' | 'encoding' | 'damaged';

export type Pak =
  | { readonly ok: true; readonly texts: ReadonlyMap<number, string> }
  | { readonly ok: false; readonly problem: PakProblem };

/** The sizes of an entry and of an alias in bytes: an id of 16 bits, and an offset of 32 bits or an index of 16 bits. */
const ENTRY = 6;
const ALIAS = 4;

/** The encodings of texts, by the number in the header. Packs with the number 0 hold no texts. */
const ENCODINGS: ReadonlyMap<number, string> = new Map([
  [1, 'utf-8'],
  [2, 'utf-16le'],
]);

interface Header {
  readonly size: number;
  readonly encoding: number;
  readonly entries: number;
  readonly aliases: number;
}

/** Reads the header of version 4 or 5; `undefined` for another version, `'damaged'` if the file ends in it. */
function headerOf(data: DataView): Header | 'damaged' | undefined {
  if (data.byteLength < 4) return 'damaged';
  const version = data.getUint32(0, true);
  if (version === 4)
    return data.byteLength < 9
      ? 'damaged'
      : { size: 9, entries: data.getUint32(4, true), encoding: data.getUint8(8), aliases: 0 };
  if (version !== 5) return undefined;
  return data.byteLength < 12
    ? 'damaged'
    : {
        size: 12,
        encoding: data.getUint8(4),
        entries: data.getUint16(8, true),
        aliases: data.getUint16(10, true),
      };
}

/**
 * Returns the texts of a data pack of Chromium (`.pak`), versions 4 and 5, by their ids. Leaves out entries that are not
 * texts, such as compressed pages. The format: `ui/base/resource/data_pack.cc` and `tools/grit/grit/format/data_pack.py`
 * in Chromium's source.
 *
 * @example
 * const header = [5, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]; // version 5, UTF-8, one entry, no aliases
 * const entries = [32, 3, 24, 0, 0, 0, 0, 0, 26, 0, 0, 0]; // id 800 from byte 24 to byte 26
 * readPak(new Uint8Array([...header, ...entries, 72, 105])) // => { ok: true, texts: new Map([[800, 'Hi']]) }
 * readPak(new Uint8Array([6, 0, 0, 0])) // => { ok: false, problem: 'version' }
 */
export function readPak(bytes: Uint8Array): Pak {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = { ok: false, problem: 'damaged' } as const;
  const header = headerOf(data);
  if (header === undefined) return { ok: false, problem: 'version' };
  if (header === 'damaged') return damaged;
  const encoding = ENCODINGS.get(header.encoding);
  if (encoding === undefined) return { ok: false, problem: 'encoding' };

  // One more entry than there are texts: its offset is the end of the last text.
  const aliasesAt = header.size + (header.entries + 1) * ENTRY;
  const textsAt = aliasesAt + header.aliases * ALIAS;
  if (textsAt > bytes.byteLength) return damaged;

  const entryAt = (index: number) => header.size + index * ENTRY;
  const offsetOf = (index: number) => data.getUint32(entryAt(index) + 2, true);
  const texts = new Map<number, string>();
  const textOfEntry: (string | undefined)[] = [];
  for (let index = 0; index < header.entries; index++) {
    const [start, end] = [offsetOf(index), offsetOf(index + 1)];
    if (start < textsAt || end < start || end > bytes.byteLength) return damaged;
    // Each UTF-16 code unit has two bytes.
    if (encoding === 'utf-16le' && (end - start) % 2 === 1) return damaged;
    const text = decoded(bytes.subarray(start, end), encoding);
    textOfEntry.push(text);
    if (text !== undefined) texts.set(data.getUint16(entryAt(index), true), text);
  }
  for (let at = aliasesAt; at < textsAt; at += ALIAS) {
    const index = data.getUint16(at + 2, true);
    if (index >= header.entries) return damaged;
    const text = textOfEntry[index];
    if (text !== undefined) texts.set(data.getUint16(at, true), text);
  }
  return { ok: true, texts };
}

/** Returns bytes as text; `undefined` if they are not text in this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
