import { configure, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderGuide } from '../../app/render-guide.tsx';
import { messages as doorMessages } from '../../fixtures/guide/messages.ts';
import { site } from '../../fixtures/guide/site.ts';
import { languages, texts } from '../../fixtures/guide/texts.ts';
import { filled, finding } from '../../fixtures/words.ts';

vi.setConfig({ testTimeout: 30_000 });
// The list of countries is large, and the machine may be busy.
configure({ asyncUtilTimeout: 15_000 });

const ADDRESS = `${site.exampleId}@${site.domains.student}`;
const subjects = ['address', 'phone', 'message'] as const;
type Subject = (typeof subjects)[number];

describe.each(languages)('the page of the checks, in %s', (language) => {
  const { checks, ui, validation, steps, messages } = texts[language];

  async function open(hash = '') {
    const user = userEvent.setup({ delay: null });
    await renderGuide(`/${language}/checks${hash}`);
    const section = (subject: Subject) => document.getElementById(subject) as HTMLElement;
    const field = (subject: Subject) =>
      within(section(subject)).getByRole<HTMLInputElement>('textbox', { name: ui.check[subject].label });
    const check = async (subject: 'address' | 'phone', typed: string) => {
      fireEvent.change(field(subject), { target: { value: typed } });
      await user.click(within(section(subject)).getByRole('button', { name: ui.check[subject].submit }));
    };
    return { user, section, field, check };
  }

  it('has its title and its lead', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(checks.title);
    expect(screen.getByText(checks.lead)).toBeTruthy();
  });

  it('has a section for each check, with its title, its lead and its field', async () => {
    const { section, field } = await open();
    const titles = within(screen.getByRole('main')).getAllByRole('heading', { level: 2 });
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      ui.code.title,
      ...subjects.map((subject) => checks[subject].title),
    ]);
    for (const subject of subjects) {
      expect(within(section(subject)).getByRole('heading', { level: 2 }).textContent).toBe(
        checks[subject].title,
      );
      expect(within(section(subject)).getByText(checks[subject].lead)).toBeTruthy();
      expect(field(subject)).toBeTruthy();
    }
  });

  it('links to each check', async () => {
    await open();
    const main = within(screen.getByRole('main'));
    for (const subject of subjects) {
      expect(main.getByRole('link', { name: checks[subject].title }).getAttribute('href')).toBe(
        `#${subject}`,
      );
    }
  });

  const openChecks = () =>
    subjects.filter((subject) => document.querySelector<HTMLDetailsElement>(`#${subject} > details`)?.open);

  it('folds each check, and shows its title', async () => {
    await renderGuide(`/${language}/checks`);
    expect(openChecks()).toEqual([]);
    for (const subject of subjects)
      expect(screen.getByRole('heading', { level: 2, name: checks[subject].title })).toBeTruthy();
  });

  it.each(subjects)('unfolds the check in its hash: %s', async (subject) => {
    await open(`#${subject}`);
    expect(openChecks()).toEqual([subject]);
  });

  it.each(['#code', '#nothing'])('unfolds no check for another hash: %s', async (hash) => {
    await open(hash);
    expect(openChecks()).toEqual([]);
  });

  it('unfolds a check by its link, and again if it was folded meanwhile', async () => {
    const { user } = await open('#address');
    const link = screen.getByRole('link', { name: checks.phone.title });
    await user.click(link);
    expect(openChecks()).toEqual(['address', 'phone']);
    await user.click(screen.getByRole('heading', { level: 2, name: checks.phone.title }));
    expect(openChecks()).toEqual(['address']);
    await user.click(link);
    expect(openChecks()).toEqual(['address', 'phone']);
  });

  it('has each id once, so that no label belongs to two fields', async () => {
    await open();
    await screen.findByRole('combobox');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    expect(ids.length).toBeGreaterThan(10);
  });

  it('checks an address, and links to the next step from the first step that takes an address', async () => {
    const { section, check } = await open();
    await check('address', ADDRESS);
    expect(within(section('address')).getByText(finding(validation.address.student))).toBeTruthy();
    const goOn = within(section('address')).getByRole('link');
    expect(goOn.textContent).toBe(filled(ui.check.goOn, { step: steps['name/spelling'].title }));
    expect(goOn.getAttribute('href')).toBe(`/${language}/name/spelling?trail=name/check:member`);
  });

  it('checks a number, and links to the next step from the first step that takes a number', async () => {
    const { section, check } = await open();
    await check('phone', '090-1234-5678');
    expect(within(section('phone')).getByText(finding(validation.phone.mobile))).toBeTruthy();
    expect(within(section('phone')).getByRole('button', { name: /9012345678$/ })).toBeTruthy();
    await check('phone', '06-6850-5111');
    expect(within(section('phone')).getByText(finding(validation.phone.landline))).toBeTruthy();
    expect(within(section('phone')).getByRole('link').getAttribute('href')).toBe(
      `/${language}/bell/reset?trail=bell/number:no-texts`,
    );
  });

  it('checks a number from another country once the list of countries has loaded', async () => {
    const { user, section, check } = await open();
    await screen.findByRole('combobox', { name: ui.check.phone.country });
    await check('phone', '+82 10-1234-5678');
    expect(within(section('phone')).getByText(finding(validation.phone['other-country']))).toBeTruthy();
    await user.click(within(section('phone')).getByRole('button', { name: /South Korea|韓国/ }));
    expect(within(section('phone')).getByText(finding(validation.phone.mobile))).toBeTruthy();
    expect(within(section('phone')).getByRole('button', { name: /1012345678$/ })).toBeTruthy();
  });

  it('finds the step for a message, without a trail', async () => {
    const { section, field } = await open();
    const misspelt = doorMessages.find(({ id }) => id === 'name-misspelt');
    fireEvent.change(field('message'), { target: { value: misspelt?.wordings['en']?.[0] } });
    const found = within(section('message')).getByRole('link');
    expect(found.getAttribute('href')).toBe(`/${language}/name/spelling`);
    expect(within(found).getByText(messages['name-misspelt'])).toBeTruthy();
  });

  it('keeps each check’s result separate', async () => {
    const { section, field, check } = await open();
    await check('address', 'taro@example.com');
    fireEvent.change(field('message'), {
      target: { value: `AADSTS${doorMessages.find(({ id }) => id === 'key-refused')?.codes[0]}` },
    });
    await check('phone', '110');
    expect(field('address').value).toBe('taro@example.com');
    expect(
      within(section('address')).getByText(finding(filled(validation.address['other-domain']))),
    ).toBeTruthy();
    expect(within(section('phone')).getByText(finding(validation.phone['special-number']))).toBeTruthy();
    expect(within(section('message')).getByText(messages['key-refused'])).toBeTruthy();
  });
});
