import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PartBoundary } from '../../src/guide/part-boundary.tsx';
import { languages, texts } from '../fixtures/guide/texts.ts';
import { renderInGuide } from '../fixtures/in-guide.tsx';

let isBroken: boolean;

function Part() {
  if (isBroken) throw new Error('broken on purpose');
  return <p>part</p>;
}

beforeEach(() => {
  isBroken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe.each(languages)('a part of the page that throws, in %s', (language) => {
  const { failed } = texts[language].ui;
  const open = () =>
    renderInGuide(
      language,
      <>
        <PartBoundary>
          <Part />
        </PartBoundary>
        <p>rest</p>
      </>,
    );
  const retry = () => screen.getByRole('button', { name: failed.retry });

  it('is replaced by a sentence, and the rest stays', async () => {
    await open();
    expect(screen.getByRole('alert').textContent).toBe(failed.part);
    expect(screen.getByText('rest')).toBeTruthy();
    expect(screen.queryByText('part')).toBeNull();
  });

  it('comes back when it is tried again', async () => {
    await open();
    isBroken = false;
    await userEvent.click(retry());
    expect(screen.getByText('part')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('offers to load the page again after a second failure, and says what that loses', async () => {
    await open();
    await userEvent.click(retry());
    expect(screen.getByRole('link', { name: failed.reload })).toBeTruthy();
    expect(screen.getByText(failed.lost)).toBeTruthy();
  });
});
