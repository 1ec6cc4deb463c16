import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { filled, marksIn } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 20_000 });

const texts = { en: await loadTexts('en'), ja: await loadTexts('ja') };
const { en } = texts;
type Language = keyof typeof texts;
type Finding = keyof typeof en.validation.address;
type Heading = keyof typeof en.ui.check.address & ('corrected' | 'asTyped' | 'asStudent' | 'asGraduate');

const student = 'u123456a@ecs.osaka-u.ac.jp';
const alumni = 'u123456a@alumni.osaka-u.ac.jp';

/** Types an address at a step and has it checked. */
async function check(typed: string, step = 'address/check', language: Language = 'en') {
  const user = userEvent.setup({ delay: null });
  await renderGuide(`/${language}/${step}`);
  const { ui, validation } = texts[language];
  const words = ui.check.address;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: words.label });
  const form = field.closest('form') as HTMLFormElement;
  const submit = screen.getByRole('button', { name: words.submit });
  const again = async (text: string) => {
    fireEvent.change(field, { target: { value: text } });
    await user.click(submit);
  };
  await again(typed);
  /** What stands under one of the headings of the judgement. */
  const under = (heading: string) =>
    within(form)
      .queryAllByText(heading, { exact: true })
      .map((label) => label.parentElement as HTMLElement);
  return {
    user,
    field,
    form,
    again,
    sentence: (finding: Finding) => filled(validation.address[finding]),
    /** What is said of an address that is right. */
    status: () => form.querySelector(':scope > [role="status"]')?.textContent,
    /** What a screen reader says of the field besides its label. */
    description: () =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    typedAs: () => under(ui.check.typed)[0]?.querySelector('code'),
    /** The addresses that are shown under a heading. */
    shownAs: (heading: Heading) => under(words[heading]).map((each) => each.querySelector('code')),
    goOn: () => within(form).queryByRole('link'),
  };
}

describe('what is said once more', () => {
  it.each([
    ['wrong', 'u123456a@', 'alert'],
    ['right', student, 'status'],
  ])('comes anew, so that it is heard: %s', async (_, typed, role) => {
    const { again, form } = await check(typed);
    const saying = () =>
      within(form)
        .getAllByRole(role)
        .find((each) => each.textContent !== '') as HTMLElement;
    const place = saying();
    const [before, said] = [place.firstChild, place.textContent];
    await again(typed);
    expect(saying()).toBe(place);
    expect(place.textContent).toBe(said);
    expect(place.firstChild).not.toBe(before);
  });
});

/** Every heading under which an address can be shown. */
const headings: readonly Heading[] = ['corrected', 'asTyped', 'asStudent', 'asGraduate'];

describe.each(['en', 'ja'] as const)('what is said of an address, in %s', (language) => {
  it.each<[Finding, string]>([
    ['student', student],
    ['alumni', alumni],
    ['corrected', 'Ｕ123456a＠ecs.osaka-u.ac.jp'],
    ['corrected', ` ${alumni}`],
  ])('is, where it is right, that it is: %s (%s)', async (finding, typed) => {
    const { field, status, sentence, description } = await check(typed, 'address/check', language);
    expect(status()).toBe(sentence(finding));
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(description()).toBe(filled(texts[language].ui.check.address.hint));
    expect(field.value).toBe(typed);
  });

  it.each<[Finding, string]>([
    ['empty', ''],
    ['empty', ' \u3000'],
    ['no-at', 'u123456a'],
    ['several-ats', `a@b@${student}`],
    ['no-name', '@ecs.osaka-u.ac.jp'],
    ['no-domain', 'u123456a@'],
    ['mistyped-domain', 'u123456a@esc.osaka-u.ac.jp'],
    ['staff-domain', 'taro@osaka-u.ac.jp'],
    ['other-domain', 'taro@example.com'],
    ['bad-character', '阪大@ecs.osaka-u.ac.jp'],
  ])('is, where it is not, what is wrong, at the field, which keeps it: %s (%j)', async (finding, typed) => {
    const { field, status, sentence, description } = await check(typed, 'address/check', language);
    expect(status()).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(description()).toBe(`${filled(texts[language].ui.check.address.hint)} ${sentence(finding)}`);
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe(typed);
  });
});

