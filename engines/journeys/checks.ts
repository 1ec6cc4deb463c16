// The three checks, on the page of all checks and, for the search, on the start page.

import { addressVerdict, mailDomainsOf } from '../../src/features/checks/address-verdict.ts';
import { countryName } from '../../src/features/checks/country-names.ts';
import { site } from '../../src/site.ts';
import { messages } from '../../src/tree/messages.ts';
import { tree } from '../../src/tree/tree.ts';
import { pagePath, startPath, stepPath } from '../../src/url/paths.ts';
import { checkAddress } from '../../src/validators/address.ts';
import { checkPhone } from '../../src/validators/phone.ts';
import { fill } from '../guide-texts.ts';
import type { Journey } from '../journey.ts';
import type { Target } from '../page/look-at.ts';
import { expectSame, expectThat, type Reader } from '../reader.ts';

/** How far full-width characters are from ASCII in Unicode. */
const FULL_WIDTH = 0xff01 - '!'.charCodeAt(0);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + FULL_WIDTH));

const RIGHT = `${site.exampleId}@${site.domains.student}`;
/** Without its last letter. */
const MISTYPED = RIGHT.slice(0, -1);

/** A country other than Japan, and a number there. */
const ABROAD = { country: 'IT', typed: '312 345 6789' } as const;

/** Opens a check on the page of all checks. */
async function openCheck({ language, open, press }: Reader, id: 'address' | 'phone' | 'message') {
  await open(pagePath(language, 'checks'));
  await press({ css: `#${id} summary` });
}

/** Returns what the form must say about an address, and which address it must show. */
function expectedOf(typed: string, { texts }: Reader) {
  const { says, isGood, addresses } = addressVerdict(
    typed,
    checkAddress(typed, mailDomainsOf(site)),
    site,
    [],
  );
  expectSame(`the number of addresses for ${typed}`, addresses.length, 1);
  return { sentence: fill(texts.validation.address[says]), isGood, address: addresses[0]?.address ?? '' };
}

/** Waits until the form has judged what was typed. */
async function untilJudged(reader: Reader, field: Target, typed: string): Promise<void> {
  const { sentence, isGood, address } = expectedOf(typed, reader);
  const region = `#address [role="${isGood ? 'status' : 'alert'}"]`;
  await reader.untilSeen({ css: region, partOfName: sentence });
  const [own] = await reader.see(field);
  expectSame(`whether ${typed} is marked as wrong`, own?.isInvalid, !isGood);
  expectSame('the typed text', own?.value, typed);
  await reader.untilSeen({ css: '#address form code', partOfName: address });
}

/** A wrong address is described and can be corrected; full-width characters are understood. */
export const addressCheck: Journey = {
  name: 'address check',
  run: async (reader) => {
    const field = { css: '#address input', name: reader.texts.ui.check.address.label };
    await openCheck(reader, 'address');
    expectThat(!expectedOf(MISTYPED, reader).isGood, `${MISTYPED} is right`);
    await reader.fill(field, MISTYPED);
    await reader.key('Enter');
    await untilJudged(reader, field, MISTYPED);
    for (const typed of [RIGHT, fullWidth(RIGHT)]) {
      expectThat(expectedOf(typed, reader).isGood, `${typed} is wrong`);
      await reader.fill(field, typed);
      await reader.press({ css: '#address button', name: reader.texts.ui.check.address.submit });
      await untilJudged(reader, field, typed);
    }
    expectSame('the address', await reader.address(), pagePath(reader.language, 'checks'));
  },
};

/** The list of countries loads, finds a country by its calling code, and the number is judged for it. */
export const phoneCheck: Journey = {
  name: 'phone check',
  run: async (reader) => {
    const { language, texts, press, key, untilSeen, until, see } = reader;
    const { label, country: list, submit } = texts.ui.check.phone;
    const check = checkPhone(ABROAD.typed, ABROAD.country);
    if (!check.ok) throw new Error(`${ABROAD.typed} is no number of ${ABROAD.country}`);
    const listed = `${countryName(ABROAD.country, language)} (+${check.callingCode})`;
    const country = { css: '#phone input', name: list };
    await openCheck(reader, 'phone');
    await until(
      'the list of countries is there',
      () => see({ css: '#phone input[role="combobox"]' }),
      ({ length }) => length === 1,
    );
    await reader.fill(country, check.callingCode);
    await press({ css: '#phone [role="option"]', name: listed });
    await until(
      'the country is chosen',
      () => see(country),
      ([own]) => own?.value === listed,
    );
    await reader.fill({ css: '#phone input', name: label }, ABROAD.typed);
    await key('Enter');
    await untilSeen({ css: '#phone [role="status"]', partOfName: texts.validation.phone[check.type] });
    await untilSeen({ css: '#phone form dd', partOfName: listed });
    await untilSeen({ css: '#phone form code', name: check.enter });
    await reader.fill({ css: '#phone input', name: label }, '12');
    await press({ css: '#phone button', name: submit });
    await until(
      'the number is marked as wrong',
      () => see({ css: '#phone input', name: label }),
      ([own]) => own?.isInvalid === true,
    );
  },
};

/** Waits until the search has found a step, and goes there. */
async function goToFound({ language, press, untilSeen, guide }: Reader, form: string, step: string) {
  const path = stepPath(language, step);
  // On a step, the link carries the trail.
  await press({ css: `${form} li a:is([href="${path}"], [href^="${path}?"])` });
  await untilSeen({ css: 'h1', name: guide.steps.find(({ id }) => id === step)?.titles[language] ?? '' });
}

/** The wording of a message finds its step on the page of all checks. */
export const messageCheck: Journey = {
  name: 'message check',
  run: async (reader) => {
    const { language, texts } = reader;
    const message = messages.find(({ quotable }) => quotable[language]?.[0] !== undefined);
    expectThat(message !== undefined, 'no message was read in this language');
    await openCheck(reader, 'message');
    const field = { css: '#message textarea', name: texts.ui.check.message.label };
    await reader.fill(field, message.quotable[language]?.[0] ?? '');
    await goToFound(reader, '#message', message.step);
  },
};

/** An error code and the reader's own words find their steps on the start page. */
export const search: Journey = {
  name: 'search',
  run: async (reader) => {
    const { language, texts, open } = reader;
    const field = { css: 'main textarea', name: texts.ui.check.message.label };
    const known = messages.find(({ codes }) => codes.length > 0);
    expectThat(known !== undefined, 'no message has a code');
    await open(startPath(language));
    await reader.fill(field, `AADSTS${known.codes[0]}`);
    await goToFound(reader, 'main form', known.step);

    const [step, [words = ''] = []] = Object.entries(texts.ownWords)[0] ?? [];
    expectThat(step !== undefined && step in tree.steps && words !== '', 'there are no own words');
    await open(startPath(language));
    await reader.fill(field, words);
    await goToFound(reader, 'main form', step);
  },
};
