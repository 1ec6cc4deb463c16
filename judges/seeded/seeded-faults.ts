// Pages with one fault each, and the judges that must find it, by their own names of the rules.
import type { JudgeName } from '../told.ts';

export interface SeededFault {
  readonly name: string;
  readonly html: string;
  readonly foundBy: Readonly<Partial<Record<JudgeName, string>>>;
}

interface Parts {
  readonly lang?: string;
  readonly head?: string;
  readonly main?: string;
}

/** Returns a page. Without parts no judge finds anything in it. */
function page({ lang = ' lang="en"', head = '<title>A page for judges</title>', main = '' }: Parts): string {
  return `<!DOCTYPE html>
<html${lang}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><header><a href="#content">Skip to the content</a></header>
<main id="content" tabindex="-1"><h1>A page</h1><p>It has a paragraph.</p>${main}</main></body>
</html>`;
}

export const SOUND_PAGE = page({});

const style = (css: string) => `<title>A page for judges</title><style>${css}</style>`;

export const SEEDED_FAULTS: readonly SeededFault[] = [
  {
    name: 'an image without a text',
    html: page({ main: '<p><img src="/favicon.svg" width="40" height="40"></p>' }),
    foundBy: {
      axe: 'image-alt',
      IBM: 'img_alt_valid',
      Alfa: 'sia-r2',
      Nu: 'An … element must have an … attribute, except under certain conditions. For details, consult guidance on providing text alternatives for images.',
      'html-validate': 'wcag/h37',
    },
  },
  {
    name: 'a button without a name',
    html: page({ main: '<button type="button"></button>' }),
    foundBy: {
      axe: 'button-name',
      IBM: 'input_label_exists',
      Alfa: 'sia-r12',
      'html-validate': 'text-content',
    },
  },
  {
    name: 'a link without a name',
    html: page({ main: '<p><a href="/en/"></a></p>' }),
    foundBy: { axe: 'link-name', IBM: 'a_text_purpose', Alfa: 'sia-r11', 'html-validate': 'wcag/h30' },
  },
  {
    name: 'a field without a label',
    html: page({
      main: '<form action="/"><p><input type="text"> <button type="submit">Send it</button></p></form>',
    }),
    foundBy: {
      axe: 'label',
      IBM: 'input_label_exists',
      Alfa: 'sia-r8',
      'html-validate': 'input-missing-label',
    },
  },
  {
    name: 'a label for a field that is not there',
    html: page({ main: '<label for="nothing">Address</label>' }),
    foundBy: {
      IBM: 'label_ref_valid',
      Nu: 'The value of the … attribute of the … element must be the ID of a non-hidden form control.',
      'html-validate': 'no-missing-references',
    },
  },
  {
    name: 'text of low contrast',
    html: page({ head: style('main p { color: #999; background: #fff }') }),
    foundBy: { axe: 'color-contrast', IBM: 'text_contrast_sufficient', Alfa: 'sia-r69' },
  },
  {
    name: 'a page without a language',
    html: page({ lang: '' }),
    foundBy: {
      axe: 'html-has-lang',
      IBM: 'html_lang_exists',
      Alfa: 'sia-r4',
      Nu: 'Consider adding a … attribute to the … start tag to declare the language of this document.',
      'html-validate': 'element-required-attributes',
    },
  },
  {
    name: 'a language that does not exist',
    html: page({ lang: ' lang="english"' }),
    foundBy: {
      axe: 'html-lang-valid',
      IBM: 'html_lang_valid',
      Alfa: 'sia-r5',
      Nu: 'Bad value … for attribute … on element …: The language subtag … is not a valid IANA language part of a language tag.',
    },
  },
  {
    name: 'a part in a language that does not exist',
    html: page({ main: '<p lang="xx-nothing">Bonjour</p>' }),
    foundBy: {
      axe: 'valid-lang',
      IBM: 'element_lang_valid',
      Alfa: 'sia-r7',
      Nu: 'Bad value … for attribute … on element …: The language subtag … is not a valid ISO language part of a language tag.',
    },
  },
  {
    name: 'a page without a title',
    html: page({ head: '' }),
    foundBy: {
      axe: 'document-title',
      IBM: 'page_title_exists',
      Alfa: 'sia-r1',
      Nu: 'Element … is missing a required instance of child element ….',
      'html-validate': 'element-required-content',
    },
  },
  {
    name: 'an id twice',
    html: page({ main: '<p id="twice">One</p><p id="twice">Two</p>' }),
    foundBy: { Alfa: 'sia-r3', Nu: 'Duplicate ID ….', 'html-validate': 'no-dup-id' },
  },
  {
    name: 'a heading that skips a level',
    html: page({ main: '<h4>Deeper</h4><p>Text</p>' }),
    foundBy: {
      axe: 'heading-order',
      Alfa: 'sia-r53',
      Nu: 'The heading … (with computed level 4) follows the heading … (with computed level 1), skipping 2 heading levels.',
      'html-validate': 'heading-level',
    },
  },
  {
    name: 'a heading without words',
    html: page({ main: '<h2></h2><p>Text</p>' }),
    foundBy: {
      axe: 'empty-heading',
      IBM: 'heading_content_exists',
      Alfa: 'sia-r64',
      Nu: 'Empty heading.',
      'html-validate': 'empty-heading',
    },
  },
  {
    name: 'a block in a paragraph',
    html: page({ main: '<p>One<div>Two</div></p>' }),
    foundBy: { Nu: 'No … element in scope but a … end tag seen.', 'html-validate': 'close-order' },
  },
  {
    name: 'a list with something else than items',
    html: page({ main: '<ul><div>One</div></ul>' }),
    foundBy: {
      axe: 'list',
      Alfa: 'sia-r68',
      Nu: 'Element … not allowed as child of element … in this context. (Suppressing further errors from this subtree.)',
      'html-validate': 'element-permitted-content',
    },
  },
  {
    name: 'an attribute that does not exist',
    html: page({ main: '<p aria-labeled="x">Text</p>' }),
    foundBy: {
      axe: 'aria-valid-attr',
      IBM: 'aria_attribute_allowed',
      Alfa: 'sia-r20',
      Nu: 'Attribute … not allowed on element … at this point.',
    },
  },
  {
    name: 'a role that does not exist',
    html: page({ main: '<div role="buton">Text</div>' }),
    foundBy: {
      axe: 'aria-roles',
      IBM: 'aria_role_allowed',
      Alfa: 'sia-r21',
      Nu: 'Bad value … for attribute … on element ….',
    },
  },
  {
    name: 'a state that its role does not have',
    html: page({ main: '<p><a href="/en/" aria-checked="true">Start</a></p>' }),
    foundBy: {
      axe: 'aria-allowed-attr',
      Alfa: 'sia-r18',
      Nu: 'Element … is missing one or more of the following attributes: ….',
    },
  },
  {
    name: 'something hidden that takes the focus',
    html: page({ main: '<div aria-hidden="true"><a href="/en/">Start</a></div>' }),
    foundBy: {
      axe: 'aria-hidden-focus',
      IBM: 'aria_hidden_nontabbable',
      Alfa: 'sia-r17',
      'html-validate': 'hidden-focusable',
    },
  },
  {
    name: 'small targets side by side',
    html: page({
      head: style('button { width: 16px; height: 16px; padding: 0; border: 1px solid; font-size: 10px }'),
      main: '<div><button type="button">a</button><button type="button">b</button><button type="button">c</button></div>',
    }),
    foundBy: { axe: 'target-size', IBM: 'target_spacing_sufficient', Alfa: 'sia-r113' },
  },
  {
    name: 'a page that cannot be enlarged',
    html: page({
      head: '<title>A page for judges</title><meta name="viewport" content="width=device-width, maximum-scale=1">',
    }),
    foundBy: { axe: 'meta-viewport', Alfa: 'sia-r47' },
  },
  {
    name: 'a link that only its colour tells apart',
    html: page({
      head: style('p { color: #000 } main a { color: #00c; text-decoration: none }'),
      main: '<p>You find it <a href="/en/">on this page</a> of the guide, like everything else.</p>',
    }),
    foundBy: { axe: 'link-in-text-block', Alfa: 'sia-r62' },
  },
  {
    name: 'two main parts',
    html: page({ main: '' }).replace('</main>', '</main><main><p>More</p></main>'),
    foundBy: {
      axe: 'landmark-no-duplicate-main',
      Nu: 'A document must not include more than one visible … element.',
      'html-validate': 'no-multiple-main',
    },
  },
  {
    name: 'spacing of text that a reader cannot change',
    html: page({ main: '<p style="letter-spacing: 0.01em !important">Text in a line</p>' }),
    foundBy: { axe: 'avoid-inline-spacing', Alfa: 'sia-r91', 'html-validate': 'no-inline-style' },
  },
  {
    name: 'a table cell without a heading it names',
    html: page({ main: '<table><tr><th>One</th><td headers="nothing">Two</td></tr></table>' }),
    foundBy: {
      axe: 'td-headers-attr',
      IBM: 'table_headers_ref_valid',
      Alfa: 'sia-r45',
      Nu: 'The … attribute on the element … refers to the ID …, but there is no … element with that ID in the same table.',
      'html-validate': 'no-missing-references',
    },
  },
  {
    name: 'a list of options without a name',
    html: page({ main: '<select><option>One</option></select>' }),
    foundBy: {
      axe: 'select-name',
      IBM: 'input_label_exists',
      Alfa: 'sia-r8',
      'html-validate': 'input-missing-label',
    },
  },
  {
    name: 'a link under a bar that stays in place',
    html: page({
      head: style('.bar { position: fixed; inset: 0; background: #fff }'),
      main: '<p><a href="/en/">Start</a></p><div class="bar"><p>Above everything</p></div>',
    }),
    foundBy: { IBM: 'element_tabbable_unobscured' },
  },
];
