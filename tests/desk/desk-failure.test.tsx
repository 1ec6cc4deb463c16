import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearCall, forgetCleared, updateNotes } from '../../src/desk/call/call-store.ts';
import { Desk } from '../../src/desk/desk.tsx';
import { languageCodes } from '../../src/i18n/languages.ts';
import { loadDeskTexts } from '../../src/i18n/load-desk-texts.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { renderGuide } from '../app/render-guide.tsx';
import { languages, texts } from '../fixtures/guide/texts.ts';
import { inGuide, renderInGuide } from '../fixtures/in-guide.tsx';
import { validStep } from '../fixtures/valid-step.ts';

const deskTexts = await loadDeskTexts();
await Promise.all(languageCodes.map(loadTexts));

/** Returns texts with which the desk throws. Its failure reads only those of the reader's language. */
function textsThatThrow(): typeof deskTexts {
  const broken = new Map(deskTexts);
  broken.values = () => {
    throw new Error('broken on purpose');
  };
  return broken;
}

beforeEach(() => {
  act(() => {
    clearCall({ step: validStep('start'), entry: undefined });
    forgetCleared();
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.unstubAllGlobals());

describe.each(languages)('the desk, in %s', (language) => {
  const { ui } = texts[language];
  const desk = deskTexts.get(language)?.desk;
  if (!desk) throw new Error(`There are no texts of the desk in ${language}`);
  const notes = () =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`${desk.notes.notes}$`) });

  it('keeps the call and its other panels when the ticket throws', async () => {
    vi.stubGlobal('Intl', { ...Intl, DisplayNames: undefined, RelativeTimeFormat: Intl.RelativeTimeFormat });
    await renderGuide(`/${language}/desk`);
    await screen.findByRole('combobox');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(ui.failed.part);
    await userEvent.type(notes(), 'green bicycle');
    await userEvent.keyboard('{Escape}1');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(texts[language].steps.name.title);
    expect(notes().value).toBe('green bicycle');
    expect(
      within(screen.getByRole('navigation', { name: desk.call.trail })).getAllByRole('listitem'),
    ).toHaveLength(1);
  });

  it('shows the call to be copied when it throws as a whole, and has it again after a retry', async () => {
    const step = validStep('name/house');
    let isBroken = false;
    // The desk reads the texts of every language, its failure only those of the reader's.
    const texts = new Map(deskTexts);
    texts.values = () => {
      if (isBroken) throw new Error('broken on purpose');
      return new Map(deskTexts).values();
    };
    await renderInGuide(language, <Desk step={step} texts={texts} shortcutsSwitch={null} />);
    await userEvent.type(notes(), 'green bicycle');
    // The next render of the desk throws.
    isBroken = true;
    await userEvent.click(screen.getByRole('button', { name: new RegExp(desk.caller.label) }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(desk.failed.title);
    expect(screen.getByRole('region', { name: desk.summary.title }).textContent).toContain('green bicycle');
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: desk.failed.retry }));
    expect(notes().value).toBe('green bicycle');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is shown again at another step, with its call', async () => {
    act(() => updateNotes({ notes: 'green bicycle' }));
    const deskAt = (step: string, ofDesk: typeof deskTexts) =>
      inGuide(language, <Desk step={validStep(step)} texts={ofDesk} shortcutsSwitch={null} />);
    const { rerender } = render(await deskAt('name/house', textsThatThrow()));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(desk.failed.title);
    rerender(await deskAt('name', deskTexts));
    expect(notes().value).toBe('green bicycle');
  });

  it('shows no call to be copied when none has begun', async () => {
    await renderInGuide(
      language,
      <Desk step={validStep('name/house')} texts={textsThatThrow()} shortcutsSwitch={null} />,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(desk.failed.title);
    expect(screen.queryByText(desk.failed.kept)).toBeNull();
  });
});
