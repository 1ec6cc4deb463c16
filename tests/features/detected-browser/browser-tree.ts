import type { Tree } from '../../../src/tree/types.ts';
import { answer, fix, outcome, question } from '../../fixtures/small-trees.ts';

const clear = (code: string) => fix(code, answer('worked', 'solved'));

/** A tree that asks for the browser and then for the device, with a different step for each. */
export const browsers: Tree = {
  start: 'start',
  steps: {
    start: question('S1', answer('browser', 'browser'), answer('not-sure', 'solved')),
    browser: question(
      'B1',
      answer('chrome', 'browser/chrome'),
      answer('safari', 'browser/safari'),
      answer('in-app', 'browser/in-app'),
      answer('not-sure', 'solved'),
    ),
    'browser/chrome': question(
      'B2',
      answer('computer', 'browser/chrome-computer'),
      answer('iphone', 'browser/chrome-iphone'),
      answer('android', 'browser/chrome-android'),
      answer('not-sure', 'solved'),
    ),
    'browser/safari': question(
      'B3',
      answer('mac', 'browser/safari-mac'),
      answer('iphone', 'browser/safari-iphone'),
    ),
    'browser/chrome-computer': clear('C1'),
    'browser/chrome-iphone': clear('C2'),
    'browser/chrome-android': clear('C3'),
    'browser/safari-mac': clear('C4'),
    'browser/safari-iphone': clear('C5'),
    'browser/in-app': clear('C6'),
    solved: outcome('E1', 'solved'),
  },
};
