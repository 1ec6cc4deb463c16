/** The index of the search in own words. Provided by `src/features/lookup/build/lookup-plugin.ts`. */
declare module 'virtual:lookup' {
  const lookup: {
    readonly index: import('./own-words/lookup-index.ts').LookupIndex;
    readonly spoken: import('./read-spoken-code.ts').SpokenCharacters;
  };
  export default lookup;
}
