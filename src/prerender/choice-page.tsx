import type { Head } from '../app/page-table.tsx';
import { UnbrokenWords } from '../ui/text/unbroken-words.tsx';
import { DocumentHead, type PageAddresses, type PageAssets } from './document-head.tsx';

/** A page in one language, as the page above the languages offers it. */
export interface Choice extends Head {
  readonly language: string;
  /** The name of the language, in that language. */
  readonly name: string;
  /** The guide's name in that language; `undefined` if the title is this name. */
  readonly site: string | undefined;
  readonly path: string;
}

interface ChoicePageProps {
  readonly language: string;
  readonly choices: readonly Choice[];
  readonly styles: string;
  readonly assets: PageAssets;
  /** The base path of the site, with a trailing slash. */
  readonly base: string;
  readonly isListed: boolean;
  readonly addresses: PageAddresses | undefined;
  /** The absolute URL of the preview image; `undefined` if the build does not know the site's origin. */
  readonly picture: string | undefined;
}

/**
 * A complete page above the languages: the same page in each language as a link. Its script (`choose-language.ts`) goes
 * on to the reader's language. There are hundreds of these pages, so they have a small stylesheet of their own, and
 * contain no more than a reader without script needs.
 */
export function ChoicePage({
  language,
  choices,
  styles,
  assets,
  base,
  isListed,
  addresses,
  picture,
}: ChoicePageProps) {
  const title = choices.map((choice) => choice.title).join(' · ');
  const own = choices.find((choice) => choice.language === language);
  return (
    <html lang={language}>
      <DocumentHead
        head={{ title, description: own?.description ?? title }}
        {...{ styles, assets, base, isListed, addresses }}
      >
        {addresses && picture ? (
          <>
            <meta property="og:title" content={title} />
            <meta property="og:url" content={addresses.canonical} />
            <meta property="og:image" content={picture} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        ) : null}
      </DocumentHead>
      <body>
        <main>
          <p>
            {choices.map(
              ({ site, language: lang }) =>
                site && (
                  <span key={lang} lang={lang}>
                    {site}
                  </span>
                ),
            )}
          </p>
          <h1>
            {choices.map((choice) => (
              <span key={choice.language} lang={choice.language}>
                <UnbrokenWords text={choice.title} wordClass="whole" />
              </span>
            ))}
          </h1>
          <ul>
            {choices.map((choice) => (
              <li key={choice.language} lang={choice.language}>
                <a href={choice.path} hrefLang={choice.language}>
                  {choice.name}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
