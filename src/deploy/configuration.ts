import Mustache from 'mustache';
import type { TemplateView } from './template-view.ts';

/** How a kind of configuration writes values between quotation marks. */
interface Quoting {
  /** What it has no way to write. */
  readonly impossible: RegExp;
  readonly quote: (value: string) => string;
}

const backslashed = (value: string): string => value.replace(/["\\]/g, '\\$&');

/** By the folder of `deploy/`. In other folders, values are not quoted. */
const quotings: Readonly<Record<string, Quoting>> = {
  // A dollar sign begins a variable.
  nginx: { impossible: /[\r\n\0$]/, quote: backslashed },
  // In the values of headers, a percent sign begins a format.
  apache: { impossible: /[\r\n\0]/, quote: (value) => backslashed(value).replaceAll('%', '%%') },
  // Braces are placeholders; a backslash cannot stand for itself.
  caddy: { impossible: /[\r\n\0\\]/, quote: (value) => value.replace(/["{}]/g, '\\$&') },
};

const UNQUOTED: Quoting = { impossible: /[\r\n\0]/, quote: (value) => value };

/**
 * Returns the configuration that a template makes of a site. `file` is the path of the template in `deploy/`: its folder
 * says for which server it is. Throws if that server cannot be given a value.
 *
 * @example
 * import { templateView } from './template-view.ts';
 * const site = { base: '/', languages: [], headers: { 'X-Note': '100 % "safe"' }, folders: {}, files: {}, ownHost: {} };
 * const template = '{{#headers}}\n{{name}} "{{value}}"\n{{/headers}}\n';
 * configuration('apache/rules', template, templateView(site, '')) // => 'X-Note "100 %% \\"safe\\""\n'
 * configuration('netlify/_headers', template, templateView(site, '')) // => 'X-Note "100 % "safe""\n'
 */
export function configuration(file: string, template: string, view: TemplateView): string {
  const [folder = ''] = file.split('/');
  const { impossible, quote } = quotings[folder] ?? UNQUOTED;
  const quoted = (value: string | number) => {
    const text = String(value);
    if (impossible.test(text)) throw new Error(`deploy/${file} cannot quote ${JSON.stringify(text)}`);
    return quote(text);
  };
  return Mustache.render(template, view, {}, { escape: quoted });
}
