import { fireEvent, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

/** A form on an open page. */
interface OpenForm {
  readonly user: UserEvent;
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  /** Replaces what is in the field, and submits. */
  readonly check: (typed: string) => Promise<void>;
}

/** An entry, and the verdict on it. */
interface Entry {
  readonly typed: string;
  readonly said: string;
}

interface CheckForm {
  readonly open: () => Promise<OpenForm>;
  readonly right: Entry;
  readonly wrong: Entry;
  /** Entries of every kind, each with this text in it. */
  readonly secret: { readonly text: string; readonly entries: readonly string[] };
}

/** The verdicts of a form: on a right entry in its status, on a wrong one at its field. */
export function verdictOf(form: HTMLFormElement, field: HTMLInputElement) {
  return {
    status: () => form.querySelector(':scope > [role="status"]')?.textContent,
    problem: () => document.getElementById(`${field.id}-problem`)?.textContent ?? '',
  };
}

/** Tests what all forms that validate an entry on submit have in common. */
export function describeCheckForm(name: string, { open, right, wrong, secret }: CheckForm): void {
  describe(name, () => {
    it('says nothing before it is submitted', async () => {
      const { field, form } = await open();
      const { status, problem } = verdictOf(form, field);
      fireEvent.change(field, { target: { value: wrong.typed } });
      expect(status()).toBe('');
      expect(problem()).toBe('');
      expect(field.hasAttribute('aria-invalid')).toBe(false);
      expect(form.querySelectorAll('mark, a')).toHaveLength(0);
    });

    it('submits on Enter in its field', async () => {
      const { user, field, form } = await open();
      await user.type(field, `${right.typed}{Enter}`);
      expect(verdictOf(form, field).status()).toBe(right.said);
    });

    it('replaces the verdict when it is submitted again', async () => {
      const { check, field, form } = await open();
      const { status, problem } = verdictOf(form, field);
      await check(wrong.typed);
      expect([status(), problem()]).toEqual(['', wrong.said]);
      await check(right.typed);
      expect([status(), problem()]).toEqual([right.said, '']);
      expect(field.hasAttribute('aria-invalid')).toBe(false);
      await check(wrong.typed);
      expect([status(), problem()]).toEqual(['', wrong.said]);
      expect(field.getAttribute('aria-invalid')).toBe('true');
    });

    it.each([
      ['wrong', wrong.typed, 'alert'],
      ['right', right.typed, 'status'],
    ])('announces the same verdict again when the entry is %s', async (_, typed, role) => {
      const { check, form } = await open();
      await check(typed);
      const region = () =>
        within(form)
          .getAllByRole(role)
          .find((each) => each.textContent !== '') as HTMLElement;
      const place = region();
      const [before, said] = [place.firstChild, place.textContent];
      await check(typed);
      // A screen reader announces new content in a region that stays.
      expect(region()).toBe(place);
      expect(place.textContent).toBe(said);
      expect(place.firstChild).not.toBe(before);
    });

    it('gives its fields no name, so that no browser can send them', async () => {
      const { check, form } = await open();
      await check(right.typed);
      expect(form.querySelectorAll('[name]')).toHaveLength(0);
    });

    it.each(secret.entries)('puts no part of the entry into a URL: %s', async (typed) => {
      const { check, field, form } = await open();
      await check(typed);
      const { status, problem } = verdictOf(form, field);
      expect(`${status()}${problem()}`).not.toBe('');
      const urls = [...document.querySelectorAll('a')].map(({ href }) => href);
      expect([...urls, screen.getByTestId('address').textContent].join()).not.toContain(secret.text);
    });
  });
}
