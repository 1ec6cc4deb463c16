import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { CHECK_PARTS, HELP_PARTS } from '../../src/i18n/read-marks.ts';
import { pagePath } from '../../src/url/paths.ts';
import { renderGuide } from './render-guide.tsx';

const en = await loadTexts('en');
const ja = await loadTexts('ja');
const address = () => screen.getByTestId('address').textContent;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the trail above a step', () => {
  it('names each answer given, with a way to change it', async () => {
    await renderGuide('/en/address/which-message?trail=start:before-password,address:student');
    const trail = screen.getByRole('navigation', { name: en.ui.trail.label });
    expect(
      within(trail)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['It stops: before the passwordchange', 'I am: a studentchange']);
  });

  it('leads back to an answer to change it, keeps what still fits, and drops what does not', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/mfa/right-account?trail=start:second-check,mfa:suddenly,mfa/suddenly:app');
    await user.click(screen.getByRole('link', { name: /suddenly fails/ }));
    expect(title()).toBe(en.steps.mfa.title);
    expect(screen.getByText(en.ui.step.before)).toBeTruthy();

    await user.click(screen.getByRole('link', { name: new RegExp(en.steps.mfa.answers['not-sure'].label) }));
    expect(address()).toBe('/en/mfa/right-account?trail=start:second-check,mfa:not-sure,mfa/suddenly:app');
  });

  it('drops later answers that a changed one leads past', async () => {
    const user = userEvent.setup();
    await renderGuide(
      '/en/address?trail=start:before-password,address:student,address/which-message:username-incorrect',
    );
    await user.click(
      screen.getByRole('link', { name: new RegExp(`^${en.steps.address.answers.graduate.label}`) }),
    );
    expect(address()).toBe('/en/address/graduate-check?trail=start:before-password,address:graduate');
  });

  it('says so in a quiet line when an answer of the link is not in the tree', async () => {
    await renderGuide('/en/address?trail=start:before-password,address:nonsense');
    expect(screen.getByText(en.ui.trail.dropped_one)).toBeTruthy();
    expect(title()).toBe(en.steps.address.title);
    await screen.findByText('before the password');
  });

  it('says how many answers were left out', async () => {
    await renderGuide('/en/mfa?trail=start:before-password,address:student');
    expect(screen.getByText(en.ui.trail.dropped_other.replace('{{count}}', '2'))).toBeTruthy();
  });

  it('says nothing of the kind when everything fits, or when there is no trail', async () => {
    await renderGuide('/en/address?trail=start:before-password');
    expect(screen.queryByText(en.ui.trail.dropped_one)).toBeNull();
  });

  it('is replaced by the usual way on a page that was opened without one', async () => {
    await renderGuide('/en/address/which-message');
    const usual = screen.getByRole('navigation', { name: en.ui.trail.usual });
    expect(within(usual).getAllByRole('listitem')).toHaveLength(2);
    expect(within(usual).getByRole('link', { name: en.ui.trail.notYou }).getAttribute('href')).toBe('/en/');
  });

  it('folds a usual way that is long, and leaves the way to the start beside it', async () => {
    await renderGuide('/en/sms-setup/phone-number');
    const usual = within(screen.getByRole('navigation', { name: en.ui.trail.usual }));
    const fold = usual.getByText(en.ui.trail.usualFolded).closest('details');
    expect(fold?.open).toBe(false);
    expect(usual.getAllByRole('listitem').every((item) => fold?.contains(item))).toBe(true);
    expect(fold?.contains(usual.getByRole('link', { name: en.ui.trail.notYou }))).toBe(false);
  });

  it('is not there on the start page', async () => {
    await renderGuide('/en/');
    expect(screen.queryByRole('navigation', { name: en.ui.trail.usual })).toBeNull();
    expect(screen.queryByRole('navigation', { name: en.ui.trail.label })).toBeNull();
  });

  it('folds the earlier ones when it is long', async () => {
    await renderGuide(
      '/en/mfa/fresh-code?trail=start:second-check,mfa:not-sure,mfa/suddenly:app,mfa/right-account:did-not-work',
    );
    expect(screen.getByText(en.ui.trail.earlier_other.replace('{{count}}', '2'))).toBeTruthy();
  });
});

