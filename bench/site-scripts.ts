/** Returns the files of the scripts that a page loads first: its entry script and the preloaded modules. */
export function firstScripts(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
    .filter(([tag]) => tag.startsWith('<script') || tag.includes('"modulepreload"'))
    .flatMap(([tag]) => /\/([^/"]+[.]js)"/.exec(tag)?.[1] ?? []);
}

/** An entry of `import.meta.glob` in built code: `"../a/index.ts":()=>f(()=>import("./b.js")`. */
const GLOB_ENTRY = /"(?:[.]{1,2}\/)+([^"]+)":\(\)=>(?:[\w$]+\(\(\)=>)?import\(["'`][.]\/([^"'`]+)["'`]\)/g;

/**
 * Maps stable names to script files. A name is the same in every build: the file name without its hash (`desk` for
 * `desk-Dfu6_oMJ.js`), or the path for modules imported with `import.meta.glob`, where many files are called
 * `index.ts`.
 *
 * @param files the files to name
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
