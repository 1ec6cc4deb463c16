// What html-validate finds that is no fault of the guide.
import type { Answer } from './answer.ts';

export const htmlValidateAnswers: readonly Answer[] = [
  {
    judge: 'html-validate',
    rule: 'wcag/h32',
    on: /^<form [^>]*><label [^>]*>[^<]*<\/label>/,
    why: 'the search of the map finds while one types, and has nothing to submit',
  },
];
