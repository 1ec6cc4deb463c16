import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/prerender/site-schema.ts';
import { type Site, site } from '../../src/site.ts';

const withPage = (address: string): Site => ({ ...site, pages: { ...site.pages, support: address } });
const withDomains = (domains: object): object => ({ ...site, domains });

describe('what the university sets', () => {
  test('is as it has to be', () => {
    expect(siteSchema.parse(site)).toEqual(site);
  });

  test('has the two mail domains below the one of the university', () => {
    const { student, alumni, university } = site.domains;
    expect(student.endsWith(`.${university}`)).toBe(true);
    expect(alumni.endsWith(`.${university}`)).toBe(true);
    expect(student).not.toBe(alumni);
  });

  const { student, alumni, university } = site.domains;

  test.each<[string, object]>([
    ['a page on http', withPage('http://www.example.ac.jp/')],
    ['a page on javascript', withPage('javascript:alert(1)')],
    ['a page without an address', withPage('')],
    ['a page on no protocol', withPage('www.example.ac.jp')],
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
  ])('is refused with %s', (_, wrong) => {
    expect(siteSchema.safeParse(wrong).success).toBe(false);
  });
});
