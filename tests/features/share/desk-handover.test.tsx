import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import { texts } from '../../fixtures/guide/texts.ts';

const { handover } = texts.en.ui;

afterEach(cleanup);

describe('the answers for the help desk', () => {
  it('are offered at an end that sends to it, as a link to the desk and a QR code', async () => {
    await renderGuide('/en/porter?trail=start:at-name');
    await userEvent.setup().click(screen.getByText(handover.title));
    const link = screen.getByRole('link', { name: handover.open });
    expect(link.getAttribute('href')).toBe('/en/desk/porter?trail=start:at-name');
    expect(await screen.findByText(handover.scan)).toBeTruthy();
  });

  it('are not offered without any, nor at other steps', async () => {
    for (const path of ['/en/porter', '/en/name?trail=start:at-name']) {
      await renderGuide(path);
      expect(screen.queryByText(handover.title), path).toBeNull();
      cleanup();
    }
  });
});
