// Draws the pictures that are files: the icons of the app and the previews of shared links. `npm run pictures`
// writes them to public/, where they are kept, so that a build needs no browser.
import { chromium } from 'playwright';
import { findChromium } from '../e2e/browser/find-chromium.ts';
import type { LanguageRules } from '../locales/language-rules.ts';
import { languageStyles } from '../src/authoring/languages/language-styles.ts';
import { languageRules } from '../src/authoring/languages/locale-folders.ts';
import { mark, ON_LIGHT, ON_SEA } from './mark.ts';

/** An image: its file, its size in pixels, and the HTML that it is a screenshot of. */
interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly page: string;
  readonly transparent?: true;
}

const PAPER = '#f6f5f1';
const SEA = '#0a4a6e';

/** Returns an icon: the mark centred on a background, taking up `part` of the width. */
function icon(file: string, size: number, ground: string, part: number): Picture {
  const colours = ground === SEA ? ON_SEA : ON_LIGHT;
  const isRound = file.startsWith('icon-') && !file.includes('maskable');
  return {
    file,
    width: size,
    height: size,
    ...(isRound && { transparent: true }),
    page: `<style>
      body { margin: 0; }
      div { display: grid; place-items: center; inline-size: 100vw; block-size: 100vh; background: ${ground};
        border-radius: ${isRound ? '22%' : '0'}; }
      svg { inline-size: ${part * 100}%; }
    </style><div>${mark(colours)}</div>`,
  };
}

/** Returns the preview picture of a shared link, in a language: the guide's name and purpose. */
function preview(language: string, rules: LanguageRules): Picture {
  const { site, description } = rules;
  return {
    file: `social-${language}.png`,
    width: 1200,
    height: 630,
    // The font is the system's: it has to have one for each language, such as Noto Sans CJK for Japanese.
    page: `<html lang="${language}"><style>${languageStyles(new Map([[language, rules]]))}
      body { margin: 0; background: ${PAPER}; color: #16202c; }
      main { display: grid; grid-template-columns: 1fr 330px; gap: 60px; align-items: center; box-sizing: border-box;
        inline-size: 1200px; block-size: 630px; padding: 80px 90px; border-block-end: 18px solid ${SEA}; }
      h1 { margin: 0 0 28px; font-size: 76px; line-height: 1.15; letter-spacing: -0.01em; text-wrap: balance; }
      p { margin: 0; font-size: 36px; line-height: 1.45; color: #3f4c5a; text-wrap: pretty; }
    </style><main><div><h1>${whole(site)}</h1><p>${description}</p></div>${mark(ON_LIGHT)}</main></html>`,
  };
}

/** Replaces hyphens by non-breaking ones, so that words do not break at them. */
const whole = (text: string): string => text.replaceAll('-', '&#8209;');

const pictures = [
  icon('icon-192.png', 192, PAPER, 0.72),
  icon('icon-512.png', 512, PAPER, 0.72),
  // The safe zone of a maskable icon is a circle of four fifths (W3C, Web Application Manifest).
  icon('icon-maskable-512.png', 512, SEA, 0.54),
  icon('apple-touch-icon.png', 180, PAPER, 0.72),
  ...[...languageRules()].map(([language, rules]) => preview(language, rules)),
];

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  // Chromium's sandbox refuses to run as root, which is the user in most containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
});
for (const { file, width, height, page, transparent = false } of pictures) {
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.setContent(page);
  await tab.screenshot({ path: `public/${file}`, omitBackground: transparent });
  await tab.close();
  console.log(`public/${file}`);
}
await browser.close();
