/** Each rule of `npm run tree:check`, with a small guide that breaks only this rule, and the expected message. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allProblems, type Written } from '../../src/authoring/all-problems.ts';
import type { LabelSighting } from '../../src/authoring/facts/label-problems.ts';
import { parseJson } from '../../src/authoring/parse-json.ts';
import type { ProblemName } from '../../src/authoring/problem.ts';
import { describeProblem } from '../../src/authoring/problem-sentences.ts';
import type { FixStep, Tree } from '../../src/tree/types.ts';
import { answer, fix, lamp, outcome, question } from '../fixtures/small-trees.ts';
import {
  GLOSSARY,
  soundGuide,
  withChangedTexts,
  withGlossary,
  withLookup,
  withRecord,
  withRecordOfTexts,
  withStep,
  withSteps,
  withTexts,
  writtenFor,
} from './sound-guide.ts';

interface Case {
  readonly written: Written;
  readonly sentence: string;
}

const bulb = lamp.steps['bulb'] as FixStep;

/** Returns the lamp without one of its steps, and without the answers that lead to it. */
function withoutLook(): Tree {
  const { 'lamp/look': _, ...steps } = lamp.steps;
  return {
    ...lamp,
    steps: { ...steps, lamp: question('L1', answer('dark', 'bulb'), answer('not-sure', 'ask')) },
  };
}

/** Returns why a text is not JSON, in the JavaScript engine's words. */
function reasonFor(json: string): string {
  const parsed = parseJson(json);
  return parsed.ok ? '' : parsed.reason;
}

/** A document that was read, and one that contradicts itself. */
const MANUAL = { title: 'Manual', read: '2026-11-22', official: 'secondary' } as const;
const CONTRADICTION = { source: 'manual', question: 'which', here: 'one', there: 'two' };

/** Returns the guide with other documents. */
const withDocuments = (documents: Written['citable']['documents']): Written => ({
  ...soundGuide,
  citable: { ...soundGuide.citable, documents },
});

const NEXT = [{ product: 'microsoft' }] as const;
const SIGHTING = { source: 'manual', seen: '2026-11-22', sure: 'secondary' } as const;

/** Returns the guide with a label in Japanese, unless its words are absent, with the record of where it was seen. */
function withLabel(words: string | undefined, sighting: LabelSighting | null | undefined): Written {
  const label = words === undefined ? {} : { next: words };
  const files = [
    { file: 'locales/ja/labels.json', json: JSON.stringify(label) },
    { file: 'locales/ja/labels-seen.json', json: JSON.stringify({ next: sighting }) },
  ];
  return {
    ...soundGuide,
    citable: {
      ...soundGuide.citable,
      documents: { manual: MANUAL },
      labels: words === undefined ? {} : { next: NEXT },
    },
    languages: soundGuide.languages.map((each) =>
      each.language === 'ja' ? { ...each, files: [...each.files, ...files] } : each,
    ),
  };
}

/** Returns the guide with a label, and another list of the screens of labels. */
function withLabelScreens(labels: Written['citable']['labels']): Written {
  const written = withLabel('次へ', SIGHTING);
  return { ...written, citable: { ...written.citable, labels } };
}

