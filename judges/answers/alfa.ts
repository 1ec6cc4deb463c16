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
    on: '[data-thumbnail] *, [data-drawings] *',
    why: 'a drawing of a screen, as small as a picture: its words are in the answer beside it or in the alternative text',
  },
];
