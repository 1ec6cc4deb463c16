import type { Head } from '../app/page-table.tsx';

/** What the HTML document of a page needs in addition to the rendered guide. */
export interface DocumentProps {
  readonly head: Head;
  readonly language: string;
  /** The key of the page; see `pageKey`. */
  readonly page: string;
  /** The date that the page is rendered for; see `useToday`. */
  readonly day: string;
  /** The HTML of the guide, rendered by React. */
  readonly body: string;
  readonly assets: PageAssets;
  /** The base path of the site, with a trailing slash. */
  readonly base: string;
  /** The URL of the page and its URLs in each language; `undefined` for pages that search engines must not list. */
  readonly addresses: PageAddresses | undefined;
  /**
   * The link preview; `undefined` if the build does not know the site's origin, since a preview image needs an absolute
   * URL.
   */
  readonly preview: Preview | undefined;
}

/** The data for previews of links to the page. */
export interface Preview {
  readonly siteName: string;
  /** The absolute URL of the image. */
  readonly picture: string;
}

/** The size of the preview images that `npm run pictures` draws. */
const PREVIEW = { width: 1200, height: 630 };

/** The URL of a page, and its URLs in each language. */
export interface PageAddresses {
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
}

interface Alternate {
  readonly hrefLang: string;
  readonly href: string;
}

/** The assets of a page: the stylesheet, the entry script, and the scripts that it imports immediately. */
export interface PageAssets {
  readonly styles: string;
  readonly script: string;
  readonly preloads: readonly string[];
}

/**
 * A complete static page in a language. It has no inline script and no `style` attribute. The stylesheet is identical in
 * every such page, so that one hash in the policy allows it.
 */
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
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: HTML that React has just rendered */}
        <div id="root" data-page={page} data-day={day} dangerouslySetInnerHTML={{ __html: body }} />
      </body>
    </html>
  );
}
