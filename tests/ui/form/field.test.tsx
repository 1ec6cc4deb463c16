import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Field, FieldHint } from '../../../src/ui/form/field.tsx';

const clear = { label: 'Clear', name: 'Clear the number', onClear: () => {} };
const words = { label: 'Phone number', hint: 'For example 090-1234-5678', clear };
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: words.label });

/** Returns the accessible description of the field. */
const description = () =>
  (field().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

interface KeptProps {
  readonly input: 'email' | 'lines';
  readonly said: (value: string) => void;
}

/** A controlled field that keeps the typed text, as every form does. */
function Kept({ input, said }: KeptProps) {
  const [value, setValue] = useState('');
  const change = (typed: string) => {
    said(typed);
    setValue(typed);
  };
  return <Field id="a" {...words} value={value} onChange={change} input={input} />;
}

describe('a field', () => {
  it('has its label, and its hint as a description', () => {
    render(<Field id="a" {...words} value="" onChange={() => {}} input="tel" />);
    expect(field().value).toBe('');
    expect(description()).toBe(words.hint);
    expect(field().hasAttribute('aria-invalid')).toBe(false);
  });

  it('has its problem in the description and is marked as invalid', () => {
    render(<Field id="a" {...words} problem="Too short." value="090" onChange={() => {}} input="tel" />);
    expect(description()).toBe(`${words.hint} Too short.`);
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('has a live region for its problem from the first render, which announces a new problem', () => {
    const of = (problem?: string) => (
      <Field id="a" {...words} problem={problem} value="090" onChange={() => {}} input="tel" />
    );
    const { rerender } = render(of());
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('');
    rerender(of('Too short.'));
    expect(screen.getByRole('alert')).toBe(alert);
    expect(alert.textContent).toBe('Too short.');
  });

  it('loses its problem when the problem is solved', () => {
    const of = (problem?: string) => (
      <Field id="a" {...words} problem={problem} value="090" onChange={() => {}} input="tel" />
    );
    const { rerender } = render(of('Too short.'));
    rerender(of());
    expect(description()).toBe(words.hint);
    expect(field().hasAttribute('aria-invalid')).toBe(false);
    expect(screen.queryByText('Too short.')).toBeNull();
  });

  it.each(['email', 'tel'] as const)('has the right phone keyboard for %s, in one line', (input) => {
    render(<Field id="a" {...words} value="" onChange={() => {}} input={input} />);
    expect(field().tagName).toBe('INPUT');
    expect(field().inputMode || field().getAttribute('inputmode')).toBe(input);
    // An `<input type="email">` changes and validates the typed text before the guide sees it.
    expect(field().type).toBe('text');
  });

  it('has room for several lines of text', () => {
    render(<Field id="a" {...words} value={'one\ntwo'} onChange={() => {}} input="lines" />);
    expect(field().tagName).toBe('TEXTAREA');
    expect(field().value).toBe('one\ntwo');
  });

  it.each(['email', 'tel', 'lines'] as const)(
    'has autofill and spellchecking off, and no name to send, for %s',
    (input) => {
      render(<Field id="a" {...words} value="" onChange={() => {}} input={input} />);
      expect(field().hasAttribute('name')).toBe(false);
      expect(field().getAttribute('autocomplete')).toBe('off');
      expect(field().getAttribute('autocapitalize')).toBe('none');
      expect(field().getAttribute('autocorrect')).toBe('off');
      expect(field().getAttribute('spellcheck')).toBe('false');
    },
  );

  it.each(['email', 'lines'] as const)('reports the typed text at each character, for %s', async (input) => {
    const user = userEvent.setup();
    const said = vi.fn<(value: string) => void>();
    render(<Kept input={input} said={said} />);
    await user.type(field(), 'ab ');
    expect(said.mock.calls).toEqual([['a'], ['ab'], ['ab ']]);
    expect(field().value).toBe('ab ');
  });

  it.each(['email', 'lines'] as const)('can be focused through its ref, for %s', (input) => {
    const ref = createRef<HTMLInputElement & HTMLTextAreaElement>();
    render(<Field ref={ref} id="a" {...words} value="" onChange={() => {}} input={input} />);
    ref.current?.focus();
    expect(document.activeElement).toBe(field());
  });
});

/** A field with a text, of a form that empties it. */
function Cleared({ input }: { readonly input: 'tel' | 'lines' }) {
  const [value, setValue] = useState('090');
  return (
    <Field
      id="a"
      {...words}
      clear={{ ...clear, onClear: () => setValue('') }}
      value={value}
      onChange={setValue}
      input={input}
    />
  );
}

describe('the button that clears a field', () => {
  const button = () => screen.queryByRole('button', { name: clear.name });

  it('is there only while the field has text', async () => {
    render(<Kept input="email" said={() => {}} />);
    expect(button()).toBeNull();
    await userEvent.type(field(), 'a');
    expect(button()?.textContent).toBe(clear.label);
    await userEvent.clear(field());
    expect(button()).toBeNull();
  });

  it.each(['tel', 'lines'] as const)('empties the field and focuses it, for %s', async (input) => {
    render(<Cleared input={input} />);
    await userEvent.click(button() as HTMLElement);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(button()).toBeNull();
  });

  it('is after the field in the tab order, so that Tab from the field before leads to this one', async () => {
    render(<Cleared input="tel" />);
    await userEvent.tab();
    expect(document.activeElement).toBe(field());
    await userEvent.tab();
    expect(document.activeElement).toBe(button());
  });
});

describe('a served field', () => {
  it.each(['email', 'lines'] as const)('keeps text typed before hydration, for %s', async (input) => {
    const said = vi.fn<(value: string) => void>();
    const kept = <Kept input={input} said={said} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(kept);
    field().value = 'typed early';
    const { rerender } = render(kept, { container, hydrate: true });
    expect(said.mock.calls).toEqual([['typed early']]);
    rerender(<Kept input={input} said={said} />);
    expect(field().value).toBe('typed early');
    await userEvent.type(field(), '!');
    expect(said).toHaveBeenLastCalledWith('typed early!');
  });

  it('reports no text if none was typed', () => {
    const said = vi.fn<(value: string) => void>();
    const kept = <Kept input="email" said={said} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(kept);
    render(kept, { container, hydrate: true });
    expect(said).not.toHaveBeenCalled();
  });
});

describe('a hint', () => {
  it('is visible or visually hidden in the same node, so that a screen reader keeps announcing it', () => {
    const of = (isVisuallyHidden: boolean, found: string) => (
      <FieldHint isVisuallyHidden={isVisuallyHidden} role="status">
        {found}
      </FieldHint>
    );
    const { rerender } = render(of(true, '2 found'));
    const place = screen.getByRole('status');
    expect(place.className).toBe('visually-hidden');
    rerender(of(false, 'None found'));
    expect(screen.getByRole('status')).toBe(place);
    expect(place.className).not.toBe('');
    expect(place.classList.contains('visually-hidden')).toBe(false);
    expect(place.textContent).toBe('None found');
  });
});
