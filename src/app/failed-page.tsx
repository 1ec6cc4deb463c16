import type { Texts } from '../i18n/texts.ts';
import { plainPageUrl, urlWithoutFragment } from '../url/plain-page.ts';

/**
 * Replaces a page whose script has met an error: what happened, what is kept and what is lost, and the ways on. Both
 * links load a page of the site, as they are absolute: a path such as `//example.org/` would lead to another host. The
 * second cannot fail again, since the script leaves a plain page alone.
 *
 * The words are plain strings instead of `t`, because the i18n provider itself may have failed.
 */
export function FailedPage({ words }: { readonly words: Texts['ui']['failed'] }) {
  const { href } = window.location;
  return (
    <article className="failure">
      <h1 tabIndex={-1}>{words.title}</h1>
      <div role="alert">
        <p>{words.lead}</p>
        <p>{`${words.kept} ${words.lost}`}</p>
      </div>
      <p>
        <a href={urlWithoutFragment(href)}>{words.reload}</a>
      </p>
      <p>
        <span>{words.again}</span> <a href={plainPageUrl(href)}>{words.plain}</a>
      </p>
    </article>
  );
}
