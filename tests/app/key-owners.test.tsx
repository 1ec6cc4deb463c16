import { render, waitFor } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { duplicateKeys, keyOwner, watchKeyOwners } from '../../src/app/key-owners.ts';
import { deskPath } from '../../src/url/paths.ts';
import { tree } from '../fixtures/guide/tree.ts';
import { renderGuide } from './render-guide.tsx';

const owner = (key: string, name: string) => (
  <button type="button" data-key={key}>
    {name}
  </button>
);

describe('the owner of a key', () => {
  it('is the element with that data-key, in upper or lower case; other keys have none', () => {
    render(owner('b', 'back'));
    expect(keyOwner(document, 'B')?.textContent).toBe('back');
    expect(keyOwner(document, 'Backspace')).toBeUndefined();
    expect(keyOwner(document, 'c')).toBeUndefined();
    expect(keyOwner(document, '"')).toBeUndefined();
  });

  it('is an element with several keys for each of them', () => {
    render(owner('2 k', 'two'));
    expect(keyOwner(document, '2')?.textContent).toBe('two');
    expect(keyOwner(document, 'k')?.textContent).toBe('two');
    expect(keyOwner(document, ' ')).toBeUndefined();
  });

  it('is searched for only in the open dialog, and never in a closed one', () => {
    const { rerender } = render(<dialog>{owner('c', 'inside')}</dialog>);
    expect(keyOwner(document, 'c')).toBeUndefined();
    rerender(
      <>
        {owner('c', 'behind')}
        <dialog open>{owner('c', 'inside')}</dialog>
      </>,
    );
    expect(keyOwner(document, 'c')?.textContent).toBe('inside');
  });
});

describe('a key that two elements have', () => {
  const two = (
    <>
      {owner('1', 'one')}
      {owner('1', 'other')}
      {owner('2', 'two')}
    </>
  );

  it('is reported as contested', () => {
    render(two);
    expect(duplicateKeys(document)).toEqual(['1']);
  });

  it('is reported when one of them has several keys', () => {
    render(
      <>
        {owner('1 k', 'one')}
        {owner('2 k', 'two')}
      </>,
    );
    expect(duplicateKeys(document)).toEqual(['k']);
  });

  it('is not contested if one of them is in a dialog', () => {
    render(
      <>
        {owner('1', 'one')}
        <dialog>{owner('1', 'other')}</dialog>
      </>,
    );
    expect(duplicateKeys(document)).toEqual([]);
  });

  it('is reported as soon as the second element appears', async () => {
    const onContested = vi.fn();
    onTestFinished(watchKeyOwners(document, onContested));
    expect(onContested).not.toHaveBeenCalled();
    render(two);
    await waitFor(() => expect(onContested).toHaveBeenCalledWith(['1']));
  });

  it('throws an error that names the key if no listener is given', () => {
    render(two);
    expect(() => watchKeyOwners(document)).toThrow('data-key="1"');
  });
});

describe('at the desk', () => {
  const kinds = ['question', 'check', 'fix', 'outcome'] as const;

  it.each(kinds)('each key has one owner at a %s', async (kind) => {
    const [step = ''] = Object.entries(tree.steps).find(([, each]) => each.kind === kind) ?? [];
    const { findByRole } = await renderGuide(deskPath('en', step));
    await findByRole('combobox');
    expect(document.querySelectorAll('[data-key]').length).toBeGreaterThan(5);
    expect(duplicateKeys(document)).toEqual([]);
  });
});
