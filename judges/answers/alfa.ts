// What Siteimprove Alfa finds or asks that is no fault of the guide.
import type { Answer } from './answer.ts';

export const alfaAnswers: readonly Answer[] = [
  {
    judge: 'Alfa',
    rule: 'sia-r69',
    on: 'form button[aria-label]',
    why: 'the button to empty a field stands in the corner above it, on the form’s own colour; axe measures its contrast',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r75',
    on: '[data-thumbnail] *, [data-drawings] *, li div[aria-hidden="true"] *',
    why: 'a drawing of a screen, as small as a picture: its words are in the answer beside it or in the alternative text',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r75',
    on: '[data-zoomed]',
    why: 'the map’s drawing, which its buttons make larger; the list beside it has the same words in the size of the page',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r69',
    on: ':is(a, button, summary, label) > [aria-hidden="true"]',
    why: 'a key to press, beside the words of an answer; its colours are those of the other keys, whose contrast axe measures',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r60',
    on: 'details:has(> summary)',
    why: 'a fold is no group that needs a name: its `summary` is read before it and says what is in it',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r87',
    on: 'html:not(:has(header))',
    why: 'the page begins with its main part, so that there is nothing to skip',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r79',
    on: 'section[translate="no"] > pre',
    why: 'the text of a licence, with the lines of its author; it is neither code nor a figure',
  },
];
