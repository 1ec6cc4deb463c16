/**
 * The headings of each language that is written without spaces, with a zero-width space between their phrases. Provided
 * by `src/phrasing/phrases-plugin.ts`.
 */
declare module 'virtual:phrases' {
  const phrases: Readonly<
    Record<string, (() => Promise<{ readonly default: readonly string[] }>) | undefined>
  >;
  export default phrases;
}
