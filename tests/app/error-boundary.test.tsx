import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/app/error-boundary.tsx';

const words = { title: 'This page did not load', lead: 'Nothing is lost.', reload: 'Try again' };

function Broken(): never {
  throw new Error('broken on purpose');
}

describe('a failure below', () => {
  it('is replaced by a sentence and a way on', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(
      <Failure words={words}>
        <Broken />
      </Failure>,
    );
    expect(screen.getByRole('heading', { name: words.title })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.reload })).toBeTruthy();
  });

  it('leaves what works alone', () => {
    render(
      <Failure words={words}>
        <p>fine</p>
      </Failure>,
    );
    expect(screen.getByText('fine')).toBeTruthy();
    expect(screen.queryByText(words.title)).toBeNull();
  });
});
