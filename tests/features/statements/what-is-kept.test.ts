/** What the privacy statement says of the code, beyond what the browser tests can see. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Tools of authors do not run in a reader's browser.
describe('the code of the guide', () => {
  const files = globSync('src/**/*.{ts,tsx}', { exclude: ['src/authoring/**'] }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const using = (what: RegExp) => files.filter((file) => what.test(readFileSync(file, 'utf8')));

  it('stores only what src/app/storage.ts stores, whose keys the privacy statement explains', () => {
    expect(using(/\blocalStorage\s*[.[]/)).toEqual(['src/app/storage.ts']);
    expect(using(/\.(set|get|remove)Item\(/)).toEqual(['src/app/storage.ts']);
  });

  it('uses no other storage of the browser, and sends nothing by itself', () => {
    expect(using(/\b(sessionStorage|indexedDB|cookieStore)\b|document\.cookie/)).toEqual([]);
    // The pages of the guide, which the privacy statement names, and the language that was shown last.
    expect(using(/\bcaches\./)).toEqual([
      'src/offline/readers-language.ts',
      'src/offline/site-store.ts',
      'src/offline/worker-switched-off.ts',
    ]);
    expect(using(/\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource)\b/)).toEqual([]);
  });
});