/** The cases of every rule. The compiler reports a rule without a case. */
const cases: Readonly<Record<ProblemName, readonly [Case, ...Case[]]>> = {
  'no-start': [
    {
      written: { ...soundGuide, tree: { ...soundGuide.tree, start: 'nowhere' } },
      sentence:
        "src/tree/tree.ts: the tree starts at 'nowhere', which is not a step. Set `start` to the id of an existing step.",
    },
  ],
  'unknown-target': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'nowhere')) }),
      sentence:
        "src/tree/branches/bulb.ts: the answer 'did-not-work' of the step 'bulb' leads to 'nowhere', which is not a step. Correct the id, or add the step.",
    },
  ],
  'wrong-branch-start': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'cable'), answer('something-else', 'shop/counter')),
        'shop/counter': outcome('E3', 'person'),
      }),
      sentence:
        "src/tree/branches/shop.ts: the branch of the step 'shop/counter' has no first step 'shop'. Add that step, or move this one to another branch.",
    },
  ],
  unreachable: [
    {
      written: withSteps({ spare: outcome('E3', 'person') }),
      sentence:
        "src/tree/branches/spare.ts: no answer leads to the step 'spare'. Make an answer lead to it, or remove the step.",
    },
    {
      written: withSteps({
        bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'spare', 'ask')),
        spare: fix('E3', answer('worked', 'lit'), answer('did-not-work', 'ask')),
      }),
      sentence:
        "src/tree/branches/spare.ts: no answer leads to the step 'spare' with its `to`; the step is only listed in `untried`. Make the `to` of an answer lead to it, or remove the step.",
    },
  ],
  circle: [
    {
      written: withSteps({
        cable: fix('C1', answer('worked', 'lit'), answer('burnt', 'ask'), answer('did-not-work', 'bulb')),
      }),
      sentence:
        "src/tree/branches/bulb.ts: the answers of 'bulb', 'socket' and 'cable' lead back to 'bulb' in a cycle. Change the `to` of one of them so that it leads out of the cycle.",
    },
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'lamp/look'), answer('something-else', 'cable')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: an answer of the step 'lamp/look' leads back to the same step. Make its `to` lead to another step.",
    },
  ],
  repeated: [
    {
      // The plain links reach an end; with a trail the socket leads to the cable, and the cable back.
      written: withSteps({
        socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask', 'cable', 'bulb', 'ask')),
        cable: fix('C1', answer('worked', 'lit'), answer('did-not-work', 'socket')),
      }),
      sentence:
        "src/tree/branches/cable.ts: the answer 'did-not-work' of the step 'cable' leads to the step 'socket' a second time, on the trail lamp:flickers, socket:did-not-work, cable:did-not-work. In its `untried`, list other steps that it can lead to, ending with an outcome.",
    },
  ],
  'no-answers': [
    {
      written: withSteps({ 'lamp/look': question('L2') }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has no answers. Add some, or make it an outcome.",
    },
  ],
  'same-answer-twice': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('something-else', 'cable'), answer('something-else', 'ask')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has two answers with the id 'something-else'. Give one of them another id.",
    },
  ],
  'too-many-answers': [
    {
      written: withSteps({
        'lamp/look': question(
          'L2',
          ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => answer(id, 'cable')),
          answer('not-sure', 'ask'),
        ),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has 7 answers, but at most 6 are allowed. Move some of them to a second question.",
    },
  ],
  'too-many-before-fix': [
    {
      // Most readers reach a fix immediately; those who always answer “not sure” reach it after six answers.
      written: writtenFor({
        start: 'q',
        steps: {
          q: question(
            'A2K',
            ...['a', 'b', 'c', 'd', 'e'].map((id) => answer(id, 'mend')),
            answer('not-sure', 'q/b'),
          ),
          'q/b': question('A4R', answer('not-sure', 'q/c')),
          'q/c': question('A6W', answer('not-sure', 'r')),
          r: question('A72', answer('not-sure', 'r/e')),
          'r/e': question('A97', answer('not-sure', 'r/f')),
          'r/f': question('F2U', answer('not-sure', 'mend')),
          mend: fix('F4Y', answer('worked', 'well'), answer('did-not-work', 'ask')),
          well: outcome('F66', 'solved'),
          ask: outcome('F7A', 'person'),
        },
      }),
      sentence:
        'src/tree/branches/r.ts: 6 answers come before the first fix, but at most 5 are allowed: q:not-sure, q/b:not-sure, q/c:not-sure, r:not-sure, r/e:not-sure, r/f:not-sure. Make one of them lead to a fix sooner.',
    },
  ],
  'median-before-fix': [
    {
      written: writtenFor({
        start: 'q',
        steps: {
          q: question('A2K', answer('not-sure', 'q/b')),
          'q/b': question('A4R', answer('not-sure', 'q/c')),
          'q/c': question('A6W', answer('not-sure', 'q/d')),
          'q/d': question('A72', answer('not-sure', 'mend')),
          mend: fix('F4Y', answer('worked', 'well'), answer('did-not-work', 'ask')),
          well: outcome('F66', 'solved'),
          ask: outcome('F7A', 'person'),
        },
      }),
      sentence:
        "src/tree/branches/q.ts: the paths from the step 'q' have a median of 4 answers before the first fix, but at most 3 are allowed. Make the more common answers lead to a fix sooner.",
    },
  ],
  'no-open-answer': [
    {
      written: withSteps({
        'lamp/look': question('L2', answer('cable-out', 'cable'), answer('burnt', 'ask')),
      }),
      sentence:
        "src/tree/branches/lamp.ts: the step 'lamp/look' has no answer for readers whom no other answer fits. Add one with the id 'not-sure' or 'something-else'.",
    },
  ],
  'no-worked': [
    {
      written: withSteps({ bulb: fix('B1', answer('bright', 'lit'), answer('did-not-work', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the fix 'bulb' has no answer 'worked'. Add it, and make it lead to a solved outcome.",
    },
  ],
  'no-did-not-work': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'lit'), answer('still-dark', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the fix 'bulb' has no answer 'did-not-work'. Add it, and make it lead to the next cause or to a person.",
    },
  ],
  'worked-ends-badly': [
    {
      written: withSteps({ bulb: fix('B1', answer('worked', 'ask'), answer('did-not-work', 'ask')) }),
      sentence:
        "src/tree/branches/bulb.ts: the answer 'worked' of the fix 'bulb' ends at 'ask', which is not a solved outcome. Make it lead to an outcome with `ending: 'solved'`, or to a fix whose 'worked' ends at one.",
    },
  ],
  'untried-without-end': [
    {
      written: writtenFor({
        start: 'lamp',
        steps: {
          lamp: question('L1', answer('dark', 'bulb'), answer('not-sure', 'ask')),
          bulb: fix('B1', answer('worked', 'lit'), answer('did-not-work', 'socket', 'socket')),
          socket: fix('S1', answer('worked', 'lit'), answer('did-not-work', 'ask')),
          lit: outcome('E1', 'solved'),
          ask: outcome('E2', 'person'),
        },
      }),
      sentence:
        "src/tree/branches/bulb.ts: the `untried` of the answer 'did-not-work' of the step 'bulb' ends with 'socket', which is not an outcome and may already be on the trail. Put an outcome last.",
    },
  ],
  'no-person': [
    {
      written: withSteps({ 'lamp/look': question('L2', answer('light', 'lit'), answer('not-sure', 'lit')) }),
      sentence:
        "src/tree/branches/lamp.ts: no path leads from the step 'lamp/look' to a person or a reset. Make one of its answers lead to one.",
    },
    {
      // A reader who comes from the bulb has visited it and reaches the good end; the plain link leads to a person.
      written: withSteps({
        'lamp/look': question('L2', answer('not-sure', 'ask', 'bulb', 'lit')),
        bulb: fix('B1', answer('worked', 'lit'), answer('burnt', 'ask'), answer('did-not-work', 'lamp/look')),
        lamp: question(
          'L1',
          answer('dark', 'bulb'),
          answer('flickers', 'socket'),
          answer('not-sure', 'bulb'),
        ),
      }),
      sentence:
        "src/tree/branches/lamp.ts: after bulb:did-not-work, no path leads from the step 'lamp/look' to a person or a reset. Make one of its answers lead to one, or add one to `untried`.",
    },
  ],
  'needs-what-is-lacking': [
    {
      written: withSteps({
        'lamp/look': question(
          'L2',
          { ...answer('no-ladder', 'bulb'), lacks: ['phone'] },
          answer('something-else', 'ask'),
        ),
        bulb: { ...bulb, needs: ['phone'] },
      }),
      sentence:
        "src/tree/branches/bulb.ts: a reader without 'phone' (according to lamp/look:no-ladder) can reach the step 'bulb', which needs 'phone'. Lead these readers past the step, give the step an `otherwise`, or split the step in two.",
    },
  ],
  'no-help-without': [
    {
      // Readers who said `alone` are led past the person, to the good end.
      written: withSteps({
        lamp: question(
          'L1',
          answer('dark', 'bulb'),
          { ...answer('alone', 'lamp/look'), lacks: ['visit'] },
          answer('not-sure', 'bulb'),
        ),
        'lamp/look': question('L2', answer('not-sure', 'ask', 'ask', 'lit')),
        ask: { ...outcome('E2', 'person'), sources: ['manual'], needs: ['visit'] },
      }),
      sentence:
        "src/tree/branches/lamp.ts: a reader without 'visit' (according to lamp:alone) cannot get from the step 'lamp/look' to a person or a reset. Add a path to one that does not need 'visit'.",
    },
  ],
  'no-sources': [
    {
      written: withStep(soundGuide, 'bulb', { sources: [] }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' cites no source. Add the ids of its sources, from src/tree/sources.ts, to `sources`.",
    },
  ],
  'unknown-source': [
    {
      written: withStep(soundGuide, 'lit', { sources: ['manual', 'hearsay'] }),
      sentence:
        "src/tree/branches/lit.ts: the step 'lit' cites the source 'hearsay', which does not exist. Use a source from src/tree/sources.ts, or add it there.",
    },
  ],
  'unknown-sketch': [
    {
      written: withStep(soundGuide, 'bulb', { sketches: ['success', 'set-up-old'] }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' shows the sketch 'set-up-old', which does not exist. Use a sketch from src/tree/sketches.ts, or add it there.",
    },
    {
      written: withStep(soundGuide, 'bulb', {
        answers: [{ ...answer('worked', 'lit'), sketch: 'set-up-old' }, answer('did-not-work', 'ask')],
      }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' shows the sketch 'set-up-old', which does not exist. Use a sketch from src/tree/sketches.ts, or add it there.",
    },
  ],
  'wrong-source-day': [
    {
      written: withDocuments({ manual: { ...MANUAL, read: '2026-02-29' } }),
      sentence:
        "src/tree/sources.ts: `read` of the source 'manual' is '2026-02-29', which is not a day. Write it like 2026-11-22.",
    },
    {
      written: withDocuments({ manual: { ...MANUAL, recheckBy: 'soon' } }),
      sentence:
        "src/tree/sources.ts: `recheckBy` of the source 'manual' is 'soon', which is not a day. Write it like 2026-11-22.",
    },
    {
      written: withDocuments({ manual: { ...MANUAL, recheckBy: '2026-11-21' } }),
      sentence:
        "src/tree/sources.ts: the source 'manual' has to be read again by 2026-11-21, before it was read on 2026-11-22. Correct one of the days.",
    },
  ],
  'unknown-contradiction': [
    {
      written: withDocuments({
        manual: { ...MANUAL, contradicts: [{ ...CONTRADICTION, source: 'hearsay' }] },
      }),
      sentence:
        "src/tree/sources.ts: the source 'manual' contradicts 'hearsay', which is not another source. Correct the id in `contradicts`.",
    },
    {
      written: withDocuments({ manual: { ...MANUAL, contradicts: [CONTRADICTION] } }),
      sentence:
        "src/tree/sources.ts: the source 'manual' contradicts 'manual', which is not another source. Correct the id in `contradicts`.",
    },
  ],
  'wrong-label-record': [
    {
      written: withLabel('次へ', undefined),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' is not recorded. Say where and when it was last seen, or `null` if it never was.",
    },
    {
      written: withLabel('次へ', null),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' was never seen, but locales/ja/labels.json has words for it. Say where they were seen, or leave them empty.",
    },
    {
      written: withLabel('', SIGHTING),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' was seen, but locales/ja/labels.json has no words for it. Write them there.",
    },
    {
      written: withLabel('次へ', { ...SIGHTING, source: 'hearsay' }),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' was seen in a source that does not exist. Use one from src/tree/sources.ts or src/tree/screen-documents.ts.",
    },
    {
      written: withLabel('次へ', { ...SIGHTING, sure: 'official' }),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' is called official, but its source is secondary. Write `secondary`.",
    },
    {
      written: withLabel('次へ', { ...SIGHTING, seen: '2026-11-31' }),
      sentence:
        "locales/ja/labels-seen.json: the label 'next' was seen on no day of the calendar. Write it like 2026-11-22.",
    },
    {
      written: withLabel(undefined, SIGHTING),
      sentence: "locales/ja/labels-seen.json: the label 'next' does not exist. Remove its record.",
    },
  ],
  'no-label-screen': [
    {
      written: withLabelScreens({}),
      sentence:
        "src/tree/label-screens.ts: the label 'next' is on no screen. List the products that show it.",
    },
  ],
  'left-over-label-screen': [
    {
      written: withLabelScreens({ next: NEXT, done: NEXT }),
      sentence: "src/tree/label-screens.ts: the label 'done' does not exist. Remove it, or correct its id.",
    },
  ],
  'unknown-notice': [
    {
      written: withSteps({ bulb: { ...bulb, notices: ['power-cut'] } }),
      sentence:
        "src/tree/branches/bulb.ts: the step 'bulb' shows the notice 'power-cut', which does not exist. Use a notice from src/tree/notices.ts, or add it there.",
    },
  ],
  'unknown-notice-target': [
    {
      written: writtenFor({
        ...lamp,
        notices: { 'power-cut': { until: '2027-01-01', to: 'nowhere', sources: [] } },
      }),
      sentence:
        "src/tree/notices.ts: the notice 'power-cut' leads to 'nowhere', which is not a step. Make it lead to an existing step.",
    },
  ],
  'notice-never': [
    {
      written: writtenFor({
        ...lamp,
        notices: {
          'power-cut': { from: '2027-01-01', until: '2027-01-02', to: 'ask', sources: [] },
          'no-cut': { from: '2027-01-02', until: '2027-01-02', to: 'ask', sources: [] },
        },
      }),
      sentence:
        "src/tree/notices.ts: the notice 'no-cut' is never shown, because it begins on 2027-01-02 and ends before 2027-01-02. Make `from` earlier than `until`.",
    },
  ],
  'invalid-code': [
    {
      written: withSteps({ ask: outcome('AA9', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'AA9' of 'ask' is invalid: with the correct check character it is 'AAF'. Change it to 'AAF' here and in src/tree/published-steps.json.",
    },
    {
      written: {
        ...withSteps({ 'lamp/look': outcome('AA9', 'person') }),
        published: withRecord(writtenFor(withoutLook()), {}).published,
      },
      sentence:
        "src/tree/branches/lamp.ts: the code 'AA9' of 'lamp/look' is invalid: with the correct check character it is 'AAF'. Change it to 'AAF'.",
    },
    {
      written: withSteps({ ask: outcome('A29', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'A29' of 'ask' is invalid: with the correct check character it is 'A2K', but that code is taken. Change it to '247', which is free, here and in src/tree/published-steps.json.",
    },
    {
      written: withSteps({ ask: outcome('B0K', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the code 'B0K' of 'ask' is invalid: a code consists of three characters of the alphabet in src/url/codes.ts. Change it to '247', which is free, here and in src/tree/published-steps.json.",
    },
    {
      written: withRecord(soundGuide, { steps: { ask: 'F49' } }),
      sentence:
        "src/tree/published-steps.json: the code 'F49' of 'ask' is invalid: with the correct check character it is 'F4Y'. Change it to 'F4Y'.",
    },
    {
      written: withRecord(soundGuide, { pages: { help: 'Y60' } }),
      sentence:
        "src/tree/published-steps.json: the code 'Y60' of 'help' is invalid: with the correct check character it is 'Y64'. Change it to 'Y64'.",
    },
  ],
  'same-code-twice': [
    {
      written: withSteps({ ask: outcome('L1', 'person') }),
      sentence:
        "src/tree/branches/ask.ts: the step 'ask' has the code 'A2K', which belongs to the step 'lamp'. Change it to '247', which is free, here and in src/tree/published-steps.json.",
    },
  ],
  'code-given-twice': [
    {
      written: {
        ...withSteps({ 'lamp/look': outcome('Y64', 'person') }),
        published: withRecord(writtenFor(withoutLook()), { pages: { help: 'Y64' } }).published,
      },
      sentence:
        "src/tree/branches/lamp.ts: the code 'Y64' of 'lamp/look' was already given to 'help'. Change it to 'A4R', which is free.",
    },
    {
      written: withRecord(soundGuide, { pages: { help: 'F4Y' } }),
      sentence:
        "src/tree/published-steps.json: the code 'F4Y' was given to both 'help' and 'ask'. Give the newer one another code; '247' is free.",
    },
    {
      written: withRecord(soundGuide, { steps: { plug: 'A72' }, aliases: { plug: 'cable' } }),
      sentence:
        "src/tree/published-steps.json: the code 'A72' was given to both 'socket' and 'plug'. Give the newer one another code; '247' is free.",
    },
  ],
  'code-changed': [
    {
      written: withRecord(soundGuide, { steps: { ask: 'F66' } }),
      sentence:
        "src/tree/branches/ask.ts: the step 'ask' has the code 'F4Y' here but 'F66' in src/tree/published-steps.json. A released code never changes: write 'F66' here.",
    },
  ],
  'not-published': [
    {
      written: { ...soundGuide, published: writtenFor(withoutLook()).published },
      sentence:
        'src/tree/published-steps.json: the step \'lamp/look\' is not listed here. Add the line "lamp/look": "A4R" under `steps`.',
    },
  ],
  'published-lost': [
    {
      written: withRecord(soundGuide, { steps: { 'lamp/plug': 'F66' } }),
      sentence:
        "src/tree/published-steps.json: 'lamp/plug' was released but is not a step. Add it to src/tree/branches/lamp.ts, or add an alias for it under `aliases` that leads to the step that best helps readers of the old link.",
    },
  ],
  'alias-nowhere': [
    {
      written: withRecord(soundGuide, { steps: { plug: 'F66' }, aliases: { plug: 'gone' } }),
      sentence:
        "src/tree/published-steps.json: the alias of 'plug' leads to 'gone', which is neither a step nor an alias of one. Make it lead to a step.",
    },
  ],
  'alias-circle': [
    {
      written: withRecord(soundGuide, { steps: { plug: 'F66' }, aliases: { plug: 'plug' } }),
      sentence:
        "src/tree/published-steps.json: the alias of 'plug' leads into a cycle of aliases. Make it lead to a step.",
    },
  ],
  'alias-of-step': [
    {
      written: withRecord(soundGuide, { aliases: { socket: 'cable' } }),
      sentence:
        "src/tree/published-steps.json: 'socket' is a step, but has an alias that would hide it. Remove its line under `aliases`.",
    },
  ],
  'alias-not-published': [
    {
      written: withRecord(soundGuide, { aliases: { plug: 'socket' } }),
      sentence:
        "src/tree/published-steps.json: there is an alias for 'plug', which was never released. Remove its line under `aliases`, or add the id and its code under `steps`.",
    },
  ],
  'named-like-page': [
    {
      written: withRecord(soundGuide, { pages: { ask: 'F66' } }),
      sentence:
        "src/tree/published-steps.json: the step 'ask' has the same name as a page and would hide that page. Give the step another id.",
    },
  ],
  'no-text-file': [
    {
      written: withTexts(soundGuide, 'locales/ja/desk/lamp.json'),
      sentence:
        "locales/ja/desk/lamp.json: this file is missing. Create it with the texts of the branch 'lamp', then run `npm run locales:index`.",
    },
    {
      written: withTexts(soundGuide, 'locales/ja/ui.json'),
      sentence:
        'locales/ja/ui.json: this file is missing. Create it with the same texts as in English, then run `npm run locales:index`.',
    },
  ],
  'not-json': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', () => '{ "ask": }'),
      sentence: `locales/en/ask.json: this file is not valid JSON (${reasonFor('{ "ask": }')}). Look for an extra comma or a missing quotation mark.`,
    },
    {
      // For the texts and for the comparison with English, but reported once.
      written: withTexts(soundGuide, 'locales/ja/ask.json', () => '{ "ask": }'),
      sentence: `locales/ja/ask.json: this file is not valid JSON (${reasonFor('{ "ask": }')}). Look for an extra comma or a missing quotation mark.`,
    },
    {
      written: withRecordOfTexts(soundGuide, () => '{,'),
      sentence: `locales/ja/confirmed.json: this file is not valid JSON (${reasonFor('{,')}). Look for an extra comma or a missing quotation mark.`,
    },
  ],
  'no-text': [
    {
      written: withTexts(soundGuide, 'locales/ja/lamp.json', ({ lamp: first }) => ({ lamp: first })),
      sentence:
        "locales/ja/lamp.json: the step 'lamp/look' has no texts in this file. Add them, at least `title` and `lead`.",
    },
    {
      written: withTexts(soundGuide, 'locales/ja/desk/lamp.json', ({ lamp: first }) => ({ lamp: first })),
      sentence:
        "locales/ja/desk/lamp.json: the step 'lamp/look' has no texts in this file. Add what staff say (`ask`) and what callers say (`heard`).",
    },
  ],
  'no-answer-text': [
    {
      written: withTexts(soundGuide, 'locales/en/lamp.json', ({ lamp: first, ...others }) => ({
        ...others,
        lamp: { ...first, answers: { dark: { label: 'Dark', short: 'dark' } } },
      })),
      sentence:
        "locales/en/lamp.json: the answer 'flickers' of the step 'lamp' has no texts in this file. Add its `label` and `short` under `answers`.",
    },
    {
      written: withTexts(soundGuide, 'locales/en/desk/lamp.json', ({ lamp: first, ...others }) => ({
        ...others,
        lamp: { ...first, listen: { dark: ['It is dark'] } },
      })),
      sentence:
        "locales/en/desk/lamp.json: the answer 'flickers' of the step 'lamp' has no phrases in this file. Add under `listen` what callers say when they give it.",
    },
  ],
  'left-over-text': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', (texts) => ({
        ...texts,
        'ask/nobody': { title: 'Nobody', lead: 'No.' },
      })),
      sentence:
        "locales/en/ask.json: this file has texts for 'ask/nobody', which is not a step of this branch. Remove them, or correct the id.",
    },
    {
      written: withTexts(soundGuide, 'locales/en/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, listen: { yes: ['yes'] } },
      })),
      sentence:
        "locales/en/desk/ask.json: this file has texts for the answer 'yes' of the step 'ask', but there is no such answer. Remove them, or correct the id.",
    },
  ],
  placeholder: [
    {
      written: withTexts(soundGuide, 'locales/ja/ask.json', ({ ask }) => ({
        ask: { ...ask, title: 'TODO: the headline', body: ['Go.', 'TODO: what helps now'] },
      })),
      sentence:
        "locales/ja/ask.json: the step 'ask' still has placeholders at title, body.1. Replace them with texts.",
    },
  ],
  'no-sketch-text': [
    {
      written: withTexts(soundGuide, 'locales/ja/sketches.json', () => ({ shows: {} })),
      sentence:
        "locales/ja/sketches.json: the sketch 'success' has no description in this file. Add under `shows` what it shows, ending with what is circled.",
    },
  ],
  'same-title': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', ({ ask }) => ({
        ask: { ...ask, title: 'Ｌａｍｐ' },
      })),
      sentence:
        "locales/en/ask.json: the step 'ask' has the title 'Ｌａｍｐ', which the step 'lamp' has too. Give one of them another title.",
    },
    {
      written: withTexts(
        withTexts(soundGuide, 'locales/en/bulb.json', ({ bulb: text }) => ({
          bulb: { ...text, title: "Don't wait" },
        })),
        'locales/en/ask.json',
        ({ ask }) => ({ ask: { ...ask, title: 'Don’t  \u00ADwait' } }),
      ),
      sentence:
        "locales/en/ask.json: the step 'ask' has the title 'Don’t  \u00ADwait', which the step 'bulb' has too. Give one of them another title.",
    },
  ],
  'spoken-bracket': [
    {
      written: withTexts(soundGuide, 'locales/ja/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, ask: '見てください（上です）。' },
      })),
      sentence:
        "locales/ja/desk/ask.json: `ask` of the step 'ask' has a bracket, '（', which callers cannot hear. Say what is in it in the sentence, or leave it out.",
    },
  ],
  'missing-rules': [
    {
      written: {
        ...soundGuide,
        languages: soundGuide.languages.map((each) =>
          each.language === 'ja' ? { ...each, rules: { spaces: false } } : each,
        ),
      },
      sentence:
        'locales/ja/language.json: rules are missing, so the texts of this language were not fully checked. Run `npm run locales:index`, which reports each of them.',
    },
  ],
  'long-sentence': [
    {
      written: withTexts(soundGuide, 'locales/en/ask.json', ({ ask }) => ({
        ask: { ...ask, lead: `Press <label>next</label>. ${'Go on '.repeat(10)}now.` },
      })),
      sentence: `locales/en/ask.json: ask › lead has a sentence of 21 words, but at most 20 are allowed: '${'Go on '.repeat(10)}now.'. Shorten or split it.`,
    },
    {
      written: withTexts(soundGuide, 'locales/ja/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, ask: `${'あ'.repeat(45)}。` },
      })),
      sentence: `locales/ja/desk/ask.json: ask › ask has a sentence of 46 characters, but at most 45 are allowed: '${'あ'.repeat(45)}。'. Shorten or split it.`,
    },
  ],
  'spoken-questions': [
    {
      written: withTexts(soundGuide, 'locales/en/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, ask: 'Is it on? Or is it off?' },
      })),
      sentence:
        "locales/en/desk/ask.json: `ask` of the step 'ask' has 2 questions, but callers answer one at a time. Keep one of them.",
    },
    {
      written: withTexts(soundGuide, 'locales/ja/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, ask: 'ついていますか？消えていますか。' },
      })),
      sentence:
        "locales/ja/desk/ask.json: `ask` of the step 'ask' has 2 questions, but callers answer one at a time. Keep one of them.",
    },
  ],
  'no-lookup-file': [
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/own-words.json'),
      sentence:
        'locales/ja/lookup/own-words.json: this file is missing. Create it: see "What people type" in locales/README.md.',
    },
  ],
  'wrong-lookup-value': [
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/own-words.json', () => null),
      sentence:
        "locales/ja/lookup/own-words.json: the content of this file is missing or wrong. Write an object with a list of phrases for each step, and for 'not-ours'.",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({
        ...words,
        bulb: '',
      })),
      sentence:
        "locales/en/lookup/own-words.json: 'bulb' is missing or wrong. List what people type who are there ([] if nothing is known yet).",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['lamp', ' '],
      })),
      sentence:
        "locales/en/lookup/terms.json: 'lamp › 1' is missing or wrong. Write what people call it, or remove it.",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({ ...terms, lamp: ['…'] })),
      sentence:
        "locales/en/lookup/terms.json: 'lamp › 0' is missing or wrong. Write a form with a letter or a digit, so that it can be found.",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/spoken.json', () => []),
      sentence:
        'locales/ja/lookup/spoken.json: the content of this file is missing or wrong. Write an object with the words before a code (`announced`) and how each character is read out (`characters`).',
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/spoken.json', ({ characters }) => ({ characters })),
      sentence:
        "locales/ja/lookup/spoken.json: 'announced' is missing or wrong. List the words that people say before a code ([] if there are none).",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/spoken.json', ({ announced }) => ({ announced })),
      sentence:
        "locales/ja/lookup/spoken.json: 'characters' is missing or wrong. Write an object with a list for each character of the codes.",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/spoken.json', (spoken) => ({
        ...spoken,
        about: [],
      })),
      sentence: "locales/ja/lookup/spoken.json: 'about' is missing or wrong. Remove it, or correct its name.",
    },
  ],
  'no-own-words': [
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/own-words.json', ({ bulb: _, ...others }) => others),
      sentence:
        "locales/ja/lookup/own-words.json: the step 'bulb' has no phrases in this file. Add what people type who are there, in their own words.",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({ ...words, ask: [] })),
      sentence:
        "locales/en/lookup/own-words.json: the step 'ask' has no phrases in this file. Add what people type who are there, in their own words.",
    },
  ],
  'left-over-own-words': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({
        ...words,
        'lamp/lok': ['no light'],
      })),
      sentence:
        "locales/en/lookup/own-words.json: this file has phrases for 'lamp/lok', which is not a step. Change the id to 'lamp/look' if you mean that, or remove them.",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({
        ...words,
        'curtain/closed': ['no light'],
      })),
      sentence:
        "locales/en/lookup/own-words.json: this file has phrases for 'curtain/closed', which is not a step. Correct the id, or remove them.",
    },
  ],
  'same-own-words': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({
        ...words,
        bulb: ['It is dark'],
        socket: ['no power', ' ＩＴ is  dark'],
      })),
      sentence:
        "locales/en/lookup/own-words.json: 'socket' has the phrase ' ＩＴ is  dark', which 'bulb' has too. Keep it at one of them, or say more at both.",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/own-words.json', (words) => ({
        ...words,
        bulb: ['電球が切れた'],
        'not-ours': ['電球が切れた'],
      })),
      sentence:
        "locales/ja/lookup/own-words.json: 'not-ours' has the phrase '電球が切れた', which 'bulb' has too. Keep it at one of them, or say more at both.",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/own-words.json', (words) => ({
        ...words,
        bulb: ['ｶﾞﾗｽ', 'ガラス'],
      })),
      sentence: "locales/ja/lookup/own-words.json: 'bulb' has the phrase 'ガラス' twice. Remove one of them.",
    },
    {
      // The search knows no languages.
      written: withLookup(
        withLookup(soundGuide, 'locales/en/lookup/own-words.json', (words) => ({ ...words, bulb: ['LED'] })),
        'locales/ja/lookup/own-words.json',
        (words) => ({ ...words, socket: ['led'] }),
      ),
      sentence:
        "locales/ja/lookup/own-words.json: 'socket' has the phrase 'led', which 'bulb' has too in locales/en/lookup/own-words.json. Keep it at one of them, or say more at both.",
    },
  ],
  'no-concept': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({
        ...terms,
        glass: ['glass'],
      })),
      sentence:
        "locales/ja/lookup/terms.json: the concept 'glass' is missing. List what people call it ([] if the language has no word of its own for it).",
    },
  ],
  'unknown-concept': [
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/terms.json', (terms) => ({ ...terms, glass: [] })),
      sentence:
        "locales/ja/lookup/terms.json: the concept 'glass' is not in locales/en/lookup/terms.json. Add it there ([] if English has no word for it), or correct its name.",
    },
  ],
  'same-form': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['lamp', 'Bulbs'],
      })),
      sentence:
        "locales/en/lookup/terms.json: the concept 'bulb' has 'bulb', which is the same to the search as 'Bulbs' of the concept 'lamp'. Remove one of them, or say more at both.",
    },
    {
      // By its reading, with another spelling of the long vowel.
      written: withLookup(soundGuide, 'locales/ja/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['電球う', 'デンキュー'],
      })),
      sentence:
        "locales/ja/lookup/terms.json: the concept 'bulb' has '電球（でんきゅう）', which is the same to the search as 'デンキュー' of the concept 'lamp'. Remove one of them, or say more at both.",
    },
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['Table  lamp', 'ｔable lamp'],
      })),
      sentence:
        "locales/en/lookup/terms.json: the concept 'lamp' has 'ｔable lamp', which its 'Table  lamp' has already. Remove it.",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/terms.json', (terms) => ({
        ...terms,
        bulb: ['でん きゅう', '電球（でんきゅう）'],
      })),
      sentence:
        "locales/ja/lookup/terms.json: the concept 'bulb' has 'でん きゅう', which its '電球（でんきゅう）' has already. Remove it.",
    },
  ],
  'unknown-reference': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['@bulbs'],
      })),
      sentence:
        "locales/en/lookup/terms.json: the concept 'lamp' refers to '@bulbs', which is not another concept. Correct its name, or remove it; a form that begins with an @ has a full-width one (＠).",
    },
    {
      written: withLookup(soundGuide, 'locales/ja/lookup/terms.json', (terms) => ({
        ...terms,
        lamp: ['@lamp'],
      })),
      sentence:
        "locales/ja/lookup/terms.json: the concept 'lamp' refers to '@lamp', which is not another concept. Correct its name, or remove it; a form that begins with an @ has a full-width one (＠).",
    },
  ],
  'wrong-reading': [
    '電球(でんきゅう)',
    '電球（でんきゅう',
    '電球（でん）きゅう',
    '（でんきゅう）',
    '電球（　）',
  ].map(
    (form): Case => ({
      written: withLookup(soundGuide, 'locales/ja/lookup/terms.json', (terms) => ({
        ...terms,
        bulb: [form],
      })),
      sentence: `locales/ja/lookup/terms.json: the form '${form}' of the concept 'bulb' has brackets that are not those of a reading. Write a reading behind the form in full-width brackets, like form（reading）, and no other brackets.`,
    }),
  ) as [Case, ...Case[]],
  'no-spoken-character': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/spoken.json', ({ announced, characters }) => {
        const { K: _, ...others } = characters as unknown as Readonly<Record<string, unknown>>;
        return { announced, characters: others };
      }),
      sentence:
        "locales/en/lookup/spoken.json: the character 'K' of the codes is missing under `characters`. List how people read it out ([] if only as itself).",
    },
  ],
  'unknown-spoken-character': [
    {
      written: withLookup(soundGuide, 'locales/en/lookup/spoken.json', ({ announced, characters }) => ({
        announced,
        characters: { ...characters, B: ['bravo'] },
      })),
      sentence:
        "locales/en/lookup/spoken.json: 'B' under `characters` is no character of the codes in src/url/codes.ts. Remove it, or correct it.",
    },
  ],
  'no-glossary': [
    {
      written: withGlossary(soundGuide),
      sentence:
        'locales/glossary.json: this file is missing. Create it: see "The glossary" in locales/README.md.',
    },
  ],
  'wrong-glossary': [
    {
      written: withGlossary(soundGuide, { terms: {} }),
      sentence: "locales/glossary.json: 'terms' is missing or wrong. List the terms, by their ids.",
    },
    {
      written: withGlossary(soundGuide, { terms: { lamp: { ...GLOSSARY.terms.lamp, from: ' ' } } }),
      sentence:
        "locales/glossary.json: 'terms › lamp › from' is missing or wrong. Write where the term comes from, in English.",
    },
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, ja: { use: '', not: {} } } },
      }),
      sentence:
        "locales/glossary.json: 'terms › lamp › ja › use' is missing or wrong. Write the word or phrase to use.",
    },
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, en: { use: 'lamp', not: { '\u00AD ': [] } } } },
      }),
      sentence:
        "locales/glossary.json: 'terms › lamp › en › not › \u00AD ' is missing or wrong. Write the form that is not to be used as the key.",
    },
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, en: { use: 'lamp', not: { light: [''] } } } },
      }),
      sentence:
        "locales/glossary.json: 'terms › lamp › en › not › light › 0' is missing or wrong. Write a longer phrase in which the form is right.",
    },
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, en: { use: 'lamp', not: {}, never: [] } } },
      }),
      sentence:
        "locales/glossary.json: 'terms › lamp › en › never' is missing or wrong. Remove it, or correct its name.",
    },
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, jp: { use: 'ランプ', not: {} } } },
      }),
      sentence:
        "locales/glossary.json: 'terms › lamp › jp' is missing or wrong. Correct the code of the language, or add its folder first.",
    },
  ],
  'no-glossary-entry': [
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { from: 'The manual.', en: { use: 'lamp', not: {} } } },
      }),
      sentence:
        "locales/glossary.json: the term 'lamp' has no entry for the language 'ja'. Add what to write (`use`) and the forms that are not to be used (`not`).",
    },
  ],
  'exception-without-form': [
    {
      written: withGlossary(soundGuide, {
        terms: { lamp: { ...GLOSSARY.terms.lamp, en: { use: 'lamp', not: { light: ['lightning'] } } } },
      }),
      sentence:
        "locales/glossary.json: the exception 'lightning' of the term 'lamp' in 'en' does not contain 'light'. Correct it, or remove it.",
    },
  ],
  'forbidden-use': [
    {
      written: withGlossary(soundGuide, {
        terms: {
          ...GLOSSARY.terms,
          torch: {
            from: 'The manual.',
            en: { use: 'pocket light', not: {} },
            ja: { use: '懐中電灯', not: {} },
          },
        },
      }),
      sentence:
        "locales/glossary.json: the term 'torch' says to write 'pocket light' in 'en', but the term 'lamp' forbids 'light'. Correct `use`, or add an exception to 'light'.",
    },
  ],
  'forbidden-form': [
    {
      written: withTexts(soundGuide, 'locales/en/bulb.json', ({ bulb: text }) => ({
        bulb: { ...text, body: ['Look.', 'Buy a light bulb, and turn on the Light.'] },
      })),
      sentence:
        "locales/en/bulb.json: bulb › body › 1 says 'light'. Write 'lamp' instead (the term 'lamp' in locales/glossary.json).",
    },
    {
      written: withTexts(soundGuide, 'locales/ja/desk/ask.json', ({ ask }) => ({
        ask: { ...ask, heard: ['電灯が…'], doNot: '懐中電灯で電灯を見ないでください。' },
      })),
      sentence:
        "locales/ja/desk/ask.json: ask › doNot says '電灯'. Write 'ランプ' instead (the term 'lamp' in locales/glossary.json).",
    },
  ],
  'no-sketch': [
    {
      // In both languages, but reported once.
      written: ['en', 'ja'].reduce(
        (written, language) =>
          withTexts(written, `locales/${language}/bulb.json`, ({ bulb: text }) => ({
            bulb: { ...text, instructions: ['Turn it.', 'Press <label>on</label>.'] },
          })),
        soundGuide,
      ),
      sentence:
        "src/tree/branches/bulb.ts: the instructions of the step 'bulb' in locales/en/bulb.json name a label, but no sketch shows where it is. Add a sketch from src/tree/sketches.ts to the step's `sketches`.",
    },
  ],
  'not-confirmed': [
    {
      written: withChangedTexts(soundGuide, 'lamp.json', { english: ['"Look."', '"Look at it."'] }),
      sentence:
        "locales/ja/lamp.json: texts of the step 'lamp' are not confirmed: lead (changed in locales/en/lamp.json). Compare them with locales/en/lamp.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- lamp`.",
    },
    {
      written: withChangedTexts(soundGuide, 'desk/bulb.json', {
        own: ['["bulb"]', '["bulb", "it is dark"]'],
      }),
      sentence:
        "locales/en/desk/bulb.json: texts of the step 'bulb' are not confirmed: heard (changed in locales/ja/desk/bulb.json). Compare them with locales/ja/desk/bulb.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- bulb`.",
    },
    {
      written: withChangedTexts(soundGuide, 'bulb.json', {
        english: ['"bulb","lead":"Look."', '"The bulb","lead":"Look at it."'],
        own: ['"title":"bulb"', '"title":"Its bulb"'],
      }),
      sentence:
        "locales/ja/bulb.json: texts of the step 'bulb' are not confirmed: title (changed in both languages), lead (changed in locales/en/bulb.json). Compare them with locales/en/bulb.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- bulb`.",
    },
    {
      written: withChangedTexts(soundGuide, 'bulb.json', {
        english: ['"lead":"Look."', '"lead":"Look at it."'],
        own: ['"title":"bulb"', '"title":"Its bulb"'],
      }),
      sentence:
        "locales/ja/bulb.json: texts of the step 'bulb' are not confirmed: title (changed in locales/ja/bulb.json), lead (changed in locales/en/bulb.json). Compare them with locales/en/bulb.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- bulb`.",
    },
    {
      written: withRecordOfTexts(soundGuide, ({ 'lamp.json': lampTexts = {}, ...others }) => {
        const { 'lamp › title': _, 'lamp › lead': __, ...entries } = lampTexts;
        return { ...others, 'lamp.json': entries };
      }),
      sentence:
        "locales/ja/lamp.json: texts of the step 'lamp' are not confirmed: title, lead (new). Compare them with locales/en/lamp.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- lamp`.",
    },
    {
      written: withChangedTexts(soundGuide, 'ui.json', { english: ['"Start"', '"Begin"'] }),
      sentence:
        'locales/ja/ui.json: texts are not confirmed: nav › start (changed in locales/en/ui.json). Compare them with locales/en/ui.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- ui.json`.',
    },
  ],
  'file-not-confirmed': [
    {
      written: withRecordOfTexts(soundGuide, ({ 'desk/lamp.json': _, ...others }) => others),
      sentence:
        'locales/ja/desk/lamp.json: the texts in this file are not confirmed. Compare them with locales/en/desk/lamp.json, correct the one that no longer says the same, if any, then run `npm run texts:confirm -- desk/lamp.json`.',
    },
  ],
  'left-over-confirmation': [
    {
      written: withRecordOfTexts(soundGuide, (confirmed) => ({
        ...confirmed,
        'lamp.json': { ...confirmed['lamp.json'], 'lamp/old › title': '', 'lamp/old › lead': '' },
      })),
      sentence:
        "locales/ja/confirmed.json: title, lead of the step 'lamp/old' are listed for lamp.json, but are no texts of that file. Run `npm run texts:confirm -- lamp/old`, which removes them.",
    },
    {
      written: withRecordOfTexts(soundGuide, (confirmed) => ({
        ...confirmed,
        'old.json': { 'nav › title': '' },
      })),
      sentence:
        'locales/ja/confirmed.json: nav › title is listed for old.json, but is no text of that file. Run `npm run texts:confirm -- old.json`, which removes it.',
    },
  ],
};