describe('a fix that did not work', () => {
  it('leads to the next cause that the trail has not met', async () => {
    const user = userEvent.setup();
    await renderGuide(
      '/en/address/other-browser?trail=start:before-password,address:graduate,address/graduate-check:alumni,address/alumni:did-not-work',
    );
    await user.click(screen.getByRole('link', { name: new RegExp(en.ui.answers['did-not-work'].label) }));
    expect(title()).toBe(en.steps['address/before-at'].title);
    await user.click(screen.getByRole('link', { name: new RegExp(en.ui.answers['did-not-work'].label) }));
    expect(title()).toBe(en.steps['address/after-at'].title);
    await user.click(screen.getByRole('link', { name: new RegExp(en.ui.answers['did-not-work'].label) }));
    for (const step of ['browser/start-again', 'browser/private-window', 'browser/cookies'] as const) {
      expect(title()).toBe(en.steps[step].title);
      await user.click(screen.getByRole('link', { name: new RegExp(en.ui.answers['did-not-work'].label) }));
    }
    expect(title()).toBe(en.steps.ask.title);
    expect(screen.getByRole('heading', { name: en.ui.outcome.tried })).toBeTruthy();
  });
});

describe('the pages besides the steps', () => {
  it('show where help is to be had, with every counter', async () => {
    await renderGuide('/ja/help');
    expect(title()).toBe(ja.help.title);
    for (const { place } of Object.values(ja.help.counters.places))
      expect(screen.getByText(place)).toBeTruthy();
  });

  it('show the three checks, to which the foot of every page leads', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/mfa?trail=start:second-check');
    await user.click(within(screen.getByRole('contentinfo')).getByRole('link', { name: en.ui.nav.checks }));
    expect(address()).toBe('/en/checks');
    expect(title()).toBe(en.checks.title);
    expect(document.title).toContain(en.checks.title);
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(await screen.findByRole('heading', { level: 1, name: ja.checks.title })).toBeTruthy();
    expect(address()).toBe('/ja/checks');
  });

  it('show the not-found page in the language of the path, with ways on', async () => {
    await renderGuide('/ja/no-such-step');
    expect(title()).toBe(ja.ui.notFound.title);
    expect(screen.getByRole('link', { name: ja.ui.notFound.start }).getAttribute('href')).toBe('/ja/');
  });

  it('offer every language above them', async () => {
    await renderGuide('/');
    expect(screen.getByRole('link', { name: 'English' }).getAttribute('href')).toBe('/en/');
    const main = screen.getByRole('main');
    expect(within(main).getByRole('link', { name: '日本語' }).getAttribute('href')).toBe('/ja/');
  });
});

describe('the bar', () => {
  it('says the code of the step letter by letter', async () => {
    await renderGuide('/en/address/which-message');
    expect(screen.getByText(`${en.ui.code.label}: A, 2, K`)).toBeTruthy();
  });

  it('changes the language in place and keeps step and trail', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/address?trail=start:before-password');
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(await screen.findByRole('heading', { level: 1, name: ja.steps.address.title })).toBeTruthy();
    expect(address()).toBe('/ja/address?trail=start:before-password');
    expect(document.documentElement.lang).toBe('ja');
  });
});

describe('a change of step', () => {
  it('puts the focus on the new title and names the page, and leaves the focus alone at first', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/');
    expect(document.activeElement).toBe(document.body);
    await user.click(
      screen.getByRole('link', { name: new RegExp(`^${en.steps.start.answers['before-password'].label}`) }),
    );
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.title).toBe(`${en.steps.address.title} · ${en.ui.site.name}`);
  });
});

describe('the number keys', () => {
  it('choose an answer and go back, and can be switched off', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/');
    await user.keyboard('1');
    expect(title()).toBe(en.steps.address.title);
    await user.keyboard('b');
    expect(title()).toBe(en.steps.start.title);
    await user.keyboard('0');
    expect(title()).toBe(en.steps['start/look'].title);

    const keys = screen.getByRole('switch');
    await user.click(keys);
    expect(keys.getAttribute('aria-checked')).toBe('false');
    await user.keyboard('1');
    expect(title()).toBe(en.steps['start/look'].title);
    await user.click(keys);
    await user.keyboard('{Control>}1{/Control}');
    expect(title()).toBe(en.steps['start/look'].title);
    await user.keyboard('1');
    expect(title()).toBe(en.steps['address/check'].title);
  });

  it('are letters while something is typed', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/address/check');
    await user.type(screen.getByRole('textbox'), 'u123');
    expect(title()).toBe(en.steps['address/check'].title);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('u123');
  });
});

describe('what a text may link to', () => {
  it.each([
    ...HELP_PARTS.map((part) => ['help', part] as const),
    ...CHECK_PARTS.map((part) => ['checks', part] as const),
  ])('is there: /%s#%s', async (page, part) => {
    await renderGuide(pagePath('en', page));
    expect(document.getElementById(part)).not.toBeNull();
  });
});
