import { describe, expect, it } from 'vitest';
import { PrintedCode } from '../../src/guide/printed-code.tsx';
import { plainPageNames } from '../../src/url/pages.ts';
import published from '../fixtures/guide/published-steps.json';
import { tree } from '../fixtures/guide/tree.ts';
import { renderInGuide } from '../fixtures/in-guide.tsx';
import { validStep } from '../fixtures/valid-step.ts';

describe('the code after a link on paper', () => {
  it('is the code of a step', async () => {
    const { container } = await renderInGuide(
      'en',
      <PrintedCode to={{ page: 'step', step: validStep('name/check') }} />,
    );
    expect(container.textContent).toBe(` → ${tree.steps['name/check'].code}`);
  });

  it.each(plainPageNames)('is the code of the page %s', async (page) => {
    const { container } = await renderInGuide('ja', <PrintedCode to={{ page }} />);
    expect(container.textContent).toBe(` → ${published.pages[page]}`);
  });

  it('is hidden from screen readers, which read the link', async () => {
    const { container } = await renderInGuide('en', <PrintedCode to={{ page: 'help' }} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is absent for a page without a code', async () => {
    const { container } = await renderInGuide('en', <PrintedCode to={{ page: 'help' }} />, {
      codeOf: () => undefined,
    });
    expect(container.textContent).toBe('');
  });
});
