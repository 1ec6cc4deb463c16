import { readFileSync } from 'node:fs';
import { act, render } from '@testing-library/react';
import { BrowserRouter, type NavigateFunction, useNavigate } from 'react-router';
import { describe, expect, it } from 'vitest';
import { windowForRouter } from '../../../src/app/history/window-for-router.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const installed = JSON.parse(readFileSync('node_modules/react-router/package.json', 'utf8')) as {
  readonly version: string;
};
const readme = readFileSync('src/app/history/README.md', 'utf8');

let navigate: NavigateFunction = () => {};

function Inside() {
  navigate = useNavigate();
  return null;
}

const state = () => window.history.state as Readonly<Record<string, unknown>> | null;

describe('the router', () => {
  it('has the version that src/app/history was tested with', () => {
    expect(dependencies['react-router']).toBe(installed.version);
    expect(readme).toContain(`Tested with react-router ${installed.version}.`);
  });

  it('counts its entries in history.state.idx, and keeps another key in the same entry', async () => {
    render(
      <BrowserRouter useTransitions={false} window={windowForRouter(window)}>
        <Inside />
      </BrowserRouter>,
    );
    expect(state()?.['idx']).toBe(0);
    window.history.replaceState({ ...state(), focus: 'ours' }, '');
    await act(async () => navigate('/en/name'));
    expect(state()?.['idx']).toBe(1);
    expect(state()?.['focus']).toBeUndefined();
    await act(async () => {
      window.history.back();
      await new Promise((done) => window.addEventListener('popstate', done, { once: true }));
    });
    expect(state()).toMatchObject({ idx: 0, focus: 'ours' });
  });
});
