import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Form,
  FormNotReady,
  FormResult,
  FormSubmit,
  LabelledValue,
  LabelledValues,
} from '../../../src/ui/form/form.tsx';

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const submitButton = () => screen.getByRole('button', { name: 'Check' });
const status = () => screen.getByRole('status');

/** A form that counts its submissions, as every form does, and then finds the same result again. */
function Counting() {
  const [times, setTimes] = useState(0);
  const [typed, setTyped] = useState('');
  return (
    <Form onSubmit={() => setTimes(times + 1)}>
      <input value={typed} onChange={(event) => setTyped(event.target.value)} />
      <FormSubmit>Check</FormSubmit>
      <FormResult times={times} tone="good">
        {times > 0 ? 'It fits.' : null}
      </FormResult>
    </Form>
  );
}

describe('a form', () => {
  /** Whether each submit would have left the page. */
  const left = vi.fn<(leaves: boolean) => void>();
  const listen = (event: Event) => {
    left(!event.defaultPrevented);
    event.preventDefault();
  };
  beforeEach(() => {
    left.mockClear();
    window.addEventListener('submit', listen);
  });
  afterEach(() => window.removeEventListener('submit', listen));

  it('calls `onSubmit` for a click on its button, and stays on the page', async () => {
    const submitted = vi.fn<() => void>();
    render(
      <Form onSubmit={submitted}>
        <FormSubmit>Check</FormSubmit>
      </Form>,
    );
    await userEvent.click(submitButton());
    expect(submitted).toHaveBeenCalledOnce();
    expect(left.mock.calls).toEqual([[false]]);
  });

  it('does not leave the page before hydration', () => {
    const served = document.createElement('template');
    served.innerHTML = renderToString(
      <Form>
        <FormSubmit>Check</FormSubmit>
      </Form>,
    );
    // Outside a dialog, a browser does nothing when such a form is submitted; jsdom never leaves the page.
    expect(served.content.querySelector('form')?.method).toBe('dialog');
  });

  it('says that it is not ready until it is hydrated', () => {
    const form = (
      <FormNotReady value="Not ready yet">
        <Form>
          <FormSubmit>Check</FormSubmit>
        </Form>
      </FormNotReady>
    );
    const served = document.createElement('div');
    served.innerHTML = renderToString(form);
    expect(within(served).getByRole('status').textContent).toBe('Not ready yet');
    document.body.append(served);
    const problems = vi.spyOn(console, 'error');
    const { container } = render(form, { container: served, hydrate: true });
    expect(problems).not.toHaveBeenCalled();
    expect(container.textContent).toBe('Check');
    served.remove();
  });

  it('calls `onSubmit` for Enter, and stays on the page', async () => {
    const submitted = vi.fn<() => void>();
    render(
      <Form onSubmit={submitted}>
        <input />
        <FormSubmit>Check</FormSubmit>
      </Form>,
    );
    await userEvent.type(field(), 'a{Enter}');
    expect(submitted).toHaveBeenCalledOnce();
    expect(left.mock.calls).toEqual([[false]]);
  });

  it('stays on the page even without an `onSubmit`', async () => {
    render(
      <Form>
        <input />
      </Form>,
    );
    await userEvent.type(field(), 'a{Enter}');
    expect(left.mock.calls).toEqual([[false]]);
  });

  it('disables the browser’s own validation', async () => {
    const submitted = vi.fn<() => void>();
    render(
      <Form onSubmit={submitted}>
        <input type="email" required defaultValue="no address" />
        <FormSubmit>Check</FormSubmit>
      </Form>,
    );
    await userEvent.click(submitButton());
    expect(submitted).toHaveBeenCalledOnce();
  });
});

describe('the result of a form', () => {
  it('has an empty live region from the first render', () => {
    render(<Counting />);
    expect(status().childNodes).toHaveLength(0);
  });

  it('appears in that live region', async () => {
    render(<Counting />);
    const place = status();
    await userEvent.click(submitButton());
    expect(status()).toBe(place);
    expect(place.textContent).toBe('It fits.');
  });

  it('is announced again when it is found again: a new node replaces the old one', async () => {
    render(<Counting />);
    await userEvent.click(submitButton());
    const place = status();
    const said = place.firstChild;
    await userEvent.click(submitButton());
    expect(status()).toBe(place);
    expect(place.textContent).toBe('It fits.');
    expect(place.firstChild).not.toBe(said);
  });

  it('is not announced again while the reader keeps typing', async () => {
    render(<Counting />);
    await userEvent.click(submitButton());
    const said = status().firstChild;
    await userEvent.type(field(), 'ab');
    expect(status().firstChild).toBe(said);
  });

  it('looks different if it is good', () => {
    render(
      <>
        <FormResult>Found</FormResult>
        <FormResult tone="good">Found</FormResult>
      </>,
    );
    const [plain = [], good = []] = screen.getAllByRole('status').map(({ classList }) => [...classList]);
    expect(plain).toHaveLength(1);
    expect(good).toHaveLength(2);
    expect(good).toEqual(expect.arrayContaining(plain));
  });
});

describe('the values of a result', () => {
  it('are a list that ties each value to its label', () => {
    render(
      <LabelledValues>
        <LabelledValue label="Choose">Japan</LabelledValue>
        <LabelledValue label="Type">
          <code>90</code>
        </LabelledValue>
      </LabelledValues>,
    );
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Choose', 'Type']);
    const values = screen.getAllByRole('definition');
    expect(values.map(({ textContent }) => textContent)).toEqual(['Japan', '90']);
    expect(values.map((value) => value.closest('dl')?.children.length)).toEqual([2, 2]);
  });
});
