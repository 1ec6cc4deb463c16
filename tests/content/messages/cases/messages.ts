/**
 * What a reader types or pastes from a page, and the message it is. Written from the contract and the known wordings,
 * without looking at the code.
 */
export interface MessageCase {
  readonly typed: string;
  /** The id of the message that should come first. */
  readonly message: string;
}

export const messageCases: readonly MessageCase[] = [
  // The whole wording, in English: pasted, with straight apostrophes, no punctuation, other case, full-width.
  {
    typed: 'This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.',
    message: 'username-incorrect',
  },
  {
    typed: 'THIS USERNAME MAY BE INCORRECT. MAKE SURE YOU TYPED IT CORRECTLY. OTHERWISE, CONTACT YOUR ADMIN.',
    message: 'username-incorrect',
  },
  { typed: 'gmail.com isn’t in our system. Make sure you typed it correctly.', message: 'domain-unknown' },
  { typed: 'We couldn’t find an account with that username.', message: 'no-such-username' },
  { typed: 'we couldnt find an account with that username', message: 'no-such-username' },
  {
    typed: 'That Microsoft account doesn’t exist. Enter a different account or get a new one.',
    message: 'account-does-not-exist',
  },
  { typed: 'this microsoft account does not exist', message: 'account-does-not-exist' },
  {
    typed: "You can't sign in here with a personal account. Use your work or school account instead.",
    message: 'personal-account',
  },
  { typed: 'Enter a valid email address, phone number, or Skype name.', message: 'address-not-valid' },
  { typed: 'ENTER A VALID EMAIL ADDRESS PHONE NUMBER OR SKYPE NAME', message: 'address-not-valid' },
  {
    typed: "Your account or password is incorrect. If you don't remember your password, reset it now.",
    message: 'password-incorrect',
  },
  {
    typed:
      'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
    message: 'account-locked-for-a-while',
  },
  {
    typed: 'your account has been locked contact your support person to unlock it then try again',
    message: 'account-locked',
  },
  { typed: "Let's secure your account", message: 'secure-your-account' },
  { typed: 'Let’s keep your account secure', message: 'secure-your-account' },
  { typed: 'More information required', message: 'more-information-required' },
  { typed: 'Ｍｏｒｅ　ｉｎｆｏｒｍａｔｉｏｎ　ｒｅｑｕｉｒｅｄ', message: 'more-information-required' },
  { typed: 'Keep your account secure', message: 'keep-your-account-secure' },
  { typed: 'Additional security verification', message: 'additional-security-verification' },
  { typed: 'Approve sign in request', message: 'approve-sign-in-request' },
  { typed: "I can't use my Microsoft Authenticator app right now", message: 'cannot-use-app' },
  { typed: 'We didn’t hear from you', message: 'no-answer' },
  { typed: "You've hit our limit on verification calls", message: 'limit-of-codes' },
  { typed: 'You’ve hit our limit on text verification codes', message: 'limit-of-codes' },
  { typed: "sorry, we're having trouble verifying your account", message: 'trouble-verifying' },
  {
    typed: 'We can’t sign you in. Your browser is currently set to block cookies.',
    message: 'cookies-blocked',
  },

  // The whole wording, in Japanese: pasted, without 。, with other spaces, broken over lines, in half width.
  {
    typed:
      'このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。',
    message: 'username-incorrect',
  },
  {
    typed:
      'そのMicrosoftアカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。',
    message: 'account-does-not-exist',
  },
  {
    typed:
      'その Ｍｉｃｒｏｓｏｆｔ アカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。',
    message: 'account-does-not-exist',
  },
  {
    typed:
      'アカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。',
    message: 'password-incorrect',
  },
  {
    typed: 'ｱｶｳﾝﾄまたはﾊﾟｽﾜｰﾄﾞが正しくありません｡ﾊﾟｽﾜｰﾄﾞを忘れた場合は､今すぐﾘｾｯﾄしてください｡',
    message: 'password-incorrect',
  },
  {
    typed:
      'ご使用のアカウントは、不正使用を防ぐために一時的にロックされています。後でもう一度お試しください。問題が解決しない場合は管理者にお問い合わせください。',
    message: 'account-locked-for-a-while',
  },
  {
    typed:
      'ご使用のアカウントは、\n不正使用を防ぐために一時的に\nロックされています。後でもう一度\nお試しください。問題が解決しない場合は\n管理者にお問い合わせください。',
    message: 'account-locked-for-a-while',
  },
  {
    typed:
      'ご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから、もう一度お試しください。',
    message: 'account-locked',
  },
  {
    typed: 'ご使用のｱｶｳﾝﾄはﾛｯｸされています｡ｻﾎﾟｰﾄ担当者に連絡してﾛｯｸを解除してから､もう一度お試しください｡',
    message: 'account-locked',
  },
  { typed: 'アカウントをセキュリティ保護しましょう', message: 'secure-your-account' },
  { typed: 'アカウントを セキュリティ保護 しましょう。', message: 'secure-your-account' },
  { typed: '詳細情報が必要', message: 'more-information-required' },
  { typed: 'アカウントのセキュリティ保護', message: 'keep-your-account-secure' },
  { typed: 'ｱｶｳﾝﾄのｾｷｭﾘﾃｨ保護', message: 'keep-your-account-secure' },
  { typed: '追加のセキュリティ確認', message: 'additional-security-verification' },
  { typed: '追加の\nセキュリティ\n確認', message: 'additional-security-verification' },
  { typed: 'サインイン要求を承認', message: 'approve-sign-in-request' },
  { typed: 'Microsoft Authenticator アプリを現在使用できません', message: 'cannot-use-app' },
  { typed: 'microsoft authenticatorアプリを現在使用できません', message: 'cannot-use-app' },
  { typed: '許可された試行回数を超えたため、要求が失敗しました', message: 'too-many-attempts' },
  { typed: 'ブラウザーは現在、cookie をブロックするように設定されています', message: 'cookies-blocked' },
  { typed: 'ブラウザーは現在、Cookieをブロックするように設定されています。', message: 'cookies-blocked' },

  // The page's text around it, in English.
  {
    typed:
      'Sign in\nu123456a@ecs.osaka-u.ac.jp\nThis username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.\nNext',
    message: 'username-incorrect',
  },
  {
    typed:
      "Microsoft\nSign in\ngmail.com isn't in our system. Make sure you typed it correctly.\ntaro.handai@gmail.com\nCan't access your account?\nBack\nNext",
    message: 'domain-unknown',
  },
  { typed: 'ecs.osaka-u.jp isn’t in our system', message: 'domain-unknown' },
  {
    typed:
      'Sign in\nu999999z@ecs.osaka-u.ac.jp\nThat Microsoft account doesn’t exist. Enter a different account or get a new one.\nNo account? Create one!\nNext',
    message: 'account-does-not-exist',
  },
  {
    typed:
      'Osaka University\nSign in\nhandai.taro@outlook.jp\nYou can’t sign in here with a personal account. Use your work or school account instead.\nBack  Next',
    message: 'personal-account',
  },
  {
    typed:
      '← u123456a@ecs.osaka-u.ac.jp\nEnter password\nYour account or password is incorrect. If you don’t remember your password, reset it now.\nPassword\nForgot my password\nSign in',
    message: 'password-incorrect',
  },
  {
    typed:
      'u999999z@ecs.osaka-u.ac.jp\nEnter password\nYour account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.\nForgot my password\nSign in',
    message: 'account-locked-for-a-while',
  },
  {
    typed:
      'u999999z@ecs.osaka-u.ac.jp\nMore information required\nYour organization needs more information to keep your account secure\nUse a different account\nLearn more\nNext',
    message: 'more-information-required',
  },
  {
    typed:
      'Keep your account secure\nYour organization requires you to set up the following methods of proving who you are.\nMicrosoft Authenticator\nStart by getting the app\nNext',
    message: 'keep-your-account-secure',
  },
  {
    typed:
      'Additional security verification\nSecure your account by adding phone verification to your password. View video to know how to secure your account\nStep 1: How should we contact you?\nAuthentication phone',
    message: 'additional-security-verification',
  },
  {
    typed:
      'u123456a@ecs.osaka-u.ac.jp\nApprove sign in request\nOpen your Authenticator app, and enter the number shown to sign in.\n42\nNo numbers in your app? Make sure to upgrade to the latest version.',
    message: 'number-in-app',
  },
  {
    typed:
      "u123456a@ecs.osaka-u.ac.jp\nWe didn't hear from you\nWe sent a sign in request to your app, but we didn't get a response.\nSend another request",
    message: 'no-answer',
  },
  {
    typed:
      "We can't sign you in\nYour browser is currently set to block cookies. You need to allow cookies to use this service.\nCookies are small text files stored on your computer that tell us when you're signed in.",
    message: 'cookies-blocked',
  },

  // The page's text around it, in Japanese.
  {
    typed:
      'Microsoft\nサインイン\nu123456a@ecs.osaka-u.ac.jp\nこのユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。\n次へ',
    message: 'username-incorrect',
  },
  {
    typed:
      'Microsoft サインイン u999999z@ecs.osaka-u.ac.jp その Microsoft アカウントは存在しません。別のアカウントを入力するか、新しいアカウントを取得してください。 アカウントをお持ちではない場合、作成できます。 次へ',
    message: 'account-does-not-exist',
  },
  {
    typed:
      '← u123456a@ecs.osaka-u.ac.jp\nパスワードの入力\nアカウントまたはパスワードが正しくありません。パスワードを忘れた場合は、今すぐリセットしてください。\nパスワードを忘れた場合\nサインイン',
    message: 'password-incorrect',
  },
  {
    typed:
      'u123456a@ecs.osaka-u.ac.jp\nパスワードの入力\nご使用のアカウントはロックされています。サポート担当者に連絡してロックを解除してから、もう一度お試しください。\nサインイン',
    message: 'account-locked',
  },
  {
    typed:
      'u999999z@ecs.osaka-u.ac.jp\n詳細情報が必要\n組織はアカウントを安全に保つために、さらに情報を必要としています\n別のアカウントを使用する\n詳細情報\n次へ',
    message: 'more-information-required',
  },
  {
    typed:
      'アカウントのセキュリティ保護\n組織により、身元を証明するために次の方法を設定することが求められています。\nMicrosoft Authenticator\n最初にアプリを取得します\n次へ',
    message: 'keep-your-account-secure',
  },
  {
    typed:
      '追加のセキュリティ確認\nパスワードに電話による確認を追加して、アカウントのセキュリティを強化します。\n手順 1: 連絡方法を選択してください\n認証用電話',
    message: 'additional-security-verification',
  },
  {
    typed:
      'u123456a@ecs.osaka-u.ac.jp\nサインイン要求を承認\nAuthenticator アプリを開き、表示されている番号を入力してサインインします。\n58\nアプリに番号が表示されない場合は、最新バージョンにアップグレードしてください。',
    message: 'number-in-app',
  },
  {
    typed:
      'サインインできません\nブラウザーは現在、cookie をブロックするように設定されています。このサービスを使用するには、cookie を許可する必要があります。',
    message: 'cookies-blocked',
  },

  // A part, in English.
  { typed: 'username may be incorrect', message: 'username-incorrect' },
  { typed: 'isn’t in our system', message: 'domain-unknown' },
  { typed: 'This system does not have', message: 'domain-unknown' },
  { typed: "couldn't find an account", message: 'no-such-username' },
  { typed: 'Enter a different account or get a new one', message: 'account-does-not-exist' },
  { typed: 'use your work or school account instead', message: 'personal-account' },
  { typed: 'phone number, or Skype name', message: 'address-not-valid' },
  { typed: 'account or password is incorrect', message: 'password-incorrect' },
  { typed: "If you don't remember your password, reset it now", message: 'password-incorrect' },
  { typed: 'temporarily locked', message: 'account-locked-for-a-while' },
  { typed: 'Contact your support person to unlock it', message: 'account-locked' },
  { typed: "can't use my Microsoft Authenticator app", message: 'cannot-use-app' },
  { typed: 'having trouble verifying your account', message: 'trouble-verifying' },
  { typed: 'hit our limit on verification', message: 'limit-of-codes' },
  { typed: 'browser is currently set to block cookies', message: 'cookies-blocked' },

  // A part, in Japanese.
  { typed: 'ユーザー名は間違っている', message: 'username-incorrect' },
  { typed: 'アカウントは存在しません。別のアカウントを入力するか', message: 'account-does-not-exist' },
  { typed: '不正使用を防ぐために一時的に', message: 'account-locked-for-a-while' },
  { typed: 'サポート担当者に連絡してロックを解除', message: 'account-locked' },
  { typed: 'セキュリティ保護しましょう', message: 'secure-your-account' },
  { typed: 'アプリを現在使用できません', message: 'cannot-use-app' },
  { typed: '許可された試行回数を超えた', message: 'too-many-attempts' },
  { typed: 'cookieをブロックするように設定', message: 'cookies-blocked' },

  // With slips, in English.
  { typed: 'this user name may be incorect', message: 'username-incorrect' },
  { typed: "osaka-u.ac.jp is'nt in our sytem. make sure you typed it corectly", message: 'domain-unknown' },
  { typed: 'We could not find an acount with that username', message: 'no-such-username' },
  { typed: 'That microsoft acount does not exist', message: 'account-does-not-exist' },
  { typed: 'you cant sing in here with a personal acount', message: 'personal-account' },
  { typed: 'enter a vaild email adress, phone number or skype name', message: 'address-not-valid' },
  { typed: 'your acount or pasword is incorect', message: 'password-incorrect' },
  {
    typed: "you're account is temporarly locked to prevent unauthorised use",
    message: 'account-locked-for-a-while',
  },
  { typed: "You're account has been lokced. Contact you support person", message: 'account-locked' },
  { typed: 'lets secure you account', message: 'secure-your-account' },
  { typed: 'more infomation requierd', message: 'more-information-required' },
  { typed: 'Aditional security verfication', message: 'additional-security-verification' },
  { typed: 'aprove sign-in reqest', message: 'approve-sign-in-request' },
  { typed: 'i cannot use my microsoft authentificator app right now', message: 'cannot-use-app' },
  { typed: 'we did not here from you', message: 'no-answer' },
  { typed: 'sorry we are having troubel verifying your account', message: 'trouble-verifying' },

  // With slips, in Japanese.
  { typed: 'このユーザ名は間違ってる可能性があります', message: 'username-incorrect' },
  { typed: 'そのマイクロソフトアカウントは存在しません', message: 'account-does-not-exist' },
  { typed: 'アカウントまたはパスワードが正しくない', message: 'password-incorrect' },
  { typed: 'アカウントが不正使用を防ぐため一時的にロックされてます', message: 'account-locked-for-a-while' },
  { typed: 'ご使用のアカウントがロックされてます。サポート担当者に連絡', message: 'account-locked' },
  { typed: 'アカウントをセキュリテイ保護しましよう', message: 'secure-your-account' },
  { typed: '詳細な情報が必要', message: 'more-information-required' },
  { typed: '追加のセキュリティーの確認', message: 'additional-security-verification' },
  { typed: 'サインインの要求を承認', message: 'approve-sign-in-request' },
  { typed: 'Microsoft Authenticater アプリが現在使用できません', message: 'cannot-use-app' },
  { typed: '許可された試行回数をこえたため要求に失敗しました', message: 'too-many-attempts' },
  { typed: 'ブラウザは現在クッキーをブロックするように設定されています', message: 'cookies-blocked' },

  // Retold slightly, in English.
  { typed: 'it says this username may be incorrect, but I typed it right', message: 'username-incorrect' },
  { typed: 'It says "This system does not have gmail.com"', message: 'domain-unknown' },
  { typed: 'it says my account is temporarily locked', message: 'account-locked-for-a-while' },
  { typed: 'page says: more information required, next', message: 'more-information-required' },
  { typed: 'the screen says "Keep your account secure", what do I do?', message: 'keep-your-account-secure' },
  {
    typed: 'stuck at "approve sign in request" and nothing comes to my phone',
    message: 'approve-sign-in-request',
  },
  { typed: "student gets We didn't hear from you every time", message: 'no-answer' },

  // Retold slightly, in Japanese.
  {
    typed: '「このユーザー名は間違っている可能性があります」と出て進めません',
    message: 'username-incorrect',
  },
  { typed: 'Microsoftアカウントは存在しませんと言われました', message: 'account-does-not-exist' },
  { typed: 'パスワードが正しくありませんと表示される', message: 'password-incorrect' },
  { typed: 'アカウントが一時的にロックされていますと出ました', message: 'account-locked-for-a-while' },
  { typed: '「アカウントをセキュリティ保護しましょう」という画面になった', message: 'secure-your-account' },
  { typed: '「詳細情報が必要」と出ます', message: 'more-information-required' },
  { typed: '画面に「アカウントのセキュリティ保護」と出たのですが', message: 'keep-your-account-secure' },
  { typed: '追加のセキュリティ確認という画面で止まっています', message: 'additional-security-verification' },
  { typed: '「サインイン要求を承認」のまま進まない', message: 'approve-sign-in-request' },
  { typed: '試行回数を超えたため要求が失敗しましたと出ました', message: 'too-many-attempts' },

  // A code, with or without a word or two.
  { typed: 'AADSTS50126', message: 'password-incorrect' },
  { typed: 'ＡＡＤＳＴＳ５００５６', message: 'password-incorrect' },
  { typed: 'Error code: AADSTS 50034', message: 'no-such-username' },
  { typed: 'error code 50196', message: 'goes-in-circles' },
  { typed: 'エラー コード: 500121', message: 'second-check-failed' },
  { typed: 'aadsts500121', message: 'second-check-failed' },
  { typed: 'AADSTS16001', message: 'account-tile-refused' },
  { typed: 'AADSTS50055 と出ます', message: 'password-expired' },
  { typed: 'エラーコード：ＡＡＤＳＴＳ５００５７', message: 'account-disabled' },
  { typed: 'エラー AADSTS53010', message: 'set-up-blocked' },
  { typed: 'AADSTS50074が表示されてログインできません', message: 'second-check-missing' },
  { typed: 'ＡＡＤＳＴＳ ５００８６', message: 'second-check-fault' },
  { typed: 'it shows (AADSTS50086) after the sms', message: 'second-check-fault' },
  { typed: 'AADSTS165900', message: 'interrupted' },
  { typed: 'エラー コード: AADSTS50088', message: 'limit-of-codes' },

  // A code within Microsoft's text.
  {
    typed:
      'aadsts50053: The account is locked, you’ve tried to sign in too many times with an incorrect user ID or password.',
    message: 'account-locked-for-a-while',
  },
  {
    typed:
      'AADSTS50034: The user account {EUII Hidden} does not exist in the osaka-u.ac.jp directory. To sign into this application, the account must be added to the directory.',
    message: 'no-such-username',
  },
  {
    typed:
      "エラー: AADSTS50020 User account 'taro.handai@gmail.com' from identity provider 'live.com' does not exist in tenant 'Osaka University' and cannot access the application in that tenant.",
    message: 'personal-account',
  },
  {
    typed:
      'AADSTS50059: No tenant-identifying information found in either the request or implied by any provided credentials.',
    message: 'domain-unknown',
  },
  {
    typed:
      "AADSTS900023: Specified tenant identifier 'ecs.osaka-u' is neither a valid DNS name, nor a valid external domain.",
    message: 'domain-unknown',
  },
  {
    typed:
      "Sign in\nSorry, but we're having trouble signing you in.\nAADSTS16001: User account selection is invalid.",
    message: 'account-tile-refused',
  },
  {
    typed:
      "AADSTS50144: The user's Active Directory password has expired. Generate a new password for the user or have the user use the self-service reset tool to reset their password.",
    message: 'password-expired',
  },
  {
    typed:
      'AADSTS50173: The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
    message: 'session-ended',
  },
  {
    typed:
      'サインイン\n申し訳ありませんが、サインイン中に問題が発生しました。\nAADSTS50133: Session is invalid due to expiration or recent password change.',
    message: 'session-ended',
  },
  { typed: 'AADSTS50057: The user account is disabled.', message: 'account-disabled' },
  {
    typed:
      'AADSTS50079: Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access the application.',
    message: 'more-information-required',
  },
  {
    typed:
      'Message: AADSTS53004: User needs to complete Multi-factor authentication registration process before accessing this content.',
    message: 'set-up-blocked',
  },
  {
    typed:
      'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the application.',
    message: 'second-check-missing',
  },
  {
    typed:
      'Request Id: 5f0c2b7e-1a34-4f0e-9d15-50053ab91c00 Correlation Id: 0d750126-77aa-4c1b-8a52-2f6be01c4417 Timestamp: 2026-10-02T04:11:37Z Message: AADSTS50105: Your administrator has configured the application to block users unless they are specifically granted access.',
    message: 'blocked-by-policy',
  },
  {
    typed:
      'You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource.\nError Code: 53003\nRequest Id: 9b1f7f3c-5d6e-4b4e-8c77-1d20a0b31f00\nApp name: Office 365 Exchange Online',
    message: 'blocked-by-policy',
  },
  {
    typed: 'AADSTS50196: サーバーはクライアント要求のループを検出したため、操作を終了しました。',
    message: 'goes-in-circles',
  },
  {
    typed:
      "Sorry, but we're having trouble signing you in. AADSTS50058: A silent sign-in request was sent but no user is signed in.",
    message: 'interrupted',
  },

  // Messages and codes that were added later: whole, cut, as pasted pages, with slips.
  {
    typed: 'We couldn’t find a Microsoft account. Try entering your details again, or create an account.',
    message: 'microsoft-account-not-found',
  },
  { typed: "couldn't find a microsoft account", message: 'microsoft-account-not-found' },
  { typed: 'Microsoft アカウントが見つかりませんでした', message: 'microsoft-account-not-found' },
  { typed: 'アカウントが見つかりませんでしたと出ます', message: 'microsoft-account-not-found' },
  {
    typed:
      'Sorry, that didn’t work\nThis doesn’t look like a valid user ID. Make sure you typed the user ID assigned to you by your organization.',
    message: 'user-id-not-valid',
  },
  { typed: "doesn't look like a valid user id", message: 'user-id-not-valid' },
  {
    typed:
      'Sign in\n08A12345\nThe phone number you entered isn’t valid. Your phone number can contain numbers, spaces, and these special characters: ( ) [ ] . - # * /',
    message: 'phone-number-not-valid',
  },
  { typed: 'phone number you entered is not valid', message: 'phone-number-not-valid' },
  { typed: '入力した電話番号は無効です。', message: 'phone-number-not-valid' },
  { typed: '電話番号は無効ですと表示される', message: 'phone-number-not-valid' },
  {
    typed:
      "Selected user account does not exist in tenant 'Example University' and cannot access the application '00000003-0000-0000-c000-000000000000' in that tenant. The account needs to be added as an external user in the tenant first. Please use a different account.",
    message: 'not-in-directory',
  },
  { typed: 'selected user account does not exist in tenant', message: 'not-in-directory' },
  {
    typed:
      '選択したユーザー アカウントはテナント ‘Example University’ に存在しないため、テナントのアプリケーションにアクセスできません。',
    message: 'not-in-directory',
  },
  { typed: '選択したユーザーアカウントはテナントに存在しません', message: 'not-in-directory' },
  { typed: 'このドメインはシステムに存在しません', message: 'domain-unknown' },
  {
    typed: 'You’ve tried to sign in too many times with an incorrect account or password.',
    message: 'account-locked-for-a-while',
  },
  {
    typed: 'tried to sign in too many times with an incorrect account',
    message: 'account-locked-for-a-while',
  },
  {
    typed: 'Incorrect user ID or password. Type the correct user ID and password, and try again.',
    message: 'password-incorrect',
  },
  { typed: 'incorrect user id or pasword', message: 'password-incorrect' },
  {
    typed:
      'Update your password\nYou need to update your password because this is the first time you are signing in, or because your password has expired.\nCurrent password\nNew password\nConfirm password\nSign in',
    message: 'password-expired',
  },
  { typed: 'because your password has expired', message: 'password-expired' },
  { typed: 'パスワードの有効期限が切れています。', message: 'password-expired' },
  { typed: 'パスワードの期限が切れていますと出ました', message: 'password-expired' },
  {
    typed:
      "We're sorry\nYou can't reset your own password because you haven't registered for password reset.",
    message: 'reset-not-registered',
  },
  { typed: 'not registered for password reset', message: 'reset-not-registered' },
  { typed: 'アカウントが無効になっています。', message: 'account-disabled' },
  {
    typed:
      'Approve sign in request\nWe’ve sent a notification to your mobile device. Please respond to continue.',
    message: 'approve-sign-in-request',
  },
  { typed: 'We sent a notification to your mobile device', message: 'approve-sign-in-request' },
  { typed: 'Open your Authenticator app, and enter the number shown to sign in.', message: 'number-in-app' },
  { typed: 'enter the number shown to sign in', message: 'number-in-app' },
  {
    typed:
      'Are you trying to sign in?\nOsaka University\nEnter the number shown to sign in.\nNo, it’s not me\nYes',
    message: 'number-in-app',
  },
  {
    typed: 'Authenticator アプリを開き、表示されている番号を入力してサインインします。',
    message: 'number-in-app',
  },
  { typed: '表示されている番号を入力してサインイン', message: 'number-in-app' },
  { typed: 'いいえ、私はしていません', message: 'number-in-app' },
  { typed: 'Having trouble? Sign in another way', message: 'sign-in-another-way' },
  { typed: 'Use a different verification option', message: 'sign-in-another-way' },
  { typed: 'different verification option', message: 'sign-in-another-way' },
  { typed: '別の確認オプションを使用する', message: 'sign-in-another-way' },
  { typed: '問題がありますか？ 別の方法でサインインする', message: 'sign-in-another-way' },
  {
    typed:
      'Enter code\nWe texted your phone +XX XXXXXXXX12. Please enter the code to sign in.\nCode\nHaving trouble? Sign in another way\nVerify',
    message: 'text-code-requested',
  },
  { typed: 'we texted your phone', message: 'text-code-requested' },
  { typed: 'コードの入力', message: 'text-code-requested' },
  {
    typed:
      'Enter code\nEnter the code displayed in the Authenticator app on your mobile device\nCode\nVerify',
    message: 'app-code-requested',
  },
  { typed: 'the code displayed in the authenticator app', message: 'app-code-requested' },
  { typed: 'We’re calling your phone. Please answer it to continue.', message: 'calling-phone' },
  { typed: "we're calling your phone", message: 'calling-phone' },
  {
    typed: "You didn't enter the expected verification code. Please try again.",
    message: 'code-not-accepted',
  },
  { typed: 'did not enter the expected verification code', message: 'code-not-accepted' },
  { typed: 'it says wrong code each time', message: 'code-not-accepted' },
  {
    typed:
      'Request denied\nWe sent an identity verification request to your mobile device, but you denied it.\nSend another request to my Microsoft Authenticator app',
    message: 'request-denied',
  },
  { typed: 'identity verification request but you denied it', message: 'request-denied' },
  { typed: '要求が拒否されました', message: 'request-denied' },
  { typed: '確認呼び出しの上限に達しました', message: 'limit-of-codes' },
  { typed: 'テキスト確認コードの上限に達しました。', message: 'limit-of-codes' },
  { typed: '確認コードの上限に達した', message: 'limit-of-codes' },
  {
    typed: '申し訳ありませんが、アカウントの確認に問題が生じています。もう一度お試しください。',
    message: 'trouble-verifying',
  },
  { typed: 'アカウントの確認に問題が生じています', message: 'trouble-verifying' },
  { typed: "We couldn't use your device to verify", message: 'device-cannot-verify' },
  { typed: 'could not use your device to verify it', message: 'device-cannot-verify' },
  {
    typed:
      'Your device is rooted and has been modified to bypass built-in security protections. You’ll eventually be unable to add or use your work or school accounts on this device.',
    message: 'device-rooted',
  },
  { typed: 'your device is jailbroken', message: 'device-rooted' },
  {
    typed: '詳細情報が必要\n組織はアカウントを保護するために、さらに情報を必要としています\n次へ',
    message: 'more-information-required',
  },
  { typed: 'さらに情報を必要としています', message: 'more-information-required' },
  {
    typed:
      'u123456a@ecs.osaka-u.ac.jp\nAction Required\nYour organization requires additional security information. Follow the prompts to download and set up the Microsoft Authenticator app.\nUse a different account\nYou have 14 days until this is required.\nAsk later  Next',
    message: 'action-required',
  },
  { typed: 'organization requires additional security information', message: 'action-required' },
  {
    typed:
      'アクションが必要\n組織には追加のセキュリティ情報が必要です。指示に従って、Microsoft Authenticator アプリをダウンロードしてセットアップします。\n後で尋ねる 次へ',
    message: 'action-required',
  },
  { typed: '操作が必要 追加のセキュリティ情報が必要です', message: 'action-required' },
  {
    typed:
      'Help us protect your account\nMicrosoft has enabled security defaults to keep your account secure.\nSkip for now (14 days until this is required)\nNext',
    message: 'protect-your-account',
  },
  { typed: 'help us protect your account', message: 'protect-your-account' },
  { typed: 'アカウントの保護にご協力ください', message: 'protect-your-account' },
  { typed: '「アカウントの保護にご協力ください」と出て進めません', message: 'protect-your-account' },
  { typed: 'Improve your sign-ins', message: 'improve-sign-ins' },
  { typed: 'page says improve your sign ins', message: 'improve-sign-ins' },
  { typed: 'Get the Microsoft Authenticator app', message: 'get-authenticator-app' },
  {
    typed: 'Don’t lose access to your account!\nAuthentication Phone is not configured. Set it up now',
    message: 'keep-access',
  },
  { typed: 'lose access to your account', message: 'keep-access' },
  { typed: 'Install Microsoft Authenticator', message: 'install-authenticator' },
  {
    typed:
      'Set up your account in app\nIf prompted, allow notifications. Then add an account, and select “Work or school”.\nBack  Next',
    message: 'add-account-to-app',
  },
  {
    typed:
      'What kind of account are you adding?\nPersonal account\nWork or school account\nOther (Google, Facebook, etc.)',
    message: 'add-account-to-app',
  },
  { typed: 'Add work or school account\nSign in\nScan a QR code', message: 'add-account-to-app' },
  { typed: 'scan the qr code', message: 'add-account-to-app' },
  { typed: 'アカウントのセットアップ', message: 'add-account-to-app' },
  {
    typed: 'QR コードをスキャンします\nMicrosoft Authenticator アプリを使用して QR コードをスキャンします。',
    message: 'add-account-to-app',
  },
  {
    typed: 'Additional security verification\nStep 1: How should we contact you?',
    message: 'additional-security-verification',
  },
  { typed: 'How should we contact', message: 'additional-security-verification' },
  { typed: '手順1：ご希望のご連絡方法をお知らせください', message: 'additional-security-verification' },
  { typed: 'Step 3: Keep using your existing applications', message: 'set-up-last-step' },
  { typed: 'keep using your existing appli', message: 'set-up-last-step' },
  { typed: '既存のアプリケーションを使用し続ける', message: 'set-up-last-step' },
  {
    typed: 'Activation code is invalid. Make sure you typed it correctly.',
    message: 'activation-code-invalid',
  },
  { typed: 'activation code invalid', message: 'activation-code-invalid' },
  { typed: 'this QR code was already used', message: 'activation-code-invalid' },
  { typed: 'Create a passkey', message: 'create-passkey' },
  { typed: 'パスキーを作成する', message: 'create-passkey' },
  { typed: '「パスキーを作成する」という画面になった', message: 'create-passkey' },
  { typed: 'Face, fingerprint, PIN or security key', message: 'passkey-asked-for' },
  { typed: 'use your face, fingerprint, pin', message: 'passkey-asked-for' },
  { typed: 'Passkey not registered', message: 'passkey-not-registered' },
  { typed: 'your passkey is not registered', message: 'passkey-not-registered' },
  {
    typed:
      'You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, or location that is restricted by your admin.',
    message: 'blocked-by-policy',
  },
  { typed: 'cannot access this right now', message: 'blocked-by-policy' },
  { typed: 'does not meet the criteria to access this resource', message: 'blocked-by-policy' },
  { typed: 'You don’t have access to this', message: 'blocked-by-policy' },
  {
    typed: 'Your sign-in was blocked\nWe’ve detected something unusual about this sign-in.',
    message: 'blocked-by-policy',
  },
  { typed: 'Your account is blocked', message: 'account-blocked' },
  {
    typed: 'It looks like your account has been blocked. Please contact your admin to unblock it.',
    message: 'account-blocked',
  },
  {
    typed:
      'Help us keep your device secure\nYour sign-in was successful but your admin requires the device requesting access to be managed.',
    message: 'device-not-allowed',
  },
  { typed: 'help us keep your device secure', message: 'device-not-allowed' },
  {
    typed:
      'Need admin approval\nApple Internet Accounts needs permission to access resources in your organization that only an admin can grant.',
    message: 'app-not-approved',
  },
  { typed: 'need admin aproval', message: 'app-not-approved' },
  { typed: '管理者の承認が必要', message: 'app-not-approved' },
  { typed: '「管理者の承認が必要」と表示される', message: 'app-not-approved' },
  { typed: 'Sorry, your sign-in timed out. Please sign in again.', message: 'session-ended' },
  { typed: 'your sign-in timed out', message: 'session-ended' },
  {
    typed:
      'This page isn’t working\nlogin.microsoftonline.com redirected you too many times.\nTry deleting your cookies.\nERR_TOO_MANY_REDIRECTS',
    message: 'goes-in-circles',
  },
  { typed: 'ERR_TOO_MANY_REDIRECTS', message: 'goes-in-circles' },
  { typed: 'login.microsoftonline.com でリダイレクトが繰り返し行われました。', message: 'goes-in-circles' },
  { typed: 'リダイレクトの回数が多すぎます', message: 'goes-in-circles' },
  { typed: 'サインイン画面がループする', message: 'goes-in-circles' },
  { typed: 'it goes back to the sign-in page again and again', message: 'goes-in-circles' },
  {
    typed:
      'Something went wrong\nWe couldn’t sign you in. If the error persists, contact your system administrator and provide error code CAA20004.',
    message: 'office-sign-in',
  },
  { typed: 'CAA2000B', message: 'office-sign-in' },
  { typed: 'エラー コード: 4usqa', message: 'office-sign-in' },
  { typed: 'AADSTS90072', message: 'not-in-directory' },
  {
    typed:
      "AADSTS500200: User account 'taro.handai@outlook.jp' is a personal Microsoft account. Personal Microsoft accounts are not supported for this application unless explicitly invited to an organization.",
    message: 'personal-account',
  },
  { typed: 'AADSTS81012', message: 'other-person-signed-in' },
  { typed: 'AADSTS500212', message: 'other-organization-blocked' },
  { typed: 'error code 90019', message: 'address-not-valid' },
  { typed: 'AADSTS700082: The refresh token has expired due to inactivity.', message: 'session-ended' },
  { typed: 'AADSTS90033: A transient error has occurred. Please try again.', message: 'microsoft-fault' },
  { typed: 'AADSTS90055', message: 'too-many-requests' },
  {
    typed: 'AADSTS50125: Sign-in was interrupted due to a password reset or password registration entry.',
    message: 'keep-access',
  },
  { typed: 'AADSTS120000', message: 'password-change-failed' },
  { typed: 'AADSTS120020', message: 'password-change-failed' },
  { typed: 'AADSTS53000: Device is not in required device state: compliant.', message: 'device-not-allowed' },
  { typed: 'AADSTS50127', message: 'app-needed' },
  { typed: 'AADSTS530032', message: 'blocked-by-policy' },
  { typed: 'AADSTS90095', message: 'app-not-approved' },
  { typed: 'AADSTS65004: User declined to consent to access the app.', message: 'app-declined' },
  { typed: 'AADSTS70019', message: 'device-code-refused' },
];

