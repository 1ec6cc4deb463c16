/**
 * The English texts. They also give the keys of every other language: see `Texts` in `src/i18n/texts.ts`.
 */
import address from './address.json';
import ask from './ask.json';
import browser from './browser.json';
import checks from './checks.json';
import help from './help.json';
import messages from './messages.json';
import mfa from './mfa.json';
import notices from './notices.json';
import password from './password.json';
import smsSetup from './sms-setup.json';
import solved from './solved.json';
import start from './start.json';
import ui from './ui.json';
import validation from './validation.json';

const en = {
  ui,
  help,
  checks,
  messages,
  notices,
  validation,
  steps: { ...start, ...address, ...password, ...browser, ...mfa, ...smsSetup, ...solved, ...ask },
};

export default en;