const everyCase = Object.entries(cases).flatMap(([name, ofRule]) =>
  ofRule.map(({ written, sentence }) => ({ name, written, sentence })),
);

describe('every rule', () => {
  test.each(Object.keys(cases))('is explained in the guide for authors: %s', (name) => {
    expect(readFileSync('src/tree/README.md', 'utf8')).toContain(`\`${name}\``);
  });
});

describe('a step that only unreachable steps lead to', () => {
  const spare = (...boxes: string[]) =>
    withSteps({
      ...Object.fromEntries(
        boxes.map((id) => [
          id,
          fix(id === 'spare' ? 'E3' : 'F7A', answer('worked', 'lit'), answer('did-not-work', 'spare/bulb')),
        ]),
      ),
      'spare/bulb': fix('F9K', answer('worked', 'lit'), answer('did-not-work', 'ask')),
    });

  test.each([
    [['spare'], "only 'spare' leads to it"],
    [['spare', 'spare/box'], "only 'spare' and 'spare/box' lead to it"],
  ])('is reported with these steps: %j', (boxes, told) => {
    const sentences = allProblems(spare(...boxes)).map((problem) => describeProblem(problem).sentence);
    expect(sentences).toHaveLength(boxes.length + 1);
    expect(sentences.at(-1)).toBe(
      `src/tree/branches/spare.ts: the step 'spare/bulb' cannot be reached from the start: ${told}, which cannot be reached either. Make an answer of a step that can be reached lead to it.`,
    );
  });
});

