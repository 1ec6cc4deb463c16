// Written by `npm run locales:index` from the `typed` of each language.json in locales/. Do not edit it.
/** What people type or paste around what they are asked for, in all languages. */
export const typedWords = {
  at: [
    "at",
    "アット",
    "アットマーク",
  ],
  phoneNumber: [
    "tel",
    "phone",
    "mobile",
    "cell",
    "電話番号",
    "携帯番号",
    "携帯電話",
    "電話",
    "携帯",
  ],
  errorCode: [
    "error",
    "error code",
    "エラー",
    "エラー コード",
  ],
  commonWords: [
    "a an and are as at be been but by can could did do does for from get has have if in is it its let",
    "lets my not now of on one or our so still that the then there they this to up us use was we were",
    "when while will with you your again contact enter error having information later make message more",
    "new next number page phone please says screen shows sorry sure trouble try",
    "と表示される",
    "と出ます",
    "出た",
    "画面",
    "メッセージ",
    "エラー",
    "後でもう一度お試し",
    "管理者に",
    "お問い合わせ",
    "が正しい",
  ],
};
