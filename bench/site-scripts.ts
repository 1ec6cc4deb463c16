/** The files of the scripts that a page begins with: its own, and those that the browser fetches along with it. */
export function firstScripts(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .filter(([tag]) => tag.startsWith('<script') || tag.includes('"modulepreload"'))
    .flatMap(([tag]) => /\/([^/"]+[.]js)"/.exec(tag)?.[1] ?? []);
}

/** In built code, the path by which `import.meta.glob` knows a script: `"../a/index.ts":()=>f(()=>import("./b.js")`. */
const GLOB_ENTRY = /"(?:[.]{1,2}\/)+([^"]+)":\(\)=>(?:[\w$]+\(\(\)=>)?import\(["'`][.]\/([^"'`]+)["'`]\)/g;

/**
 * The script behind each name. A name is the same in every build: that of the file without its hash, `desk` for
 * `desk-Dfu6_oMJ.js`; or a path, for what is imported by `import.meta.glob`, where many files are called `index.ts`.
 *
 * @param files those to be named
 * @param code all code that loads them
 */
export function stableNames(files: readonly string[], code: string): ReadonlyMap<string, string> {
  const paths = new Map([...code.matchAll(GLOB_ENTRY)].map(([, path, file]) => [file, path]));
  const named = Map.groupBy(files, (file) => paths.get(file) ?? file.replace(/-[\w-]{8}[.]js$/, ''));
  return new Map(
    [...named].map(([name, [file, ...others]]) => {
      if (file === undefined || others.length > 0)
        throw new Error(`${[file, ...others].join(' and ')} are both called ${name}: rename a module`);
      return [name, file];
    }),
  );
}
