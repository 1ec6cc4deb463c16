/** The size in bytes of each file or group of files that readers load, by name: `page en/start.html`. */
export type Bytes = Readonly<Record<string, number>>;

/** The tolerated relative change of a size: a few more words on a page do not matter. */
const TOLERANCE = 0.02;

/** Sentences about sizes that must be accepted, and about smaller sizes that are worth recording. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

/** Compares the sizes of a build with the recorded ones. */
export function compareBytes(written: Bytes, measured: Bytes): Comparison {
  const problems: string[] = [];
  const hints: string[] = [];
  for (const [name, now] of Object.entries(measured)) {
    const before = written[name];
    if (before === undefined) {
      problems.push(`New: ${name}, with ${now} bytes.`);
      continue;
    }
    const percent = ((100 * Math.abs(now - before)) / before).toFixed(1);
    const change = `by ${percent} %, from ${before} to ${now} bytes: ${name}.`;
    if (now > before * (1 + TOLERANCE)) problems.push(`Larger ${change}`);
    if (now < before * (1 - TOLERANCE)) hints.push(`Smaller ${change}`);
  }
  for (const [name, before] of Object.entries(written))
    if (measured[name] === undefined) problems.push(`Gone: ${name}, with ${before} bytes.`);
  return { problems, hints };
}
