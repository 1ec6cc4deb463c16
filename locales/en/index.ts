// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type { BranchAnswers, BranchTexts, FileTexts, OnlyKnownParts } from '../required-texts.ts';
import addressJson from './address.json';
import appSetupJson from './app-setup.json';
import askJson from './ask.json';
import browserJson from './browser.json';
import checksJson from './checks.json';
import helpJson from './help.json';
import mapJson from './map.json';
import messagesJson from './messages.json';
import mfaJson from './mfa.json';
import noTextJson from './no-text.json';
import noticesJson from './notices.json';
import passkeyJson from './passkey.json';
import passwordJson from './password.json';
import printJson from './print.json';
import setUpJson from './set-up.json';
import sketchesJson from './sketches.json';
import smsSetupJson from './sms-setup.json';
import solvedJson from './solved.json';
import startJson from './start.json';
import uiJson from './ui.json';
import validationJson from './validation.json';

const start: BranchTexts<'start', typeof startJson> = startJson satisfies BranchAnswers<'start'> satisfies OnlyKnownParts<typeof startJson>;
const address: BranchTexts<'address', typeof addressJson> = addressJson satisfies BranchAnswers<'address'> satisfies OnlyKnownParts<typeof addressJson>;
const password: BranchTexts<'password', typeof passwordJson> = passwordJson satisfies BranchAnswers<'password'> satisfies OnlyKnownParts<typeof passwordJson>;
const browser: BranchTexts<'browser', typeof browserJson> = browserJson satisfies BranchAnswers<'browser'> satisfies OnlyKnownParts<typeof browserJson>;
const mfa: BranchTexts<'mfa', typeof mfaJson> = mfaJson satisfies BranchAnswers<'mfa'> satisfies OnlyKnownParts<typeof mfaJson>;
const setUp: BranchTexts<'set-up', typeof setUpJson> = setUpJson satisfies BranchAnswers<'set-up'> satisfies OnlyKnownParts<typeof setUpJson>;
const appSetup: BranchTexts<'app-setup', typeof appSetupJson> = appSetupJson satisfies BranchAnswers<'app-setup'> satisfies OnlyKnownParts<typeof appSetupJson>;
const smsSetup: BranchTexts<'sms-setup', typeof smsSetupJson> = smsSetupJson satisfies BranchAnswers<'sms-setup'> satisfies OnlyKnownParts<typeof smsSetupJson>;
const passkey: BranchTexts<'passkey', typeof passkeyJson> = passkeyJson satisfies BranchAnswers<'passkey'> satisfies OnlyKnownParts<typeof passkeyJson>;
const noText: BranchTexts<'no-text', typeof noTextJson> = noTextJson satisfies BranchAnswers<'no-text'> satisfies OnlyKnownParts<typeof noTextJson>;
const solved: BranchTexts<'solved', typeof solvedJson> = solvedJson satisfies BranchAnswers<'solved'> satisfies OnlyKnownParts<typeof solvedJson>;
const ask: BranchTexts<'ask', typeof askJson> = askJson satisfies BranchAnswers<'ask'> satisfies OnlyKnownParts<typeof askJson>;
const checks: FileTexts<'checks', typeof checksJson> = checksJson;
const help: FileTexts<'help', typeof helpJson> = helpJson;
const map: FileTexts<'map', typeof mapJson> = mapJson;
const messages: FileTexts<'messages', typeof messagesJson> = messagesJson;
const notices: FileTexts<'notices', typeof noticesJson> = noticesJson;
const print: FileTexts<'print', typeof printJson> = printJson;
const sketches: FileTexts<'sketches', typeof sketchesJson> = sketchesJson;
const ui: FileTexts<'ui', typeof uiJson> = uiJson;
const validation: FileTexts<'validation', typeof validationJson> = validationJson;

const texts = {
  checks,
  help,
  map,
  messages,
  notices,
  print,
  sketches,
  ui,
  validation,
  steps: {
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
};

export default texts;