describe('the check of an address', () => {
  it('says nothing before it is asked', async () => {
    await renderGuide('/en/address/check');
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: en.ui.check.address.label });
    fireEvent.change(field, { target: { value: 'nobody@' } });
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(screen.queryByText(filled(en.validation.address['no-domain']))).toBeNull();
    expect(document.querySelectorAll('form mark, form a')).toHaveLength(0);
  });

  it('is asked with Enter, too', async () => {
    const { user, field, status, sentence } = await check('');
    await user.type(field, `${student}{Enter}`);
    expect(status()).toBe(sentence('student'));
  });

  it('judges anew when it is asked again, and leaves nothing of what it said before', async () => {
    const { again, field, status, sentence, shownAs, typedAs } = await check('u123456a@esc.osaka-u.ac.jp');
    await again(alumni);
    expect(status()).toBe(sentence('alumni'));
    expect(screen.queryByText(sentence('mistyped-domain'))).toBeNull();
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(shownAs('asTyped')[0]?.textContent).toBe(alumni);
    expect(shownAs('corrected')).toEqual([]);
    expect(typedAs()).toBeUndefined();
    await again('taro@');
    expect(status()).toBe('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps what it said, of what it was said of, while something else is typed', async () => {
    const { field, typedAs } = await check('u123456a@esc.osaka-u.ac.jp');
    fireEvent.change(field, { target: { value: 'somebody' } });
    expect(typedAs()?.textContent).toBe('u123456a@esc.osaka-u.ac.jp');
  });

  it('has no name for the field, so that no form can send it', async () => {
    const { form, field } = await check(student);
    expect(field.hasAttribute('name')).toBe(false);
    expect(form.querySelectorAll('[name]')).toHaveLength(0);
  });

  it('puts nothing of what is typed into an address', async () => {
    const { again } = await check('zq7sentinel@example.com');
    for (const typed of ['zq7sentinel', 'zq7sentinel@ecs.osaka-u.ac.jp', 'zq7sentinel@osaka-u.ac.jp']) {
      await again(typed);
      const places = [...document.querySelectorAll('a')].map(({ href }) => href);
      expect(places.join()).not.toContain('sentinel');
      expect(screen.getByTestId('address').textContent).not.toContain('sentinel');
    }
  });
});

