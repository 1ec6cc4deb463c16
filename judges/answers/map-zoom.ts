// What judges of markup find in the map once its script has fitted it into its frame.

/** The sheet of the map with the zoom that the script has given it. */
export const MAP_ZOOM =
  /^<div class="\w+" aria-hidden="true" data-zoomed="" (?:data-far="" )?style="font-size: [\d.]+px;">/;

export const MAP_ZOOM_REASON =
  'set by script through the CSSOM, which the policy allows: the zoom of the map. No page is served with it';
