// Every `@example` in a doc comment is a test:
//
//   @example
//   const trail = ['start'];
//   trail.length // => 1
//
// The code before `// =>` is run with all exports of its module in scope, and must give the value after it. An example
// may begin with imports from other modules: `import { other } from './other.ts';`
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Module = Readonly<Record<string, unknown>>;
type Pair = readonly [value: unknown, expected: unknown];

const root = fileURLToPath(new URL('..', import.meta.url));

// `import.meta.glob` would make knip count every module of `src` as used.
const files = globSync(['src/**/*.ts', 'locales/*.ts'], { cwd: root, exclude: ['**/*.d.ts'] })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

const load = (file: string): Promise<Module> => import(/* @vite-ignore */ join(root, file));

/** The folders in which every exported function needs an example. */
const shown = /^(?:src\/(?:tree|flow|validators|url|authoring|deploy)|locales)\//;

/** Modules that are not loaded: commands, which would run, and modules that read files or run programs of the machine. */
const RUNS =
  /^src\/(?:deploy\/compress-files|authoring\/(?:due-facts-of-guide|facts-check|facts-open|label-check\/(?:bidi-session|labels-check|debian-packages|drive-chromium|drive-firefox|firefox-window|installed-browsers|wait-until)|imports-graph|languages\/locale-folders|locales-index|locales-new|lookup\/guide-lookup|project-files|tree-check|tree-draw|tree-new|texts-confirm|try))[.]ts$/;

const AsyncFunction: new (...parts: string[]) => (...values: unknown[]) => Promise<Pair[]> =
  Object.getPrototypeOf(async () => {}).constructor;

