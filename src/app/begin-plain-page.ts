import { plainLink } from '../url/plain-page.ts';

/** Applies the styles for pages without scripts. Browsers that do not know that media feature keep their styles. */
function styleWithoutScript(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes('scripting: none'))
      rule.media.mediaText = 'all';
    else if ('cssRules' in rule) styleWithoutScript(rule.cssRules as CSSRuleList);
  }
}

/**
 * Makes a static page, which the app leaves alone, one that can be used without it: it looks as it does without scripts,
 * and its links lead to static pages, too, with the answers given so far. `base` is the path of the site without its
 * trailing slash. Uses little of the browser, since something has failed before.
 */
export function beginPlainPage(root: ParentNode, base: string): void {
  const { origin, search } = window.location;
  document.documentElement.dataset['plain'] = '';
  // A link within the page stays one. `ReloadLink` loads what needs the script.
  const links = 'a[href]:not([href^="#"], [data-needs-script])';
  for (const link of root.querySelectorAll<HTMLAnchorElement>(links)) {
    if (link.origin !== origin || !link.pathname.startsWith(`${base}/`)) continue;
    // The same page in another language has the same answers.
    if (link.hreflang !== '') link.search = search;
    else link.href = plainLink(link.href, search);
  }
  for (const sheet of document.styleSheets) styleWithoutScript(sheet.cssRules);
}
