/** The map as the build draws it, by language: see src/features/map/layout/map-plugin.ts. */
declare module 'virtual:maps' {
  const maps: Readonly<
    Record<string, (() => Promise<{ readonly default: import('./drawn-map.ts').DrawnMap }>) | undefined>
  >;
  export default maps;
}
