import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/error-boundary.tsx';

let isBroken: boolean;

function Part() {
  if (isBroken) throw new Error('broken on purpose');
  return <p>fine</p>;
}

const guarded = (of: string) => (
  <ErrorBoundary
    of={of}
    fallback={(retry, retries) => (
      <button type="button" onClick={() => retry()}>
        {`failed after ${retries} retries`}
      </button>
    )}
  >
    <Part />
  </ErrorBoundary>
);

beforeEach(() => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the error boundary', () => {
  it('shows its children when none throws', () => {
    isBroken = false;
    render(guarded('one'));
    expect(screen.getByText('fine')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the fallback when a child throws, and the children again after a retry', async () => {
    render(guarded('one'));
    await userEvent.click(screen.getByRole('button', { name: 'failed after 0 retries' }));
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'failed after 1 retries' }));
    expect(screen.getByText('fine')).toBeTruthy();
  });

  it('tries again without a press when it guards something else', async () => {
    const { rerender } = render(guarded('one'));
    await userEvent.click(screen.getByRole('button', { name: 'failed after 0 retries' }));
    rerender(guarded('two'));
    expect(screen.getByRole('button', { name: 'failed after 0 retries' })).toBeTruthy();
    isBroken = false;
    rerender(guarded('two'));
    expect(screen.queryByText('fine')).toBeNull();
    rerender(guarded('three'));
    expect(screen.getByText('fine')).toBeTruthy();
  });
});
