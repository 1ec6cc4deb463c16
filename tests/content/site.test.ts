import { describe, expect, test } from 'vitest';
import { siteSchema } from '../../src/prerender/site-schema.ts';
import { site } from '../../src/site.ts';

describe('the data of the university', () => {
  test('have the form that the build requires', () => {
    expect(siteSchema.parse(site)).toEqual(site);
  });

  test('have two different mail domains below the domain of the university', () => {
    const { student, alumni, university } = site.domains;
    expect(student.endsWith(`.${university}`)).toBe(true);
    expect(alumni.endsWith(`.${university}`)).toBe(true);
    expect(student).not.toBe(alumni);
  });
});
