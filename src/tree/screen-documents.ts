import type { SourceDocument } from './source-document.ts';

/**
 * The documents and products in which the words of screens were read: labels (`labels-seen.json` of each language) and
 * messages. They are apart from the sources of the steps, since no page shows them. Many are older states of Microsoft's
 * pages; their titles say of when they are.
 */
export const screenDocuments = {
  'ms-security-info-en': {
    title: 'Set up your Security info from a sign-in prompt (Microsoft user help, April 2020)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/05b33dddc9f09a0ce35f6b93b6f8d4adec6666e1/articles/active-directory/user-help/security-info-setup-signin.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-security-info-ja': {
    title:
      'サインイン ページのプロンプトからセキュリティ情報を設定する (Microsoft user help, 2019; read in a public copy of Microsoft’s repository)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/049babd65c0b36e4f15761974d8211bc7ba109a7/articles/active-directory/user-help/security-info-setup-signin.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-text-messages-en': {
    title: 'Set up text messaging as your verification method (Microsoft user help, February 2019)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/123501e18205ceecf9bcbd7b2340b7cbc49198bd/articles/active-directory/user-help/security-info-setup-text-msg.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-text-messages-ja': {
    title:
      'テキスト メッセージを使用するようにセキュリティ情報を設定する (Microsoft user help, 2018; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/13c3bdaf2c1f918309cd5375e6fe013e63e73513/articles/active-directory/user-help/security-info-setup-text-msg.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-first-time-ja': {
    title: '追加認証ページとは (Microsoft user help, May 2020; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/02ebb3c217db74a08e3e5340c9187aac4c53deca/articles/active-directory/user-help/multi-factor-authentication-end-user-first-time.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-phone-ja': {
    title: 'モバイル デバイスを 2 要素認証方法として設定する (Microsoft user help, 2021; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/02f7582da638493e1b8fa2d5554b483754b136d2/articles/active-directory/user-help/multi-factor-authentication-setup-phone-number.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-support-phone-ja': {
    title: 'モバイル デバイスを 2 段階認証方法として設定する (Microsoft Support; machine translation)',
    url: 'https://support.microsoft.com/ja-jp/account-billing/%E3%83%A2%E3%83%90%E3%82%A4%E3%83%AB-%E3%83%87%E3%83%90%E3%82%A4%E3%82%B9%E3%82%92-2-%E6%AE%B5%E9%9A%8E%E8%AA%8D%E8%A8%BC%E6%96%B9%E6%B3%95%E3%81%A8%E3%81%97%E3%81%A6%E8%A8%AD%E5%AE%9A%E3%81%99%E3%82%8B-772f64a1-bf7e-483d-8b5c-1d3945494e83',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-second-check-en': {
    title: 'Sign in using two-factor verification (Microsoft user help)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/09073ce920fa825fbffa27c17c9b35abb5b194e5/articles/active-directory/user-help/multi-factor-authentication-end-user-signin.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-second-check-ja': {
    title:
      '2 要素検証方法を使用して職場または学校アカウントにサインインする (Microsoft user help, 2021; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/0c7e9f7ff011416bca6c63b3e7834e5b154971b9/articles/active-directory/user-help/multi-factor-authentication-end-user-signin.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-problems-en': {
    title: 'Troubleshoot common two-factor verification problems (Microsoft user help, August 2019)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/061c808d9ee91a9c6ec4840e379c52d921834501/articles/active-directory/user-help/multi-factor-authentication-end-user-troubleshoot.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-sign-in-methods-ja': {
    title: '2 段階認証またはセキュリティ情報を使ったサインイン方法 (Microsoft user help, 2020; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/02ebb3c217db74a08e3e5340c9187aac4c53deca/articles/active-directory/user-help/user-help-sign-in.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-app-account-en': {
    title:
      'Add your work or school account to the Microsoft Authenticator app (Microsoft user help, May 2021)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/1cc60e24186ff0560507cbf353c8e607aa7d5c39/articles/active-directory/user-help/user-help-auth-app-add-work-school-account.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-japan-app': {
    title:
      'MFA に Microsoft Authenticator アプリをセットアップする手順 (Azure Identity support blog of Microsoft Japan, September 2023)',
    url: 'https://jpazureid.github.io/blog/azure-active-directory/authenticator-setup/',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-japan-app-phone': {
    title:
      'MFA に Microsoft Authenticator アプリをスマートフォンのみでセットアップする手順 (Azure Identity support blog of Microsoft Japan, September 2023)',
    url: 'https://jpazureid.github.io/blog/azure-active-directory/authenticator-mobile-only-setup/',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-japan-new-phone': {
    title:
      'スマホを替える時は、Microsoft Authenticator の移行を忘れないでください！ (Azure Identity support blog of Microsoft Japan, March 2022)',
    url: 'https://jpazureid.github.io/blog/azure-active-directory/move-authenticator-to-new-phone/',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-japan-passkey': {
    title:
      '登録キャンペーンを利用して認証方法にパスキーをセットアップする手順 (Azure Identity support blog of Microsoft Japan, dated 1 August 2026; read in the fork of one of its authors)',
    url: 'https://github.com/yuniikur/blog/blob/3af56c66757eb02f2a8698e23d0aab585ab48570/articles/azure-active-directory/how-to-set-up-a-passkey-via-registration-campaign.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-passkey-register-ja': {
    title: 'パスキーの登録 (FIDO2) (Microsoft Learn, ja-jp; read through a copy of the page)',
    url: 'https://learn.microsoft.com/ja-jp/entra/identity/authentication/how-to-register-passkey-with-security-key',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-passkey-sign-in-en': {
    title: 'Sign in with a passkey (FIDO2) (Microsoft Entra, April 2024)',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/30d76f4281026767dc2c34b43455a7d1d3464dd2/docs/identity/authentication/how-to-sign-in-passkey.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-passkey-sign-in-ja': {
    title:
      'Authenticator のパスキーを使用したサインイン (Microsoft Learn, ja-jp; read through a copy of the page)',
    url: 'https://learn.microsoft.com/ja-jp/entra/identity/authentication/how-to-sign-in-passkey-authenticator',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-verified-employee': {
    title:
      'Issue a Microsoft Entra Verified ID credential for directory-based claims (Microsoft Learn, January 2025)',
    url: 'https://learn.microsoft.com/en-us/entra/verified-id/how-to-use-quickstart-verifiedemployee',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-lockout-en': {
    title: 'Protect user accounts from attacks with Microsoft Entra smart lockout',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/main/docs/identity/authentication/howto-password-smart-lockout.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-lockout-ja': {
    title: 'ラボ 12 - Azure AD スマート ロックアウトの値を管理する (Microsoft Learning SC-300, June 2022)',
    url: 'https://github.com/MicrosoftLearning/SC-300-Identity-and-Access-Administrator.JA-JP/blob/61a42e042f7e22d91e3336f012bf3c8044917d35/Instructions/Labs/Lab_12_ManageAzureADSmartLockoutValues.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-b2c-strings-en': {
    title: 'Localization string IDs (Azure AD B2C)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/53bdff6281e17c8050fa5ca13e44242568ed0def/articles/active-directory-b2c/localization-string-ids.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-b2c-strings-ja': {
    title: 'ローカライズ文字列 ID (Azure AD B2C; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/5b0577a3cb9dfe969144cae6f960b76a20d438a3/articles/active-directory-b2c/localization-string-ids.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-power-automate-en': {
    title: 'Sign up and sign in for Power Automate',
    url: 'https://github.com/MicrosoftDocs/power-automate-docs/blob/0c788a5c137f188a05867055c690e2027f77bdf7/articles/sign-up-sign-in.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-power-automate-ja': {
    title:
      'Microsoft Flow でのサインアップおよびサインイン (2017; public copy of Microsoft’s Japanese repository; the index does not name which copy)',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-dns-en': {
    title: 'External Domain Name System records for Office 365 (note on the msoid record)',
    url: 'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/public/microsoft-365/enterprise/external-domain-name-system-records.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-security-defaults-en': {
    title: 'Security defaults in Microsoft Entra ID',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/0a977237e90af5bf769969f7e637304f61ffbf7a/docs/fundamentals/security-defaults.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-payment-en': {
    title: 'Manage your payment methods (Microsoft 365 admin center, table Troubleshoot payment methods)',
    url: 'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/ba01cbe59ca4652a0c05a3d15bea4f9bcec94861/microsoft-365/commerce/billing-and-payments/manage-payment-methods.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-payment-ja': {
    title:
      'Manage your payment methods, Japanese version, older state (Microsoft 365 admin center; the index gives only its text, this copy of the Japanese repository holds the page)',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-azure-sign-in-en': {
    title: 'Troubleshoot Azure subscription sign-in issues (August 2020)',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/0348a2dcf9581d7c4036e96cdc4fdcf8a1bff088/articles/cost-management-billing/manage/troubleshoot-sign-in-issue.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-azure-sign-in-ja': {
    title:
      'Azure サブスクリプションのサインインに関する問題のトラブルシューティング (July 2021; public copy)',
    url: 'https://github.com/changeworld/azure-docs.ja-jp/blob/4dff5d47b89da7089ca1af2ce26eb92dd69a3688/articles/cost-management-billing/manage/troubleshoot-sign-in-issue.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-test-lab-en': {
    title: 'Cloud App Security for your Office 365 dev/test environment',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Enterprise/blob/4ccc766a0f13e262ed3530b9f0145956d474ac53/Enterprise/cloud-app-security-for-your-office-365-dev-test-environment.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-test-lab-ja': {
    title: 'Office 365 開発/テスト環境の Cloud App Security (December 2017)',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Enterprise-pr.ja-JP/blob/c0fd80fe2d7e47fbac1f0c229e9bd017601078ad/Enterprise/cloud-app-security-for-your-office-365-dev-test-environment.md',
    language: 'ja',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'ms-phone-options-en': {
    title: 'Authentication methods: phone options (Microsoft Entra)',
    url: 'https://github.com/MicrosoftDocs/entra-docs/blob/07cd7acd04259449a361903c29dbb8b442402a88/docs/identity/authentication/concept-authentication-phone-options.md',
    language: 'en',
    read: '2026-11-29',
    official: 'microsoft',
  },
  'tokyo-mfa-ja': {
    title: 'UTokyo Account多要素認証の初期設定手順 (University of Tokyo; Japanese page)',
    url: 'https://utelecon.adm.u-tokyo.ac.jp/utokyo_account/mfa/initial',
    language: 'ja',
    read: '2026-11-29',
    official: 'secondary',
  },
  'apple-cookies-ja': {
    title: 'Cookie と Web サイトのデータを管理する (Safari, macOS High Sierra; Apple)',
    url: 'https://support.apple.com/ja-jp/guide/safari/sfri11471',
    language: 'ja',
    read: '2026-11-29',
    official: 'browser',
  },
  'apple-advisory': {
    title: 'CVE-2020-29623: Apple’s advisory names the button (iOS 14.3)',
    url: 'https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2020/29xxx/CVE-2020-29623.json',
    language: 'en',
    read: '2026-11-29',
    official: 'browser',
  },
  'iphone-cookies-ja': {
    title: 'iPhoneでCookieを削除する時の注意点 (blog)',
    url: 'https://3kjiro.com/archives/6999',
    language: 'ja',
    read: '2026-11-29',
    official: 'secondary',
  },
  'mac-cookies-en': {
    title: 'How to clear cookies on a MacBook (blog)',
    url: 'https://camilledimaio.com/how-to-clear-cookies-on-a-mac-book/',
    language: 'en',
    read: '2026-11-29',
    official: 'secondary',
  },
  'firefox-ios-strings': {
    title: 'Firefox for iOS, strings (Mozilla’s source)',
    url: 'https://github.com/mozilla-mobile/firefox-ios/blob/82fbb2d2abe7ed71fb060aba374a09e4d474e7c1/firefox-ios/Shared/Strings.swift',
    language: 'en',
    read: '2026-11-29',
    official: 'browser',
  },
  'apple-private-en': {
    title: 'Use Private Browsing windows in Safari (Apple, Safari 8)',
    url: 'https://help.apple.com/safari/mac/8.0/en.lproj/ibrw1069.html',
    language: 'en',
    read: '2026-11-29',
    official: 'browser',
  },
} as const satisfies Record<string, SourceDocument>;

export type ScreenDocumentId = keyof typeof screenDocuments;
