// Runs in the page: `EnginePage.evaluate` passes its source, so it uses nothing from outside.

/**
 * Applies the styles for paper to the window and drops those for screens, since not every driver can. Returns how many
 * rules for paper there are.
 */
export function showOnPaper(): number {
  let count = 0;
  const turn = (media: MediaList) => {
    if (/\bprint\b/.test(media.mediaText)) {
      media.mediaText = media.mediaText.replace(/\bprint\b/g, 'all');
      count += 1;
    } else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
  };
  const visit = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) turn(rule.media);
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) {
    turn(sheet.media);
    visit(sheet.cssRules);
  }
  return count;
}
