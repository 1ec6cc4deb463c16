// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type { BranchTexts, FileTexts } from '../required-texts.ts';
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
  checks: checks satisfies FileTexts<'checks', typeof checks>,
  help: help satisfies FileTexts<'help', typeof help>,
  map: map satisfies FileTexts<'map', typeof map>,
  messages: messages satisfies FileTexts<'messages', typeof messages>,
  notices: notices satisfies FileTexts<'notices', typeof notices>,
  print: print satisfies FileTexts<'print', typeof print>,
  sketches: sketches satisfies FileTexts<'sketches', typeof sketches>,
  ui: ui satisfies FileTexts<'ui', typeof ui>,
  validation: validation satisfies FileTexts<'validation', typeof validation>,
  steps: {
    ...(start satisfies BranchTexts<'start', typeof start>),
    ...(address satisfies BranchTexts<'address', typeof address>),
    ...(password satisfies BranchTexts<'password', typeof password>),
    ...(browser satisfies BranchTexts<'browser', typeof browser>),
    ...(mfa satisfies BranchTexts<'mfa', typeof mfa>),
    ...(setUp satisfies BranchTexts<'set-up', typeof setUp>),
    ...(appSetup satisfies BranchTexts<'app-setup', typeof appSetup>),
    ...(smsSetup satisfies BranchTexts<'sms-setup', typeof smsSetup>),
    ...(passkey satisfies BranchTexts<'passkey', typeof passkey>),
    ...(noText satisfies BranchTexts<'no-text', typeof noText>),
    ...(solved satisfies BranchTexts<'solved', typeof solved>),
    ...(ask satisfies BranchTexts<'ask', typeof ask>),
  },
};

export default en;
