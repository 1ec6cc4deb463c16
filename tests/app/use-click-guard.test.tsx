import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useClickGuard } from '../../src/app/use-click-guard.ts';

type Control = 'button' | 'input' | 'textarea';

interface GuardedProps {
  readonly control: Control;
  /** Called for each key that reaches the control. */
  readonly onKey: (key: string) => void;
}

function Guarded({ control: Tag, onKey }: GuardedProps) {
  useClickGuard('page');
  return <Tag data-testid="control" onKeyDown={({ key }) => onKey(key)} />;
}

function renderGuarded(control: Control) {
  const reached = vi.fn<(key: string) => void>();
  render(<Guarded control={control} onKey={reached} />);
  return reached;
}

const pressKey = (key: string, repeat: boolean) =>
  fireEvent.keyDown(screen.getByTestId('control'), { key, repeat });

describe('a key that is held down', () => {
  it.each(['button', 'input'] as const)('does nothing in a %s, if it is Enter', (control) => {
    const reached = renderGuarded(control);
    // `fireEvent` returns whether the browser would go on to click the button or submit the form.
    expect(pressKey('Enter', false)).toBe(true);
    expect(pressKey('Enter', true)).toBe(false);
    expect(reached.mock.calls).toEqual([['Enter']]);
  });

  it('types in a field of several lines, also if it is Enter', () => {
    const reached = renderGuarded('textarea');
    expect(pressKey('Enter', true)).toBe(true);
    expect(reached).toHaveBeenCalledOnce();
  });

  it.each(['a', '1', 'Backspace', 'ArrowDown'])('types or moves in a field: %s', (key) => {
    renderGuarded('input');
    expect(pressKey(key, true)).toBe(true);
  });
});
