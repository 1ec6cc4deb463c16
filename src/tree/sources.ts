import type { SourceDocument } from './source-document.ts';

/**
 * The sources of every fact in the guide. A step cites the ids of its sources: a statement of one of the two source
 * texts (`A1.2`), or another document as a whole (`reset-page`). A test lists statements that no step cites, so that an
 * edit cannot lose one.
 */

export const documents = {
  A: {
    title: "Q1. I can't sign in to OUMail",
    url: 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us/articles/24413516282900-Q1-I-can-t-sign-in-to-OUMail',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  B: {
    title: 'SMS Authentication',
    url: 'https://www.cmc.osaka-u.ac.jp/edu/oumail/en-us/o365mf3sms.html',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'reset-page': {
    title: 'Reset of MFA (Multi-factor Authentication)',
    url: 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us/articles/26615698051476-Reset-of-MFA-Multi-factor-Authentication',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'set-up-page': {
    title: '02. MFA Setup Procedure',
    url: 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us/articles/26614714571028-02-MFA-Setup-Procedure',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'graduation-page': {
    title: 'What happens to my email address after graduation',
    url: 'https://oumail-support.ecs.cmc.osaka-u.ac.jp/hc/en-us/articles/24420623353748-What-happens-to-my-email-address-and-services-like-Office-and-OneDrive-after-graduation',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'older-faq': {
    title: 'OUMail FAQ (older)',
    url: 'https://www.cmc.osaka-u.ac.jp/edu/oumail/ja-jp/faq.html',
    language: 'ja',
    read: '2026-11-22',
    official: 'university',
  },
  'mfa-page': {
    title: 'About multi-factor authentication (older)',
    url: 'https://www.cmc.osaka-u.ac.jp/edu/oumail/ja-jp/o365mf1top.html',
    language: 'ja',
    read: '2026-11-22',
    official: 'university',
  },
  'campus-mfa': {
    title: 'Multi-factor authentication of the campus-wide IT authentication',
    url: 'https://web.auth.osaka-u.ac.jp/mfa/en/mf1top.html',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'campus-password': {
    title: 'Password of the campus-wide IT authentication',
    url: 'https://web.auth.osaka-u.ac.jp/portal/en/password.html',
    language: 'en',
    read: '2026-11-22',
    official: 'university',
  },
  'microsoft-messages': {
    title: 'Microsoft Entra authentication and authorization error codes',
    url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    language: 'en',
    read: '2026-11-28',
    official: 'microsoft',
  },
  'microsoft-sms-end': {
    title: 'Passkeys by default and retirement of Microsoft-provided SMS and voice authentication',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/concept-sms-voice-retirement.md',
    language: 'en',
    read: '2026-11-22',
    // Before text messages end on 1 February 2027.
    recheckBy: '2027-01-25',
    official: 'microsoft',
  },
  'microsoft-set-up': {
    title: 'Set up your security info from a sign-in page',
    url: 'https://support.microsoft.com/ja-jp/account-billing/%E3%82%B5%E3%82%A4%E3%83%B3%E3%82%A4%E3%83%B3-%E3%83%9A%E3%83%BC%E3%82%B8%E3%81%8B%E3%82%89%E3%82%BB%E3%82%AD%E3%83%A5%E3%83%AA%E3%83%86%E3%82%A3%E6%83%85%E5%A0%B1%E3%82%92%E8%A8%AD%E5%AE%9A%E3%81%99%E3%82%8B-28180870-c256-4ebf-8bd7-5335571bf9a8',
    language: 'ja',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'microsoft-mfa-problems': {
    title: 'Common problems with two-step verification for a work or school account',
    url: 'https://support.microsoft.com/ja-jp/account-billing/2-%E6%AE%B5%E9%9A%8E%E8%AA%8D%E8%A8%BC%E3%81%AB%E9%96%A2%E3%81%99%E3%82%8B%E4%B8%80%E8%88%AC%E7%9A%84%E3%81%AA%E5%95%8F%E9%A1%8C-1-%E3%81%A4%E3%81%AE%E5%AD%A6%E6%A0%A1%E3%81%BE%E3%81%9F%E3%81%AF%E5%AD%A6%E6%A0%A1%E3%82%A2%E3%82%AB%E3%82%A6%E3%83%B3%E3%83%88-63acbb9b-16a1-47b9-8619-6a865e8071a5',
    language: 'ja',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'microsoft-passkey': {
    title: 'Set up a passkey in Microsoft Authenticator',
    url: 'https://support.microsoft.com/en-gb/account-billing/set-up-a-passkey-in-microsoft-authenticator-0a992136-5909-4230-8232-91b0a55a92eb',
    language: 'en',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'microsoft-passkey-browser': {
    title: 'Register a passkey',
    url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/how-to-register-passkey',
    language: 'en',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'microsoft-methods': {
    title: 'Change your two-step verification method and settings',
    url: 'https://support.microsoft.com/en-gb/account-billing/change-your-two-step-verification-method-and-settings-c801d5ad-e0fc-4711-94d5-33ad5d4630f7',
    language: 'en',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'tokyo-mfa': {
    title: 'Initial set-up of multi-factor authentication (University of Tokyo)',
    url: 'https://utelecon.adm.u-tokyo.ac.jp/en/utokyo_account/mfa/initial',
    language: 'en',
    read: '2026-11-29',
    official: 'secondary',
  },
  'hirosaki-phone-alone': {
    title: 'Microsoft 365 multi-factor authentication on a phone alone (Hirosaki University)',
    url: 'https://itc.hirosaki-u.ac.jp/mfa/mfa-sm-only',
    language: 'ja',
    read: '2026-11-22',
    official: 'secondary',
  },
  'otemon-mfa': {
    title: 'Notes on multi-factor authentication (Otemon Gakuin University)',
    url: 'https://www.ccile.otemon.ac.jp/basic/mfa/notes/',
    language: 'ja',
    read: '2026-11-22',
    official: 'secondary',
  },
  'carrier-docomo': {
    title: 'docomo: reporting nuisance SMS',
    url: 'https://www.docomo.ne.jp/info/spam_mail/if/sms/',
    language: 'ja',
    read: '2026-11-22',
    official: 'carrier',
  },
  'docomo-settings': {
    title: 'How docomo’s refusal of SMS works (a news site)',
    url: 'https://appllio.com/news/2022-03-24-25161-docomo-fishing-sms-block',
    language: 'ja',
    read: '2026-11-22',
    official: 'secondary',
  },
  'carrier-au': {
    title: 'au: block of nuisance SMS',
    url: 'https://www.au.com/mobile/service/sms/filter/',
    language: 'ja',
    read: '2026-11-22',
    official: 'carrier',
  },
  'carrier-softbank': {
    title: 'SoftBank: settings of the nuisance filter',
    url: 'https://www.softbank.jp/mobile/support/mail/antispam/spammailfilter/',
    language: 'ja',
    read: '2026-11-22',
    official: 'carrier',
  },
  'clear-chrome': {
    title: 'Clear cache and cookies (Google)',
    url: 'https://support.google.com/accounts/answer/32050?hl=ja',
    language: 'ja',
    read: '2026-11-22',
    official: 'google',
  },
  chromium: {
    title: 'Chromium 156 on Debian, the browser itself and its string tables',
    read: '2026-11-29',
    official: 'product',
  },
  'private-chrome': {
    title: 'Browse in private (Chrome)',
    url: 'https://support.google.com/chrome/answer/95464?hl=ja',
    language: 'ja',
    read: '2026-11-22',
    official: 'google',
  },
  'clear-safari': {
    title: 'Keep your browsing history private in Safari (Apple)',
    url: 'https://support.apple.com/ja-jp/guide/personal-safety/ips375e6d608/web',
    language: 'ja',
    read: '2026-11-22',
    official: 'browser',
  },
  'clear-edge': {
    title: 'View and delete browser history in Microsoft Edge',
    url: 'https://support.microsoft.com/ja-jp/microsoft-edge/microsoft-edge-%E3%81%AE%E9%96%B2%E8%A6%A7%E5%B1%A5%E6%AD%B4%E3%82%92%E8%A1%A8%E7%A4%BA%E3%81%BE%E3%81%9F%E3%81%AF%E5%89%8A%E9%99%A4%E3%81%99%E3%82%8B-00cf7943-a9e1-975a-a33d-ac10ce454ca4',
    language: 'ja',
    read: '2026-11-22',
    official: 'microsoft',
  },
  'clear-firefox': {
    title: 'Clear cookies and site data in Firefox',
    url: 'https://support.mozilla.org/ja/kb/delete-cookies-remove-info-websites-stored',
    language: 'ja',
    read: '2026-11-22',
    official: 'browser',
  },
  firefox: {
    title: 'Firefox ESR 153 on Debian, the browser itself and its string tables',
    read: '2026-11-29',
    official: 'product',
  },
  'private-firefox': {
    title: 'Private browsing in Firefox',
    url: 'https://support.mozilla.org/ja/kb/private-browsing-use-firefox-without-history',
    language: 'ja',
    read: '2026-11-22',
    official: 'browser',
  },
  'other-help-pages': {
    title: 'Help pages of other universities that quote the sign-in pages',
    read: '2026-11-29',
    official: 'secondary',
  },
  numbering: {
    title: 'Numbering metadata of libphonenumber',
    url: 'https://github.com/google/libphonenumber',
    language: 'en',
    read: '2026-11-22',
    official: 'google',
  },
  'alumni-page': {
    title: 'Lifelong email address for alumni',
    url: 'https://www.osaka-u.ac.jp/ja/campus/alumni/support/oumail',
    language: 'ja',
    read: '2026-11-22',
    official: 'university',
  },
  'campus-mfa-faq': {
    title: 'Questions about the campus-wide IT authentication',
    url: 'https://web.auth.osaka-u.ac.jp/faq/e/',
    language: 'en',
    read: '2026-11-28',
    official: 'university',
  },
  'campus-faq': {
    title: 'Questions about the password of the campus-wide IT authentication',
    url: 'https://web.auth.osaka-u.ac.jp/faq/',
    language: 'ja',
    read: '2026-11-29',
    official: 'university',
  },
  'campus-password-policy': {
    title: 'Password rules of the campus-wide IT authentication',
    url: 'https://web.auth.osaka-u.ac.jp/portal/ja/pwdpolicy.html',
    language: 'ja',
    read: '2026-11-29',
    official: 'university',
    contradicts: [
      {
        source: 'campus-faq',
        question: 'password-length',
        here: '12 to 32 characters',
        there: '12 to 16 characters; of 17 or more, only the first 16 are registered',
      },
    ],
  },
  'campus-new-device': {
    title: 'New device for the campus-wide multi-factor authentication',
    url: 'https://web.auth.osaka-u.ac.jp/mfa/en/newdevice.html',
    language: 'en',
    read: '2026-11-28',
    official: 'university',
  },
  'microsoft-campaign': {
    title: 'Registration campaigns',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/how-to-mfa-registration-campaign.md',
    language: 'en',
    read: '2026-11-28',
    // Before text messages end on 1 February 2027.
    recheckBy: '2027-01-25',
    official: 'microsoft',
  },
  'microsoft-preferred': {
    title: 'System-preferred authentication',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/concept-system-preferred-authentication.md',
    language: 'en',
    read: '2026-11-28',
    official: 'microsoft',
  },
  'microsoft-number': {
    title: 'How number matching works in Authenticator',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/how-to-mfa-number-match.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'microsoft-app': {
    title: 'Authentication methods: Microsoft Authenticator',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/concept-authentication-authenticator-app.md',
    language: 'en',
    read: '2026-11-28',
    official: 'microsoft',
  },
  'microsoft-passkey-problems': {
    title: 'Troubleshoot signing in with a passkey',
    url: 'https://support.microsoft.com/en-us/account-billing/troubleshoot-signing-in-with-a-passkey-5f6b8965-342e-4aeb-b3fe-fc5179e06f2f',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'microsoft-china': {
    title: 'Authenticator for Android in China',
    url: 'https://support.microsoft.com/en-us/account-billing/authenticator-for-android-in-the-public-cloud-in-china-ebbef05c-a429-4236-8570-1bb1900fec35',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'microsoft-rooted': {
    title: 'Jailbroken and rooted phones in Microsoft Authenticator',
    url: 'https://support.microsoft.com/en-gb/account-billing/jailbreak-rooted-detection-in-microsoft-authenticator-9f0431bd-675a-4f2d-b8fb-7acd18deaadc',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'microsoft-backup': {
    title: 'What a backup of Authenticator restores (Microsoft Q&A)',
    url: 'https://learn.microsoft.com/en-us/answers/questions/5843814/no-code-from-authenticator',
    language: 'en',
    read: '2026-11-29',
    official: 'secondary',
  },
} as const satisfies Record<string, SourceDocument>;

/** The statements of the source texts A and B in order, by id. */
export const statements = {
  'A1.1': 'When the password entry screen cannot be reached, the e-mail address may be incorrect.',
  'A1.2':
    'The address (OUMail account) is (Osaka University personal ID)@ecs.osaka-u.ac.jp; everything after the @ has to be typed too.',
  'A1.3':
    "A message such as 'This username may be incorrect' means that the part before the @ is wrong, or that the address has been changed to the alumni address.",
  'A1.4': "A message such as 'This system does not have ***' means that the part after the @ is wrong.",
  'A1.5':
    'For alumni the address has been changed to the alumni address (for example ~@alumni.osaka-u.ac.jp); a page has the details.',
  'A1.6':
    "A message such as 'This Microsoft account does not exist': try https://mail.office365.com in a browser other than the usual one, or clear the cache and cookies of the usual one.",
  'A1.7':
    'OUMail is for students. Except for some cases, faculty and staff are not eligible, so no OUMail address exists for them; a page has the details.',
  'A2.1': 'After a change of password it may take up to an hour for the new one to be reflected in OUMail.',
  'A2.2': 'Try to sign in with a different browser (Chrome, Firefox, Safari and so on).',
  'A2.3':
    'If a different browser works, clear the cache and cookies of the usual browser to be able to sign in there.',
  'A2.4': 'There are instructions for clearing cache and cookies.',
  'A3.1':
    'If the authentication request goes to a previous phone number or smartphone because of study abroad, return to Japan, a change of device and the like, request a reset of the multi-factor authentication.',
  'A3.2':
    'If neither phone number nor smartphone has changed but authentication suddenly fails, a page has the details.',
  'A3.3':
    "OUMail's multi-factor authentication differs from that of KOAN, My Handai, CLE and so on; each is set up separately.",
  'A3.4':
    'In the Microsoft Authenticator app the OUMail account and the KOAN account are shown separately (with a picture).',
  'A3.5': 'Use the account that belongs to the system being signed in to.',
  'B1.1':
    'Multi-factor authentication of OUMail can be set up with the short message service of a smartphone or mobile phone.',
  'B2.1':
    "Open https://portal.office.com in a web browser, enter (personal ID)@ecs.osaka-u.ac.jp and the personal ID's password, and click 'Sign in' (pictures).",
  'B2.2': 'Graduates enter XXXX@alumni.osaka-u.ac.jp and its password instead.',
  'B2.3': "'More information required' is shown: go on with Next (picture).",
  'B2.4': "The 'Additional security verification' screen shows 'Step 1: How should we contact you'.",
  'B2.5': "Select 'Authentication phone' and enter the phone number that receives SMS (picture).",
  'B2.6':
    'A mobile number is registered without its leading 0 (090… is entered as 90…), so that it also works abroad: the first 0 stands for a domestic call in Japan.',
  'B2.7': "Under 'Method' choose 'Send me a code by text message', then Next.",
  'B2.8': 'A message about fees is shown; receiving a call or SMS normally costs nothing.',
  'B2.9': 'Costs may arise (above all abroad) where data roaming is on; the mobile carrier can tell.',
  'B2.10':
    "A text message with a verification code arrives; enter it under 'When you receive the verification code, enter it here' and click 'Verify' (picture).",
  'B2.11': 'If no text message arrives, check whether the phone is set to receive SMS.',
  'B2.12': "'Keep using your existing applications' is shown: click 'Finish' (picture).",
  'B2.13':
    'The app password shown there is for applications that do not support multi-factor authentication (mail programs such as Thunderbird or Mac Mail).',
  'B2.14':
    'The university recommends mail in a web browser, so the app password is not usually needed; copy it if it is.',
  'B2.15': 'An app password that was not copied can be created later; the notes page has the details.',
  'B2.16': 'With that, all settings are finished.',
  'B3.1':
    "Signing in after the set-up: have the phone at hand, open https://portal.office.com, enter address and password (graduates theirs), click 'Sign in'.",
  'B3.2': 'A prompt asks for the code that was sent by text message.',
  'B3.3': "Enter the code received by SMS and click 'Sign in': the authentication is complete.",
} as const;

export type DocumentId = keyof typeof documents;
export type StatementId = keyof typeof statements;
export type SourceId = DocumentId | StatementId;
