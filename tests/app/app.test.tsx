import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CHECK_PARTS, HELP_PARTS } from '../../src/i18n/read-marks.ts';
import { pagePath } from '../../src/url/paths.ts';
import { answerTextOf } from '../fixtures/guide/step-texts.ts';
import { texts } from '../fixtures/guide/texts.ts';
import { type InventedStepId, tree } from '../fixtures/guide/tree.ts';
import { filled } from '../fixtures/words.ts';
import { renderGuide } from './render-guide.tsx';

const { en, ja } = texts;
const address = () => screen.getByTestId('address').textContent;
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

/** The words of an answer in a trail. */
const shortOf = (step: InventedStepId, answer: string) => answerTextOf('en', step, answer).short;

/** The link that gives an answer, on the page of its step. */
const answerLink = (step: InventedStepId, answer: string) =>
  screen.getByRole('link', { name: new RegExp(`^${answerTextOf('en', step, answer).label}`) });

const notThis = () => screen.getByRole('link', { name: new RegExp(en.ui.answers['did-not-work'].label) });

describe('a question that is asked again', () => {
  const marks = () => screen.queryAllByText(en.ui.step.before);
  /** The answer whose row has the mark. */
  const marked = () => marks()[0]?.closest('a');
  const back = () => screen.getByRole('link', { name: en.ui.trail.back });

  /** Answers three questions and goes back to the first one. */
  async function answerAndGoBack() {
    const user = userEvent.setup();
    await renderGuide('/en/');
    await user.click(answerLink('start', 'at-name'));
    await user.click(answerLink('name', 'member'));
    await user.click(answerLink('name/which-sign', 'other-house'));
    expect(title()).toBe(en.steps['name/house'].title);
    for (const _ of [1, 2, 3]) await user.click(back());
    expect(address()).toBe('/en/');
    return user;
  }

  it('has its earlier answer marked, and so have those after it when the same answer is given again', async () => {
    const user = await answerAndGoBack();
    expect(marked()).toBe(answerLink('start', 'at-name'));
    await user.click(answerLink('start', 'at-name'));
    expect(address()).toBe('/en/name?trail=start:at-name');
    expect(marked()).toBe(answerLink('name', 'member'));
    await user.click(answerLink('name', 'member'));
    expect(title()).toBe(en.steps['name/which-sign'].title);
    expect(marked()).toBe(answerLink('name/which-sign', 'other-house'));
    await user.click(answerLink('name/which-sign', 'other-house'));
    expect(title()).toBe(en.steps['name/house'].title);
    expect(marks()).toEqual([]);
  });

  it('follows a changed answer, and is still marked where the new answers lead to it', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/bell/no-ring?trail=start:at-bell,bell:suddenly,bell/suddenly:ring');
    const { changeOf, colon } = en.ui.trail;
    const given = en.steps.bell.trail + colon + shortOf('bell', 'suddenly');
    await user.click(screen.getByRole('link', { name: filled(changeOf, { given }) }));
    expect(address()).toBe('/en/bell?trail=start:at-bell');
    expect(marked()).toBe(answerLink('bell', 'suddenly'));
    await user.click(answerLink('bell', 'not-sure'));
    expect(address()).toBe('/en/bell/suddenly?trail=start:at-bell,bell:not-sure');
    expect(marked()).toBe(answerLink('bell/suddenly', 'ring'));
    await user.click(back());
    expect(marked()).toBe(answerLink('bell', 'not-sure'));
  });

  it('is marked in every language', async () => {
    const user = await answerAndGoBack();
    await user.click(screen.getByRole('link', { name: '日本語' }));
    await screen.findByText(ja.ui.step.before);
  });

  it('is marked by the answers that a link claims after it', async () => {
    await renderGuide('/en/name?trail=start:at-name,name:member,name/which-sign:other-house');
    expect(marked()).toBe(answerLink('name', 'member'));
    await userEvent.click(answerLink('name', 'member'));
    expect(address()).toBe('/en/name/which-sign?trail=start:at-name,name:member');
    expect(marked()).toBe(answerLink('name/which-sign', 'other-house'));
  });

  it('is not marked in another tab or after a reload', async () => {
    await answerAndGoBack();
    cleanup();
    await renderGuide('/en/');
    expect(marks()).toEqual([]);
  });

  it('is not marked after starting over', async () => {
    const user = await answerAndGoBack();
    await user.click(screen.getByRole('link', { name: en.ui.site.name }));
    expect(address()).toBe('/en/');
    expect(marks()).toEqual([]);
    await user.click(answerLink('start', 'at-name'));
    expect(marks()).toEqual([]);
  });

  it.each([
    ['porter', 'browser/crumbs', 'did-not-work', en.ui.outcome.restart],
    ['inside', 'browser/crumbs', 'worked', en.ui.outcome.solved.restart],
  ] as const)('is not marked after starting again from an end: %s', async (end, last, given, restart) => {
    const user = userEvent.setup();
    await renderGuide(`/en/${last}?trail=start:at-name,name:member`);
    await user.click(answerLink(last, given));
    expect(title()).toBe(en.steps[end].title);
    await user.click(screen.getByRole('link', { name: restart }));
    expect(title()).toBe(en.steps.start.title);
    expect(marks()).toEqual([]);
  });

  it('is not marked by the answers before a solved problem', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/key/locked?trail=start:at-key,key:locked');
    await user.click(answerLink('key/locked', 'worked'));
    expect(title()).toBe(en.steps.inside.title);
    await user.click(back());
    expect(title()).toBe(en.steps['key/locked'].title);
    expect(marks()).toEqual([]);
  });

  it('stores nothing of the answers that the reader went back from', async () => {
    await answerAndGoBack();
    expect(JSON.stringify({ ...window.localStorage, ...window.sessionStorage })).not.toMatch(
      /member|other-house/,
    );
  });

  it('is asked without the offer to resume at the start, which a new visit makes', async () => {
    await answerAndGoBack();
    expect(screen.queryByRole('complementary', { name: en.ui.resume.label })).toBeNull();
    cleanup();
    await renderGuide('/en/');
    expect(screen.getByRole('complementary', { name: en.ui.resume.label })).toBeTruthy();
  });
});

