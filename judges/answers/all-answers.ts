import { alfaAnswers } from './alfa.ts';
import type { Answer } from './answer.ts';
import { axeAnswers, moreAxeAnswers } from './axe.ts';
import { htmlValidateAnswers } from './html-validate.ts';
import { ibmAnswers } from './ibm.ts';
import { ibmWordAnswers } from './ibm-words.ts';
import { nuAnswers } from './nu.ts';

/** Every answer to what the judges tell about the guide. */
export const allAnswers: readonly Answer[] = [
  ...axeAnswers,
  ...moreAxeAnswers,
  ...ibmAnswers,
  ...ibmWordAnswers,
  ...alfaAnswers,
  ...nuAnswers,
  ...htmlValidateAnswers,
];
