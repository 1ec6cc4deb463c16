// html-validate: judges markup, as it was served or as the script has left it.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Told } from '../told.ts';

/** Rules that are off, and why. Everything else that html-validate recommends is on. */
const OFF = {
  'attr-case': 'React writes `charSet` and `hrefLang`; the names of attributes have no case in HTML',
  'attribute-boolean-style': 'React writes `hidden=""`, which means the same as `hidden`',
  'attribute-empty-style': 'the same for attributes that may be empty, such as `alt=""`',
  'doctype-style': 'React writes `<!doctype html>`, and HTML allows both ways',
  'void-style': 'React writes `<br/>`, and HTML ignores the slash',
  'long-title':
    'it counts what a search engine shows of a title; a title here is the whole question, which readers need',
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      ...Object.fromEntries(Object.keys(OFF).map((rule) => [rule, 'off' as const])),
      // React's ids begin with an underscore. HTML allows all but spaces.
      'valid-id': ['error', { relaxed: true }],
      // The policy allows files of the guide's own host only, and whoever could change one could change its hash in the page.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

/** The rules that are on. */
export async function htmlValidateRules(): Promise<readonly string[]> {
  const config = await validator.getConfigFor('page.html');
  return [...config.getRules()].filter(([, [severity]]) => severity !== 0).map(([rule]) => rule);
}

/** Returns what html-validate tells about a page's HTML. */
export function judgeByHtmlValidate(html: string): readonly Told[] {
  return validator.validateStringSync(html, 'page.html').results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, offset }): Told => {
      const start = html.lastIndexOf('<', offset);
      return {
        judge: 'html-validate',
        rule: ruleId,
        kind: 'finding',
        cause: '',
        message,
        html: html.slice(Math.max(start, 0), Math.max(start, 0) + 300),
        fits: [],
      };
    }),
  );
}
