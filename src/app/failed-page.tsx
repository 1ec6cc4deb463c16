import type { Language } from '../i18n/languages.ts';
import type { Texts } from '../i18n/texts.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { plainPageUrl, urlWithoutFragment } from '../url/plain-page.ts';
import { content, tree } from './content.ts';
import { lazyDesk } from './lazy-desk.ts';

interface FailedPageProps {
  readonly language: Language;
  readonly words: Texts['ui']['failed'];
  /** Renders the page again, which loads nothing and therefore loses nothing. */
  readonly onRetry: () => void;
}

/**
 * Replaces a page whose script has met an error: what happened, what is kept and what is lost, and the ways on. Both
 * links load a page of the site, as they are absolute: a path such as `//example.org/` would lead to another host. The
 * second cannot fail again, since the script leaves a plain page alone.
 *
 * The words are plain strings instead of `t`, because the i18n provider itself may have failed.
 */
export function FailedPage({ language, words, onRetry }: FailedPageProps) {
  const { href } = window.location;
  return (
    <article className="failure">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p role="alert">{words.lead}</p>
      <p>
        <Button kind="primary" onClick={onRetry}>
          {words.show}
        </Button>
      </p>
      {/* If what is kept cannot be shown, say nothing about it. */}
      <ErrorBoundary fallback={() => null}>
        <Kept language={language} words={words} />
      </ErrorBoundary>
      <p>
        <span>{words.lost}</span> <a href={urlWithoutFragment(href)}>{words.reload}</a>
      </p>
      <p>
        <span>{words.again}</span> <a href={plainPageUrl(href)}>{words.plain}</a>
      </p>
    </article>
  );
}

/** What a page load does not lose: the answers, which are in the URL, but not a call, which therefore can be copied. */
function Kept({ language, words }: Pick<FailedPageProps, 'language' | 'words'>) {
  const { loaded } = lazyDesk.state();
  const answers = <p>{words.kept}</p>;
  if (!loaded) return answers;
  return (
    <loaded.KeptCall
      guide={{ ...content, language }}
      step={tree.start}
      texts={loaded.texts}
      otherwise={answers}
    />
  );
}
