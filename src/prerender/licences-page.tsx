import { DocumentHead, type PageAssets } from './document-head.tsx';
import type { Licence } from './licences.ts';

/** What the page says in one language. */
interface LicencesText {
  readonly code: string;
  readonly title: string;
  readonly lead: string;
  /** The link to the start, with its URL. */
  readonly start: string;
  readonly startUrl: string;
}

interface LicencesPageProps {
  readonly inEach: readonly LicencesText[];
  /** The name and licence text of the guide itself. */
  readonly own: Licence;
  readonly others: readonly Licence[];
  readonly styles: string;
  readonly assets: PageAssets;
  readonly base: string;
}

/**
 * A complete page with the licences of everything that the site consists of. It is above the languages, since the texts are
 * in English; only its title and lead are in each language. It has no script.
 */
export function LicencesPage({ inEach, own, others, styles, assets, base }: LicencesPageProps) {
  const [first] = inEach;
  const title = inEach.map((each) => each.title).join(' · ');
  return (
    <html lang="en">
      <DocumentHead
        head={{ title, description: first?.lead ?? title }}
        isListed={false}
        addresses={undefined}
        {...{ styles, assets, base }}
      />
      <body>
        <main>
          <h1>
            {inEach.map(({ code, title: titleIn }, position) => (
              <span key={code} lang={code}>
                {position === 0 ? titleIn : ` · ${titleIn}`}
              </span>
            ))}
          </h1>
          {inEach.map(({ code, lead, start, startUrl }) => (
            <p key={code} lang={code}>
              {lead} <a href={startUrl}>{start}</a>
            </p>
          ))}
          {[own, ...others].map(({ packages, text }) => (
            <section key={packages.join()} translate="no">
              <h2>{packages.join(', ')}</h2>
              <pre>{text}</pre>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