describe('the trail of a step', () => {
  it('names each answer, with a link to change it', async () => {
    await renderGuide('/en/name/which-sign?trail=start:at-name,name:member');
    const trail = screen.getByRole('navigation', { name: en.ui.trail.label });
    const { colon, change } = en.ui.trail;
    expect(
      within(trail)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      `${en.steps.start.trail}${colon}${shortOf('start', 'at-name')}${change}`,
      `${en.steps.name.trail}${colon}${shortOf('name', 'member')}${change}`,
    ]);
  });

  it.each(['?trail=start:at-name,name:member', '?trail=start:at-name,name:member,name/which-sign:gone', ''])(
    'comes after the answers, and so does what is said about dropped answers: %j',
    async (query) => {
      await renderGuide(`/en/name/which-sign${query}`);
      const last = answerLink('name/which-sign', 'not-sure');
      const trails = screen
        .getAllByRole('navigation')
        .filter((each) => !screen.getByRole('banner').contains(each));
      const said = screen.queryAllByText(en.ui.trail.dropped_one);
      expect(trails.length + said.length).toBe(query.includes('gone') ? 2 : 1);
      for (const each of [...trails, ...said])
        expect(last.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    },
  );

  it('says in one line how many answers of the link the guide no longer has, and of which questions', async () => {
    await renderGuide('/en/bell?trail=start:at-name,name:gone,gone:yes,bell/rest:gone,gone/too:no');
    const line = screen.getByText(filled(en.ui.trail.dropped_other, { count: 4 })).parentElement;
    expect(
      within(line as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(
      [en.steps.name.trail, en.steps['bell/rest'].title].map(
        (asked) => `${asked}${en.ui.trail.colon}${en.ui.trail.gone}`,
      ),
    );
    await screen.findByText(shortOf('start', 'at-name'));
  });

  it('repairs a cut-off link, and drops nothing', async () => {
    await renderGuide('/en/name/former-house?trail=start:at-name,name:former,name/former-check:no');
    expect(screen.getByRole('navigation', { name: en.ui.trail.label }).textContent).toContain(
      shortOf('name/former-check', 'not-sure'),
    );
    expect(screen.queryByText(en.ui.trail.dropped_one)).toBeNull();
  });

  it('keeps answers that do not lead to the step', async () => {
    await renderGuide('/en/bell?trail=start:at-name,name:member');
    const trail = screen.getByRole('navigation', { name: en.ui.trail.label });
    expect(within(trail).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByText(filled(en.ui.trail.dropped_other, { count: 2 }))).toBeNull();
  });

  it('says in a quiet line that an answer in the link is not in the tree', async () => {
    await renderGuide('/en/name?trail=start:at-name,name:nonsense');
    expect(screen.getByText(en.ui.trail.dropped_one)).toBeTruthy();
    expect(title()).toBe(en.steps.name.title);
    await screen.findByText(shortOf('start', 'at-name'));
  });

  it('says nothing about dropped answers when all of them fit', async () => {
    await renderGuide('/en/name?trail=start:at-name');
    expect(screen.getByRole('navigation', { name: en.ui.trail.label })).toBeTruthy();
    expect(screen.queryByText(en.ui.trail.dropped_one)).toBeNull();
  });

  it('is replaced by the usual trail on a page opened without one', async () => {
    await renderGuide('/en/name/which-sign');
    const usual = screen.getByRole('navigation', { name: en.ui.trail.usualLabel });
    expect(within(usual).getAllByRole('listitem')).toHaveLength(2);
    expect(within(usual).getByRole('link', { name: en.ui.trail.notYou }).getAttribute('href')).toBe('/en/');
    expect(screen.queryByText(en.ui.trail.dropped_one)).toBeNull();
  });

  it('folds a long usual trail, but not the link to the start', async () => {
    await renderGuide('/en/browser/clean-phone');
    const usual = within(screen.getByRole('navigation', { name: en.ui.trail.usualLabel }));
    const fold = usual.getByText(en.ui.trail.usual).closest('details');
    expect(fold?.open).toBe(false);
    expect(usual.getAllByRole('listitem').every((item) => fold?.contains(item))).toBe(true);
    expect(fold?.contains(usual.getByRole('link', { name: en.ui.trail.notYou }))).toBe(false);
  });

  it('is missing on the start page', async () => {
    await renderGuide('/en/');
    expect(screen.queryByRole('navigation', { name: en.ui.trail.usualLabel })).toBeNull();
    expect(screen.queryByRole('navigation', { name: en.ui.trail.label })).toBeNull();
  });

  it('folds its earlier answers when it is long', async () => {
    await renderGuide(
      '/en/bell/rest?trail=start:at-bell,bell:not-sure,bell/suddenly:ring,bell/no-ring:did-not-work',
    );
    expect(screen.getByText(filled(en.ui.trail.earlier_other, { count: 2 }))).toBeTruthy();
  });
});

describe('a fix that did not work', () => {
  it('leads to the next cause that the trail has not visited', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/name/former-house?trail=start:at-name,name:former,name/former-check:former');
    await user.click(notThis());
    const causes = [
      'name/spelling',
      'name/other-door',
      'browser/again',
      'browser/window',
      'browser/crumbs',
    ] as const;
    for (const step of causes) {
      expect(title()).toBe(en.steps[step].title);
      await user.click(notThis());
    }
    expect(title()).toBe(en.steps.porter.title);
    expect(screen.getByRole('heading', { name: en.help.tell.title })).toBeTruthy();
  });
});

describe('the help page', () => {
  it('names every counter', async () => {
    await renderGuide('/ja/help');
    expect(title()).toBe(ja.help.title);
    for (const { place } of Object.values(ja.help.counters.places))
      expect(screen.getByText(place)).toBeTruthy();
  });
});

describe('the page of the checks', () => {
  it('opens from the footer of every page, and in another language', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/bell?trail=start:at-bell');
    await user.click(within(screen.getByRole('contentinfo')).getByRole('link', { name: en.ui.nav.checks }));
    expect(address()).toBe('/en/checks');
    expect(title()).toBe(en.checks.title);
    expect(document.title).toContain(en.checks.title);
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(await screen.findByRole('heading', { level: 1, name: ja.checks.title })).toBeTruthy();
    expect(address()).toBe('/ja/checks');
  });
});

