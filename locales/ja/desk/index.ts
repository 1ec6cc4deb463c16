// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type { DeskLikeEnglish } from '../../like-english.ts';
import type { BranchDeskTexts } from '../../required-texts.ts';
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
  desk: desk satisfies DeskLikeEnglish<'desk'>,
  synonyms,
  deskSteps: {
    ...(start satisfies BranchDeskTexts<'start', typeof start>),
    ...(address satisfies BranchDeskTexts<'address', typeof address>),
    ...(password satisfies BranchDeskTexts<'password', typeof password>),
    ...(browser satisfies BranchDeskTexts<'browser', typeof browser>),
    ...(mfa satisfies BranchDeskTexts<'mfa', typeof mfa>),
    ...(setUp satisfies BranchDeskTexts<'set-up', typeof setUp>),
    ...(appSetup satisfies BranchDeskTexts<'app-setup', typeof appSetup>),
    ...(smsSetup satisfies BranchDeskTexts<'sms-setup', typeof smsSetup>),
    ...(passkey satisfies BranchDeskTexts<'passkey', typeof passkey>),
    ...(noText satisfies BranchDeskTexts<'no-text', typeof noText>),
    ...(solved satisfies BranchDeskTexts<'solved', typeof solved>),
    ...(ask satisfies BranchDeskTexts<'ask', typeof ask>),
  },
};

export default ja;
