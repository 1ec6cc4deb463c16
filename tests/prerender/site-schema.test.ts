import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/prerender/site-schema.ts';
import type { PageAddress, Site } from '../../src/site.ts';
import { site } from '../fixtures/guide/site.ts';

const withPage = (address: PageAddress): Site => ({ ...site, pages: { ...site.pages, support: address } });
const withDomains = (domains: object): object => ({ ...site, domains });

describe('the schema of a university’s data', () => {
  test('accepts complete data unchanged', () => {
    expect(siteSchema.parse(site)).toEqual(site);
  });

  const { student, alumni, university } = site.domains;

  test.each<[string, object]>([
    ['a page on http', withPage('http://www.example.ac.jp/')],
    ['a page on javascript', withPage('javascript:alert(1)')],
    ['a page without an address', withPage('')],
    ['a page on no protocol', withPage('www.example.ac.jp')],
    ['a page in no language', withPage({})],
    [
      'a page on http in one of its languages',
      withPage({ en: 'https://a.example/', ja: 'http://b.example/' }),
    ],
    ['a page whose language is no code', withPage({ Japanese: 'https://www.example.ac.jp/' })],
    ['no student domain', withDomains({ alumni, university })],
    ['no alumni domain', withDomains({ student, university })],
    ['no domain of the university', withDomains({ student, alumni })],
    ['a domain too many', withDomains({ student, alumni, university, staff: 'x.ac.jp' })],
    ['a domain with an @', withDomains({ student: '@ecs.example.ac.jp', alumni, university })],
    ['a domain in capitals', withDomains({ student: 'ECS.example.ac.jp', alumni, university })],
    ['a domain without a dot', withDomains({ student: 'example', alumni, university })],
    ['an empty domain', withDomains({ student: '', alumni, university })],
    ['no example of an ID', { ...site, exampleId: '' }],
    ['no counter', { ...site, counters: [] }],
    ['a word too many', { ...site, name: 'x' }],
    ['nothing', {}],
  ])('rejects data with %s', (_, wrong) => {
    expect(siteSchema.safeParse(wrong).success).toBe(false);
  });
});