describe('the not-found page', () => {
  it('is in the language of the path, with a link to the start', async () => {
    await renderGuide('/ja/no-such-step');
    expect(title()).toBe(ja.ui.notFound.title);
    expect(screen.getByRole('link', { name: ja.ui.notFound.start }).getAttribute('href')).toBe('/ja/');
  });
});

describe('a path without a language', () => {
  it.each([
    ['/', en.steps.start.title],
    ['/A4R', en.steps['name/which-sign'].title],
    ['/name/which-sign', en.steps['name/which-sign'].title],
    ['/help', en.help.title],
  ])('%s shows the page in the reader’s language', async (path, title) => {
    await renderGuide(path);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(filled(title));
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('the bar', () => {
  it('spells the code of the step for screen readers', async () => {
    await renderGuide('/en/name/which-sign');
    const letters = [...tree.steps['name/which-sign'].code].join(', ');
    expect(screen.getByTitle(en.ui.code.hint).textContent).toContain(`${en.ui.code.label}: ${letters} `);
  });

  it('changes the language in place, and keeps step and trail', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/name?trail=start:at-name');
    await user.click(screen.getByRole('link', { name: '日本語' }));
    expect(await screen.findByRole('heading', { level: 1, name: ja.steps.name.title })).toBeTruthy();
    expect(address()).toBe('/ja/name?trail=start:at-name');
    expect(document.documentElement.lang).toBe('ja');
  });
});

describe('a page that has just been opened', () => {
  it('does not move the focus', async () => {
    await renderGuide('/en/');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a change of step', () => {
  it('moves the focus to the new title and names the page', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/');
    await user.click(answerLink('start', 'at-name'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.title).toBe(`${en.steps.name.title} · ${en.ui.site.name}`);
  });
});

describe('the number keys', () => {
  it('choose an answer and go back, and can be switched off', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/');
    await user.keyboard('1');
    expect(title()).toBe(en.steps.name.title);
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
    expect(title()).toBe(en.steps['name/check'].title);
  });

  it('type digits in a field', async () => {
    const user = userEvent.setup();
    await renderGuide('/en/name/check');
    await user.type(screen.getByRole('textbox'), 'h123');
    expect(title()).toBe(en.steps['name/check'].title);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('h123');
  });
});

describe('a part of a page that a text may link to', () => {
  it.each([
    ...HELP_PARTS.map((part) => ['help', part] as const),
    ...CHECK_PARTS.map((part) => ['checks', part] as const),
  ])('exists on its page: /%s#%s', async (page, part) => {
    await renderGuide(pagePath('en', page));
    expect(document.getElementById(part)).not.toBeNull();
  });
});