describe('what is shown beside the finding', () => {
  it.each<[string, string, string[], string[], string]>([
    ['a slip', 'u123456a@esc.osaka-u.ac.jp', ['s'], ['s'], student],
    ['a missing letter', 'u123456a@es.osaka-u.ac.jp', [], ['c'], student],
    ['a letter too many', 'u123456a@ecs.osakaa-u.ac.jp', ['a'], [], student],
    ['a full-width letter and ＠', 'ｕ123456a＠ecs.osaka-u.ac.jp', ['ｕ', '＠'], ['u', '@'], student],
    ['a space, which is made visible', 'u123456a @ecs.osaka-u.ac.jp', ['␣'], [], student],
    ['a full-width space', '\u3000u123456a@alumni.osaka-u.ac.jp', ['␣'], [], alumni],
    ['a capital', 'U123456a@ecs.osaka-u.ac.jp', ['U'], ['u'], student],
  ])(
    'is what was typed and what was meant, each with its marks: %s',
    async (_, typed, wrong, right, meant) => {
      const { typedAs, shownAs } = await check(typed);
      const shown = typedAs() as Element;
      expect(shown.textContent).toBe(typed.replace(/\s/g, '␣'));
      expect(marksIn(shown)).toEqual(wrong);
      expect([...shown.querySelectorAll('mark')].every(({ dataset }) => dataset['tone'] === 'wrong')).toBe(
        true,
      );
      const [corrected, ...others] = shownAs('corrected');
      expect(others).toEqual([]);
      expect(corrected?.textContent).toBe(meant);
      expect(marksIn(corrected as Element)).toEqual(right);
      expect(
        [...(corrected?.querySelectorAll('mark') ?? [])].every(({ dataset }) => dataset['tone'] === 'right'),
      ).toBe(true);
    },
  );

  it('is the address alone where it is right as it was typed', async () => {
    const { form, typedAs, shownAs } = await check(student);
    expect(shownAs('asTyped').map((each) => each?.textContent)).toEqual([student]);
    expect(shownAs('corrected')).toEqual([]);
    expect(typedAs()).toBeUndefined();
    expect(marksIn(form)).toEqual([]);
  });

  it.each([
    ['only a name', 'u123456a', ['@ecs.osaka-u.ac.jp'], ['@alumni.osaka-u.ac.jp']],
    ['a name and an @', 'u123456a@', ['ecs.osaka-u.ac.jp'], ['alumni.osaka-u.ac.jp']],
  ])('is the address of a student and that of a graduate for %s', async (_, typed, ofStudent, ofGraduate) => {
    const { shownAs, typedAs } = await check(typed);
    const [asStudent] = shownAs('asStudent');
    const [asGraduate] = shownAs('asGraduate');
    expect(asStudent?.textContent).toBe(student);
    expect(asGraduate?.textContent).toBe(alumni);
    expect(marksIn(asStudent as Element)).toEqual(ofStudent);
    expect(marksIn(asGraduate as Element)).toEqual(ofGraduate);
    expect(shownAs('corrected')).toEqual([]);
    expect(typedAs()?.textContent).toBe(typed);
  });

  it.each(['U123456A', 'ｕ１２３４５６ａ', ' u123456a\u3000', 'ｕ123456a＠'])(
    'is both where only a name was typed, however it was: %j',
    async (typed) => {
      const { shownAs } = await check(typed);
      expect(shownAs('asStudent').map((each) => each?.textContent)).toEqual([student]);
      expect(shownAs('asGraduate').map((each) => each?.textContent)).toEqual([alumni]);
      expect(shownAs('corrected')).toEqual([]);
    },
  );

  it.each([
    ['u123456aecs.osaka-u.ac.jp', student],
    ['u123456a.ecs.osaka-u.ac.jp', student],
    ['u123456aalumni.osaka-u.ac.jp', alumni],
    ['u123456a at alumni.osaka-u.ac.jp', alumni],
    ['u123456a アットマーク ecs.osaka-u.ac.jp', student],
    ['U123456A ALUMNI.OSAKA-U.AC.JP', alumni],
    ['U123456AECS.OSAKA-U.AC.JP', student],
    ['ｕ１２３４５６ａａｌｕｍｎｉ．ｏｓａｋａ－ｕ．ａｃ．ｊｐ', alumni],
    ['u123456a alumni.osakaーu.ac.jp', alumni],
  ])('is one address where the domain was typed, only without its @: %s', async (typed, meant) => {
    const { shownAs, status, sentence, field } = await check(typed);
    expect(status()).toBe('');
    expect(document.getElementById(`${field.id}-problem`)?.textContent).toBe(sentence('no-at'));
    expect(shownAs('corrected').map((each) => each?.textContent)).toEqual([meant]);
    expect(shownAs('asStudent')).toEqual([]);
    expect(shownAs('asGraduate')).toEqual([]);
  });

  it.each([
    ['other-domain', 'taro@example.com'],
    ['staff-domain', 'taro@osaka-u.ac.jp'],
    ['no-name', '@ecs.osaka-u.ac.jp'],
    ['bad-character', '阪大@ecs.osaka-u.ac.jp'],
    ['empty', ''],
  ] as const)('is nothing where nobody can tell what was meant: %s', async (_, typed) => {
    const { form, typedAs, shownAs } = await check(typed);
    for (const heading of headings) expect(shownAs(heading)).toEqual([]);
    expect(typedAs()).toBeUndefined();
    expect(form.querySelectorAll('code, mark')).toHaveLength(0);
  });

  it('has the headings of its language', async () => {
    const { shownAs, typedAs } = await check('u123456a', 'address/check', 'ja');
    expect(shownAs('asStudent')[0]?.textContent).toBe(student);
    expect(shownAs('asGraduate')[0]?.textContent).toBe(alumni);
    expect(typedAs()?.textContent).toBe('u123456a');
  });

  it('is not translated by the browser', async () => {
    const { typedAs, shownAs } = await check('u123456a@esc.osaka-u.ac.jp');
    expect(typedAs()?.getAttribute('translate')).toBe('no');
    expect(shownAs('corrected')[0]?.getAttribute('translate')).toBe('no');
  });
});

