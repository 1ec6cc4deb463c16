import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { renderGuide } from '../app/render-guide.tsx';

const en = await loadTexts('en');
const { validation, ui } = en;

async function check(typed: string) {
  const user = userEvent.setup();
  await renderGuide('/en/address/check');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: ui.check.address.label });
  if (typed !== '') await user.type(field, typed);
  await user.click(screen.getByRole('button', { name: ui.check.address.submit }));
  return { field, finding: screen.getByRole('status') };
}

describe('the check of an address', () => {
  it('says what is wrong at the field, keeps what was typed and shows what to type instead', async () => {
    const { field, finding } = await check('u123456a@esc.osaka-u.ac.jp');
    expect(field.value).toBe('u123456a@esc.osaka-u.ac.jp');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[1] ?? '');
    expect(problem?.textContent).toBe(validation.address['mistyped-domain']);
    expect(within(finding).getByText('u123456a@ecs.osaka-u.ac.jp')).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it('leads on to the step that fits the finding', async () => {
    const { finding } = await check('taro@osaka-u.ac.jp');
    expect(within(finding).getByRole('link').getAttribute('href')).toBe(
      '/en/address/staff?trail=address/check:staff',
    );
  });

  it('accepts a right address and says so, without a problem at the field', async () => {
    const { field, finding } = await check('u123456a@alumni.osaka-u.ac.jp');
    expect(field.hasAttribute('aria-invalid')).toBe(false);
    expect(within(finding).getByText(validation.address.alumni)).toBeTruthy();
    expect(within(finding).getByRole('link').getAttribute('href')).toBe(
      '/en/address/alumni?trail=address/check:alumni',
    );
  });

  it('says what it mended in an address that was nearly right', async () => {
    const { finding } = await check('Ｕ123456a＠ecs.osaka-u.ac.jp');
    expect(within(finding).getByText(validation.address.corrected)).toBeTruthy();
    expect(within(finding).getByText('u123456a@ecs.osaka-u.ac.jp')).toBeTruthy();
  });

  it('asks for an address when there is none, and offers nothing else', async () => {
    const { field, finding } = await check('');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(validation.address.empty)).toBeTruthy();
    expect(finding.textContent).toBe('');
  });

  it('has no name for the field, so that no form can send it', async () => {
    const { field } = await check('');
    expect(field.hasAttribute('name')).toBe(false);
  });
});
