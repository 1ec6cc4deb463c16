import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetDrafts } from '../../../src/guide/drafts.ts';
import { pagePath, stepPath } from '../../../src/url/paths.ts';
import { renderGuide } from '../../app/render-guide.tsx';
import { site } from '../../fixtures/guide/site.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { tree } from '../../fixtures/guide/tree.ts';

const { en } = texts;

const toLocked = [
  { step: 'start', answer: 'at-key' },
  { step: 'key', answer: 'locked' },
  { step: 'key/locked', answer: 'did-not-work' },
] as const;
const toReset = [
  { step: 'start', answer: 'at-bell' },
  { step: 'bell', answer: 'old-phone' },
  { step: 'bell/another-way', answer: 'did-not-work' },
] as const;

/** The headings of the page's sections, in order. */
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

/** The section with this heading. */
function section(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section');
  if (!found) throw new Error(`There is no section ${name}`);
  return found;
}

const toldItems = (language: 'en' | 'ja' = 'en') =>
  within(section(texts[language].help.tell.title)).getAllByRole('listitem');

/** Returns the text of an item without some of its parts. */
function withoutParts(item: HTMLElement, parts: string): string {
  const copy = item.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(parts)) part.remove();
  return copy.textContent.trim();
}

const told = (language: 'en' | 'ja' = 'en') =>
  toldItems(language).map((item) => withoutParts(item, '.visually-hidden'));
const heard = (language: 'en' | 'ja' = 'en') =>
  toldItems(language).map((item) => withoutParts(item, '[aria-hidden="true"]'));

async function copied(): Promise<string> {
  await userEvent.setup().click(screen.getByRole('button', { name: en.ui.report.copy }));
  return navigator.clipboard.readText();
}

/** Types a message on the start page, and opens the page of a step with its trail. */
async function typeAndEnd(...typed: string[]) {
  await renderGuide('/en/');
  const field = screen.getByRole('textbox', { name: en.ui.check.message.label });
  for (const text of typed) fireEvent.change(field, { target: { value: text } });
  cleanup();
  await renderGuide(stepPath('en', 'porter', toLocked));
}

afterEach(() => {
  cleanup();
  forgetDrafts();
});

describe.each(languages)('an outcome, in %s', (language) => {
  const { help, ui } = texts[language];

  it('that a person takes over says how to write, where the counters are and what to tell', async () => {
    await renderGuide(stepPath(language, 'porter', toLocked));
    expect(headings()).toEqual([help.write.title, help.counters.title, help.tell.title]);
    const written = within(section(help.write.title)).getByRole('link', {
      name: new RegExp(ui.pages.support.slice(0, -1)),
    });
    expect(written.getAttribute('href')).toBe(site.pages.support[language]);
    const places = section(help.counters.title).textContent;
    for (const counter of site.counters) {
      expect(places).toContain(help.counters.places[counter].campus);
      expect(places).toContain(help.counters.places[counter].place);
    }
    expect(screen.getByText(help.never.lead)).toBeTruthy();
    expect(within(screen.getByRole('main')).queryByRole('link', { name: ui.nav.help })).toBeNull();
  });

  it('that needs a reset has the fields of the form, and then the counters', async () => {
    await renderGuide(stepPath(language, 'bell/reset', toReset));
    expect(headings()).toEqual([help.form.title, help.counters.title, help.tell.title]);
    expect(within(section(help.form.title)).getAllByRole('listitem')).toHaveLength(help.form.fields.length);
  });

  it('with answers lists them, and asks for the words on the screen', async () => {
    await renderGuide(stepPath(language, 'porter', toLocked));
    const [codes, ...rest] = told(language);
    expect(codes).toBe(
      `${ui.code.label}${ui.trail.colon}${tree.steps['key/locked'].code} → ${tree.steps.porter.code}`,
    );
    expect(rest).toHaveLength(toLocked.length + 1);
    expect(rest.at(-1)).toBe(help.tell.words);
  });

  it('with answers has its codes read aloud character by character', async () => {
    await renderGuide(stepPath(language, 'porter', toLocked));
    const names: Readonly<Record<string, string>> = ui.code.characters;
    const [stuck, here] = [tree.steps['key/locked'].code, tree.steps.porter.code].map((code) =>
      [...code].map((character) => names[character]).join(ui.code.pause),
    );
    expect(heard(language)[0]).toBe(`${ui.code.label}${ui.trail.colon}${stuck}${ui.code.then}${here}`);
  });

  it('without answers has its code, and says what to note', async () => {
    await renderGuide(stepPath(language, 'porter'));
    expect(told(language)).toEqual([
      `${ui.code.label}${ui.trail.colon}${tree.steps.porter.code}`,
      help.tell.words,
      help.tell.tried,
    ]);
  });

  it.each(['inside', 'name/staff'] as const)('of %s has nothing to tell', async (step) => {
    await renderGuide(stepPath(language, step));
    expect(screen.queryByRole('heading', { name: help.tell.title })).toBeNull();
    expect(screen.queryByRole('button', { name: ui.report.copy })).toBeNull();
  });
});

describe('the list to copy', () => {
  it('is what the page shows, one line each', async () => {
    await renderGuide(stepPath('en', 'porter', toLocked));
    const lines = (await copied()).split('\n');
    expect(lines).toEqual(told().slice(0, -1));
    expect(lines).toHaveLength(toLocked.length + 1);
    expect(within(section(en.help.tell.title)).getByRole('status').textContent).toBe(en.ui.check.copied);
  });

  it('has an error code that the reader has typed, and nothing else of the text', async () => {
    await typeAndEnd('u123456a@ecs.example.ac.jp 090-1234-5678 aadsts 50126 request 1f2e');
    const text = await copied();
    expect(text.split('\n').at(-1)).toBe(`${en.ui.report.errorCode}${en.ui.trail.colon}AADSTS50126`);
    expect(text).not.toMatch(/u123456a|1234|5678|1f2e/);
  });

  it('has the code that was typed last', async () => {
    await typeAndEnd('AADSTS50126', 'AADSTS50053');
    expect(await copied()).toContain('AADSTS50053');
    expect(await copied()).not.toContain('AADSTS50126');
  });

  it.each([
    ['no known code', ['AADSTS99999 u123456a']],
    ['a code that was deleted again', ['AADSTS50126', '']],
    ['a number that only begins like a code', ['AADSTS50126', 'AADSTS501269']],
  ])('has no error code after %s', async (_, typed) => {
    await typeAndEnd(...typed);
    expect(await copied()).not.toContain('AADSTS');
  });

  it('keeps the code while the reader types something else', async () => {
    await typeAndEnd('AADSTS50126');
    cleanup();
    await renderGuide('/en/key');
    fireEvent.change(screen.getByRole('textbox', { name: en.ui.check.message.label, hidden: true }), {
      target: { value: 'shut for a while' },
    });
    cleanup();
    await renderGuide(stepPath('en', 'porter', toLocked));
    expect(await copied()).toContain('AADSTS50126');
  });

  it('loses the code when the problem is solved', async () => {
    await typeAndEnd('AADSTS50126');
    cleanup();
    await renderGuide(stepPath('en', 'inside', toLocked.slice(0, 2)));
    cleanup();
    await renderGuide(stepPath('en', 'porter', toLocked));
    expect(await copied()).not.toContain('AADSTS');
  });
});

describe('the help page', () => {
  it('says what to note', async () => {
    await renderGuide(pagePath('en', 'help'));
    const { code, words, tried } = en.help.tell;
    expect(told()).toEqual([code, words, tried]);
  });
});