describe('the button that copies', () => {
  const { copy, copied, notCopied } = en.ui.check;
  const buttons = (form: HTMLElement) =>
    within(form).queryAllByRole('button', { name: new RegExp(`^${copy}`) });

  it('copies the address that was meant, and says so', async () => {
    const { user, form } = await check('u123456a@esc.osaka-u.ac.jp');
    expect(within(form).queryByText(copied)).toBeNull();
    await user.click(buttons(form)[0] as HTMLElement);
    expect(await within(form).findByText(copied)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(student);
  });

  it('copies the one that it stands beside', async () => {
    const { user, form } = await check('u123456a');
    expect(buttons(form)).toHaveLength(2);
    await user.click(buttons(form)[1] as HTMLElement);
    expect(await within(form).findAllByText(copied)).toHaveLength(1);
    expect(await navigator.clipboard.readText()).toBe(alumni);
  });

  it.each(['en', 'ja'] as const)(
    'selects the address where it may not copy, and says so in %s',
    async (language) => {
      const words = texts[language].ui.check;
      const { user, form } = await check(student, 'address/check', language);
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
      await user.click(within(form).getByRole('button', { name: new RegExp(`^${words.copy}`) }));
      expect(await within(form).findByText(words.notCopied)).toBeTruthy();
      expect(within(form).queryByText(words.copied)).toBeNull();
      expect(String(window.getSelection())).toBe(student);
    },
  );

  it('forgets what it said when another address is judged', async () => {
    const { user, form, again } = await check(student);
    await user.click(buttons(form)[0] as HTMLElement);
    await within(form).findByText(copied);
    await again(alumni);
    expect(within(form).queryByText(copied)).toBeNull();
    expect(within(form).queryByText(notCopied)).toBeNull();
  });

  it('is not there where there is nothing to copy', async () => {
    const { form } = await check('taro@example.com');
    expect(buttons(form)).toEqual([]);
  });
});

describe('the way on from a finding', () => {
  /** A finding, an address that is found to be so, and at each of the two steps the answer and where it leads. */
  type Row = readonly [
    finding: Finding,
    typed: string,
    ofStudent: readonly [answer: string, to: keyof typeof en.steps] | undefined,
    ofGraduate: readonly [answer: string, to: keyof typeof en.steps] | undefined,
  ];
  const elsewhere = ['other-ending', 'address/after-at'] as const;
  const toAlumni = ['other-ending', 'address/alumni'] as const;
  const rows: readonly Row[] = [
    // Who is a student by the answer and a graduate by the address, or the other way round, is asked since when.
    ['student', student, ['student', 'address/before-at'], ['student', 'address/graduated-when']],
    ['alumni', alumni, ['alumni', 'address/graduated-when'], ['alumni', 'address/alumni']],
    [
      'corrected',
      student.toUpperCase(),
      ['student', 'address/before-at'],
      ['student', 'address/graduated-when'],
    ],
    ['corrected', ` ${alumni}`, ['alumni', 'address/graduated-when'], ['alumni', 'address/alumni']],
    ['no-at', 'u123456a', elsewhere, toAlumni],
    ['no-domain', 'u123456a@', elsewhere, toAlumni],
    ['mistyped-domain', 'u123456a@esc.osaka-u.ac.jp', elsewhere, toAlumni],
    ['other-domain', 'taro@example.com', elsewhere, toAlumni],
    ['staff-domain', 'taro@osaka-u.ac.jp', ['staff', 'address/staff'], toAlumni],
    ['empty', '', undefined, undefined],
    ['several-ats', `a@b@${student}`, undefined, undefined],
    ['no-name', '@ecs.osaka-u.ac.jp', undefined, undefined],
    ['bad-character', '阪大@ecs.osaka-u.ac.jp', undefined, undefined],
  ];
  const ways = rows.flatMap(([finding, typed, ofStudent, ofGraduate]) => [
    ['address/check', finding, typed, ofStudent] as const,
    ['address/graduate-check', finding, typed, ofGraduate] as const,
  ]);

  it.each(ways)('at %s: %s (%j) leads by %j', async (step, _, typed, way) => {
    const { goOn } = await check(typed, step);
    if (way === undefined) return expect(goOn()).toBeNull();
    const [answer, to] = way;
    expect(goOn()?.textContent).toBe(filled(en.ui.check.goOn, { step: en.steps[to].title }));
    return expect(goOn()?.getAttribute('href')).toBe(`/en/${to}?trail=${step}:${answer}`);
  });

  it('keeps the answers given before', async () => {
    const { user, goOn } = await check(
      'taro@example.com',
      'address/graduate-check?trail=start:before-password,address:graduate',
    );
    await user.click(goOn() as HTMLElement);
    expect(screen.getByTestId('address').textContent).toBe(
      '/en/address/alumni?trail=start:before-password,address:graduate,address/graduate-check:other-ending',
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(en.steps['address/alumni'].title);
  });

  it('is named in the language of the page', async () => {
    const { goOn } = await check('taro@osaka-u.ac.jp', 'address/check', 'ja');
    const { ui, steps } = texts.ja;
    expect(goOn()?.textContent).toBe(filled(ui.check.goOn, { step: steps['address/staff'].title }));
    expect(goOn()?.getAttribute('href')).toBe('/ja/address/staff?trail=address/check:staff');
  });
});
