import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button.tsx';

const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Go' });

/** Clicks a button in a form, and returns how often the form was submitted. */
async function submittedBy(type?: 'button' | 'submit') {
  const submitted = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault());
  render(
    <form onSubmit={submitted}>
      <Button kind="primary" {...(type && { type })}>
        Go
      </Button>
    </form>,
  );
  await userEvent.click(button());
  return submitted.mock.calls.length;
}

describe('a button', () => {
  it('does not submit its form', async () => {
    expect(await submittedBy()).toBe(0);
  });

  it('submits its form if its type is submit', async () => {
    expect(await submittedBy('submit')).toBe(1);
  });

  it('reports clicks, but not while it is disabled', async () => {
    const pressed = vi.fn<() => void>();
    const of = (disabled: boolean) => (
      <Button kind="secondary" onClick={pressed} disabled={disabled}>
        Go
      </Button>
    );
    const { rerender } = render(of(true));
    await userEvent.click(button());
    expect(pressed).not.toHaveBeenCalled();
    rerender(of(false));
    await userEvent.click(button());
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('passes on `data-key`, `aria-keyshortcuts` and `aria-haspopup`', () => {
    render(
      <Button kind="secondary" data-key="g" aria-keyshortcuts="g" aria-haspopup="dialog">
        Go
      </Button>,
    );
    expect(button().dataset['key']).toBe('g');
    expect(button().getAttribute('aria-keyshortcuts')).toBe('g');
    expect(button().getAttribute('aria-haspopup')).toBe('dialog');
  });

  it('can be focused through its ref', () => {
    const ref = createRef<HTMLButtonElement>();
    render(
      <Button ref={ref} kind="primary">
        Go
      </Button>,
    );
    ref.current?.focus();
    expect(document.activeElement).toBe(button());
  });

  it('looks different by kind and size, and can be small in every kind', () => {
    const classesOf = (look: { kind: 'primary' | 'secondary' | 'text'; size?: 'small' }) => {
      const { unmount } = render(<Button {...look}>Go</Button>);
      const classes = [...button().classList];
      unmount();
      return classes;
    };
    const primary = classesOf({ kind: 'primary' });
    const secondary = classesOf({ kind: 'secondary' });
    const text = classesOf({ kind: 'text' });
    expect([primary.length, secondary.length, text.length]).toEqual([1, 1, 1]);
    expect(primary).not.toEqual(secondary);
    expect(new Set([...primary, ...secondary, ...text]).size).toBe(3);
    const small = classesOf({ kind: 'primary', size: 'small' }).slice(1);
    expect(small).toHaveLength(1);
    expect(classesOf({ kind: 'secondary', size: 'small' })).toEqual([...secondary, ...small]);
    expect(classesOf({ kind: 'text', size: 'small' })).toEqual([...text, ...small]);
  });
});
