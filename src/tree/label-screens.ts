import type { StepId } from './ids.ts';

/** The products on whose screens labels stand. `chrome`, `edge`, `firefox` and `safari` are the browsers on a computer. */
export type Product =
  | 'microsoft'
  | 'authenticator'
  | 'chrome'
  | 'chrome-phone'
  | 'edge'
  | 'firefox'
  | 'safari'
  | 'iphone';

/** The products whose labels can be compared with the installed browser. */
export type HeldProduct = 'chrome' | 'firefox';

/** A screen with a label. */
export interface LabelScreen {
  readonly product: Product;
  /**
   * The name of the label in the string table: in Chromium's resources, or the file, message and attribute in Firefox's
   * translations. Given for every label of a `HeldProduct`.
   */
  readonly string?: string;
  /** The sign of the menu in which the label stands if no program can open it, and the page that the label opens. */
  readonly opens?: { readonly menu: string; readonly page: string };
  /** The label to press first, if this one is not on the screen at once. */
  readonly behind?: string;
  /** Why the label is not on the screen of a new profile, if it is not. */
  readonly absent?: string;
}

const MICROSOFT = [{ product: 'microsoft' }] as const;
const AUTHENTICATOR = [{ product: 'authenticator' }] as const;

/** The screens on which each label stands. The languages' `labels-seen.json` say where and when its words were seen. */
export const labelScreens = {
  next: MICROSOFT,
  'sign-in': MICROSOFT,
  'username-incorrect': MICROSOFT,
  'not-in-our-system': MICROSOFT,
  'account-does-not-exist': MICROSOFT,
  'password-incorrect': MICROSOFT,
  'account-locked': MICROSOFT,
  'more-information-required': MICROSOFT,
  'additional-verification': MICROSOFT,
  'contact-question': MICROSOFT,
  'authentication-phone': MICROSOFT,
  method: MICROSOFT,
  'send-text-code': MICROSOFT,
  'enter-code-here': MICROSOFT,
  verify: MICROSOFT,
  'keep-using': MICROSOFT,
  finish: MICROSOFT,
  done: MICROSOFT,
  'keep-account-secure': MICROSOFT,
  'different-method': MICROSOFT,
  phone: MICROSOFT,
  confirm: MICROSOFT,
  'text-me-code': MICROSOFT,
  'cannot-use-app': MICROSOFT,
  'different-option': MICROSOFT,
  'personal-account': MICROSOFT,
  'use-another-account': MICROSOFT,
  'lets-secure-account': MICROSOFT,
  'other-options': MICROSOFT,
  'approve-request': MICROSOFT,
  'account-locked-by-admin': MICROSOFT,
  'cookies-blocked': MICROSOFT,
  'add-method': MICROSOFT,
  success: MICROSOFT,
  'which-method': MICROSOFT,
  'which-number': MICROSOFT,
  'pair-link': MICROSOFT,
  'skip-for-now': MICROSOFT,
  more: MICROSOFT,
  'other-sign-in': MICROSOFT,
  'sign-in-another-way': MICROSOFT,
  passkey: MICROSOFT,
  'passkey-not-registered': MICROSOFT,
  'reset-now': MICROSOFT,
  'add-account': AUTHENTICATOR,
  'work-account': AUTHENTICATOR,
  'not-me': AUTHENTICATOR,

  'incognito-window': [
    { product: 'chrome', string: 'IDS_NEW_INCOGNITO_WINDOW', opens: { menu: '⋮', page: 'about:blank' } },
  ],
  'chrome-delete-data': [
    {
      product: 'chrome',
      string: 'IDS_CLEAR_BROWSING_DATA',
      opens: { menu: '⋮', page: 'chrome://settings/clearBrowserData' },
    },
    { product: 'chrome-phone' },
  ],
  'all-time': [
    { product: 'chrome', string: 'IDS_SETTINGS_CLEAR_PERIOD_EVERYTHING', behind: 'chrome-more' },
    { product: 'chrome-phone' },
  ],
  'chrome-more': [{ product: 'chrome', string: 'IDS_SETTINGS_CLEAR_BROWSING_DATA_MORE' }],
  'cookies-and-data': [{ product: 'chrome', string: 'IDS_SETTINGS_CLEAR_COOKIES' }],
  'cached-files': [{ product: 'chrome', string: 'IDS_SETTINGS_CLEAR_CACHE' }],
  'delete-from-device': [{ product: 'chrome', string: 'IDS_SETTINGS_DELETE_DATA_FROM_DEVICE' }],
  'delete-data': [
    {
      product: 'chrome',
      string: 'IDS_SETTINGS_CLEAR_DATA',
      absent: 'Chromium shows it only if somebody is signed in to the browser',
    },
    { product: 'chrome-phone' },
  ],

  'firefox-private-window': [
    { product: 'firefox', string: 'browser/appmenu.ftl appmenuitem-new-private-window.label' },
  ],
  'firefox-settings': [{ product: 'firefox', string: 'browser/appmenu.ftl appmenuitem-settings.label' }],
  'firefox-privacy': [
    { product: 'firefox', string: 'browser/preferences/preferences.ftl pane-privacy-title3' },
  ],
  'firefox-browsing-data': [
    { product: 'firefox', string: 'browser/preferences/preferences.ftl sitedata-heading.label' },
  ],
  'firefox-clear-data': [
    { product: 'firefox', string: 'browser/preferences/preferences.ftl sitedata-clear2.label' },
  ],
  'firefox-everything': [
    { product: 'firefox', string: 'browser/sanitize.ftl clear-time-duration-value-everything.label' },
  ],
  'firefox-cookies': [{ product: 'firefox', string: 'browser/sanitize.ftl item-cookies-site-data.label' }],
  'firefox-cached': [{ product: 'firefox', string: 'browser/sanitize.ftl item-cached-content.label' }],
  'firefox-clear': [{ product: 'firefox', string: 'browser/sanitize.ftl sanitize-button-ok2.label' }],

  'inprivate-window': [{ product: 'edge' }],
  'edge-settings': [{ product: 'edge' }],
  'edge-privacy': [{ product: 'edge' }],
  'edge-choose-data': [{ product: 'edge' }],
  'edge-all-time': [{ product: 'edge' }],
  'edge-clear-now': [{ product: 'edge' }],
  'safari-private-window': [{ product: 'safari' }],
  'safari-privacy': [{ product: 'safari' }],
  'safari-manage-data': [{ product: 'safari' }],
  'iphone-clear-data': [{ product: 'iphone' }],
} as const satisfies Record<string, readonly LabelScreen[]>;

/**
 * The steps whose instructions `npm run labels:check` follows in a browser. Steps for phones are not among them, although
 * they name some of the same labels.
 */
export const followedSteps = {
  chrome: ['browser/chrome-computer', 'browser/private-window'],
  firefox: ['browser/firefox-computer', 'browser/private-window'],
} as const satisfies Record<HeldProduct, readonly StepId[]>;
