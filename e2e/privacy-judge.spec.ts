// Tests the checker of `privacy.spec.ts`: it must find a secret in each place where a page can leave one.
import type { Page } from 'playwright/test';
import { expect, test } from './support/fixtures.ts';
import { watchPrivacy } from './support/privacy-judge.ts';

/** Leaves a secret in a place. Runs in the page. */
type Put = (secret: string) => unknown;

const places: Readonly<Record<string, Put>> = {
  address: (secret) => history.replaceState(null, '', `?said=${secret}`),
  'history.state': (secret) => history.replaceState({ deep: [{ secret }] }, ''),
  'document.title': (secret) => {
    document.title = `About ${secret}`;
  },
  'document.cookie': (secret) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not what an app would use by mistake
    document.cookie = `crumb=${secret}`;
  },
  'window.name': (secret) => {
    window.name = secret;
  },
  localStorage: (secret) => localStorage.setItem('kept', secret),
  sessionStorage: (secret) => sessionStorage.setItem(secret, 'kept'),
  // A database may not be listed before it is open.
  IndexedDB: (secret) =>
    new Promise((resolve) => {
      const opening = indexedDB.open(secret);
      opening.onsuccess = () => resolve(opening.result.close());
    }),
  storage: (secret) =>
    new Promise((resolve) => {
      const opening = indexedDB.open('database', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('shelf').put(secret, 'key');
      opening.onsuccess = () => resolve(opening.result.close());
    }),
  caches: async (secret) => (await caches.open('worker')).put('/judged/', new Response(secret)),
  link: (secret) => {
    document.body.append(Object.assign(document.createElement('a'), { href: `/judged/${secret}` }));
  },
  performance: (secret) => void performance.mark(secret),
  console: (secret) => console.log('typed', { deep: { deeper: { deepest: [secret] } } }),
  'request address': (secret) => fetch(`/judged/?typed=${encodeURIComponent(secret)}`),
  'request header': (secret) => fetch('/judged/', { headers: { 'X-Typed': secret } }),
  'request body': (secret) => fetch('/judged/', { method: 'POST', body: JSON.stringify({ secret }) }),
};

/** A different secret for each place, of letters only, so that none is part of another. */
const secretOf = (position: number) => `zq${String.fromCharCode(97 + position)}secret`;

async function visit(page: Page): Promise<void> {
  await page
    .context()
    .route('**/judged/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">a page' }),
    );
  await page.goto('/judged/');
}

test('the checker finds a secret in each place, and in none beforehand', async ({ page, context }) => {
  const judge = await watchPrivacy(page);
  await visit(page);
  for (const [position, [place, put]] of Object.entries(places).entries()) {
    await test.step(place, async () => {
      const secret = secretOf(position);
      expect(await judge.find([secret])).toEqual([]);
      await page.evaluate(put, secret);
      expect(await judge.find(['another', secret])).toContainEqual(
        expect.stringMatching(new RegExp(`^${place}: `)),
      );
    });
  }
  expect(await judge.find(['zqnosecret'])).toEqual([]);
  await context.clearCookies();
});

test('the checker finds a secret in a beacon, a cookie of the server, a popup and a socket', async ({
  page,
  context,
  problems,
}) => {
  const judge = await watchPrivacy(page);
  await visit(page);
  const expectFound = async (secret: string, where: string) =>
    expect.poll(() => judge.find([secret])).toContainEqual(expect.stringMatching(new RegExp(`^${where}: `)));

  await page.evaluate(() => navigator.sendBeacon('/judged/', 'zqbeaconsecret'));
  await expectFound('zqbeaconsecret', 'request body');
  await context.addCookies([
    { name: 'crumb', value: 'zqcookiesecret', url: page.url(), httpOnly: true, sameSite: 'Lax' },
  ]);
  await expectFound('zqcookiesecret', 'storage');
  await page.evaluate(() => fetch('/judged/with-cookie'));
  await expectFound('zqcookiesecret', 'request header');
  await context.clearCookies();
  await page.evaluate(() => void window.open('/judged/?zqpopupsecret'));
  await expectFound('zqpopupsecret', 'request address');
  await page.evaluate(() => void new WebSocket('/judged/zqsocketsecret'));
  await expectFound('zqsocketsecret', 'socket');
  // The browser reports that no server answers the socket.
  await expect.poll(() => problems.length).toBeGreaterThan(0);
  problems.length = 0;
});

test('the checker finds a secret in an earlier history entry', async ({ page }) => {
  const judge = await watchPrivacy(page);
  await visit(page);
  await page.evaluate(() => {
    history.pushState('zqstatesecret', '', '?one');
    history.pushState(null, '', '?zqentrysecret');
    history.pushState(null, '', '?three');
  });
  expect(await judge.find(['zqstatesecret'])).toEqual([]);
  expect(await judge.find(['zqentrysecret'])).toEqual([expect.stringMatching(/^history: /)]);
  const arrived = () => expect(page.locator('body')).toHaveText('a page');
  expect(await judge.findOnTheWayBack(['zqstatesecret'], arrived)).toEqual([
    expect.stringMatching(/^history\.state: /),
  ]);
  await expect(page).toHaveURL('/judged/');
});

test('the checker finds a secret that the page shows, in a field, a text or an attribute', async ({
  page,
}) => {
  const judge = await watchPrivacy(page);
  await visit(page);
  const shown: readonly [put: (secret: string) => void, found: readonly string[]][] = [
    [
      (secret) => document.body.append(Object.assign(document.createElement('input'), { value: secret })),
      ['field'],
    ],
    [
      (secret) => document.body.append(Object.assign(document.createElement('textarea'), { value: secret })),
      ['field'],
    ],
    [(secret) => document.body.append(secret), ['content']],
    [(secret) => document.body.setAttribute('title', secret), ['content']],
  ];
  for (const [position, [put, found]] of shown.entries()) {
    const secret = secretOf(position);
    expect(await judge.findShown([secret])).toEqual([]);
    await page.evaluate(put, secret);
    expect(await judge.findShown(['another', secret])).toEqual(found);
    expect(await judge.find([secret])).toEqual([]);
  }
});

test('the checker finds a number in every notation, and no other number', async ({ page }) => {
  const judge = await watchPrivacy(page);
  await visit(page);
  const written = [
    '09083172946',
    '+81 90-8317-2946',
    '０９０－８３１７－２９４６',
    'tel:+81.90.8317.2946',
    '%2B81%20(90)%208317%202946',
    '["90","8317","2946"]',
  ];
  for (const each of written) {
    await page.evaluate((text) => localStorage.setItem('number', text), each);
    expect(await judge.find(['9083172946']), each).toHaveLength(2);
  }
  for (const each of ['908317294', '90a8317b2946', '9083172947']) {
    await page.evaluate((text) => localStorage.setItem('number', text), each);
    expect(await judge.find(['9083172946']), each).toEqual([]);
  }
});
