/**
 * A phone number as a reader types it, and the expected result. Written from the contract and the numbering plans,
 * without looking at the code.
 */
export interface PhoneCase {
  /** What makes this number special, in a few words. Unique in the table. */
  readonly about: string;
  readonly typed: string;
  readonly country: string;
  readonly expected:
    | {
        readonly ok: true;
        readonly enter: string;
        readonly callingCode: string;
        readonly type?: 'mobile' | 'fixed-or-mobile';
      }
    | { readonly ok: false; readonly problem: string; readonly country?: string };
}

export const phoneCases: readonly PhoneCase[] = [
  // Japan: mobiles, in every way of writing them
  {
    about: 'mobile 090 with hyphens',
    typed: '090-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile 090 in one run',
    typed: '09012345678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile 080',
    typed: '080-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '8012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile 070',
    typed: '070-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '7012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile 060, new in July 2026',
    typed: '060-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '6012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile 060 after +81',
    typed: '+81 60-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '6012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'mobile already without its 0',
    typed: '9012345678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full-width digits, full-width hyphen-minus',
    typed: '０９０－１２３４－５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full-width digits, long vowel mark as a dash',
    typed: '０９０ー１２３４ー５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'half-width long vowel mark as a dash',
    typed: '090\uff701234\uff705678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full- and half-width digits mixed',
    typed: '０９０-1234-５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'horizontal bar U+2015',
    typed: '090\u20151234\u20155678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'hyphen U+2010',
    typed: '090\u20101234\u20105678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'en dash U+2013',
    typed: '080\u20131234\u20135678',
    country: 'JP',
    expected: { ok: true, enter: '8012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'em dash U+2014',
    typed: '080\u20141234\u20145678',
    country: 'JP',
    expected: { ok: true, enter: '8012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'minus sign U+2212',
    typed: '090\u22121234\u22125678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'tilde',
    typed: '090~1234~5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'wave dash U+301C',
    typed: '090\u301c1234\u301c5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'middle dots',
    typed: '090・1234・5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full stops',
    typed: '090.1234.5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'slashes',
    typed: '090/1234/5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'spaces, also before and after',
    typed: ' 090 1234 5678 ',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full-width spaces',
    typed: '０９０\u3000１２３４\u3000５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'no-break spaces',
    typed: '070\u00a01234\u00a05678',
    country: 'JP',
    expected: { ok: true, enter: '7012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'tab from a spreadsheet and a line end',
    typed: '090-1234-5678\t\n',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'full-width brackets',
    typed: '（０９０）１２３４－５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'brackets round the middle',
    typed: '090(1234)5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '+81 and no 0',
    typed: '+81 90-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '+81 and the 0 left in',
    typed: '+81-090-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '+81 and (0)',
    typed: '+81(0)90-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '+81 in brackets',
    typed: '(+81) 80 1234 5678',
    country: 'JP',
    expected: { ok: true, enter: '8012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '+81 full-width',
    typed: '＋８１\u3000９０－１２３４－５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '0081 and no 0',
    typed: '0081 90 1234 5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '0081 and the 0 left in',
    typed: '0081-090-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '0081 full-width',
    typed: '００８１９０１２３４５６７８',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: '81 without a plus',
    typed: '81 90 1234 5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'tel: link with +81 and an extension',
    typed: 'tel:+81-90-1234-5678;ext=123',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'label in Japanese',
    typed: '電話：090-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'label TEL',
    typed: 'TEL 090-1234-5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'marks of direction, pasted from an iPhone',
    typed: '\u202a+81 90-1234-5678\u202c',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },
  {
    about: 'zero-width space and byte order mark',
    typed: '\ufeff090\u200b1234\u200b5678',
    country: 'JP',
    expected: { ok: true, enter: '9012345678', callingCode: '81', type: 'mobile' },
  },

  // Japan: numbers that get no text messages
  {
    about: 'landline in Osaka',
    typed: '06-6850-0000',
    country: 'JP',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'landline in Osaka, full-width brackets',
    typed: '（０６）６８５０－００００',
    country: 'JP',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'landline in Osaka after +81',
    typed: '+81 6-6850-0000',
    country: 'JP',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'landline in Tokyo',
    typed: '03-1234-5678',
    country: 'JP',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'landline in Minoh',
    typed: '072-730-0000',
    country: 'JP',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'internet phone 050',
    typed: '050-1234-5678',
    country: 'JP',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'internet phone 050 after +81',
    typed: '+81 50 1234 5678',
    country: 'JP',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'free-phone 0120',
    typed: '0120-123-456',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'free-phone 0800',
    typed: '0800-123-4567',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'free-phone 0800 grouped as if 080 were a mobile',
    typed: '080-0123-4567',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: '0570 number',
    typed: '0570-123-456',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: '020 number',
    typed: '020-1234-5678',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },
  { about: 'police', typed: '110', country: 'JP', expected: { ok: false, problem: 'special-number' } },
  {
    about: 'fire and ambulance',
    typed: '119',
    country: 'JP',
    expected: { ok: false, problem: 'special-number' },
  },

  // Japan: wrong length, nothing, no number
  {
    about: '090 with one digit missing',
    typed: '090-1234-567',
    country: 'JP',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: '080 with one digit missing, full-width',
    typed: '０８０－１２３４－５６７',
    country: 'JP',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: '+81 90 with one digit missing',
    typed: '+81 90 1234 567',
    country: 'JP',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: '060 with one digit missing',
    typed: '060-1234-567',
    country: 'JP',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: 'only the beginning of a mobile',
    typed: '090-1234',
    country: 'JP',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: '090 with one digit too many',
    typed: '090-1234-56789',
    country: 'JP',
    expected: { ok: false, problem: 'too-long' },
  },
  {
    about: '080 with one digit too many, full-width',
    typed: '０８０１２３４５６７８９',
    country: 'JP',
    expected: { ok: false, problem: 'too-long' },
  },
  {
    about: 'the whole number typed twice',
    typed: '0901234567809012345678',
    country: 'JP',
    expected: { ok: false, problem: 'too-long' },
  },
  { about: 'nothing', typed: '', country: 'JP', expected: { ok: false, problem: 'empty' } },
  { about: 'spaces only', typed: '   ', country: 'JP', expected: { ok: false, problem: 'empty' } },
  {
    about: 'letters only',
    typed: 'my phone',
    country: 'JP',
    expected: { ok: false, problem: 'not-a-number' },
  },
  {
    about: 'email address',
    typed: 'u123456a@ecs.osaka-u.ac.jp',
    country: 'JP',
    expected: { ok: false, problem: 'not-a-number' },
  },

  // Mainland China
  {
    about: 'China, mobile',
    typed: '131 2345 6789',
    country: 'CN',
    expected: { ok: true, enter: '13123456789', callingCode: '86', type: 'mobile' },
  },
  {
    about: 'China, +86',
    typed: '+86 131-2345-6789',
    country: 'CN',
    expected: { ok: true, enter: '13123456789', callingCode: '86', type: 'mobile' },
  },
  {
    about: 'China, 0086',
    typed: '0086 131 2345 6789',
    country: 'CN',
    expected: { ok: true, enter: '13123456789', callingCode: '86', type: 'mobile' },
  },
  {
    about: 'China, 86 without a plus',
    typed: '86 131 2345 6789',
    country: 'CN',
    expected: { ok: true, enter: '13123456789', callingCode: '86', type: 'mobile' },
  },
  {
    about: 'China, the trunk 0 before a mobile',
    typed: '0131 2345 6789',
    country: 'CN',
    expected: { ok: true, enter: '13123456789', callingCode: '86', type: 'mobile' },
  },
  {
    about: 'China, +86 while Japan is chosen',
    typed: '+86 131 2345 6789',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'CN' },
  },
  {
    about: 'China, 0086 while Japan is chosen',
    typed: '0086 13123456789',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'CN' },
  },
  {
    about: 'China, landline in Beijing',
    typed: '010-1234 5678',
    country: 'CN',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'China, shared-cost 400',
    typed: '400-123-4567',
    country: 'CN',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'China, mobile with one digit missing',
    typed: '131 2345 678',
    country: 'CN',
    expected: { ok: false, problem: 'too-short' },
  },

  // Korea
  {
    about: 'Korea, mobile',
    typed: '010-2000-0000',
    country: 'KR',
    expected: { ok: true, enter: '1020000000', callingCode: '82', type: 'mobile' },
  },
  {
    about: 'Korea, +82',
    typed: '+82 10-2000-0000',
    country: 'KR',
    expected: { ok: true, enter: '1020000000', callingCode: '82', type: 'mobile' },
  },
  {
    about: 'Korea, +82 and the 0 left in',
    typed: '+82 010-2000-0000',
    country: 'KR',
    expected: { ok: true, enter: '1020000000', callingCode: '82', type: 'mobile' },
  },
  {
    about: 'Korea, +82 while Japan is chosen',
    typed: '+82 10-2000-0000',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'KR' },
  },
  {
    about: 'Korea, landline in Seoul',
    typed: '02-212-3456',
    country: 'KR',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Korea, internet phone 070',
    typed: '070-1234-5678',
    country: 'KR',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'Korea, nationwide 1544',
    typed: '1544-1234',
    country: 'KR',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'Korea, Japanese mobile after +81 while Korea is chosen',
    typed: '+81 90-1234-5678',
    country: 'KR',
    expected: { ok: false, problem: 'other-country', country: 'JP' },
  },

  // Taiwan
  {
    about: 'Taiwan, mobile',
    typed: '0912-345-678',
    country: 'TW',
    expected: { ok: true, enter: '912345678', callingCode: '886', type: 'mobile' },
  },
  {
    about: 'Taiwan, +886 and (0)',
    typed: '+886 (0)912-345-678',
    country: 'TW',
    expected: { ok: true, enter: '912345678', callingCode: '886', type: 'mobile' },
  },
  {
    about: 'Taiwan, +886 while Japan is chosen',
    typed: '+886 912-345-678',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'TW' },
  },
  {
    about: 'Taiwan, landline in Taipei',
    typed: '(02) 2123-4567',
    country: 'TW',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Taiwan, internet phone 070',
    typed: '070-1234-5678',
    country: 'TW',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'Taiwan, mobile with one digit too many',
    typed: '0912-345-6789',
    country: 'TW',
    expected: { ok: false, problem: 'too-long' },
  },

  // Hong Kong, Macao
  {
    about: 'Hong Kong, mobile',
    typed: '5123 4567',
    country: 'HK',
    expected: { ok: true, enter: '51234567', callingCode: '852', type: 'mobile' },
  },
  {
    about: 'Hong Kong, +852 while China is chosen',
    typed: '+852 5123-4567',
    country: 'CN',
    expected: { ok: false, problem: 'other-country', country: 'HK' },
  },
  {
    about: 'Hong Kong, landline',
    typed: '2123 4567',
    country: 'HK',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Macao, mobile',
    typed: '6612 3456',
    country: 'MO',
    expected: { ok: true, enter: '66123456', callingCode: '853', type: 'mobile' },
  },
  {
    about: 'Macao, landline after +853',
    typed: '+853 2821 2345',
    country: 'MO',
    expected: { ok: false, problem: 'landline' },
  },

  // Indonesia, Thailand, Vietnam, Malaysia
  {
    about: 'Indonesia, mobile of twelve digits',
    typed: '0812-3456-7890',
    country: 'ID',
    expected: { ok: true, enter: '81234567890', callingCode: '62', type: 'mobile' },
  },
  {
    about: 'Indonesia, +62 and the 0 left in',
    typed: '+62 0812-3456-7890',
    country: 'ID',
    expected: { ok: true, enter: '81234567890', callingCode: '62', type: 'mobile' },
  },
  {
    about: 'Indonesia, +62 while Japan is chosen',
    typed: '+62 812 3456 7890',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'ID' },
  },
  {
    about: 'Indonesia, landline in Jakarta',
    typed: '(021) 8350123',
    country: 'ID',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Thailand, mobile',
    typed: '081-234-5678',
    country: 'TH',
    expected: { ok: true, enter: '812345678', callingCode: '66', type: 'mobile' },
  },
  {
    about: 'Thailand, landline in Bangkok',
    typed: '02-123-4567',
    country: 'TH',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Vietnam, mobile',
    typed: '0912 345 678',
    country: 'VN',
    expected: { ok: true, enter: '912345678', callingCode: '84', type: 'mobile' },
  },
  {
    about: 'Vietnam, mobile with dots and +84',
    typed: '+84.912.345.678',
    country: 'VN',
    expected: { ok: true, enter: '912345678', callingCode: '84', type: 'mobile' },
  },
  {
    about: 'Vietnam, +84 while Japan is chosen',
    typed: '+84 912 345 678',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'VN' },
  },
  {
    about: 'Vietnam, landline',
    typed: '0210 1234 567',
    country: 'VN',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Malaysia, mobile',
    typed: '012-345 6789',
    country: 'MY',
    expected: { ok: true, enter: '123456789', callingCode: '60', type: 'mobile' },
  },
  {
    about: 'Malaysia, longer mobile 011',
    typed: '011-1234 5678',
    country: 'MY',
    expected: { ok: true, enter: '1112345678', callingCode: '60', type: 'mobile' },
  },
  {
    about: 'Malaysia, 60 without a plus',
    typed: '6012-345 6789',
    country: 'MY',
    expected: { ok: true, enter: '123456789', callingCode: '60', type: 'mobile' },
  },
  {
    about: 'Malaysia, landline in Kuala Lumpur',
    typed: '03-2385 6789',
    country: 'MY',
    expected: { ok: false, problem: 'landline' },
  },

  // South Asia
  {
    about: 'India, mobile',
    typed: '98765 43210',
    country: 'IN',
    expected: { ok: true, enter: '9876543210', callingCode: '91', type: 'mobile' },
  },
  {
    about: 'India, mobile with the trunk 0',
    typed: '098765-43210',
    country: 'IN',
    expected: { ok: true, enter: '9876543210', callingCode: '91', type: 'mobile' },
  },
  {
    about: 'India, +91 while Japan is chosen',
    typed: '+91 98765 43210',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'IN' },
  },
  {
    about: 'India, free-phone',
    typed: '1800 12 3456',
    country: 'IN',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'India, mobile with one digit missing',
    typed: '98765 4321',
    country: 'IN',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: 'Bangladesh, mobile',
    typed: '01812-345678',
    country: 'BD',
    expected: { ok: true, enter: '1812345678', callingCode: '880', type: 'mobile' },
  },
  {
    about: 'Bangladesh, the habit of +88 before the 0',
    typed: '+88 01812-345678',
    country: 'BD',
    expected: { ok: true, enter: '1812345678', callingCode: '880', type: 'mobile' },
  },
  {
    about: 'Bangladesh, internet phone',
    typed: '09604-123456',
    country: 'BD',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'Nepal, mobile',
    typed: '984-1234567',
    country: 'NP',
    expected: { ok: true, enter: '9841234567', callingCode: '977', type: 'mobile' },
  },
  {
    about: 'Sri Lanka, mobile',
    typed: '071 234 5678',
    country: 'LK',
    expected: { ok: true, enter: '712345678', callingCode: '94', type: 'mobile' },
  },
  {
    about: 'Pakistan, mobile',
    typed: '0301-2345678',
    country: 'PK',
    expected: { ok: true, enter: '3012345678', callingCode: '92', type: 'mobile' },
  },

  // Mongolia, Philippines, Singapore, Myanmar, Cambodia, Laos
  {
    about: 'Mongolia, mobile',
    typed: '8812-3456',
    country: 'MN',
    expected: { ok: true, enter: '88123456', callingCode: '976', type: 'mobile' },
  },
  {
    about: 'Mongolia, internet phone',
    typed: '7512 3456',
    country: 'MN',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'Philippines, mobile',
    typed: '0905 123 4567',
    country: 'PH',
    expected: { ok: true, enter: '9051234567', callingCode: '63', type: 'mobile' },
  },
  {
    about: 'Philippines, landline in Manila',
    typed: '(02) 3234 5678',
    country: 'PH',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Singapore, mobile',
    typed: '8123 4567',
    country: 'SG',
    expected: { ok: true, enter: '81234567', callingCode: '65', type: 'mobile' },
  },
  {
    about: 'Singapore, mobile with one digit missing',
    typed: '8123 456',
    country: 'SG',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: 'Myanmar, mobile with +95 and the 0 left in',
    typed: '+95 09 212 3456',
    country: 'MM',
    expected: { ok: true, enter: '92123456', callingCode: '95', type: 'mobile' },
  },
  {
    about: 'Cambodia, mobile',
    typed: '091 234 567',
    country: 'KH',
    expected: { ok: true, enter: '91234567', callingCode: '855', type: 'mobile' },
  },
  {
    about: 'Laos, mobile, whose 20 stays',
    typed: '020 23 123 456',
    country: 'LA',
    expected: { ok: true, enter: '2023123456', callingCode: '856', type: 'mobile' },
  },

  // United States and Canada: prefix 1, one calling code, mobiles not told apart
  {
    about: 'United States, brackets',
    typed: '(201) 555-0123',
    country: 'US',
    expected: { ok: true, enter: '2015550123', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'United States, prefix 1',
    typed: '1-201-555-0123',
    country: 'US',
    expected: { ok: true, enter: '2015550123', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'United States, +1',
    typed: '+1 201.555.0123',
    country: 'US',
    expected: { ok: true, enter: '2015550123', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'United States, 001',
    typed: '001 201 555 0123',
    country: 'US',
    expected: { ok: true, enter: '2015550123', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'United States, +1 while Japan is chosen',
    typed: '+1 (201) 555-0123',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'US' },
  },
  {
    about: 'United States, free-phone',
    typed: '(800) 234-5678',
    country: 'US',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'United States, area code left out',
    typed: '555-0123',
    country: 'US',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: 'United States, one digit too many',
    typed: '201-555-01234',
    country: 'US',
    expected: { ok: false, problem: 'too-long' },
  },
  {
    about: 'Canada, prefix 1',
    typed: '1 506 234-5678',
    country: 'CA',
    expected: { ok: true, enter: '5062345678', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'Canadian number while the United States is chosen',
    typed: '+1 506-234-5678',
    country: 'US',
    expected: { ok: true, enter: '5062345678', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'United States number while Canada is chosen',
    typed: '(201) 555-0123',
    country: 'CA',
    expected: { ok: true, enter: '2015550123', callingCode: '1', type: 'fixed-or-mobile' },
  },
  {
    about: 'Canadian number while Japan is chosen',
    typed: '+1 506 234 5678',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'CA' },
  },
  {
    about: 'British number while the United States is chosen',
    typed: '+44 7400 123456',
    country: 'US',
    expected: { ok: false, problem: 'other-country', country: 'GB' },
  },

  // Western and northern Europe
  {
    about: 'United Kingdom, mobile',
    typed: '07400 123456',
    country: 'GB',
    expected: { ok: true, enter: '7400123456', callingCode: '44', type: 'mobile' },
  },
  {
    about: 'United Kingdom, +44 and (0)',
    typed: '+44 (0)7400 123456',
    country: 'GB',
    expected: { ok: true, enter: '7400123456', callingCode: '44', type: 'mobile' },
  },
  {
    about: 'United Kingdom, 0044 while Japan is chosen',
    typed: '0044 7400 123456',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'GB' },
  },
  {
    about: 'United Kingdom, landline in London',
    typed: '020 7946 0123',
    country: 'GB',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'United Kingdom, internet phone 056',
    typed: '056 1234 5678',
    country: 'GB',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'United Kingdom, one digit too many',
    typed: '07400 123 4567',
    country: 'GB',
    expected: { ok: false, problem: 'too-long' },
  },
  {
    about: 'Jersey mobile while the United Kingdom is chosen',
    typed: '07797 712345',
    country: 'GB',
    expected: { ok: true, enter: '7797712345', callingCode: '44', type: 'mobile' },
  },
  {
    about: 'Germany, mobile',
    typed: '0151/23456789',
    country: 'DE',
    expected: { ok: true, enter: '15123456789', callingCode: '49', type: 'mobile' },
  },
  {
    about: 'Germany, 0049 and (0)',
    typed: '0049 (0) 151 23456789',
    country: 'DE',
    expected: { ok: true, enter: '15123456789', callingCode: '49', type: 'mobile' },
  },
  {
    about: 'Germany, landline in Berlin',
    typed: '030 123456',
    country: 'DE',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'France, mobile',
    typed: '06 12 34 56 78',
    country: 'FR',
    expected: { ok: true, enter: '612345678', callingCode: '33', type: 'mobile' },
  },
  {
    about: 'France, +33 and (0), narrow no-break spaces',
    typed: '+33\u202f(0)6\u202f12\u202f34\u202f56\u202f78',
    country: 'FR',
    expected: { ok: true, enter: '612345678', callingCode: '33', type: 'mobile' },
  },
  {
    about: 'France, landline in Paris',
    typed: '01 23 45 67 89',
    country: 'FR',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'France, internet phone 09',
    typed: '09 12 34 56 78',
    country: 'FR',
    expected: { ok: false, problem: 'internet-phone' },
  },
  {
    about: 'Netherlands, mobile',
    typed: '06-12345678',
    country: 'NL',
    expected: { ok: true, enter: '612345678', callingCode: '31', type: 'mobile' },
  },
  {
    about: 'Switzerland, mobile',
    typed: '078 123 45 67',
    country: 'CH',
    expected: { ok: true, enter: '781234567', callingCode: '41', type: 'mobile' },
  },
  {
    about: 'Spain, mobile',
    typed: '612 34 56 78',
    country: 'ES',
    expected: { ok: true, enter: '612345678', callingCode: '34', type: 'mobile' },
  },
  {
    about: 'Poland, mobile, no prefix',
    typed: '512 345 678',
    country: 'PL',
    expected: { ok: true, enter: '512345678', callingCode: '48', type: 'mobile' },
  },
  {
    about: 'Ukraine, mobile',
    typed: '050 123 45 67',
    country: 'UA',
    expected: { ok: true, enter: '501234567', callingCode: '380', type: 'mobile' },
  },

  // Italy: the 0 of a landline is part of the number, mobiles have none
  {
    about: 'Italy, mobile',
    typed: '312 345 6789',
    country: 'IT',
    expected: { ok: true, enter: '3123456789', callingCode: '39', type: 'mobile' },
  },
  {
    about: 'Italy, 0039',
    typed: '0039 312 345 6789',
    country: 'IT',
    expected: { ok: true, enter: '3123456789', callingCode: '39', type: 'mobile' },
  },
  {
    about: 'Italy, +39 while Japan is chosen',
    typed: '+39 312 345 6789',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'IT' },
  },
  {
    about: 'Italy, landline in Milan',
    typed: '02 1234 5678',
    country: 'IT',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Italy, landline in Rome after +39',
    typed: '+39 06 1234 5678',
    country: 'IT',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Italy, free-phone',
    typed: '800 123 456',
    country: 'IT',
    expected: { ok: false, problem: 'special-number' },
  },

  // Benin, Congo, Côte d’Ivoire: mobiles that really begin with 0 (Gabon's did until its plan of 2019)
  {
    about: 'Benin, mobile keeps its 0',
    typed: '01 95 12 34 56',
    country: 'BJ',
    expected: { ok: true, enter: '0195123456', callingCode: '229', type: 'mobile' },
  },
  {
    about: 'Benin, +229 keeps the 0',
    typed: '+229 01 95 12 34 56',
    country: 'BJ',
    expected: { ok: true, enter: '0195123456', callingCode: '229', type: 'mobile' },
  },
  {
    about: 'Benin, +229 while Japan is chosen',
    typed: '+229 01 95 12 34 56',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'BJ' },
  },
  {
    about: 'Congo, mobile keeps its 0',
    typed: '06 123 4567',
    country: 'CG',
    expected: { ok: true, enter: '061234567', callingCode: '242', type: 'mobile' },
  },
  {
    about: 'Congo, 00242 keeps the 0',
    typed: '00242 06 123 4567',
    country: 'CG',
    expected: { ok: true, enter: '061234567', callingCode: '242', type: 'mobile' },
  },
  {
    about: 'Côte d’Ivoire, mobile keeps its 0',
    typed: '01 23 45 67 89',
    country: 'CI',
    expected: { ok: true, enter: '0123456789', callingCode: '225', type: 'mobile' },
  },
  {
    about: 'Côte d’Ivoire, +225 keeps the 0',
    typed: '+225 01 23 45 67 89',
    country: 'CI',
    expected: { ok: true, enter: '0123456789', callingCode: '225', type: 'mobile' },
  },
  {
    about: 'Gabon, plan of 2019, whose first 0 is a prefix',
    typed: '074 12 34 56',
    country: 'GA',
    expected: { ok: true, enter: '74123456', callingCode: '241', type: 'mobile' },
  },
  {
    about: 'Gabon, +241 without that 0',
    typed: '+241 74 12 34 56',
    country: 'GA',
    expected: { ok: true, enter: '74123456', callingCode: '241', type: 'mobile' },
  },

  // Prefix 8 (Russia, Belarus, Kazakhstan, Turkmenistan) and 06 (Hungary)
  {
    about: 'Russia, prefix 8',
    typed: '8 (912) 345-67-89',
    country: 'RU',
    expected: { ok: true, enter: '9123456789', callingCode: '7', type: 'mobile' },
  },
  {
    about: 'Russia, +7',
    typed: '+7 912 345-67-89',
    country: 'RU',
    expected: { ok: true, enter: '9123456789', callingCode: '7', type: 'mobile' },
  },
  {
    about: 'Russia, 7 without a plus',
    typed: '79123456789',
    country: 'RU',
    expected: { ok: true, enter: '9123456789', callingCode: '7', type: 'mobile' },
  },
  {
    about: 'Russia, +7 while Japan is chosen',
    typed: '+7 912 345-67-89',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'RU' },
  },
  {
    about: 'Russia, landline',
    typed: '8 (301) 123-45-67',
    country: 'RU',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Russia, free-phone 8 800',
    typed: '8 (800) 123-45-67',
    country: 'RU',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'Russia, one digit missing',
    typed: '+7 912 345-67-8',
    country: 'RU',
    expected: { ok: false, problem: 'too-short' },
  },
  {
    about: 'Kazakh mobile while Russia is chosen',
    typed: '+7 771 000 9998',
    country: 'RU',
    expected: { ok: true, enter: '7710009998', callingCode: '7', type: 'mobile' },
  },
  {
    about: 'Kazakhstan, prefix 8',
    typed: '8 (771) 000 99 98',
    country: 'KZ',
    expected: { ok: true, enter: '7710009998', callingCode: '7', type: 'mobile' },
  },
  {
    about: 'Kazakhstan, +7 while Japan is chosen',
    typed: '+7 771 000 99 98',
    country: 'JP',
    expected: { ok: false, problem: 'other-country', country: 'KZ' },
  },
  {
    about: 'Belarus, prefix 8 0',
    typed: '8 (029) 491-19-11',
    country: 'BY',
    expected: { ok: true, enter: '294911911', callingCode: '375', type: 'mobile' },
  },
  {
    about: 'Belarus, +375',
    typed: '+375 (29) 491-19-11',
    country: 'BY',
    expected: { ok: true, enter: '294911911', callingCode: '375', type: 'mobile' },
  },
  {
    about: 'Turkmenistan, prefix 8',
    typed: '8 66 123456',
    country: 'TM',
    expected: { ok: true, enter: '66123456', callingCode: '993', type: 'mobile' },
  },
  {
    about: 'Turkmenistan, landline in Ashgabat',
    typed: '(8 12) 34-56-78',
    country: 'TM',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Hungary, prefix 06',
    typed: '06 20 123 4567',
    country: 'HU',
    expected: { ok: true, enter: '201234567', callingCode: '36', type: 'mobile' },
  },
  {
    about: 'Hungary, prefix 06, dash and slash',
    typed: '06-20/123-4567',
    country: 'HU',
    expected: { ok: true, enter: '201234567', callingCode: '36', type: 'mobile' },
  },
  {
    about: 'Hungary, +36',
    typed: '+36 20 123 4567',
    country: 'HU',
    expected: { ok: true, enter: '201234567', callingCode: '36', type: 'mobile' },
  },
  {
    about: 'Hungary, landline in Budapest',
    typed: '(06 1) 234 5678',
    country: 'HU',
    expected: { ok: false, problem: 'landline' },
  },

  // Central Asia, the Near East, Oceania
  {
    about: 'Uzbekistan, mobile',
    typed: '91 234 56 78',
    country: 'UZ',
    expected: { ok: true, enter: '912345678', callingCode: '998', type: 'mobile' },
  },
  {
    about: 'Kyrgyzstan, mobile',
    typed: '0700 123 456',
    country: 'KG',
    expected: { ok: true, enter: '700123456', callingCode: '996', type: 'mobile' },
  },
  {
    about: 'Georgia, mobile',
    typed: '555 12 34 56',
    country: 'GE',
    expected: { ok: true, enter: '555123456', callingCode: '995', type: 'mobile' },
  },
  {
    about: 'Turkey, mobile',
    typed: '0501 234 56 78',
    country: 'TR',
    expected: { ok: true, enter: '5012345678', callingCode: '90', type: 'mobile' },
  },
  {
    about: 'Turkey, landline in Istanbul',
    typed: '(0212) 345 67 89',
    country: 'TR',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Turkey, nationwide 444',
    typed: '444 1 444',
    country: 'TR',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'Iran, mobile',
    typed: '0912 345 6789',
    country: 'IR',
    expected: { ok: true, enter: '9123456789', callingCode: '98', type: 'mobile' },
  },
  {
    about: 'Saudi Arabia, mobile',
    typed: '051 234 5678',
    country: 'SA',
    expected: { ok: true, enter: '512345678', callingCode: '966', type: 'mobile' },
  },
  {
    about: 'Australia, mobile',
    typed: '0412 345 678',
    country: 'AU',
    expected: { ok: true, enter: '412345678', callingCode: '61', type: 'mobile' },
  },
  {
    about: 'Australia, shared-cost 1300',
    typed: '1300 123 456',
    country: 'AU',
    expected: { ok: false, problem: 'special-number' },
  },
  {
    about: 'New Zealand, mobile',
    typed: '021 123 4567',
    country: 'NZ',
    expected: { ok: true, enter: '211234567', callingCode: '64', type: 'mobile' },
  },

  // Latin America
  {
    about: 'Brazil, mobile',
    typed: '(11) 96123-4567',
    country: 'BR',
    expected: { ok: true, enter: '11961234567', callingCode: '55', type: 'mobile' },
  },
  {
    about: 'Brazil, trunk 0 before the area code',
    typed: '(011) 96123-4567',
    country: 'BR',
    expected: { ok: true, enter: '11961234567', callingCode: '55', type: 'mobile' },
  },
  {
    about: 'Brazil, landline in São Paulo',
    typed: '(11) 2345-6789',
    country: 'BR',
    expected: { ok: false, problem: 'landline' },
  },
  {
    about: 'Mexico, ten digits',
    typed: '222 123 4567',
    country: 'MX',
    expected: { ok: true, enter: '2221234567', callingCode: '52' },
  },
  {
    about: 'Colombia, mobile',
    typed: '321 1234567',
    country: 'CO',
    expected: { ok: true, enter: '3211234567', callingCode: '57', type: 'mobile' },
  },
  {
    about: 'Argentina, +54 9',
    typed: '+54 9 11 2345-6789',
    country: 'AR',
    expected: { ok: true, enter: '91123456789', callingCode: '54', type: 'mobile' },
  },
  {
    about: 'Argentina, 0 and 15, written abroad with 9',
    typed: '011 15-2345-6789',
    country: 'AR',
    expected: { ok: true, enter: '91123456789', callingCode: '54', type: 'mobile' },
  },

  // Africa
  {
    about: 'Egypt, mobile',
    typed: '010 01234567',
    country: 'EG',
    expected: { ok: true, enter: '1001234567', callingCode: '20', type: 'mobile' },
  },
  {
    about: 'Kenya, mobile',
    typed: '0712 123456',
    country: 'KE',
    expected: { ok: true, enter: '712123456', callingCode: '254', type: 'mobile' },
  },
  {
    about: 'Nigeria, mobile',
    typed: '0802 123 4567',
    country: 'NG',
    expected: { ok: true, enter: '8021234567', callingCode: '234', type: 'mobile' },
  },
  {
    about: 'Ghana, mobile',
    typed: '023 123 4567',
    country: 'GH',
    expected: { ok: true, enter: '231234567', callingCode: '233', type: 'mobile' },
  },
  {
    about: 'Ethiopia, mobile after +251',
    typed: '+251 91 123 4567',
    country: 'ET',
    expected: { ok: true, enter: '911234567', callingCode: '251', type: 'mobile' },
  },
  {
    about: 'Morocco, mobile',
    typed: '06 50 12 34 56',
    country: 'MA',
    expected: { ok: true, enter: '650123456', callingCode: '212', type: 'mobile' },
  },
];
