/** Words of other products' screens are labels in instructions, so that each has a record of where it was seen. */
import { expect, test } from 'vitest';
import { textFile } from '../../../src/authoring/file-names.ts';
import { languageRules } from '../../../src/authoring/languages/locale-folders.ts';
import { writtenLanguages } from '../../../src/authoring/project-files.ts';
import { branchOf } from '../../../src/flow/id-conventions.ts';
import { parseMarks } from '../../../src/i18n/marks.ts';
import { followedSteps } from '../../../src/tree/label-screens.ts';
import { tree } from '../../../src/tree/tree.ts';

/** What instructions may print in bold or in quotation marks besides labels, and why. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'signs, which no language changes': ['⋮', '≡', '…', '▾', '＋'],
  'the name of an app': ['Safari', 'Microsoft Authenticator'],
  'settings of Japanese carriers, which have no other language': [
    'SMS拒否設定',
    '国際SMS拒否',
    'SMS一括拒否',
    '迷惑SMSブロック',
    '迷惑フィルターの設定',
    '海外からの電話番号メール',
  ],
  'an answer below': ['No', 'いいえ', 'I reported it', '報告した'],
  'a question for the carrier': [
    'Do you block text messages from abroad, for example from Microsoft?',
    'Microsoftなど、海外からのSMSが拒否されていませんか？',
  ],
  'what is typed or looked for': ['microsoft', 'office', 'login.microsoftonline.com'],
  'words that replace one in a label': ['tab', 'window'],
  'the other of two labels, as another generation of the English screen has it': ['Finish', 'Done'],
  'the app’s button, which was seen in English only and has no drawing': ['Report'],
  'the entry of another system in the app': ['osaka-u personal ID'],
  'a section of the support site': ['多要素認証（MFA）'],
  'a button of every browser': ['戻る'],
};
const others = new Set(Object.values(OTHERS).flat());

/** Returns what is in quotation marks in a text of a language. */
function quotedIn(language: string, text: string): string[] {
  const rules = languageRules().get(language);
  if (!rules) throw new Error(`locales/${language} has no rules`);
  const [open, close] = rules.quotes.outer;
  const quotation = new RegExp(`${open}([^${open}${close}]*)${close}`, 'gu');
  return [...text.matchAll(quotation)].map(([, inside = '']) => inside);
}

const languages = writtenLanguages();

const texts = languages.flatMap(({ language, files }) => {
  return Object.keys(tree.steps).flatMap((step) => {
    const json = files.find(({ file }) => file === textFile(language, branchOf(step), 'guide'))?.json ?? '{}';
    const { instructions = [] } =
      (JSON.parse(json) as Record<string, { instructions?: string[] }>)[step] ?? {};
    return instructions.map((text) => {
      const bold = parseMarks(text).flatMap((piece) =>
        typeof piece !== 'string' && piece.mark === 'b' ? [piece.inside] : [],
      );
      const words = parseMarks(text).map((piece) =>
        typeof piece === 'string' ? piece : piece.mark === 'b' ? piece.inside : '',
      );
      const named = [...bold, ...quotedIn(language, words.join(''))];
      return { language, step, named: named.filter((each) => each !== '') };
    });
  });
});

test('instructions name only labels, and the other things that this test lists', () => {
  const unlisted = texts.flatMap(({ language, step, named }) =>
    named.filter((each) => !others.has(each)).map((each) => `${language}, ${step}: ${each}`),
  );
  expect(unlisted).toEqual([]);
});

test('every other thing that is listed is named somewhere', () => {
  const named = new Set(texts.flatMap((text) => text.named));
  expect([...others].filter((each) => !named.has(each))).toEqual([]);
});

test('staff quote only words of labels at the steps that are followed in browsers', () => {
  const steps = new Set<string>(Object.values(followedSteps).flat());
  const quoted = languages.flatMap(({ language, files }) => {
    const contentOf = (file: string): object =>
      JSON.parse(files.find((each) => each.file === file)?.json ?? '{}');
    const labels = new Set(Object.values(contentOf(`locales/${language}/labels.json`)));
    return [...steps].flatMap((step) => {
      const desk = contentOf(textFile(language, branchOf(step), 'desk'));
      const {
        ask = '',
        mistaken = '',
        doNot = '',
      } = Object(Object.entries(desk).find(([id]) => id === step)?.[1]);
      return quotedIn(language, [ask, mistaken, doNot].join(' ')).map((words) => ({
        words: `${language}, ${step}: ${words}`,
        isLabel: labels.has(words),
      }));
    });
  });
  expect(quoted.filter(({ isLabel }) => !isLabel).map(({ words }) => words)).toEqual([]);
  expect(quoted.length).toBeGreaterThan(4);
});
