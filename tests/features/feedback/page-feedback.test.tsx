import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json' with { type: 'json' };
import { PageFeedback } from '../../../src/features/feedback/page-feedback.tsx';
import { renderGuide } from '../../app/render-guide.tsx';
import published from '../../fixtures/guide/published-steps.json' with { type: 'json' };
import { site } from '../../fixtures/guide/site.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { renderInGuide } from '../../fixtures/in-guide.tsx';

const { contact, repository, ...silentSite } = site;
const code = published.steps['bell/reset'];

/** The address of the link in the foot, without the repository. */
const reported = () => {
  const link = document.querySelector<HTMLAnchorElement>(`a[href^="${repository}"]`);
  if (!link) throw new Error('No link leads to the repository');
  expect(link.rel).toBe('noreferrer');
  return link.href.slice(repository.length);
};

describe.each(languages)('at the foot of a page, in %s', (language) => {
  const { feedback } = texts[language].ui;

  it('a link leads to the issue form with the code, the language and the version, and nothing else', async () => {
    await renderGuide(`/${language}/bell/reset?trail=start:at-bell,bell:old-phone`);
    expect(screen.getByRole('link', { name: (name) => name.startsWith(feedback.title) })).toBeTruthy();
    expect(reported()).toBe(
      `/issues/new?template=page.yml&code=${code}&language=${language}&version=${version}`,
    );
  });

  it('a page without a code is reported as not found', async () => {
    await renderGuide(`/${language}/no-such-page`);
    expect(reported()).toBe(`/issues/new?template=page.yml&code=404&language=${language}&version=${version}`);
  });

  it('a text with the same can be copied if there is only a contact', async () => {
    const user = userEvent.setup();
    await renderInGuide(language, <PageFeedback code={code} />, { site: { ...silentSite, contact } });
    await user.click(screen.getByText(feedback.title));
    const told = screen.getByText((_, element) => element?.matches('code') ?? false).textContent;
    for (const part of [code, language, version]) expect(told).toContain(part);
    await user.click(screen.getByRole('button'));
    expect(await navigator.clipboard.readText()).toBe(told);
    expect(screen.getByRole('link', { name: 'guide@example.edu' }).getAttribute('href')).toBe(contact);
  });

  it('is nothing if the university has set neither', async () => {
    const { container } = await renderInGuide(language, <PageFeedback code={code} />, { site: silentSite });
    expect(container.textContent).toBe('');
  });
});

describe('a contact that is a page', () => {
  it('opens in a new tab, without a referrer', async () => {
    await renderInGuide('en', <PageFeedback code={code} />, {
      site: { ...silentSite, contact: 'https://help.example.edu/guide' },
    });
    const link = screen.getByRole('link', { name: /^help\.example\.edu\/guide/, hidden: true });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noreferrer');
  });
});