describe('a message', () => {
  test('says how to get a code if all are taken', () => {
    const { sentence } = describeProblem({
      problem: 'invalid-code',
      step: 'lamp',
      spokenCode: 'B0K',
      writtenIn: 'tree',
      isTaken: false,
    });
    expect(sentence).toBe(
      "src/tree/branches/lamp.ts: the code 'B0K' of 'lamp' is invalid: a code consists of three characters of the alphabet in src/url/codes.ts. All codes are taken. Extend the alphabet in src/url/codes.ts.",
    );
  });

  test.each([
    [
      'needs-what-is-lacking',
      "src/tree/branches/bulb.ts: a reader without 'phone' or 'visit' (according to lamp:a, lamp:b) can reach the step 'bulb', which needs 'phone' and 'visit'. Lead these readers past the step, give the step an `otherwise`, or split the step in two.",
    ],
    [
      'no-help-without',
      "src/tree/branches/bulb.ts: a reader without 'phone' or 'visit' (according to lamp:a, lamp:b) cannot get from the step 'bulb' to a person or a reset. Add a path to one that does not need 'phone' or 'visit'.",
    ],
  ] as const)('names two things that a reader lacks: %s', (problem, expected) => {
    const lacking = { lacks: ['phone', 'visit'], said: ['lamp:a', 'lamp:b'] } as const;
    expect(describeProblem({ problem, step: 'bulb', ...lacking }).sentence).toBe(expected);
  });
});

