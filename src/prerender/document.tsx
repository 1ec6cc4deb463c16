import type { Head } from '../app/page-table.tsx';

/** What a page's document needs around the guide itself. */
export interface DocumentProps {
  readonly head: Head;
  readonly language: string;
  /** The page's own word; see `pageKey`. */
  readonly page: string;
  /** The day that the page is written for; see `useToday`. */
  readonly day: string;
  /** The guide, rendered by React. */
  readonly body: string;
  readonly assets: PageAssets;
  /** The base of the site, with its last slash. */
  readonly base: string;
  /** Where the page stands, and where it stands in each language; none for pages that no search engine should list. */
  readonly addresses: { readonly canonical: string; readonly alternates: readonly Alternate[] } | undefined;
  /** For pages that may be shared, where the build knows its whole address: a picture needs one. */
  readonly preview: Preview | undefined;
}

/** What a link to the page shows where it is shared. */
export interface Preview {
  readonly siteName: string;
  /** The picture's whole address. */
  readonly picture: string;
}

/** The size of the pictures that `npm run pictures` draws for it. */
const PREVIEW = { width: 1200, height: 630 };

export interface Alternate {
  readonly hrefLang: string;
  readonly href: string;
}

/** What every page carries: the one stylesheet, the entry script, and the scripts that it will ask for at once. */
export interface PageAssets {
  readonly styles: string;
  readonly script: string;
  readonly preloads: readonly string[];
}

/** A whole static page. No inline script, no `style` attribute; the stylesheet is the same text in every page. */
export function Document({
  head,
  language,
  page,
  day,
  body,
  assets,
  base,
  addresses,
  preview,
}: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1a232d" media="(prefers-color-scheme: dark)" />
        <meta name="referrer" content="no-referrer" />
        {addresses ? (
          <link rel="canonical" href={addresses.canonical} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {addresses?.alternates.map(({ hrefLang, href }) => (
          <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={href} />
        ))}
        {addresses && preview ? (
          <>
            <meta property="og:type" content="website" />
            <meta property="og:site_name" content={preview.siteName} />
            <meta property="og:title" content={head.title} />
            <meta property="og:description" content={head.description} />
            <meta property="og:url" content={addresses.canonical} />
            <meta property="og:image" content={preview.picture} />
            <meta property="og:image:width" content={String(PREVIEW.width)} />
            <meta property="og:image:height" content={String(PREVIEW.height)} />
            <meta property="og:image:alt" content={preview.siteName} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        ) : null}
        <link rel="icon" href={`${base}favicon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${base}apple-touch-icon.png`} />
        <link rel="manifest" href={`${base}manifest.webmanifest`} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own built stylesheet, which must not be escaped */}
        <style dangerouslySetInnerHTML={{ __html: assets.styles }} />
        <script type="module" src={assets.script} />
        {assets.preloads.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
      </head>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: what React itself rendered just before */}
        <div id="root" data-page={page} data-day={day} dangerouslySetInnerHTML={{ __html: body }} />
      </body>
    </html>
  );
}
