import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { controlOf, hasLeft } from '../../src/app/click-guard.ts';
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

describe('a pressed control', () => {
  const button = document.body.appendChild(document.createElement('button'));
  const icon = button.appendChild(document.createElement('span'));

  it('is the button or link around what was clicked', () => {
    expect(controlOf(icon)).toBe(button);
    expect(controlOf(document.body)).toBeUndefined();
    expect(controlOf(null)).toBeUndefined();
  });

  it('has left a point that it does not cover, or if it was removed', () => {
    vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 20, 30, 40));
    expect(hasLeft(button, { x: 10, y: 20 })).toBe(false);
    expect(hasLeft(button, { x: 40, y: 60 })).toBe(false);
    expect(hasLeft(button, { x: 41, y: 60 })).toBe(true);
    expect(hasLeft(button, { x: 9, y: 20 })).toBe(true);
    expect(hasLeft(button, { x: 10, y: 61 })).toBe(true);
    expect(hasLeft(button, { x: 10, y: 19 })).toBe(true);
    vi.restoreAllMocks();
    button.remove();
    expect(hasLeft(button, { x: 10, y: 20 })).toBe(true);
  });
});
