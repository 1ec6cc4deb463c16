// What IBM Equal Access finds or asks that is no fault of the guide.
import type { Answer } from './answer.ts';

const CLOSED =
  'it stands in a closed fold, where IBM takes its label for hidden; with the folds open the rule finds nothing';

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
    rule: 'fieldset_label_valid',
    on: 'details:not([open]) fieldset:has(> legend)',
    why: CLOSED,
  },
  {
    judge: 'IBM',
    rule: 'fieldset_legend_valid',
    on: 'fieldset:has(> legend.visually-hidden)',
    why: 'the legend is for screen readers only: the choices beside each other, “Plain text” and “Markdown”, show what they are',
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
    on: '[data-tone]:has(> p:first-child + p), [data-tone] > p:first-child:not(:last-child)',
    why: 'the title of a note of two sentences, which need no place of their own in the list of headings',
  },
  {
    judge: 'IBM',
    rule: 'a_target_warning',
    on: 'a[target="_blank"]:has(> .visually-hidden)',
    why: 'an arrow and hidden words say so, see src/ui/external-link.tsx; IBM only knows English ones',
  },
  {
    judge: 'IBM',
    rule: 'aria_complementary_label_visible',
    on: 'aside[aria-label]:has(h2)',
    why: 'the headings in it say the same words as its name',
  },
  {
    judge: 'IBM',
    rule: 'aria_keyboard_handler_exists',
    on: 'input[role="combobox"]',
    why: 'downshift handles its keys; e2e/phone-check.spec.ts and e2e/desk/keys.spec.ts use them',
  },
  {
    judge: 'IBM',
    rule: 'element_tabbable_role_valid',
    on: 'section[tabindex="0"][aria-label]',
    why: 'it scrolls, so that it must take the focus to be read with the keyboard; axe asks for that (scrollable-region-focusable)',
  },
  {
    judge: 'IBM',
    rule: 'form_submit_button_exists',
    on: 'form:has(input[type="search"]):not(:has(button))',
    why: 'the search of the map finds while one types, and has nothing to submit',
  },
  {
    judge: 'IBM',
    rule: 'input_checkboxes_grouped',
    on: 'label > input[type="checkbox"]',
    why: 'each is a choice of its own, and its label says all of it: what to copy for the ticket',
  },
  {
    judge: 'IBM',
    rule: 'input_fields_grouped',
    on: 'input:not([type="radio"]), textarea',
    why: 'each field is a form or a note of its own; none of them belong together like the parts of a date',
  },
  {
    judge: 'IBM',
    rule: 'input_label_visible',
    on: 'section > label[for] ~ textarea',
    why: 'the label stands above the notes, see src/desk/panels/call-notes.tsx',
  },
  {
    judge: 'IBM',
    rule: 'input_label_visible',
    on: 'button[aria-label][title]:has(> svg)',
    why: 'a button with a drawn plus, minus or frame beside the map; the same words are its name and its tooltip',
  },
  {
    judge: 'IBM',
    rule: 'select_options_grouped',
    on: 'select[aria-label]',
    why: 'the parts of the map: some ten options of one kind, in the order of the map',
  },
  {
    judge: 'IBM',
    rule: 'style_focus_visible',
    on: 'main li[lang] > a[hreflang]',
    why: 'the style sets a border; the outline of the focus is the browser’s own, and outside of the border',
  },
  {
    judge: 'IBM',
    rule: 'style_viewport_resizable',
    on: 'style',
    why: 'only the largest heading has such a limit, `min(1.5rem, 12vw)`, which 200 % do not reach; `npm run look` reads pages at 200 %',
  },
  {
    judge: 'IBM',
    rule: 'text_block_heading',
    on: '[data-drawings], [role="img"]',
    why: 'a sign in a drawing of a screen, which is one picture with an alternative text and no text of the page',
  },
  {
    judge: 'IBM',
    rule: 'text_block_heading',
    on: '[data-side] > p:has(> span > b[translate="no"]:only-child), [data-side]:has(> p > span > b[translate="no"]:only-child)',
    why: 'the words on the caller’s screen, by which staff know the step; nothing follows of which they were the title',
  },
  {
    judge: 'IBM',
    rule: 'aria_descendant_valid',
    on: 'button[data-key]:has(code)',
    why: 'what is code in the words of an answer matters to the eye only; the name of the button has all of the words',
  },
  {
    judge: 'IBM',
    rule: 'heading_markup_misuse',
    on: 'h1:has(> span[lang])',
    why: 'the title of a page above the languages: one question in each of them, hence its length',
  },
  {
    judge: 'IBM',
    rule: 'text_block_heading',
    on: '[data-side="caller"], [data-side="caller"] p, section > h2 ~ p',
    why: 'what staff say to the caller, in large letters below a heading that says so',
  },
  {
    judge: 'IBM',
    rule: 'text_block_heading',
    on: 'p:has(> b[translate="no"]) ~ p:has(> span:only-child)',
    why: 'how to say a page code letter by letter, below its address: large, but the title of nothing',
  },
  {
    judge: 'IBM',
    rule: 'aria_complementary_label_visible',
    on: 'aside[aria-label]:not(:has(h2))',
    why: 'one line after an earlier visit, which says itself what it is: “Continue where you left off” and the link',
  },
];
