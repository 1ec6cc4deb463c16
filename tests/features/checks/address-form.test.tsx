import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import { site } from '../../fixtures/guide/site.ts';
import { type InventedLanguage, languages, texts } from '../../fixtures/guide/texts.ts';
import type { InventedStepId } from '../../fixtures/guide/tree.ts';
import { filled, marksIn } from '../../fixtures/words.ts';
import { describeCheckForm, verdictOf } from './check-form-suite.ts';

const { en } = texts;
type Finding = keyof typeof en.validation.address;
type Heading = keyof typeof en.ui.check.address & ('corrected' | 'asTyped' | 'asStudent' | 'asGraduate');

const { domains, exampleId: id } = site;
const student = `${id}@${domains.student}`;
const alumni = `${id}@${domains.alumni}`;
/** The first two letters after the @ are swapped. */
const SLIP = `${id}@membres.example.edu`;

/** Opens a step with the form, with or without a trail. */
async function open(at: string = 'name/check', language: InventedLanguage = 'en') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}/${at}`);
  const words = texts[language].ui.check.address;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.label });
  const form = field.closest('form') as HTMLFormElement;
  const submit = screen.getByRole('button', { name: words.submit });
  return {
    user,
    field,
    form,
    check: async (typed: string) => {
      fireEvent.change(field, { target: { value: typed } });
      await user.click(submit);
    },
  };
}

/** Types an address at a step and submits it. */
async function check(typed: string, at?: string, language: InventedLanguage = 'en') {
  const opened = await open(at, language);
  const { field, form } = opened;
  await opened.check(typed);
  const { ui, validation } = texts[language];
  /** Returns the element under a heading of the verdict. */
  const under = (heading: string) =>
    within(form)
      .queryAllByText(heading, { exact: true })
      .map((label) => label.parentElement as HTMLElement);
  return {
    ...opened,
    ...verdictOf(form, field),
    sentence: (finding: Finding) => filled(validation.address[finding]),
    /** What a screen reader says of the field besides its label. */
    description: () =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((each) => document.getElementById(each)?.textContent)
        .join(' '),
    typedAs: () => under(ui.check.typed)[0]?.querySelector('code'),
    /** The addresses that are shown under a heading. */
    shownAs: (heading: Heading) => under(ui.check.address[heading]).map((each) => each.querySelector('code')),
    nextStep: () => within(form).queryByRole('link'),
  };
}

describeCheckForm('the form for an address', {
  open,
  right: { typed: student, said: filled(en.validation.address.student) },
  wrong: { typed: `${id}@`, said: filled(en.validation.address['no-domain']) },
  secret: {
    text: 'sentinel',
    entries: [
      'zq7sentinel@other.example',
      'zq7sentinel',
      `zq7sentinel@${domains.student}`,
      `zq7sentinel@${domains.university}`,
    ],
  },
});

/** Every heading under which an address can be shown. */
const headings: readonly Heading[] = ['corrected', 'asTyped', 'asStudent', 'asGraduate'];

describe.each(languages)('the verdict on an address, in %s', (language) => {
  const hint = filled(texts[language].ui.check.address.hint);

  const { ui } = texts[language];
  const saidAlso = (address: string) => ` ${ui.check.address.corrected}${ui.trail.colon}${address}`;

  it.each<[Finding, string, string]>([
    ['student', student, ''],
    ['alumni', alumni, ''],
    ['corrected', 'Ｈ123456z＠members.example.edu', saidAlso('h123456z@members.example.edu')],
    ['corrected', ` ${alumni}`, saidAlso(alumni)],
  ])('says in the status that it is right: %s (%s)', async (finding, typed, address) => {
    const { field, status, sentence, description } = await check(typed, 'name/check', language);
    // Screen readers also announce a corrected address.
    expect(status()).toBe(`${sentence(finding)}${address}`);
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(description()).toBe(hint);
    expect(field.value).toBe(typed);
  });

  it.each<[Finding, string]>([
    ['empty', ''],
    ['empty', ' \u3000'],
    ['no-at', id],
    ['several-ats', `a@b@${student}`],
    ['no-name', `@${domains.student}`],
    ['no-domain', `${id}@`],
    ['mistyped-domain', SLIP],
    ['staff-domain', `taro@${domains.university}`],
    ['other-domain', 'taro@other.example'],
    ['bad-character', `丘@${domains.student}`],
    ['student-number', '08A12345'],
    ['student-number', `08A12345@${domains.student}`],
  ])('says at the field what is wrong, and keeps the entry: %s (%j)', async (finding, typed) => {
    const { field, status, sentence, description } = await check(typed, 'name/check', language);
    expect(status()).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(description()).toBe(`${hint} ${sentence(finding)}`);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(typed);
  });
});

describe('the verdict on an address', () => {
  it('leaves nothing of the verdict before', async () => {
    const { check: again, shownAs, typedAs } = await check(SLIP);
    await again(alumni);
    expect(shownAs('asTyped')[0]?.textContent).toBe(alumni);
    expect(shownAs('corrected')).toEqual([]);
    expect(typedAs()).toBeUndefined();
  });

  it('stays while something else is typed', async () => {
    const { field, typedAs } = await check(SLIP);
    fireEvent.change(field, { target: { value: 'somebody' } });
    expect(typedAs()?.textContent).toBe(SLIP);
  });

  it.each<[string, string, string[], string[], string]>([
    ['a slip', SLIP, ['r'], ['r'], student],
    ['a missing letter', `${id}@membrs.example.edu`, [], ['e'], student],
    ['a letter too many', `${id}@members.exammple.edu`, ['m'], [], student],
    ['a full-width letter and ＠', 'ｈ123456z＠members.example.edu', ['ｈ', '＠'], ['h', '@'], student],
    ['a space, which is made visible', `${id} @${domains.student}`, ['␣'], [], student],
    ['a full-width space', `\u3000${alumni}`, ['␣'], [], alumni],
    ['a capital', 'H123456z@members.example.edu', ['H'], ['h'], student],
  ])('marks what differs in the entry and in what was meant: %s', async (_, typed, wrong, right, meant) => {
    const { typedAs, shownAs } = await check(typed);
    const tones = (shown: Element) => [
      ...new Set([...shown.querySelectorAll('mark')].map(({ dataset }) => dataset['tone'])),
    ];
    const shown = typedAs() as Element;
    expect(shown.textContent).toBe(typed.replace(/\s/g, '␣'));
    expect(marksIn(shown)).toEqual(wrong);
    expect(tones(shown)).toEqual(wrong.length > 0 ? ['wrong'] : []);
    expect(shownAs('corrected').map((each) => each?.textContent)).toEqual([meant]);
    const corrected = shownAs('corrected')[0] as Element;
    expect(marksIn(corrected)).toEqual(right);
    expect(tones(corrected)).toEqual(right.length > 0 ? ['correct'] : []);
  });

  it('shows only the address if it is correct as typed', async () => {
    const { form, typedAs, shownAs } = await check(student);
    expect(shownAs('asTyped').map((each) => each?.textContent)).toEqual([student]);
    expect(shownAs('corrected')).toEqual([]);
    expect(typedAs()).toBeUndefined();
    expect(marksIn(form)).toEqual([]);
  });

  it.each([
    ['a name', id, [`@${domains.student}`], [`@${domains.alumni}`]],
    ['a name and an @', `${id}@`, [domains.student], [domains.alumni]],
  ])('shows the address of a student and of a graduate for %s', async (_, typed, ofStudent, ofGraduate) => {
    const { shownAs, typedAs } = await check(typed);
    expect(marksIn(shownAs('asStudent')[0] as Element)).toEqual(ofStudent);
    expect(marksIn(shownAs('asGraduate')[0] as Element)).toEqual(ofGraduate);
    expect(typedAs()?.textContent).toBe(typed);
  });

  it.each([id, 'H123456Z', 'ｈ１２３４５６ｚ', ' h123456z\u3000', `${id}@`, 'ｈ123456z＠'])(
    'shows both addresses if only a name was typed: %j',
    async (typed) => {
      const { shownAs } = await check(typed);
      expect(shownAs('asStudent').map((each) => each?.textContent)).toEqual([student]);
      expect(shownAs('asGraduate').map((each) => each?.textContent)).toEqual([alumni]);
      expect(shownAs('corrected')).toEqual([]);
    },
  );

  it.each([
    ['h123456zmembers.example.edu', student],
    ['h123456z.members.example.edu', student],
    ['h123456zformer.example.edu', alumni],
    ['h123456z at former.example.edu', alumni],
    ['h123456z アットマーク members.example.edu', student],
    ['H123456Z FORMER.EXAMPLE.EDU', alumni],
    ['H123456ZMEMBERS.EXAMPLE.EDU', student],
    ['ｈ１２３４５６ｚｆｏｒｍｅｒ．ｅｘａｍｐｌｅ．ｅｄｕ', alumni],
    ['h123456z former。example。edu', alumni],
  ])('shows one address if the domain was typed without its @: %s', async (typed, meant) => {
    const { shownAs, problem, sentence } = await check(typed);
    expect(problem()).toBe(sentence('no-at'));
    expect(shownAs('corrected').map((each) => each?.textContent)).toEqual([meant]);
    expect(shownAs('asStudent')).toEqual([]);
    expect(shownAs('asGraduate')).toEqual([]);
  });

  it.each([
    ['other-domain', 'taro@other.example'],
    ['staff-domain', `taro@${domains.university}`],
    ['no-name', `@${domains.student}`],
    ['bad-character', `丘@${domains.student}`],
    ['empty', ''],
  ])('shows no address if it is unclear which one was meant: %s', async (_, typed) => {
    const { form, typedAs, shownAs } = await check(typed);
    for (const heading of headings) expect(shownAs(heading)).toEqual([]);
    expect(typedAs()).toBeUndefined();
    expect(form.querySelectorAll('code, mark')).toHaveLength(0);
  });

  it('has the headings of its language', async () => {
    const { shownAs, typedAs } = await check(id, 'name/check', 'ja');
    expect(shownAs('asStudent')[0]?.textContent).toBe(student);
    expect(shownAs('asGraduate')[0]?.textContent).toBe(alumni);
    expect(typedAs()?.textContent).toBe(id);
  });

  it('keeps browsers from translating the addresses', async () => {
    const { typedAs, shownAs } = await check(SLIP);
    expect(typedAs()?.getAttribute('translate')).toBe('no');
    expect(shownAs('corrected')[0]?.getAttribute('translate')).toBe('no');
  });
});

describe('the button that copies an address', () => {
  const { copy, copied, notCopied } = en.ui.check;
  const buttons = (form: HTMLElement) =>
    within(form).queryAllByRole('button', { name: new RegExp(`^${copy}`) });

  it('copies the address that was meant, and says so', async () => {
    const { user, form } = await check(SLIP);
    expect(within(form).queryByText(copied)).toBeNull();
    await user.click(buttons(form)[0] as HTMLElement);
    expect(await within(form).findByText(copied)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(student);
  });

  it('copies the address beside it', async () => {
    const { user, form } = await check(id);
    expect(buttons(form)).toHaveLength(2);
    await user.click(buttons(form)[1] as HTMLElement);
    expect(await within(form).findAllByText(copied)).toHaveLength(1);
    expect(await navigator.clipboard.readText()).toBe(alumni);
  });

  it.each(languages)('selects the address where it may not copy, and says so in %s', async (language) => {
    const words = texts[language].ui.check;
    const { user, form } = await check(student, 'name/check', language);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(within(form).getByRole('button', { name: new RegExp(`^${words.copy}`) }));
    expect(await within(form).findByText(words.notCopied)).toBeTruthy();
    expect(within(form).queryByText(words.copied)).toBeNull();
    expect(String(window.getSelection())).toBe(student);
  });

  it('is no longer marked as copied when another address is checked', async () => {
    const { user, form, check: again } = await check(student);
    await user.click(buttons(form)[0] as HTMLElement);
    await within(form).findByText(copied);
    await again(alumni);
    expect(within(form).queryByText(copied)).toBeNull();
    expect(within(form).queryByText(notCopied)).toBeNull();
  });

  it('is absent if there is nothing to copy', async () => {
    const { form } = await check('taro@other.example');
    expect(buttons(form)).toEqual([]);
  });
});

describe('the link from a finding to the next step', () => {
  type Answer = readonly [answer: string, to: InventedStepId];
  /** An address, and the answer that it chooses at the step for members and at that for former members. */
  const rows: readonly (readonly [Finding, typed: string, ofMember: Answer, ofFormer: Answer])[] = [
    ['student', student, ['member', 'name/spelling'], ['member', 'name/left-when']],
    ['alumni', alumni, ['former', 'name/left-when'], ['former', 'name/former-house']],
    ['corrected', student.toUpperCase(), ['member', 'name/spelling'], ['member', 'name/left-when']],
    ['corrected', ` ${alumni}`, ['former', 'name/left-when'], ['former', 'name/former-house']],
    ['no-at', id, ['other-house', 'name/house'], ['other-house', 'name/former-house']],
    ['no-domain', `${id}@`, ['other-house', 'name/house'], ['other-house', 'name/former-house']],
    ['mistyped-domain', SLIP, ['other-house', 'name/house'], ['other-house', 'name/former-house']],
    ['student-number', '08A12345', ['not-sure', 'name/house'], ['not-sure', 'name/former-house']],
    [
      'other-domain',
      'taro@other.example',
      ['other-house', 'name/house'],
      ['other-house', 'name/former-house'],
    ],
    [
      'staff-domain',
      `taro@${domains.university}`,
      ['staff', 'name/staff'],
      ['other-house', 'name/former-house'],
    ],
  ];
  const answers = rows.flatMap(([finding, typed, ofMember, ofFormer]) => [
    { step: 'name/check', finding, typed, answer: ofMember[0], to: ofMember[1] },
    { step: 'name/former-check', finding, typed, answer: ofFormer[0], to: ofFormer[1] },
  ]);

  it.each(answers)(
    'gives at $step the answer $answer for $finding ($typed)',
    async ({ step, typed, answer, to }) => {
      const { nextStep } = await check(typed, step);
      expect(nextStep()?.textContent).toBe(filled(en.ui.check.goOn, { step: en.steps[to].title }));
      expect(nextStep()?.getAttribute('href')).toBe(`/en/${to}?trail=${step}:${answer}`);
    },
  );

  const withoutAnswer: readonly (readonly [Finding, typed: string])[] = [
    ['empty', ''],
    ['several-ats', `a@b@${student}`],
    ['no-name', `@${domains.student}`],
    ['bad-character', `丘@${domains.student}`],
  ];

  it.each(
    ['name/check', 'name/former-check'].flatMap((step) =>
      withoutAnswer.map(([finding, typed]) => ({ step, finding, typed })),
    ),
  )('is absent at $step for $finding, which must be corrected first', async ({ step, typed, finding }) => {
    const { nextStep, problem, sentence } = await check(typed, step);
    expect(problem()).toBe(sentence(finding));
    expect(nextStep()).toBeNull();
  });

  it('keeps the answers given before', async () => {
    const trail = 'start:at-name,name:former';
    const { user, nextStep } = await check('taro@other.example', `name/former-check?trail=${trail}`);
    await user.click(nextStep() as HTMLElement);
    expect(screen.getByTestId('address').textContent).toBe(
      `/en/name/former-house?trail=${trail},name/former-check:other-house`,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.steps['name/former-house'].title);
  });

  it('is named in the language of the page', async () => {
    const { nextStep } = await check(`taro@${domains.university}`, 'name/check', 'ja');
    const { ui, steps } = texts.ja;
    expect(nextStep()?.textContent).toBe(filled(ui.check.goOn, { step: steps['name/staff'].title }));
    expect(nextStep()?.getAttribute('href')).toBe('/ja/name/staff?trail=name/check:staff');
  });
});

describe('the form for an address, after an answer about graduation', () => {
  it('tells a graduate that a student’s address has ended, and offers only the new one', async () => {
    const said = await check(student, 'name/check?trail=name/left-when:earlier');
    expect(said.description()).toContain(said.sentence('student-after-graduation'));
    expect(said.field.getAttribute('aria-invalid')).toBe('true');
    expect(said.shownAs('asGraduate').map((each) => each?.textContent)).toEqual([alumni]);
    expect(said.shownAs('asTyped')).toEqual([]);
    expect(said.shownAs('corrected')).toEqual([]);
  });

  it('tells a student that the alumni address comes only after graduation', async () => {
    const said = await check(alumni, 'name/check?trail=name/left-when:this-month', 'ja');
    expect(said.description()).toContain(said.sentence('alumni-while-student'));
    expect(said.shownAs('asStudent').map((each) => each?.textContent)).toEqual([student]);
  });

  it('praises no name that looks unlike an ID without a hint', async () => {
    const said = await check(`taro.handai@${domains.student}`);
    expect(said.form.textContent).toContain(said.sentence('unusual-name'));
  });

  it('gives no such hint for a name in the form of the examples', async () => {
    const said = await check(student);
    expect(said.form.textContent).not.toContain(said.sentence('unusual-name'));
  });
});
