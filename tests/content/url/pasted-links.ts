/** A link as it arrives, below the origin of the site. */
export interface PastedLink {
  /** Where it comes from, or why it must stay as it is. */
  readonly why: string;
  readonly link: string;
  /** The path of the page that it opens, for a reader of English; absent if there is none. */
  readonly page?: string;
  /** The answers that it claims, as a trail has them. An answer that was cut off stays so. */
  readonly claims?: string;
}

/** A base path that some of the links have. */
export const BASE = '/oumail-guide';

/** Links as people and programs write, send and damage them. */
export const pastedLinks: readonly PastedLink[] = [
  {
    why: 'a mail program took the bracket and the full stop of the sentence',
    link: '/en/mfa/reset).',
    page: '/en/mfa/reset',
  },
  { why: 'LINE: the Japanese full stop behind it', link: '/ja/address/check。', page: '/ja/address/check' },
  { why: 'a Japanese comma in a list of links', link: '/en/address/check、', page: '/en/address/check' },
  { why: 'full-width full stop, percent-encoded', link: '/ja/help%EF%BC%8E', page: '/ja/help' },
  { why: 'a mail program: <link>', link: '/en/address/before-at>', page: '/en/address/before-at' },
  { why: 'chat: 「link」', link: '/ja/mfa/lost-phone」', page: '/ja/mfa/lost-phone' },
  {
    why: 'Word: （『link』）。, encoded',
    link: '/ja/password/wait%E3%80%8F%EF%BC%89%E3%80%82',
    page: '/ja/password/wait',
  },
  {
    why: 'Word: curly quote and comma',
    link: '/en/password/reissue%E2%80%9D,',
    page: '/en/password/reissue',
  },
  { why: "chat: 'link'; in a list", link: "/en/checks';", page: '/en/checks' },
  { why: 'Markdown: struck through, then a colon', link: '/en/map~~:', page: '/en/map' },
  { why: 'chat: a question with emphasis', link: '/ja/browser/in-app!?', page: '/ja/browser/in-app' },
  { why: 'Markdown: bold link ending', link: '/en/mfa/fresh-code)**', page: '/en/mfa/fresh-code' },
  { why: 'Slack: italics', link: '/ja/desk/mfa/reset_', page: '/ja/desk/mfa/reset' },
  {
    why: 'an escaped square bracket of Markdown, encoded',
    link: '/en/print/mfa%5C%5D',
    page: '/en/print/mfa',
  },
  {
    why: 'Slack: raw <link|label>, copied without its beginning',
    link: '/en/mfa/reset|How%20to%20reset>',
    page: '/en/mfa/reset',
  },
  {
    why: 'chat: [link](link), made a link up to its end',
    link: '/en/mfa/reset](https://guide.example/en/mfa/reset)',
    page: '/en/mfa/reset',
  },
  {
    why: 'Outlook as plain text: link<link>',
    link: '/en/mfa/reset%3Chttps://guide.example/en/mfa/reset%3E',
    page: '/en/mfa/reset',
  },
  {
    why: 'LINE: Japanese text follows without a space and is made part of the link',
    link: '/ja/mfa/reset）を見てください',
    page: '/ja/mfa/reset',
  },
  { why: 'start page, full stop behind its slash', link: '/ja/。', page: '/ja/' },
  { why: 'an encoded full stop cut off in its middle', link: '/ja/help%E3%80', page: '/ja/help' },
  { why: 'a space copied along', link: '/en/address/check%20', page: '/en/address/check' },
  {
    why: 'a mail program broke the line behind the hyphen',
    link: '/en/mfa/no-%0Anotification',
    page: '/en/mfa/no-notification',
  },
  {
    why: 'Word, PDF: soft hyphen inside',
    link: '/en/mfa/another-%C2%ADmethod',
    page: '/en/mfa/another-method',
  },
  {
    why: 'web page, chat: zero-width space inside, direction mark behind',
    link: '/en/address/%E2%80%8Bwhich-message%E2%80%8E',
    page: '/en/address/which-message',
  },
  {
    why: 'Word turned the hyphen into a dash',
    link: '/en/mfa/another–method',
    page: '/en/mfa/another-method',
  },
  { why: 'typed or printed in upper case', link: '/EN/MFA/Reset', page: '/en/mfa/reset' },
  { why: 'double slashes from joining addresses', link: '/en//mfa///reset', page: '/en/mfa/reset' },
  {
    why: 'file name of the page with marks behind',
    link: '/en/address/check.html).',
    page: '/en/address/check',
  },
  { why: "the folder's file", link: '/ja/mfa/reset/index.html', page: '/ja/mfa/reset' },
  { why: "the folder's slash, then a full stop", link: '/en/mfa/reset/。', page: '/en/mfa/reset' },
  { why: 'full-width slashes of a Japanese keyboard', link: '/ja／mfa／reset', page: '/ja/mfa/reset' },
  {
    why: 'below the base path /oumail-guide/ (page given without it)',
    link: '/oumail-guide/en/address/check.',
    page: '/en/address/check',
  },
  {
    why: 'LINE: parameter without a question mark',
    link: '/en/address/check&openExternalBrowser=1',
    page: '/en/address/check',
  },
  {
    why: 'Facebook, newsletters: tracking, and a hash',
    link: '/ja/mfa/reset?utm_source=line&utm_medium=chat&fbclid=IwAR0abc#main',
    page: '/ja/mfa/reset',
  },
  {
    why: 'full stop behind the last answer',
    link: '/ja/address/which-message?trail=start:before-password,address:student。',
    page: '/ja/address/which-message',
    claims: 'start:before-password,address:student',
  },
  {
    why: 'escaped question mark',
    link: '/en/mfa/wait%3Ftrail=start:second-check,mfa:suddenly,mfa/suddenly:too-many',
    page: '/en/mfa/wait',
    claims: 'start:second-check,mfa:suddenly,mfa/suddenly:too-many',
  },
  {
    why: 'copied from HTML source: &amp;, and a bracket behind',
    link: '/en/address/before-at?utm_source=slack&amp;trail=start:before-password,address:student,address/which-message:username-incorrect)',
    page: '/en/address/before-at',
    claims: 'start:before-password,address:student,address/which-message:username-incorrect',
  },
  {
    why: 'LINE: ?openExternalBrowser=1 put behind although there was a question mark',
    link: '/ja/mfa/reset?trail=start:second-check,mfa:old-phone,mfa/phone:gone,mfa/another-method:did-not-work?openExternalBrowser=1',
    page: '/ja/mfa/reset',
    claims: 'start:second-check,mfa:old-phone,mfa/phone:gone,mfa/another-method:did-not-work',
  },
  {
    why: 'cut off in the last answer: the good ones stay',
    link: '/en/address/before-at?trail=start:before-password,address:student,address/which-message:username-inc',
    page: '/en/address/before-at',
    claims: 'start:before-password,address:student,address/which-message:username-inc',
  },
  {
    why: "cut off in a step's name, with the dots of a shortened link",
    link: '/en/address/before-at?trail=start:before-password,address:student,address/which-m...',
    page: '/en/address/before-at',
    claims: 'start:before-password,address:student',
  },
  {
    why: 'everything but the letters turned full-width',
    link: '/ja/app-setup？trail＝start：set-up，set-up：app',
    page: '/ja/app-setup',
    claims: 'start:set-up,set-up:app',
  },
  {
    why: 'a mail program broke the line inside the trail; > behind',
    link: '/en/password/wait?trail=start:at-password,password:incorrect,%0A%20password/changed-lately:yes%3E',
    page: '/en/password/wait',
    claims: 'start:at-password,password:incorrect,password/changed-lately:yes',
  },
  { why: 'code in full-width brackets', link: '/A2K）', page: '/en/address/which-message' },
  {
    why: 'a code typed as 「a2k」: marks before and behind, lower case',
    link: '/%E3%80%8Ca2k%E3%80%8D',
    page: '/en/address/which-message',
  },
  { why: 'no language, encoded full stop', link: '/address/check%E3%80%82', page: '/en/address/check' },
  {
    why: 'base path, no language, trail with an ellipsis behind a whole answer',
    link: '/oumail-guide/address/which-message?trail=start:before-password,address:student…',
    page: '/en/address/which-message',
    claims: 'start:before-password,address:student',
  },
  {
    why: 'must not be taken off: cut from sign-in-code; without its hyphen it would be another page, sign-in',
    link: '/en/sms-setup/sign-in-',
  },
  { why: 'must not be taken off: a comma inside; cutting there would show /en/mfa', link: '/en/mfa,reset' },
  {
    why: "must not be taken off: not a file's ending; cutting there would show /en/address",
    link: '/en/address.check',
  },
  {
    why: 'must not be taken off: half a code; the rest names nothing, and no code may be guessed',
    link: '/A2%E3%80%82',
  },
  {
    why: 'must not be taken off: shortened link; no-notification and no-text both begin so, and /en/mfa is another page',
    link: '/en/mfa/no-…',
  },
  {
    why: "must not be taken off: the cut answer is not guessed and 'no' is none; page and first answer stay",
    link: '/en/mfa/no-text?trail=start:second-check,mfa:no-…',
    page: '/en/mfa/no-text',
    claims: 'start:second-check,mfa:no-',
  },
  { why: 'stays not found: no such page', link: '/en/nothing-here' },
  {
    why: 'stays not found: a hyphen where a slash belongs: not a mark hanging on',
    link: '/en/address-check',
  },
  { why: 'stays not found: no such code', link: '/A2L' },
  { why: 'stays not found: a longer word, not reset with something behind', link: '/en/mfa/resetting' },
  { why: 'stays not found: no such page, with or without its mark', link: '/ja/nothing-here。' },
  { why: 'stays not found: no such branch to print', link: '/en/print/nothing-here)' },
  { why: 'stays not found: four characters are no code', link: '/A2K9' },
  { why: 'stays not found: a shortened link whose rest names nothing', link: '/ja/mfa/res...' },
];
