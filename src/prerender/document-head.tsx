import type { ReactNode } from 'react';
import type { Head } from '../app/page-table.tsx';
import { pagePolicy } from '../deploy/policy.ts';

/** The files that a page loads. */
export interface PageAssets {
  /** Returns the part of the styles that a page needs to be painted, given its HTML. It stands in the page. */
  readonly stylesOf: (html: string) => string | Promise<string>;
  /** The URL of all styles; `undefined` for a page that has all of its styles in it. */
  readonly stylesheet: string | undefined;
  /** The entry script, if the page has one, and the scripts that it imports immediately. */
  readonly script: string | undefined;
  readonly preloads: readonly string[];
}

/** The URL of a page, and its URLs in each language. */
export interface PageAddresses {
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
}

interface Alternate {
  readonly hrefLang: string;
  readonly href: string;
}

interface DocumentHeadProps {
  readonly head: Head;
  /** The styles that stand in the page. */
  readonly styles: string;
  readonly assets: PageAssets;
  /** The base path of the site, with a trailing slash. */
  readonly base: string;
  readonly isListed: boolean;
  /**
   * The URLs of a listed page; `undefined` if the build does not know its origin, since search engines want absolute
   * ones.
   */
  readonly addresses: PageAddresses | undefined;
  /** What this kind of page has in addition. */
  readonly children?: ReactNode;
}

/** The head of every page. Its policy comes first, since it applies to what follows. */
export function DocumentHead({
  head,
  styles,
  assets,
  base,
  isListed,
  addresses,
  children,
}: DocumentHeadProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={pagePolicy(styles)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {isListed ? null : <meta name="robots" content="noindex" />}
      {addresses ? <link rel="canonical" href={addresses.canonical} /> : null}
      {addresses?.alternates.map(({ hrefLang, href }) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={href} />
      ))}
      {children}
      <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own built stylesheet, which must not be escaped */}
      <style dangerouslySetInnerHTML={{ __html: styles }} />
      {assets.script === undefined ? null : <script type="module" src={assets.script} />}
      {assets.preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
    </head>
  );
}
