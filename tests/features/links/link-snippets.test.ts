import { describe, expect, test } from 'vitest';
import { htmlLink, markdownLink } from '../../../src/features/links/link-snippets.ts';

const ADDRESS = 'https://guide.example/en/name';
const link = (text: string, address = ADDRESS) => ({ address, text, language: 'en' });

describe('a link as HTML', () => {
  test('has its address, its language and its text', () => {
    expect(htmlLink({ address: 'https://guide.example/ja/name', text: '玄関の名前', language: 'ja' })).toBe(
      '<a href="https://guide.example/ja/name" lang="ja" hreflang="ja">玄関の名前</a>',
    );
  });

  test.each([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ['&amp;', '&amp;amp;'],
    ['</a><script>', '&lt;/a&gt;&lt;script&gt;'],
    ["it's", "it's"],
  ])('escapes %s in its text', (text, escaped) => {
    expect(htmlLink(link(text))).toBe(`<a href="${ADDRESS}" lang="en" hreflang="en">${escaped}</a>`);
  });

  test('escapes its address', () => {
    expect(htmlLink(link('a', 'https://guide.example/?a=1&b="'))).toContain(
      'href="https://guide.example/?a=1&amp;b=&quot;"',
    );
  });
});

describe('a link as Markdown', () => {
  test.each([
    ['Texts (SMS)', 'Texts (SMS)'],
    ['[now]', String.raw`\[now\]`],
    ['a](b', String.raw`a\](b`],
    [String.raw`a\b`, String.raw`a\\b`],
    ['snake_case_name', String.raw`snake\_case\_name`],
    ['*both* and `code`', String.raw`\*both\* and \`code\``],
    ['<b>', String.raw`\<b\>`],
    ['~~gone~~ | next', String.raw`\~\~gone\~\~ \| next`],
    ['&amp; &#38;', String.raw`\&amp; \&#38;`],
    ['Q & A, Q&A', 'Q & A, Q&A'],
    ['「@」より後ろ：確認！', '「@」より後ろ：確認！'],
  ])('escapes what is markup in its text: %s', (text, escaped) => {
    expect(markdownLink(link(text))).toBe(`[${escaped}](${ADDRESS})`);
  });

  test.each([
    ['https://guide.example/a(b)', 'https://guide.example/a%28b%29'],
    ['https://guide.example/a b', 'https://guide.example/a%20b'],
    ['https://guide.example/<a>', 'https://guide.example/%3Ca%3E'],
    ['https://guide.example/a_b?c=d&e=f#g/h', 'https://guide.example/a_b?c=d&e=f#g/h'],
  ])('has an address that ends where it ends: %s', (address, written) => {
    expect(markdownLink(link('a', address))).toBe(`[a](${written})`);
  });
});
