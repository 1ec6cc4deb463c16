import type { Tree } from '../../../src/tree/types.ts';
import { fix, outcome, question, way } from '../../fixtures/small-trees.ts';

const clear = (code: string) => fix(code, way('worked', 'solved'));

/** A tree that asks for the browser and then for its device, by the ids that the guide has for them. */
export const browsers: Tree = {
  start: 'start',
  steps: {
    start: question('S1', way('browser', 'browser'), way('not-sure', 'solved')),
    browser: question(
      'B1',
      way('chrome', 'browser/chrome'),
      way('safari', 'browser/safari'),
      way('in-app', 'browser/in-app'),
      way('not-sure', 'solved'),
    ),
    'browser/chrome': question(
      'B2',
      way('computer', 'browser/chrome-computer'),
      way('iphone', 'browser/chrome-iphone'),
      way('android', 'browser/chrome-android'),
      way('not-sure', 'solved'),
    ),
    'browser/safari': question(
      'B3',
      way('mac', 'browser/safari-mac'),
      way('iphone', 'browser/safari-iphone'),
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
