import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';

const words = { title: 'This page did not load', lead: 'Nothing is lost.', reload: 'Try again' };

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('the error boundary', () => {
  it('shows a sentence and a reload link when a component throws', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <ErrorBoundary words={words}>
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('heading', { name: words.title })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.reload })).toBeTruthy();
  });

  it('shows its children when none throws', () => {
    render(
      <ErrorBoundary words={words}>
        <p>fine</p>
      </ErrorBoundary>,
    );
    expect(screen.getByText('fine')).toBeTruthy();
    expect(screen.queryByText(words.title)).toBeNull();
  });
});
