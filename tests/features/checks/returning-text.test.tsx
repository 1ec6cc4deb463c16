import { act, fireEvent, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { lazyPhoneNumbering } from '../../../src/features/checks/lazy-phone-numbering.ts';
import { keepErrorCode, useErrorCode } from '../../../src/guide/drafts.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { site } from '../../fixtures/guide/site.ts';
import { texts } from '../../fixtures/guide/texts.ts';
import { tree } from '../../fixtures/guide/tree.ts';
import { filled, finding } from '../../fixtures/words.ts';

const { en } = texts;
const { check, code } = en.ui;
const address = `h123456z@${site.domains.student}`;

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
const country = () => screen.findByRole<HTMLInputElement>('combobox', { hidden: true });

/** Opens the page of the checks, and returns the ways to leave it and to return to it by links. */
async function openChecks() {
  await lazyPhoneNumbering.load();
  const user = userEvent.setup({ delay: null });
  await renderGuide('/en/checks');
  const follow = (name: string) => user.click(screen.getByRole('link', { name }));
  return {
    user,
    leave: () => follow(en.ui.nav.help),
    comeBack: () => follow(en.ui.nav.checks),
    clear: (name: string) => user.click(screen.getByRole('button', { name, hidden: true })),
  };
}

const type = (name: string, typed: string) => {
  fireEvent.change(field(name), { target: { value: typed } });
};

describe('on return to the page of the checks', () => {
  it('each field has its text, and shows what was found', async () => {
    const { leave, comeBack } = await openChecks();
    type(code.label, 'zz9');
    type(check.address.label, address);
    type(check.phone.label, '090-8317-2946');
    type(check.message.label, 'AADSTS50126');
    await leave();
    expect(screen.queryByRole('textbox')).toBeNull();
    await comeBack();
    expect(field(code.label).value).toBe('zz9');
    expect(screen.getByText(filled(code.unknown, { code: 'zz9' }))).toBeTruthy();
    expect(field(check.address.label).value).toBe(address);
    expect(screen.getByText(finding(filled(en.validation.address.student)))).toBeTruthy();
    expect(field(check.phone.label).value).toBe('090-8317-2946');
    expect(screen.getByText(finding(filled(en.validation.phone.mobile)))).toBeTruthy();
    expect(field(check.message.label).value).toBe('AADSTS50126');
    expect(field(check.message.label).closest('form')?.querySelectorAll('li')).toHaveLength(1);
  });

  it('the forms with text are open, and the others are folded', async () => {
    const { leave, comeBack } = await openChecks();
    type(check.phone.label, '090');
    await leave();
    await comeBack();
    const isOpen = (label: string) => field(label).closest('details')?.open;
    expect([check.address.label, check.phone.label, check.message.label].map(isOpen)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('a number has its country', async () => {
    const { user, leave, comeBack } = await openChecks();
    await user.type(await country(), 'ital{Enter}');
    type(check.phone.label, '347 829 1563');
    await leave();
    await comeBack();
    expect((await country()).value).toBe('Italy (+39)');
    expect(screen.getAllByText('3478291563')).not.toHaveLength(0);
  });

  it('an error code that comes back does not replace the one that was typed after it', async () => {
    const { leave, comeBack } = await openChecks();
    type(check.message.label, 'AADSTS50126');
    await leave();
    act(() => keepErrorCode('AADSTS90002'));
    await comeBack();
    expect(field(check.message.label).value).toBe('AADSTS50126');
    expect(renderHook(useErrorCode).result.current).toBe('AADSTS90002');
  });
});

describe('the button that clears', () => {
  it.each([
    ['an address', check.address.label, check.address.clear, 'nobody'],
    ['a phone number', check.phone.label, check.phone.clear, '090'],
    ['a message', check.message.label, check.message.clear, 'AADSTS50126'],
    ['a code', code.label, code.clear, 'zz9'],
  ])('%s removes the result, and the text does not come back', async (_, label, name, typed) => {
    const { leave, comeBack, clear } = await openChecks();
    const form = () => field(label).closest('form');
    const untouched = form()?.textContent;
    type(label, typed);
    fireEvent.submit(form() as HTMLFormElement);
    expect(form()?.textContent).not.toBe(untouched);
    await clear(name);
    expect(form()?.textContent).toBe(untouched);
    expect(document.activeElement).toBe(field(label));
    await leave();
    await comeBack();
    expect(field(label).value).toBe('');
  });
});

describe('at the start', () => {
  it('the button that deletes the answers also empties the fields', async () => {
    const user = userEvent.setup({ delay: null });
    await renderGuide('/en/name');
    await user.click(screen.getByRole('link', { name: en.ui.site.name }));
    type(check.message.label, 'AADSTS50126');
    await user.click(screen.getByRole('button', { name: en.ui.resume.forget }));
    expect(field(check.message.label).value).toBe('');
  });
});

describe('an end that solves the problem', () => {
  it.each([
    ['forgets what was typed', 'inside', ''],
    ['is the only end that does', 'porter', 'AADSTS50126'],
  ] as const)('%s', async (_, step, kept) => {
    const user = userEvent.setup({ delay: null });
    await renderGuide('/en/');
    type(check.message.label, 'AADSTS50126');
    await user.type(field(code.label), `${tree.steps[step].code}{Enter}`);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(filled(en.steps[step].title));
    await user.click(screen.getByRole('link', { name: en.ui.site.name }));
    expect(field(check.message.label).value).toBe(kept);
  });
});
