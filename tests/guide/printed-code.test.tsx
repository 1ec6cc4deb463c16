import { describe, expect, it } from 'vitest';
import { PrintedCode } from '../../src/guide/printed-code.tsx';
import published from '../../src/tree/published-steps.json';
import { tree } from '../../src/tree/tree.ts';
import { plainPageNames } from '../../src/url/pages.ts';
import { renderInGuide } from '../fixtures/in-guide.tsx';
import { validStep } from '../fixtures/valid-step.ts';

describe('where a link leads, on paper', () => {
  it('is the code of the step', async () => {
    const { container } = await renderInGuide(
      'en',
      <PrintedCode to={{ page: 'step', step: validStep('address/check') }} />,
    );
    expect(container.textContent).toBe(` → ${tree.steps['address/check'].code}`);
  });

  it.each(plainPageNames)('is the code of %s', async (page) => {
    const { container } = await renderInGuide('ja', <PrintedCode to={{ page }} />);
    expect(container.textContent).toBe(` → ${published.pages[page]}`);
  });

  it('is nothing for a screen reader, which has the link', async () => {
    const { container } = await renderInGuide('en', <PrintedCode to={{ page: 'help' }} />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is not said of a page without a code', async () => {
    const { container } = await renderInGuide('en', <PrintedCode to={{ page: 'help' }} />, {
      codeOf: () => undefined,
    });
    expect(container.textContent).toBe('');
  });
});
