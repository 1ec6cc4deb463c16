import { describe, expect, test } from 'vitest';
import { createGuide, textValues } from '../../../src/app/content.ts';
import { answered, arrived, type Call, changed, newCall } from '../../../src/desk/call/call.ts';
import { type Summarized, summaryLines, writtenLine } from '../../../src/desk/call/summary.ts';
import { answerStep, type Place } from '../../../src/flow/replay.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { loadDeskTexts } from '../../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';

const desk = await loadDeskTexts();
const { tree, messages } = createGuide('en', '2026-11-23');

/** A moment of the day of the call, in the time zone in which the test runs, as staff read it. */
const at = (hour: number, minute: number) => new Date(2026, 10, 23, hour, minute).getTime();

/** A call of four answers, one of them to a fix that could not be tried, and what was noted on the way. */
function someCall(): { call: Call; place: Place } {
  let call = changed(newCall(1), at(14, 2), { seen: ['username-incorrect'] });
  let place: Place = { step: 'start', trail: [], ahead: [] };
  const answers = [
    ['before-password', false],
    ['student', false],
    ['username-incorrect', false],
    ['did-not-work', false],
    ['did-not-work', true],
  ] as const;
  for (const [index, [answer, couldNotTry]] of answers.entries()) {
    const moment = at(14, 3 + index);
    call = answered(call, { step: place.step, answer }, { at: moment, couldNotTry });
    place = answerStep(tree, place, answer) as Place;
    call = arrived(call, place, moment);
  }
  const typed = {
    notes: 'Mail to u123456a@ecs.osaka-u.ac.jp,\ncall back on 090-1234-5678 after 15:30 *today*',
    errorCode: 'AADSTS50034',
    correlationId: '01234567-89ab-cdef-0123-456789abcdef',
    address: 'u123456a@ecs.osaka-u.ac.jp',
    phone: '',
  };
  return { call: changed(call, at(14, 9), { typed }), place };
}

async function summarized(language: string, parts: Partial<Summarized> = {}): Promise<Summarized> {
  const texts = { ...(await loadTexts(language)), ...desk.get(language) } as Parameters<typeof createI18n>[1];
  return {
    ...someCall(),
    tree,
    messages,
    i18n: createI18n(language, texts, textValues),
    callersLanguage: 'Japanese',
    link: 'https://guide.example/en/address/other-browser',
    version: '1.2.3',
    withPersonal: false,
    ...parts,
  };
}

const inPlain = (of: Summarized) => summaryLines(of).map((line) => writtenLine(line, ': ', 'plain'));

describe('the summary of a call', () => {
  test('in English, line by line', async () => {
    expect(inPlain(await summarized('en'))).toEqual([
      'When: November 23, 2026, 14:02–14:09',
      'The caller’s language: Japanese',
      'Message: “This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your admin.”',
      'Seen: It stops: before the password',
      'Seen: I am: a student',
      'Seen: It says: “This username may be incorrect”',
      'Tried: Correct the part before the @ (A97): no, at 14:06',
      'Tried: Use your alumni address (F2U): could not try, at 14:07',
      'Ended at: Try another browser (F4Y)',
      'Error code: AADSTS50034',
      'Correlation ID: 01234567-89ab-cdef-0123-456789abcdef',
      'Notes: Mail to ••••••••@•••••••••••••••••,\ncall back on •••-••••-•••• after 15:30 *today*',
      'Link: https://guide.example/en/address/other-browser',
      'Guide: OUMail sign-in guide 1.2.3',
    ]);
  });

  test('in Japanese, with addresses and numbers where that is wanted', async () => {
    expect(inPlain(await summarized('ja', { callersLanguage: '英語', withPersonal: true }))).toEqual([
      '日時: 2026年11月23日 14:02～14:09',
      '相手の言語: 英語',
      'メッセージ: 「このユーザー名は間違っている可能性があります。正しく入力したことをご確認ください。入力に問題がない場合は、管理者にお問い合わせください。」',
      '状況: 止まる場所：パスワードの前',
      '状況: 身分：学生',
      '状況: メッセージ：「このユーザー名は間違っている可能性があります」',
      '試したこと: @より前を直す（A97）：まだできない（14:06）',
      '試したこと: 卒業生用アドレスを使う（F2U）：試せなかった（14:07）',
      '最後のステップ: 別のブラウザでアドレスを入力する（F4Y）',
      'エラーコード: AADSTS50034',
      '相関ID: 01234567-89ab-cdef-0123-456789abcdef',
      'アドレス: u123456a@ecs.osaka-u.ac.jp',
      'メモ: Mail to u123456a@ecs.osaka-u.ac.jp,\ncall back on 090-1234-5678 after 15:30 *today*',
      'リンク: https://guide.example/en/address/other-browser',
      'ガイド: OUMail サインインガイド 1.2.3',
    ]);
  });

  test('has no line for what is not known', async () => {
    const lines = inPlain(
      await summarized('en', { call: newCall(1), place: { step: 'start', trail: [], ahead: [] } }),
    );
    expect(lines).toEqual([
      'The caller’s language: Japanese',
      'Ended at: Where does signing in stop? (H24)',
      'Link: https://guide.example/en/address/other-browser',
      'Guide: OUMail sign-in guide 1.2.3',
    ]);
  });

  test('says of an answer that came with a link no time', async () => {
    const { place } = someCall();
    const lines = inPlain(await summarized('en', { call: newCall(1), place }));
    expect(lines).toContain('Tried: Correct the part before the @ (A97): no');
  });

  test('gives each line an id of its own', async () => {
    const ids = summaryLines(await summarized('en')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('in Markdown is a list, in which nothing that was typed is a mark', async () => {
    const lines = summaryLines(await summarized('en'));
    const notes = lines.find(({ id }) => id === 'notes');
    expect(notes && writtenLine(notes, ': ', 'markdown')).toBe(
      '- **Notes:** Mail to ••••••••@•••••••••••••••••,  \n  call back on •••-••••-•••• after 15:30 \\*today\\*',
    );
    for (const line of lines) expect(writtenLine(line, ': ', 'markdown')).toMatch(/^- \*\*[^*]+:\*\* /);
  });
});
