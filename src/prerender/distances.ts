/** The declaration of a distance of the scale, such as `--space-s:.5rem;`. */
const DECLARED = /(--space-\w+):([^;}]+);?/g;

/** The use of a distance. */
const USED = /var\((--space-\w+)\)/g;

/**
 * Returns a built stylesheet with the distances of the scale in place of their tokens. Nothing sets them at run time, and
 * the stylesheet stands in every page. Throws if a distance is used that is not declared, or declared twice.
 */
export function withDistances(styles: string): string {
  const distances = new Map<string, string>();
  const rest = styles.replace(DECLARED, (_, name: string, value: string) => {
    if (distances.has(name)) throw new Error(`${name} is declared twice, so it is no constant`);
    distances.set(name, value);
    return '';
  });
  return rest.replace(USED, (_, name: string) => {
    const value = distances.get(name);
    if (value === undefined) throw new Error(`${name} is not declared`);
    return value;
  });
}
