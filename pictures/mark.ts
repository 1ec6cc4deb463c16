/** The colours of the mark on a background, taken from `src/styles/tokens.css`. */
interface MarkColours {
  readonly paper: string;
  readonly fold: string;
}

export const ON_LIGHT: MarkColours = { paper: '#0a4a6e', fold: '#ffffff' };
export const ON_SEA: MarkColours = { paper: '#ffffff', fold: '#0a4a6e' };

/** Returns the mark of the guide, as in `public/favicon.svg`: an envelope with a ring that marks a place to look at. */
export function mark({ paper, fold }: MarkColours): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect x="1.5" y="5" width="26" height="19" rx="3" fill="${paper}"/>
    <path d="M5 9.5l9.5 6.75L24 9.5" fill="none" stroke="${fold}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>
    <circle cx="23" cy="21.5" r="6.75" fill="none" stroke="#f5b82e" stroke-width="3.5"/>
  </svg>`;
}