describe('a sound guide', () => {
  test.each([
    ['of the lamp', soundGuide],
    ['without one of its questions', writtenFor(withoutLook())],
  ])('%s breaks no rule', (_, written) => {
    expect(allProblems(written)).toEqual([]);
  });
});

describe('a guide that breaks one rule', () => {
  test.each(everyCase)(
    '$name: breaks only this rule, and gets the sentence: $sentence',
    ({ name, written, sentence }) => {
      const problems = allProblems(written);
      expect(problems.map(({ problem }) => problem)).toEqual([name]);
      expect(problems.map((problem) => describeProblem(problem).sentence)).toEqual([sentence]);
    },
  );

  test.each(everyCase)(
    '$name: gets a sentence with the file, the mistake and the remedy: $sentence',
    ({ written }) => {
      for (const problem of allProblems(written)) {
        const { file, sentence } = describeProblem(problem);
        expect(file).toMatch(/^(?:src\/tree|locales)\/[a-z/-]+[.](?:ts|json)$/);
        expect(sentence.startsWith(`${file}: `)).toBe(true);
        // Two sentences: the mistake and the correction.
        expect(sentence.slice(file.length).split(/[.:] (?=[A-Z])/).length).toBeGreaterThan(1);
        expect(sentence).toMatch(/[.]$/);
      }
    },
  );
});
