// Written by `npm run locales:index` from the list of branches and the files of this folder. Do not edit it.
import type { SearchRules } from '../../language-rules.ts';
import type { BranchDeskTexts, BranchListen, FileTexts } from '../../required-texts.ts';
import addressJson from './address.json';
import appSetupJson from './app-setup.json';
import askJson from './ask.json';
import browserJson from './browser.json';
import deskJson from './desk.json';
import mfaJson from './mfa.json';
import noTextJson from './no-text.json';
import passkeyJson from './passkey.json';
import passwordJson from './password.json';
import setUpJson from './set-up.json';
import smsSetupJson from './sms-setup.json';
import solvedJson from './solved.json';
import startJson from './start.json';
import synonymsJson from './synonyms.json';

const start: BranchDeskTexts<'start', typeof startJson> = startJson satisfies BranchListen<'start'>;
const address: BranchDeskTexts<'address', typeof addressJson> = addressJson satisfies BranchListen<'address'>;
const password: BranchDeskTexts<'password', typeof passwordJson> = passwordJson satisfies BranchListen<'password'>;
const browser: BranchDeskTexts<'browser', typeof browserJson> = browserJson satisfies BranchListen<'browser'>;
const mfa: BranchDeskTexts<'mfa', typeof mfaJson> = mfaJson satisfies BranchListen<'mfa'>;
const setUp: BranchDeskTexts<'set-up', typeof setUpJson> = setUpJson satisfies BranchListen<'set-up'>;
const appSetup: BranchDeskTexts<'app-setup', typeof appSetupJson> = appSetupJson satisfies BranchListen<'app-setup'>;
const smsSetup: BranchDeskTexts<'sms-setup', typeof smsSetupJson> = smsSetupJson satisfies BranchListen<'sms-setup'>;
const passkey: BranchDeskTexts<'passkey', typeof passkeyJson> = passkeyJson satisfies BranchListen<'passkey'>;
const noText: BranchDeskTexts<'no-text', typeof noTextJson> = noTextJson satisfies BranchListen<'no-text'>;
const solved: BranchDeskTexts<'solved', typeof solvedJson> = solvedJson satisfies BranchListen<'solved'>;
const ask: BranchDeskTexts<'ask', typeof askJson> = askJson satisfies BranchListen<'ask'>;
const desk: FileTexts<'desk', typeof deskJson> = deskJson;
const synonyms = synonymsJson;
const search: SearchRules = {
  "stopWords": [
    "a an and any anymore are as at be but by can cant do does doesn dont for from get got has have how i",
    "if im in is isn it its ive just ll me my need not of on one or our re says so still that the then",
    "there they this to up ve was we what when where which will with you your"
  ],
  "correlationId": [
    "correlation id"
  ]
};

const texts = {
  desk,
  synonyms,
  search,
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
};

export default texts;
