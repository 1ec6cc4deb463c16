// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type { BranchLikeEnglish, LikeEnglish } from '../like-english.ts';
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

const ja = {
  checks: checks satisfies LikeEnglish<'checks'>,
  help: help satisfies LikeEnglish<'help'>,
  map: map satisfies LikeEnglish<'map'>,
  messages: messages satisfies LikeEnglish<'messages'>,
  notices: notices satisfies LikeEnglish<'notices'>,
  print: print satisfies LikeEnglish<'print'>,
  sketches: sketches satisfies LikeEnglish<'sketches'>,
  ui: ui satisfies LikeEnglish<'ui'>,
  validation: validation satisfies LikeEnglish<'validation'>,
  steps: {
    ...(start satisfies BranchLikeEnglish<'start'>),
    ...(address satisfies BranchLikeEnglish<'address'>),
    ...(password satisfies BranchLikeEnglish<'password'>),
    ...(browser satisfies BranchLikeEnglish<'browser'>),
    ...(mfa satisfies BranchLikeEnglish<'mfa'>),
    ...(setUp satisfies BranchLikeEnglish<'set-up'>),
    ...(appSetup satisfies BranchLikeEnglish<'app-setup'>),
    ...(smsSetup satisfies BranchLikeEnglish<'sms-setup'>),
    ...(passkey satisfies BranchLikeEnglish<'passkey'>),
    ...(noText satisfies BranchLikeEnglish<'no-text'>),
    ...(solved satisfies BranchLikeEnglish<'solved'>),
    ...(ask satisfies BranchLikeEnglish<'ask'>),
  },
};

export default ja;
