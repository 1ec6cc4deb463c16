// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type addressEnglish from '../en/address.json';
import type appSetupEnglish from '../en/app-setup.json';
import type askEnglish from '../en/ask.json';
import type browserEnglish from '../en/browser.json';
import type checksEnglish from '../en/checks.json';
import type helpEnglish from '../en/help.json';
import type mapEnglish from '../en/map.json';
import type messagesEnglish from '../en/messages.json';
import type mfaEnglish from '../en/mfa.json';
import type noTextEnglish from '../en/no-text.json';
import type noticesEnglish from '../en/notices.json';
import type passkeyEnglish from '../en/passkey.json';
import type passwordEnglish from '../en/password.json';
import type printEnglish from '../en/print.json';
import type setUpEnglish from '../en/set-up.json';
import type sketchesEnglish from '../en/sketches.json';
import type smsSetupEnglish from '../en/sms-setup.json';
import type solvedEnglish from '../en/solved.json';
import type startEnglish from '../en/start.json';
import type uiEnglish from '../en/ui.json';
import type validationEnglish from '../en/validation.json';
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

const start: typeof startEnglish = startJson;
const address: typeof addressEnglish = addressJson;
const password: typeof passwordEnglish = passwordJson;
const browser: typeof browserEnglish = browserJson;
const mfa: typeof mfaEnglish = mfaJson;
const setUp: typeof setUpEnglish = setUpJson;
const appSetup: typeof appSetupEnglish = appSetupJson;
const smsSetup: typeof smsSetupEnglish = smsSetupJson;
const passkey: typeof passkeyEnglish = passkeyJson;
const noText: typeof noTextEnglish = noTextJson;
const solved: typeof solvedEnglish = solvedJson;
const ask: typeof askEnglish = askJson;
const checks: typeof checksEnglish = checksJson;
const help: typeof helpEnglish = helpJson;
const map: typeof mapEnglish = mapJson;
const messages: typeof messagesEnglish = messagesJson;
const notices: typeof noticesEnglish = noticesJson;
const print: typeof printEnglish = printJson;
const sketches: typeof sketchesEnglish = sketchesJson;
const ui: typeof uiEnglish = uiJson;
const validation: typeof validationEnglish = validationJson;

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
