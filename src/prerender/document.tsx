import type { Head } from '../app/page-table.tsx';
import { DocumentHead, type PageAddresses, type PageAssets } from './document-head.tsx';

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
  /** The part of the styles that the page needs to be painted. */
  readonly styles: string;
  readonly assets: PageAssets;
  /** The base path of the site, with a trailing slash. */
  readonly base: string;
  readonly isListed: boolean;
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

/**
 * A complete static page in a language. It has no inline script and no `style` attribute. The rest of the styles comes
 * last, so that what is before it is painted without it, and before the script, which browsers run after it.
 */
export function Document({
  head,
  language,
  page,
  day,
  body,
  styles,
  assets,
  base,
  isListed,
  addresses,
  preview,
}: DocumentProps) {
  return (
    <html lang={language}>
      <DocumentHead {...{ head, styles, assets, base, isListed, addresses }}>
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1a232d" media="(prefers-color-scheme: dark)" />
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
        <link rel="apple-touch-icon" href={`${base}apple-touch-icon.png`} />
        <link rel="manifest" href={`${base}manifest.webmanifest`} />
      </DocumentHead>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: HTML that React has just rendered */}
        <div id="root" data-page={page} data-day={day} dangerouslySetInnerHTML={{ __html: body }} />
        {assets.stylesheet === undefined ? null : <link rel="stylesheet" href={assets.stylesheet} />}
      </body>
    </html>
  );
}
