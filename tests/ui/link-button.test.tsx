import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/ui/button.tsx';
import { LinkButton } from '../../src/ui/link-button.tsx';

/** Renders a link with attributes that only the caller knows, as for a router's link. */
function show() {
  const { container } = render(
    <LinkButton
      link={(className, children) => (
        <a className={className} href="/en/help" hrefLang="en">
          {children}
        </a>
      )}
    >
      <span>Talk to a</span> <b>person</b>
    </LinkButton>,
  );
  return { container, link: screen.getByRole<HTMLAnchorElement>('link', { name: 'Talk to a person' }) };
}

describe('a link that looks like a button', () => {
  it('renders the link that its caller makes, without a wrapper', () => {
    const { container, link } = show();
    expect(link.getAttribute('href')).toBe('/en/help');
    expect(link.hreflang).toBe('en');
    expect(container.children).toHaveLength(1);
    expect(container.firstElementChild).toBe(link);
  });

  it('is not a button to a screen reader', () => {
    show();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('looks the same as a primary button', () => {
    const { link } = show();
    render(<Button kind="primary">Go</Button>);
    expect(link.className).not.toBe('');
    expect(link.className).toBe(screen.getByRole('button').className);
  });
});
