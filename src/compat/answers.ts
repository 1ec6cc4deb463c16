// What the built files use although the oldest supported browsers lack it, and why that is all right.

/** Why a finding is no fault. */
export interface Answer {
  readonly why: string;
  /** How often the scripts use it, if each use has to be checked by a person. More or fewer uses fail the check. */
  readonly times?: number;
}

/** By what is missing, as the check names it. */
export type Answers = Readonly<Record<string, Answer>>;

/** Names of properties that are not the browser's. */
const OTHER_OBJECTS = {
  '.capture': 'an option of event listeners in React, also where React reads it from an event',
  '.displayName': 'a property that React and its components set and read themselves',
  '.external': 'a property of i18next',
  '.keyboard': 'the number of tests with the keyboard in the accessibility statement',
  '.role': 'a property of downshift’s props and of attendees in calendar files',
  '.segment': 'a method of a segmenter that only a caller of `diff` passes; we pass none',
  '.share':
    'React’s view transitions, which we do not use, and our own class name; see also `navigator.share`',
  '.use': 'a hook of React and a method of i18next',
  '.when': 'our own class name',
} as const;

/** What packages use behind a test of their own, with another way for browsers without it. */
const GUARDED_IN_PACKAGES = {
  '.connection': 'React tests for it',
  '.cssFloat': 'every browser has it; MDN’s data have it late',
  '.getTextInfo': 'i18next tests for it, and we do not ask it for a direction',
  '.popover': 'React reads it from the props of an element',
  '.startViewTransition': 'React calls it in a `try`, and only for a component that we do not use',
  '.toBase64': 'qr tests for it',
  navigation: 'React tests for it',
  setImmediate: 'React tests for it',
} as const;

/** The same in our own code, where each use is counted. */
const GUARDED: Answers = {
  requestIdleCallback: {
    times: 1,
    why: 'src/ui/dom/when-idle.ts tests for it and falls back to a timeout',
  },
  trustedTypes: { times: 1, why: 'src/app/offline/register-worker.ts calls it only where there is one' },
  cancelIdleCallback: { times: 1, why: 'see `requestIdleCallback`' },
};

export const scriptAnswers: Answers = {
  ...Object.fromEntries(
    Object.entries({ ...OTHER_OBJECTS, ...GUARDED_IN_PACKAGES }).map(([name, why]) => [name, { why }]),
  ),
  ...GUARDED,
};

const LINES = 'lines break elsewhere';
const PRINT = 'only on paper';
const SPACING = 'only distances or borders change';
const FORCED = 'Safari has no forced colours that the system sets, and older versions ignore the rule';
const SIZES = 'src/sketches/sketch.module.css sets a size for browsers without it';

/** Styles that old browsers drop. Without them the layout and the forms still work. */
export const styleAnswers: Answers = {
  'text-wrap-style': { why: LINES },
  'word-break: auto-phrase': { why: LINES },
  'text-autospace': { why: 'Japanese and Latin text stand closer together' },
  'overscroll-behavior': { why: 'at the edge of the map the page scrolls on' },
  'overflow-x: clip': { why: 'for a fifth of a second a page that slides in may be scrolled sideways' },
  'align-content: start': { why: 'the data are about flex boxes; every browser has it in a grid' },
  dvb: { why: 'the foot of a page stands right below its content' },
  'float: inline-end': { why: 'at the desk a drawing stands above its text, not beside it' },
  'container-type': { why: SIZES },
  cqi: { why: SIZES },
  'forced-color-adjust': { why: FORCED },
  '@media (forced-colors)': { why: FORCED },
  '@media (scripting)': {
    why: 'without script, the forms stay in sight; a form says by itself that it does not work without script',
  },
  '@page': { why: `${PRINT}: the browser’s own margins` },
  size: { why: `${PRINT}: the reader chooses the size` },
  page: { why: `${PRINT}: the reader chooses the size` },
  'content-visibility': { why: `${PRINT}: what is folded stays folded` },
  '.earlier::details-content': { why: `${PRINT}: what is folded stays folded` },
  '.form:has(.next) .buttons button': { why: 'the submit button keeps the colour of the primary action' },
  '.page:has(>.menu)': { why: 'a menu in a drawing stands in the middle, not at the top' },
  '.title:has(>.line)': { why: 'a placeholder in a drawing is shorter' },
  '.heading:has(>.line)': { why: 'a placeholder in a drawing is shorter' },
  '.panel:has(+.panel)': { why: SPACING },
  '.foot:has([open])>*': { why: 'an opened section is as wide as its content' },
  ':has([data-paper=map])': { why: `${PRINT}: larger text` },
  ':root:has([data-paper=sheet])': { why: `${PRINT}: larger text` },
  'body:has([data-paper=map])': { why: `${PRINT}: the reader chooses the size` },
  ':has(li,p,h2)': { why: `${PRINT}: a page may end within an item` },
  'section:has(>form)': { why: `${PRINT}: the heading of a form that is not printed stays` },
  'section:has(>h2+form)': { why: `${PRINT}: the heading of a form that is not printed stays` },
  'section:has(>details:only-child:not([open]))': {
    why: `${PRINT}: a section without content keeps its border`,
  },
};
