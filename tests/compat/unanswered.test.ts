import { describe, expect, it } from 'vitest';
import { scriptAnswers } from '../../src/compat/answers.ts';
import { readScript } from '../../src/compat/read-script.ts';
import { unanswered } from '../../src/compat/unanswered.ts';
import { missing } from './missing.ts';

const read = (source: string) => readScript(source, missing);
const file = (source: string) => [{ name: 'assets/a.js', source }];
const guarded = { requestIdleCallback: { why: 'guarded', times: 1 } };

describe('unanswered', () => {
  it('gives the file, the position and what stands there', () => {
    expect(unanswered(file('f(list.findLast(g))'), read, {})).toEqual([
      'assets/a.js, character 7: .findLast, in: f(list.findLast(g))',
    ]);
  });

  it('accepts a use with an answer, and no second one', () => {
    const once = 'window.requestIdleCallback(f)';
    expect(unanswered(file(once), read, guarded)).toEqual([]);
    const twice = unanswered(file(`${once};${once}`), read, guarded);
    expect(twice[0]).toBe('requestIdleCallback has an answer for 1 uses, not 2:');
    expect(twice).toHaveLength(3);
  });

  it('reports an answer that nothing needs any more', () => {
    expect(unanswered(file('f()'), read, guarded)).toEqual([
      'requestIdleCallback has an answer, but nothing uses it',
    ]);
  });

  it('is not silenced by a name that every object has', () => {
    const found = () => [{ name: 'toString', at: 0 }];
    expect(unanswered(file('f()'), found, {})).toHaveLength(1);
  });

  it('finds an unguarded built-in in spite of the answers of the guide', () => {
    const problems = unanswered(file('list.findLastIndex(f)'), read, scriptAnswers);
    expect(problems[0]).toContain('assets/a.js, character 5: .findLastIndex');
  });
});
