/** The map as laid out at build time, by language. Provided by `src/features/map/layout/map-plugin.ts`. */
declare module 'virtual:maps' {
  const maps: Readonly<
    Record<string, (() => Promise<{ readonly default: import('./drawn-map.ts').DrawnMap }>) | undefined>
  >;
  export default maps;
}