interface Example {
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

/** Returns all examples of a file, each with the name of the documented export. */
function examplesIn(file: string, source: string): Example[] {
  return [...source.matchAll(/^[ \t]*\/\*\*([\s\S]*?)\*\/\s*(.*)/gm)].flatMap(
    ([, comment = '', next = '']) => {
      const declared = /^export\s+(?:async\s+)?(?:function\s*\*?|const|let|class|type|interface)\s+([\w$]+)/;
      const name = declared.exec(next)?.[1] ?? '(no export)';
      const text = comment.replace(/^[ \t]*\*[ \t]?/gm, '');
      return [...text.matchAll(/^@example\b(.*(?:\n(?!@\w).*)*)/gm)].map(([, code = '']) => ({
        file,
        name,
        code: code.replace(/^```\w*$/gm, '').trim(),
      }));
    },
  );
}

function parses(code: string): boolean {
  try {
    new AsyncFunction(code);
    return true;
  } catch {
    return false;
  }
}

/** Returns the code before a `// =>`: whole statements, and the expression at the end. */
function statementsAndExpression(lines: readonly string[]): [string, string] {
  for (let at = 0; at < lines.length; at += 1) {
    const statements = lines.slice(0, at).join('\n');
    const expression = lines.slice(at).join('\n').trim().replace(/;$/, '');
    if (parses(statements) && parses(`return (${expression}\n)`)) return [statements, expression];
  }
  throw new SyntaxError(`not JavaScript: ${lines.join('\n')}`);
}

/** Returns a function body that evaluates to all values of an example, each with the expected value. */
function bodyOf(code: string): string {
  const body = ['const pairs = [];'];
  let lines: string[] = [];
  let expected: string | undefined;
  const close = (): void => {
    if (expected === undefined) return;
    const [statements, expression] = statementsAndExpression(lines);
    body.push(`${statements}\n;pairs.push([(${expression}\n), (${expected}\n)]);`);
    lines = [];
    expected = undefined;
  };
  for (const line of code.split('\n')) {
    const arrow = /^(.*?)\/\/ =>(.*)$/.exec(line);
    const more = /^\s*\/\/(.*)$/.exec(line);
    if (arrow) {
      close();
      lines.push(arrow[1] ?? '');
      expected = arrow[2] ?? '';
    } else if (more && expected !== undefined && !parses(`return (${expected}\n)`)) {
      expected += `\n${more[1] ?? ''}`; // An expected value that continues in the next comment line.
    } else {
      close();
      lines.push(line);
    }
  }
  close();
  return [...body, ...lines, 'return pairs;'].join('\n');
}

/** An import at the beginning of an example. */
const IMPORT = /^import \{ ([\w, ]+) \} from '([./\w-]+)';$/gm;

async function run({ file, code }: Example): Promise<Pair[]> {
  const scope = new Map<string, unknown>(Object.entries(await load(file)));
  for (const [, names = '', from = ''] of code.matchAll(IMPORT)) {
    const other = await load(join(dirname(file), from));
    for (const name of names.split(', ')) scope.set(name, other[name]);
  }
  scope.delete('default');
  return new AsyncFunction(...scope.keys(), bodyOf(code.replace(IMPORT, '')))(...scope.values());
}

const examples = files.flatMap((file) => examplesIn(file, readFileSync(join(root, file), 'utf8')));

describe('the examples in the doc comments', () => {
  const counts = new Map<string, number>();
  for (const example of examples) {
    const title = `${example.file}: ${example.name}`;
    const count = (counts.get(title) ?? 0) + 1;
    counts.set(title, count);
    test(`${title}, example ${count}`, async () => {
      const pairs = await run(example);
      expect(pairs.length, `${title} has an example without a value ("// => ...")`).toBeGreaterThan(0);
      for (const [value, expected] of pairs) expect(value, title).toEqual(expected);
    });
  }

  test('exist', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test('exist for every exported function in the folders with examples', async () => {
    const documented = new Set<unknown>();
    const exported = new Map<unknown, string>();
    for (const file of files.filter((each) => shown.test(each) && !RUNS.test(each))) {
      for (const [name, value] of Object.entries(await load(file))) {
        if (typeof value !== 'function') continue;
        exported.set(value, `${file}: ${name}`);
        const own = examples.filter((example) => example.file === file && example.name === name);
        if (own.some(({ code }) => code.includes('// =>'))) documented.add(value);
      }
    }
    expect(exported.size).toBeGreaterThan(0);
    expect([...exported].filter(([value]) => !documented.has(value)).map(([, title]) => title)).toEqual([]);
  });
});

describe('the parser of examples', () => {
  const read = async (code: string): Promise<Pair[]> => new AsyncFunction('two', bodyOf(code))(() => 2);

  test.each<[string, Pair[]]>([
    ['two() // => 2', [[2, 2]]],
    ['two() // => 3', [[2, 3]]],
    [
      'const a = two();\nconst b = a + 1;\nb // => 3\na; // => 2',
      [
        [3, 3],
        [2, 2],
      ],
    ],
    ['[1, 2]\n  .map((n) => n * two())\n  .join() // => "2,4"', [['2,4', '2,4']]],
    ['({ a: two() }) // => {\n//   a: 2,\n// }\n// and so on', [[{ a: 2 }, { a: 2 }]]],
    ['await Promise.resolve(two()) // => 2', [[2, 2]]],
    ['two()', []],
  ])('evaluates %j', async (code, pairs) => {
    expect(await read(code)).toEqual(pairs);
  });

  test('finds examples, their code and the function that they document', () => {
    const source = [
      '/**',
      ' * Adds.',
      ' * @example',
      ' * add(1, 2) // => 3',
      ' *',
      ' * @example',
      ' * add(0, 0) // => 0',
      ' * @param a The first.',
      ' */',
      'export function add(a: number, b: number): number {',
    ].join('\n');
    expect(examplesIn('src/add.ts', source)).toEqual([
      { file: 'src/add.ts', name: 'add', code: 'add(1, 2) // => 3' },
      { file: 'src/add.ts', name: 'add', code: 'add(0, 0) // => 0' },
    ]);
  });

  test('rejects code that is not JavaScript', () => {
    expect(() => bodyOf('one two // => 3')).toThrow('not JavaScript: one two');
  });
});
