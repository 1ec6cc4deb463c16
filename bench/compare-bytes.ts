/** How many bytes each thing has that readers load, by its name: `page en/start.html`. */
export type Bytes = Readonly<Record<string, number>>;

/** How far a size may be from the one that is written down: a few more words on a page are no matter. */
const TOLERANCE = 0.02;

/** In sentences: what has to be accepted, and what may be written down so that it does not grow back. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

/** Compares the sizes of a build with those that are written down. */
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
