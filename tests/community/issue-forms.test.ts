import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueForm } from './github-schemas.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => parse(readFileSync(join(root, file), 'utf8')) as unknown;

/** What a page’s link to the form fills in: `?template=page.yml&code=A2K&language=en&version=0.1.0`. */
const FILLED_IN = ['code', 'language', 'version'];

const files = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root });

describe('the issue forms', () => {
  test.each(files)('%s is valid', (file) => {
    expect(issueForm.safeParse(read(file)).error).toBeUndefined();
  });

  test('are one, about a page', () => {
    expect(files).toEqual(['.github/ISSUE_TEMPLATE/page.yml']);
  });
});

describe('the form about a page', () => {
  const bodyOf = () => issueForm.parse(read('.github/ISSUE_TEMPLATE/page.yml')).body;
  const fieldsOf = () => bodyOf().filter((part) => part.type !== 'markdown');

  test('warns first of what must not be written there', () => {
    const [first] = bodyOf();
    expect(first?.type).toBe('markdown');
    expect(first?.attributes).toHaveProperty(
      'value',
      expect.stringMatching(/password, a verification code, an email address or a phone number/),
    );
  });

  test('has the fields that the link fills in, each in one line', () => {
    expect(
      fieldsOf()
        .filter(({ type }) => type === 'input')
        .map(({ id }) => id),
    ).toEqual(FILLED_IN);
  });

  test('asks for nothing else but what is wrong, which alone is required', () => {
    const fields = fieldsOf();
    const others = fields.filter(({ id }) => !FILLED_IN.includes(id));
    expect(others.map(({ id }) => id)).toEqual(['wrong']);
    expect(fields.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual(['wrong']);
  });
});

describe('the schema of a form', () => {
  const field = { type: 'input', id: 'code', attributes: { label: 'Page code' } };
  const sound = { name: 'Page', description: 'A page is wrong', body: [field] };
  const problemOf = (form: object) => issueForm.safeParse(form).error?.issues[0]?.message;

  test('accepts a sound one', () => {
    expect(problemOf(sound)).toBeUndefined();
  });

  test.each([
    ['an unknown key', { ...sound, label: 'page' }, /Unrecognized key: "label"/],
    [
      'an unknown key of a field',
      { ...sound, body: [{ ...field, required: true }] },
      /Unrecognized key: "required"/,
    ],
    ['a field that no link fills in', { ...sound, body: [{ ...field, type: 'dropdown' }] }, /Invalid/],
    ['a field without an id', { ...sound, body: [{ ...field, id: undefined }] }, /Invalid input/],
    ['an id with a space', { ...sound, body: [{ ...field, id: 'page code' }] }, /Invalid string/],
    [
      'an id that is there twice',
      { ...sound, body: [field, { ...field, attributes: { label: 'Code' } }] },
      /repeats an id/,
    ],
    [
      'a label that is there twice',
      { ...sound, body: [field, { ...field, id: 'other' }] },
      /repeats a label/,
    ],
    ['a form without fields', { ...sound, body: [] }, /has no field/],
    ['a name that is too short', { ...sound, name: 'ABC' }, /Too small/],
  ])('rejects %s', (_, form, problem) => {
    expect(problemOf(form)).toMatch(problem);
  });
});
