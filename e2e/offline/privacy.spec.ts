// What is typed is in nothing that the worker stores or asks for, and in no request at all.

import { openDesk, quickJump } from '../support/desk-parts.ts';
import { expect } from '../support/fixtures.ts';
import {
  addressForm,
  codeForm,
  messageForm,
  openForms,
  phoneForm,
  submitForm,
  waitForm,
} from '../support/forms.ts';
import { watchPrivacy } from '../support/privacy-judge.ts';
import { pathOf } from '../support/steps.ts';
import { test, untilAllStored } from '../support/stored-guide.ts';
import { languages } from '../support/texts.ts';
import { inTurn } from '../support/turns.ts';

const WORD = 'zq7sentinel';
const NUMBER = '3478291563';
const TIME = '03:47';

for (const language of inTurn(languages, 1))
  test(`${language}: what is typed into every field stays out of what is stored for reading without internet`, async ({
    page,
    server,
  }) => {
    const judge = await watchPrivacy(page);
    await openForms(page, `/${language}/checks`);
    await untilAllStored(page, languages);
    await submitForm(addressForm(page, language), `${WORD}@example.com`);
    await submitForm(phoneForm(page, language), `+39 ${NUMBER}`);
    await messageForm(page, language).field.fill(WORD);
    await codeForm(page, language).field.fill(WORD);
    expect(await judge.find([WORD, NUMBER])).toEqual([]);
    await page.reload();
    expect(await judge.find([WORD, NUMBER])).toEqual([]);
    await openDesk(page, language, 'name');
    await quickJump(page, language).fill(WORD);
    expect(await judge.find([WORD])).toEqual([]);
    await page.goto(pathOf(language, 'key/wait'));
    await waitForm(page, language).field.fill(TIME);
    await waitForm(page, language).submit.click();
    // The only thing that is typed and kept is this time, in the local storage (`stored-keys.ts`).
    const inCaches = await page.evaluate(async (typed) => {
      const texts: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
      return { count: texts.length, found: texts.filter((text) => text.includes(typed)).length };
    }, TIME);
    expect(inCaches.count).toBeGreaterThan(200);
    expect(inCaches.found).toBe(0);
    expect(server.asked.filter((path) => path.includes(WORD) || path.includes(NUMBER))).toEqual([]);
    // Proves that the judge reads what is stored.
    expect(await judge.find(['/offline'])).not.toEqual([]);
  });
