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

  test.each<[string, Partial<Site>]>([
    ['nobody to write to', { contact: undefined, repository: undefined } as object],
    ['a page to write to', { contact: 'https://help.example.edu/guide?topic=1' }],
    ['a repository in a group', { repository: 'https://git.example.org/a/b/c' }],
  ])('accepts %s', (_, part) => {
    expect(siteSchema.safeParse({ ...site, ...part }).success).toBe(true);
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
    ['an email address that is no URL', { ...site, contact: 'guide@example.edu' }],
    ['an email with a text', { ...site, contact: 'mailto:guide@example.edu?body=x' }],
    ['an email without an address', { ...site, contact: 'mailto:' }],
    ['a contact on http', { ...site, contact: 'http://example.edu' }],
    ['a contact on javascript', { ...site, contact: 'javascript:alert(1)' }],
    ['an empty contact', { ...site, contact: '' }],
    ['a repository on http', { ...site, repository: 'http://git.example.org/a/b' }],
    ['a repository with a slash at its end', { ...site, repository: 'https://git.example.org/a/b/' }],
    ['a repository with a query', { ...site, repository: 'https://git.example.org/a/b?c=d' }],
    ['a word too many', { ...site, name: 'x' }],
    ['nothing', {}],
  ])('rejects data with %s', (_, wrong) => {
    expect(siteSchema.safeParse(wrong).success).toBe(false);
  });
});
