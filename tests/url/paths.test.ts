import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainPageNames } from '../../src/url/pages.ts';
import {
  codePath,
  type PathNames,
  pagePath,
  parsePath,
  placePath,
  type Route,
  routePath,
  startPath,
  stepPath,
  type Target,
} from '../../src/url/paths.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { anyText } from '../properties.ts';

const ids = Object.keys(tree.steps);
const known: PathNames = {
  languages: ['en', 'ja'],
  steps: new Map([...ids.map((id) => [id, id] as const), ['once/called-so', 'name/check']]),
  codes: new Map<string, Target>([
    ['A2K', { page: 'step', step: 'name/which-sign' }],
    ['Y64', { page: 'help' }],
  ]),
};
const step = (language: string, id: string): Route => ({ page: 'step', language, step: id });
const choose = (to: Target): Route => ({ page: 'choose', to });
const start = choose({ page: 'step', step: 'start' });
const nowhere = (language: string | undefined): Route => ({ page: 'not-found', language });

describe('a path', () => {
  test.each<[string, Route]>([
    ['', start],
    ['/', start],
    ['//', start],
    ['/index.html', start],
    ['/start', start],
    ['/A2K', choose({ page: 'step', step: 'name/which-sign' })],
    ['/a2k', choose({ page: 'step', step: 'name/which-sign' })],
    ['/a2k.html', choose({ page: 'step', step: 'name/which-sign' })],
    ['/Y64/', choose({ page: 'help' })],
    ['/%EF%BC%A1%EF%BC%92%EF%BC%AB', choose({ page: 'step', step: 'name/which-sign' })],
    ['/ja/A2K%E3%80%82', step('ja', 'name/which-sign')],
    ['/jp', nowhere(undefined)],
    ['/en/faqs', nowhere('en')],
    ['/ja/a2k', step('ja', 'name/which-sign')],
    ['/en/Y64', { page: 'help', language: 'en' }],
    ['/en/once/called-so', step('en', 'name/check')],
    ['/once/called-so', choose({ page: 'step', step: 'name/check' })],
    ['/name/check', choose({ page: 'step', step: 'name/check' })],
    ['/help', choose({ page: 'help' })],
    ['/a2x', { page: 'not-found', language: undefined, code: 'A2X' }],
    ['/8', nowhere(undefined)],
    ['/A2', { page: 'not-found', language: undefined, code: 'A2' }],
    ['/ja/AZK', { page: 'not-found', language: 'ja', code: 'AZK' }],
    ['/404', nowhere(undefined)],
    ['/en', step('en', 'start')],
    ['/en/', step('en', 'start')],
    ['/EN/', step('en', 'start')],
    ['/ja/index.html', step('ja', 'start')],
    ['/ja/start', step('ja', 'start')],
    ['/en/name', step('en', 'name')],
    ['/en/name/', step('en', 'name')],
    ['/en/name//', step('en', 'name')],
    ['/en//name', step('en', 'name')],
    ['/en/name.html', step('en', 'name')],
    ['/ja/Name/Which-Sign.HTML', step('ja', 'name/which-sign')],
    ['/en/help', { page: 'help', language: 'en' }],
    ['/ja/help.html', { page: 'help', language: 'ja' }],
    ['/en/checks', { page: 'checks', language: 'en' }],
    ['/JA/Checks/', { page: 'checks', language: 'ja' }],
    ['/en/%6eame', step('en', 'name')],
    ['/en%2Fname', step('en', 'name')],
    ['/en/name%252Fcheck', step('en', 'name/check')],
    ['/en/name/index.html', step('en', 'name')],
    ['/en/desk/index', { page: 'desk', language: 'en', step: 'start' }],
    ['/ja/%E3%80%82', step('ja', 'start')],
    ['/ja/&openExternalBrowser=1', step('ja', 'start')],
    ['/&openExternalBrowser=1', start],
    ['/help).', choose({ page: 'help' })],
    ['/(A2K)', choose({ page: 'step', step: 'name/which-sign' })],
    ['/A2K%E3%82%92%E8%A6%8B%E3%81%A6', choose({ page: 'step', step: 'name/which-sign' })],
    ['/a2x).', { page: 'not-found', language: undefined, code: 'A2X' }],
    ['/ja/checks.html', { page: 'checks', language: 'ja' }],
  ])('%j is read as %j', (path, asked) => {
    expect(parsePath(path, known)).toEqual(asked);
  });

  test.each<[string, string | undefined]>([
    ['/french', undefined],
    ['/fr/name', undefined],
    ['/name/nowhere', undefined],
    ['/A2K/more', undefined],
    ['/constructor', undefined],
    ['/__proto__/name', undefined],
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
    ['/en/name/nowhere', 'en'],
    ['/en/name/check/more', 'en'],
    ['/en/help/more', 'en'],
    ['/en/checks/name', 'en'],
    ['/en/check', 'en'],
    ['/en/name.htm', 'en'],
    ['/en/name.html.html', 'en'],
    ['/en/../ja', 'en'],
    ['/en/name,check', 'en'],
    ['/en/name.check', 'en'],
    ['/en/name-', 'en'],
    ['/en/name%00', 'en'],
    ['/ja/%E3%82%92%E8%A6%8B%E3%81%A6', 'ja'],
    ["/en/'or'1=1", 'en'],
    ['/%3Cscript%3E', undefined],
    ['/en/.name', 'en'],
    ['/en/%E0%A4%A', 'en'],
    [`/en/${'name/'.repeat(50_000)}`, 'en'],
  ])('%.60j is not found, in the language %j', (path, language) => {
    expect(parsePath(path, known)).toEqual(nowhere(language));
  });

  test('has no unknown language and no unknown step, whatever it is', () => {
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
      fc.constantFrom(...known.steps.keys(), ...known.codes.keys(), 'constructor', '__proto__'),
      anyText,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const route = parsePath(`/${parts.join('/')}`, known);
        const shown = route.page === 'choose' ? route.to : route;
        const isLanguage =
          !('language' in shown) || shown.language === undefined || known.languages.includes(shown.language);
        return isLanguage && (shown.page !== 'step' || ids.includes(shown.step));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});

describe('a written path', () => {
  const pairs = known.languages.flatMap((language) => ids.map((id) => [language, id] as const));

  test.each(pairs)('is read back: in %s, %s', (language, id) => {
    expect(parsePath(stepPath(language, id), known)).toEqual(step(language, id));
    expect(routePath(language, step('xx', id))).toBe(stepPath(language, id));
  });

  test.each(plainPageNames.flatMap((page) => known.languages.map((language) => [language, page] as const)))(
    'is read back: in %s, the page %s',
    (language, page) => {
      expect(parsePath(pagePath(language, page), known)).toEqual({ page, language });
      expect(routePath(language, { page, language: 'xx' })).toBe(pagePath(language, page));
    },
  );

  test('is that of the start if a route has no page of its own', () => {
    expect(routePath('ja', nowhere('en'))).toBe(startPath('ja'));
    expect(routePath('ja', nowhere(undefined))).toBe('/ja/');
    expect(routePath('ja', start)).toBe('/ja/');
  });

  test('is read back: a code, in upper case and without a language', () => {
    for (const [code, to] of known.codes) {
      expect(parsePath(codePath(code), known)).toEqual({ page: 'choose', to });
      expect(routePath('ja', { page: 'choose', to })).toBe(routePath('ja', to));
    }
  });
});

describe('the path of a place', () => {
  const given = { step: 'start', answer: 'at-name' };

  test('has the trail in its query', () => {
    expect(stepPath('en', 'name', [given])).toBe('/en/name?trail=start:at-name');
  });

  test('has the whole trail of the place, and nothing else', () => {
    const trail = [given, { step: 'name', answer: 'member' }];
    const later = [{ step: 'name/which-sign', answer: 'private' }];
    expect(placePath('ja', { step: 'name/which-sign', trail })).toBe(
      '/ja/name/which-sign?trail=start:at-name,name:member',
    );
    const replayed = { step: 'name/which-sign', trail: [given], later, dropped: later };
    expect(placePath('ja', replayed)).toBe('/ja/name/which-sign?trail=start:at-name');
  });

  test('is the start page for the first step', () => {
    expect(placePath('en', { step: 'start', trail: [] })).toBe('/en/');
  });
});
