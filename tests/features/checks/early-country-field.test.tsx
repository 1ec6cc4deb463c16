// The country field that was served: what was typed before React hydrated it.
import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { EarlyCountryField } from '../../../src/features/checks/early-country-field.tsx';
import type { FieldSelection } from '../../../src/features/checks/early-country-keys.ts';
import { inGuide } from '../../fixtures/in-guide.tsx';

/** Serves the field. Returns it, a function that hydrates it, and the keys that it then reports. */
async function serve() {
  const onKeys = vi.fn();
  const field = await inGuide(
    'en',
    <EarlyCountryField
      id="country"
      hasFailed={false}
      keys={[]}
      onKeys={onKeys}
      onComposing={() => {}}
      selection={createRef<FieldSelection>() as { current: FieldSelection }}
    />,
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(field);
  return {
    served: screen.getByRole<HTMLInputElement>('textbox'),
    hydrate: () => render(field, { container, hydrate: true }),
    reported: () => onKeys.mock.lastCall?.[0],
  };
}

it('searches for text typed before hydration while it has the focus', async () => {
  const { served, hydrate, reported } = await serve();
  served.focus();
  served.value = 'Japan (+81)germ';
  hydrate();
  expect(reported()).toEqual([{ typed: 'germ' }]);
});

it('takes text typed before hydration as left if the focus is elsewhere', async () => {
  const { served, hydrate, reported } = await serve();
  served.value = 'germ';
  hydrate();
  expect(reported()).toEqual([{ typed: 'germ' }, { pressed: 'Tab' }]);
});

it('takes text that is carried over to it as left if the focus is elsewhere', async () => {
  const { hydrate, reported } = await serve();
  hydrate();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'germ' } });
  expect(reported()).toEqual([{ typed: 'germ' }, { pressed: 'Tab' }]);
});
