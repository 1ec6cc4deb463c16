import { describe, expect, test } from 'vitest';
import {
  findPageFault,
  type OfflineVisit,
  offlineVisits,
  type ShownPage,
} from '../../engines/offline-visits.ts';
import type { Address } from '../../hosts/addresses.ts';

const addresses: readonly Address[] = [
  { path: '', file: 'index.html', kind: 'no language' },
  { path: 'aa/', file: 'aa/index.html', kind: 'page' },
  { path: 'aa', file: 'aa/index.html', kind: 'page' },
  { path: 'aa/name', file: 'aa/name.html', kind: 'page' },
  { path: 'aa/desk', file: 'aa/desk.html', kind: 'desk' },
  { path: 'aa/desk/name', file: 'aa/desk/name.html', kind: 'desk' },
  { path: 'aa/print/', file: 'aa/print/index.html', kind: 'sheet' },
  { path: 'aa/print/name', file: 'aa/print/name.html', kind: 'sheet' },
  { path: 'A2K', file: 'A2K.html', kind: 'code' },
  { path: 'a2k', file: 'a2k.html', kind: 'code' },
  { path: 'licences', file: 'licences.html', kind: 'no language' },
  { path: 'assets/', file: 'assets/index.html', kind: 'no language' },
  { path: 'worker.js', file: 'worker.js', kind: 'file' },
];
const files: Readonly<Record<string, string>> = {
  'aa/index.html': '<html lang="aa"><div id="root" data-page="aa step start">',
  'aa/name.html': '<html lang="aa"><div id="root" data-page="aa step name">',
  'A2K.html': '<a href="/aa/name">',
};
const guide = {
  addresses,
  served: { languages: ['aa'] },
  content: (file: string) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
} as unknown as Parameters<typeof offlineVisits>[0];

test('each page, sheet and code is opened plain and with a query, and a page with a slash', () => {
  expect(offlineVisits(guide, 'aa').map(({ address }) => address)).toEqual([
    '/',
    '/?from=mail',
    '/A2K',
    '/A2K?from=mail',
    '/aa/',
    '/aa/?from=mail',
    '/aa',
    '/aa?from=mail',
    '/aa/',
    '/aa/name',
    '/aa/name?from=mail',
    '/aa/name/',
    '/aa/desk',
    '/aa/desk?from=mail',
    '/aa/print/name',
    '/aa/print/name?from=mail',
  ]);
});

describe('a page that was opened without internet', () => {
  const visits = new Map(offlineVisits(guide, 'aa').map((visit) => [visit.address, visit]));
  const shown: ShownPage = {
    language: 'aa',
    key: 'aa step name',
    heading: 'Name',
    path: '/aa/name',
    query: '',
  };
  const faultOf = (address: string, changes: Partial<ShownPage>) =>
    findPageFault(visits.get(address) as OfflineVisit, { ...shown, ...changes }, guide);

  test.each([
    ['/aa/name', {}],
    ['/aa/name?from=mail', { query: '?from=mail' }],
    ['/aa/name/', {}],
    ['/aa', { key: 'aa step start', path: '/aa/' }],
    ['/A2K', {}],
  ])('is right at %s', (address, changes) => expect(faultOf(address, changes)).toBeUndefined());

  test.each<[string, Partial<ShownPage>, string]>([
    ['/aa/name', { heading: '' }, 'has no heading'],
    ['/aa/name?from=mail', {}, 'has the query '],
    ['/aa/name', { key: 'offline' }, 'opens the page offline instead of aa step name'],
    ['/aa/name', { language: 'bb' }, 'is in bb'],
    ['/aa/name/', { path: '/aa/name/' }, 'keeps the slash at its end'],
    ['/A2K', { path: '/A2K' }, 'leads to /A2K'],
    ['/A2K', { path: '/aa/other' }, 'leads to /aa/other, and not to its page'],
  ])('is wrong at %s with %o', (address, changes, fault) => expect(faultOf(address, changes)).toBe(fault));
});
