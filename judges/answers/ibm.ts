// What IBM Equal Access finds or asks that is no fault of the guide.
import type { Answer } from './answer.ts';

/** What stands in a closed fold is not shown, and is judged again with all folds open. */
const IN_CLOSED_FOLD = 'details:not([open]) *';
const CLOSED =
  'it stands in a closed fold, where IBM takes its label for hidden; with the folds open the rule finds nothing';

const SENSE = 'the word does not say where something is';

export const ibmAnswers: readonly Answer[] = [
  {
    judge: 'IBM',
    rule: 'aria_content_in_landmark',
    on: 'body a[href="#content"]',
    why: 'the skip link must be the first thing that Tab reaches, so it stands before the header and all other landmarks',
  },
  {
    judge: 'IBM',
    rule: 'element_tabbable_visible',
    on: 'body a[href="#content"]',
    why: 'the skip link shows itself when it has the focus; e2e/keyboard.spec.ts expects it in the viewport',
  },
  {
    judge: 'IBM',
    rule: 'aria_form_label_unique',
    on: 'form:not([aria-label]):not([aria-labelledby])',
    why: 'a form without a name is no landmark (ARIA in HTML), so it needs no name that tells it from others; its heading does',
  },
  {
    judge: 'IBM',
    rule: 'element_tabbable_unobscured',
    on: IN_CLOSED_FOLD,
    why: 'nothing in a closed fold takes the focus, and nothing covers it when the fold is open',
  },
  {
    judge: 'IBM',
    rule: 'fieldset_label_valid',
    on: 'details:not([open]) fieldset:has(> legend)',
    why: CLOSED,
  },
  {
    judge: 'IBM',
    rule: 'fieldset_legend_valid',
    on: 'details:not([open]) fieldset:has(> legend)',
    why: CLOSED,
  },
  {
    judge: 'IBM',
    rule: 'input_label_exists',
    on: 'details:not([open]) :is(input, textarea)',
    why: CLOSED,
  },
  {
    judge: 'IBM',
    rule: 'input_label_visible',
    on: 'form label[for] ~ textarea',
    why: 'the label stands above the field, see src/ui/form/field.tsx; of other fields built alike IBM asks nothing',
  },
  {
    judge: 'IBM',
    rule: 'figure_label_exists',
    on: 'figure:has(> svg[role="img"][aria-label])',
    why: 'the figure holds nothing but a QR code, which has a name; a caption would only repeat it',
  },
  {
    judge: 'IBM',
    rule: 'style_color_misuse',
    on: 'style, link[rel="stylesheet"]',
    why: 'links are underlined, findings and current places are named in words; `npm run look` finds nothing lost in forced colours',
  },
  {
    judge: 'IBM',
    rule: 'style_highcontrast_visible',
    on: 'style, link[rel="stylesheet"]',
    why: '`npm run look:contrast` measures every text and button in forced colours; what styles draw are arrows and numbers',
  },
  {
    judge: 'IBM',
    rule: 'list_structure_proper',
    on: 'dl:has(> div > dt):not(:has(> div > :not(dt, dd)))',
    why: 'HTML allows a `div` around each group of `dt` and `dd` in a `dl`; Nu and html-validate check it',
  },
  {
    judge: 'IBM',
    rule: 'text_block_heading',
    message: /'(When to try again|もう一度試す時間)'/,
    on: 'main :is(p, div)',
    why: 'the title of a note of two sentences, which need no place of their own in the list of headings',
  },
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    message: /'right'/,
    on: /\b(the right (fix|step|one|place|page|person)|is right|are right|right (after|away|now))\b/,
    why: `${SENSE}: “right” means correct, or at once`,
  },
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    message: /'left'/,
    on: /\b(have|has|had|who) left\b|\bleft the university\b|\bleft (over|out|open|empty)\b/,
    why: `${SENSE}: “left” means gone away`,
  },
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    message: /'above'/,
    on: /\bthe time above\b/,
    why: 'the field stands before this sentence in the text too, so “above” is true in the order of reading',
  },
  {
    judge: 'IBM',
    rule: 'text_sensory_misuse',
    message: /'extra'/,
    on: /\bcost extra\b/,
    why: `${SENSE}: “extra” means more money`,
  },
];
