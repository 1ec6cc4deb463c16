import type { DeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import address from './address.json';
import appSetup from './app-setup.json';
import ask from './ask.json';
import browser from './browser.json';
import desk from './desk.json';
import mfa from './mfa.json';
import noText from './no-text.json';
import passkey from './passkey.json';
import password from './password.json';
import setUp from './set-up.json';
import smsSetup from './sms-setup.json';
import solved from './solved.json';
import start from './start.json';
import synonyms from './synonyms.json';

const ja = {
  desk,
  synonyms,
  deskSteps: {
    ...start,
    ...address,
    ...password,
    ...browser,
    ...mfa,
    ...setUp,
    ...appSetup,
    ...smsSetup,
    ...passkey,
    ...noText,
    ...solved,
    ...ask,
  },
} satisfies Record<keyof DeskTexts, object>;

export default ja;
