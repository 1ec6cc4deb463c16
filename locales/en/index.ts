/**
 * The English texts. They also give the keys of every other language: see `Texts` in `src/i18n/texts.ts`.
 */
import address from './address.json';
import appSetup from './app-setup.json';
import ask from './ask.json';
import browser from './browser.json';
import checks from './checks.json';
import help from './help.json';
import map from './map.json';
import messages from './messages.json';
import mfa from './mfa.json';
import noText from './no-text.json';
import notices from './notices.json';
import passkey from './passkey.json';
import password from './password.json';
import print from './print.json';
import setUp from './set-up.json';
import sketches from './sketches.json';
import smsSetup from './sms-setup.json';
import solved from './solved.json';
import start from './start.json';
import ui from './ui.json';
import validation from './validation.json';

const en = {
  ui,
  help,
  checks,
  map,
  messages,
  notices,
  print,
  sketches,
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

export default en;
