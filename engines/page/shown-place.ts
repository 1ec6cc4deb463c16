// Runs in the page: `EnginePage.evaluate` passes its source, so it uses nothing from outside.

/** What a page shows of the reader's place: everything at one moment. */
export interface ShownPlace {
  readonly address: string;
  readonly language: string | null;
  readonly title: string;
  readonly code: string;
  /** The links of the answers given so far, in order. */
  readonly trail: readonly (string | null)[];
  /** Whether the title has the focus. */
  readonly isTitleFocused: boolean;
}

/** Returns the place that the page shows. `trailLabel` is the name of the section with the answers. */
export function shownPlace(trailLabel: string): ShownPlace {
  const heading = document.querySelector('h1');
  const sections = [...document.querySelectorAll('main nav')];
  const section = sections.find((each) => each.getAttribute('aria-label') === trailLabel);
  return {
    address: location.href.slice(location.origin.length),
    language: document.documentElement.getAttribute('lang'),
    title: (heading?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    code: document.querySelector('header p [translate="no"]')?.textContent ?? '',
    trail: [...(section?.querySelectorAll('li a') ?? [])].map((link) => link.getAttribute('href')),
    isTitleFocused: heading !== null && document.activeElement === heading,
  };
}