/** Texts that are not sign-in messages, for which the search must find nothing. */
export const noise: readonly string[] = [
  // What every sign-in page says, and single words.
  'Sign in to your account',
  'Enter password',
  'パスワードを入力してください',
  'Stay signed in?',
  'サインインの状態を維持しますか?',
  'Next',
  '次へ',
  'Microsoft',
  'account',
  'password',
  'アカウント',
  'Forgot my password',
  'OUMail',

  // Numbers, letters, signs, random typing.
  'a',
  'あ',
  '12345',
  '???',
  '😭😭😭',
  'asdfghjkl;',
  'qwertyuiop zxcvbnm',
  'ああああああああ',
  '06-5012-6000',
  '学籍番号 08A50126',
  'u500534c@ecs.osaka-u.ac.jp',
  '合計 50,126 円(税込)',
  'ご注文番号 150053 の商品を発送しました。',
  '〒565-0871 大阪府吹田市山田丘1-1',

  // Codes that no message has, or that only begin or end like one.
  "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  'AADSTS501261',
  'AADSTS5012',
  'AADSTS',
  'Error 0x80070005',
  'エラーコード: 0x8007007B',

  // Errors and notices of other things.
  'OneDrive is full. Free up space or buy more storage.',
  'OneDrive の容量がいっぱいです。ファイルを削除してください。',
  'Unable to join the network "CAFE_GUEST". The Wi-Fi password may have changed.',
  'No internet connection',
  'インターネットに接続されていません。ネットワークケーブルを確認してください。',
  '404 Not Found',
  'お探しのページは見つかりませんでした。',
  'Your session in Zoom has ended',
  'Printer is offline. Check the paper tray and the cable.',
  'プリンターの用紙がなくなりました。トレイ 2 に A4 用紙を補給してください。',
  'App Store: update your payment method to continue downloading apps.',
  'Your Apple storage is almost full. Photos are no longer being backed up.',
  'Address not found. Your message wasn’t delivered to hanako@example.com because the mailbox is full.',
  'セキュリティ更新プログラムをインストールしています。電源を切らないでください。',
  'LINE のトーク履歴をバックアップしてください。',
  'クレジットカードの有効期限を入力してください。',
  'パスワードは8文字以上で入力してください',
  '本人確認書類を提出してください',
  'Your parcel could not be delivered. Choose a new time for delivery.',
  'このサイトではクッキー(Cookie)を使用しています。「同意する」を押してください。',
  'This website uses cookies to improve your experience. Accept all',

  // Ordinary mails, notices, books, code.
  'KOAN: 秋冬学期の履修登録は10月15日までです。期限を過ぎると変更できません。',
  '情報セキュリティの講義は来週休講です。補講の日程は CLE でお知らせします。',
  '先生、お世話になっております。レポートの提出が遅れてしまい申し訳ありません。',
  'Hi all, the seminar on network security moves to room 301 on Friday. Slides will be sent later.',
  '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。',
  'It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.',
  'const total = items.reduce((sum, item) => sum + item.price, 0);',
  '<div class="login"><input type="password" name="pw"></div>',
  'https://www.osaka-u.ac.jp/ja/campus/handaimap',

  // Words of the messages, meaning something else.
  'Please verify your account details at the bank counter',
  'The cookies in the kitchen are blocked by the tin',
  'more information about the festival',
  '詳細情報はこちらをご覧ください。',
  'We would love to hear from you! Subscribe to our newsletter.',
  'The library is locked after 22:00; ask the guard for the key.',
  '5階のロッカーは工事のため使用できません。',
];
