import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tree } from '../../src/tree/tree.ts';
import {
  type Asked,
  askedPath,
  PAGES,
  pagePath,
  placePath,
  readPath,
  startPath,
  stepPath,
} from '../../src/url/paths.ts';
import { anyText } from '../properties.ts';

const known = { languages: ['en', 'ja'], steps: Object.keys(tree.steps) };
const step = (language: string, id: string): Asked => ({ page: 'step', language, step: id });
const nowhere = (language: string | undefined): Asked => ({ page: 'not-found', language });

describe('a path', () => {
  test.each<[string, Asked]>([
    ['', { page: 'root' }],
    ['/', { page: 'root' }],
    ['//', { page: 'root' }],
    ['/index.html', { page: 'root' }],
    ['/en', step('en', 'start')],
    ['/en/', step('en', 'start')],
    ['/EN/', step('en', 'start')],
    ['/ja/index.html', step('ja', 'start')],
    ['/ja/start', step('ja', 'start')],
    ['/en/address', step('en', 'address')],
    ['/en/address/', step('en', 'address')],
    ['/en/address//', step('en', 'address')],
    ['/en//address', step('en', 'address')],
    ['/en/address.html', step('en', 'address')],
    ['/ja/Address/Which-Message.HTML', step('ja', 'address/which-message')],
    ['/en/help', { page: 'help', language: 'en' }],
    ['/ja/help.html', { page: 'help', language: 'ja' }],
    ['/en/checks', { page: 'checks', language: 'en' }],
    ['/JA/Checks/', { page: 'checks', language: 'ja' }],
    ['/ja/checks.html', { page: 'checks', language: 'ja' }],
  ])('%j asks for %j', (path, asked) => {
    expect(readPath(path, known)).toEqual(asked);
  });

  test.each<[string, string | undefined]>([
    ['/fr/', undefined],
    ['/fr/address', undefined],
    ['/address', undefined],
    ['/help', undefined],
    ['/checks', undefined],
    ['/constructor', undefined],
    ['/__proto__/address', undefined],
    ['/%', undefined],
    ['/%E0%A4%A', undefined],
    ['/../en', undefined],
    [`/${'a'.repeat(100_000)}`, undefined],
    [`/${'a/'.repeat(50_000)}`, undefined],
    ['/en/__proto__', 'en'],
    ['/en/constructor', 'en'],
    ['/en/toString', 'en'],
    ['/en/404', 'en'],
    ['/ja/nowhere', 'ja'],
    ['/en/address/nowhere', 'en'],
    ['/en/address/check/more', 'en'],
    ['/en/help/more', 'en'],
    ['/en/checks/address', 'en'],
    ['/en/check', 'en'],
    ['/en/address.htm', 'en'],
    ['/en/address.html.html', 'en'],
    ['/en/../ja', 'en'],
    ['/en/%61ddress', 'en'],
    ['/en/%E0%A4%A', 'en'],
    [`/en/${'address/'.repeat(50_000)}`, 'en'],
  ])('%.60j is not found, in the language %j', (path, language) => {
    expect(readPath(path, known)).toEqual(nowhere(language));
  });

  test('never brings in a language or a step that is not known', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'en',
        'ja',
        'EN',
        '',
        '.',
        '..',
        'index',
        'help',
        'checks',
        '%',
        '%2e',
        '.html',
        'start',
      ),
      fc.constantFrom(...known.steps, 'constructor', '__proto__'),
      anyText,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const asked = readPath(`/${parts.join('/')}`, known);
        if (asked.page === 'root') return true;
        const language = asked.language === undefined || known.languages.includes(asked.language);
        return language && (asked.page !== 'step' || known.steps.includes(asked.step));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});

describe('what is written as a path is read again', () => {
  const pairs = known.languages.flatMap((language) => known.steps.map((id) => [language, id] as const));

  test.each(pairs)('%s, %s', (language, id) => {
    expect(readPath(stepPath(language, id), known)).toEqual(step(language, id));
    expect(askedPath(language, step('xx', id))).toBe(stepPath(language, id));
  });

  test.each(PAGES.flatMap((page) => known.languages.map((language) => [language, page] as const)))(
    '%s, %s',
    (language, page) => {
      expect(readPath(pagePath(language, page), known)).toEqual({ page, language });
      expect(askedPath(language, { page, language: 'xx' })).toBe(pagePath(language, page));
    },
  );

  test('except where there is nothing to be read: that leads to the start', () => {
    expect(askedPath('ja', nowhere('en'))).toBe(startPath('ja'));
    expect(askedPath('ja', nowhere(undefined))).toBe('/ja/');
    expect(askedPath('ja', { page: 'root' })).toBe('/ja/');
  });

  test('no step takes the address of a page', () => {
    expect(known.steps.filter((id) => (PAGES as readonly string[]).includes(id))).toEqual([]);
    expect(known.steps.filter((id) => ['index', '404'].includes(id))).toEqual([]);
  });
});

describe('the path of a place', () => {
  const given = { step: 'start', answer: 'before-password' };

  test('has the trail in its query', () => {
    expect(stepPath('en', 'address', [given])).toBe('/en/address?trail=start:before-password');
  });

  test('has what lies ahead after the trail', () => {
    const ahead = [{ step: 'address', answer: 'student' }];
    expect(placePath('ja', { step: 'address', trail: [given], ahead })).toBe(
      '/ja/address?trail=start:before-password,address:student',
    );
  });

  test('is the start page for the first step, with what lies ahead', () => {
    expect(placePath('en', { step: 'start', trail: [], ahead: [given] })).toBe(
      '/en/?trail=start:before-password',
    );
  });
});
