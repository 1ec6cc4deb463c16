import { fallbackLanguage } from '../../locales/language-rules.ts';
import { branchOf } from '../flow/id-conventions.ts';
import { screenDocuments } from '../tree/screen-documents.ts';
import { confirmCommand } from './confirm-command.ts';
import { branchFile, confirmedFile, GLOSSARY, lookupFile, RECORD } from './file-names.ts';
import type { Change, Problem, ProblemName, ProblemOf, WrongSighting } from './problem.ts';
import { LIMITS } from './tree-problems.ts';

/** The text of a problem: the file to fix, and a sentence that names the problem and the remedy. */
interface Told {
  readonly file: string;
  readonly says: string;
}

const TREE = 'src/tree/tree.ts';
const NOTICES = 'src/tree/notices.ts';
const SOURCES = 'src/tree/sources.ts';
const SKETCHES = 'src/tree/sketches.ts';
const LABEL_SCREENS = 'src/tree/label-screens.ts';

/** Returns the file that lists a source. */
const fileOfSource = (source: string): string =>
  Object.hasOwn(screenDocuments, source) ? 'src/tree/screen-documents.ts' : SOURCES;

const quoted = (name: string): string => `'${name}'`;

/** Joins names for a sentence: `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`. */
function listed(names: readonly string[], between = 'and'): string {
  const all = names.map(quoted);
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${between} ${all.at(-1)}`;
}

/**
 * Returns a number with its noun, in the plural unless the number is 1.
 *
 * @example
 * withNoun(1, 'problem') // => '1 problem'
 * withNoun(0, 'problem') // => '0 problems'
 */
export function withNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const inTree = (step: string, says: string): Told => ({ file: branchFile(step), says });
const inRecord = (says: string): Told => ({ file: RECORD, says });
const inGlossary = (says: string): Told => ({ file: GLOSSARY, says });

/** A sentence about a value of a JSON file, and what to write. */
const wrongValue = (key: string, remedy: string): string =>
  `${key === '' ? 'the content of this file' : quoted(key)} is missing or wrong. ${remedy}`;

/** Splits `mfa/phone:lost` into the step and the answer. */
function given(answer: string): { readonly step: string; readonly answer: string } {
  const [step = '', id = ''] = answer.split(':');
  return { step, answer: id };
}

const theAnswer = ({ answer, step }: { readonly answer: string; readonly step: string }): string =>
  `the answer '${answer}' of the step '${step}'`;

/** A sentence about a code, with the code to write instead and all files to change. */
function withCode(
  { step, writtenIn }: Pick<ProblemOf<'invalid-code'>, 'step' | 'writtenIn'>,
  wrong: string,
  remedy: { readonly right?: string | undefined; readonly free?: string | undefined },
): Told {
  const code = remedy.right ?? remedy.free;
  const comma = remedy.right === undefined ? ', which is free,' : '';
  const where = writtenIn === 'both' ? `${comma} here and in ${RECORD}` : comma.slice(0, -1);
  const says =
    code === undefined
      ? 'All codes are taken. Extend the alphabet in src/url/codes.ts.'
      : `Change it to '${code}'${where}.`;
  return { file: writtenIn === 'record' ? RECORD : branchFile(step), says: `${wrong} ${says}` };
}

/**
 * Returns where the texts that have to be compared changed.
 *
 * @example
 * describeChange('english', { language: 'ja', name: 'ui.json' }) // => 'changed in locales/en/ui.json'
 * describeChange('new', { language: 'ja', name: 'ui.json' }) // => 'new'
 */
export function describeChange(
  change: Change,
  { language, name }: Pick<ProblemOf<'file-not-confirmed'>, 'language' | 'name'>,
): string {
  if (change === 'new') return 'new';
  if (change === 'both') return 'changed in both languages';
  return `changed in locales/${change === 'english' ? fallbackLanguage : language}/${name}`;
}

/** Returns the command that confirms the texts of a problem, or removes their left-over entries. */
const confirmTexts = ({
  language,
  name,
  step,
  isOneOfSeveral,
}: Pick<ProblemOf<'not-confirmed'>, 'language' | 'name' | 'step' | 'isOneOfSeveral'>): string =>
  confirmCommand([step ?? name], isOneOfSeveral ? language : undefined);

/** Returns what an author does about texts that were not confirmed. */
const compareAndConfirm = (other: string, command: string): string =>
  `Compare them with ${other}, correct the one that no longer says the same, if any, then run ${command}.`;

/** What is wrong with the record of where a label was last seen, and what to write. */
const WRONG_SIGHTINGS: Readonly<Record<WrongSighting, (language: string) => string>> = {
  missing: () => 'is not recorded. Say where and when it was last seen, or `null` if it never was.',
  'left-over': () => 'does not exist. Remove its record.',
  'never-seen': (language) =>
    `was never seen, but locales/${language}/labels.json has words for it. Say where they were seen, or leave them empty.`,
  'no-words': (language) =>
    `was seen, but locales/${language}/labels.json has no words for it. Write them there.`,
  'unknown-source': () =>
    `was seen in a source that does not exist. Use one from ${SOURCES} or src/tree/screen-documents.ts.`,
  'not-official': () => 'is called official, but its source is secondary. Write `secondary`.',
  'not-a-day': () => 'was seen on no day of the calendar. Write it like 2026-11-22.',
};

/** An ISO date, whether or not the day exists. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The sentence of each rule. A rule without a sentence does not compile. */
const sentences: { readonly [Name in ProblemName]: (about: ProblemOf<Name>) => Told } = {
  'no-start': ({ step }) => ({
    file: TREE,
    says: `the tree starts at '${step}', which is not a step. Set \`start\` to the id of an existing step.`,
  }),
  'unknown-target': ({ step, answer, to }) =>
    inTree(
      step,
      `${theAnswer({ step, answer })} leads to '${to}', which is not a step. Correct the id, or add the step.`,
    ),
  'wrong-branch-start': ({ step }) =>
    inTree(
      step,
      `the branch of the step '${step}' has no first step '${branchOf(step)}'. Add that step, or move this one to another branch.`,
    ),
  unreachable: ({ step, from, isUntried }) => {
    if (from.length > 0)
      return inTree(
        step,
        `the step '${step}' cannot be reached from the start: only ${listed(from)} ${from.length === 1 ? 'leads' : 'lead'} to it, which cannot be reached either. Make an answer of a step that can be reached lead to it.`,
      );
    return inTree(
      step,
      isUntried
        ? `no answer leads to the step '${step}' with its \`to\`; the step is only listed in \`untried\`. Make the \`to\` of an answer lead to it, or remove the step.`
        : `no answer leads to the step '${step}'. Make an answer lead to it, or remove the step.`,
    );
  },
  circle: ({ step, steps }) =>
    inTree(
      step,
      steps.length === 1
        ? `an answer of the step '${step}' leads back to the same step. Make its \`to\` lead to another step.`
        : `the answers of ${listed(steps)} lead back to '${step}' in a cycle. Change the \`to\` of one of them so that it leads out of the cycle.`,
    ),
  repeated: ({ step, trail }) => {
    const last = given(trail.at(-1) ?? '');
    return inTree(
      last.step,
      `${theAnswer(last)} leads to the step '${step}' a second time, on the trail ${trail.join(', ')}. In its \`untried\`, list other steps that it can lead to, ending with an outcome.`,
    );
  },
  'no-answers': ({ step }) =>
    inTree(step, `the step '${step}' has no answers. Add some, or make it an outcome.`),
  'same-answer-twice': ({ step, answer }) =>
    inTree(step, `the step '${step}' has two answers with the id '${answer}'. Give one of them another id.`),
  'too-many-answers': ({ step, count }) =>
    inTree(
      step,
      `the step '${step}' has ${withNoun(count, 'answer')}, but at most ${LIMITS.answers} are allowed. Move some of them to a second question.`,
    ),
  'too-many-before-fix': ({ trail }) => {
    const last = given(trail.at(-1) ?? '');
    return inTree(
      last.step,
      `${withNoun(trail.length, 'answer')} come before the first fix, but at most ${LIMITS.answersBeforeFix} are allowed: ${trail.join(', ')}. Make one of them lead to a fix sooner.`,
    );
  },
  'median-before-fix': ({ step, median }) =>
    inTree(
      step,
      `the paths from the step '${step}' have a median of ${withNoun(median, 'answer')} before the first fix, but at most ${LIMITS.medianBeforeFix} are allowed. Make the more common answers lead to a fix sooner.`,
    ),
  'no-open-answer': ({ step }) =>
    inTree(
      step,
      `the step '${step}' has no answer for readers whom no other answer fits. Add one with the id 'not-sure' or 'something-else'.`,
    ),
  'no-worked': ({ step }) =>
    inTree(step, `the fix '${step}' has no answer 'worked'. Add it, and make it lead to a solved outcome.`),
  'no-did-not-work': ({ step }) =>
    inTree(
      step,
      `the fix '${step}' has no answer 'did-not-work'. Add it, and make it lead to the next cause or to a person.`,
    ),
  'worked-ends-badly': ({ step, to }) =>
    inTree(
      step,
      `the answer 'worked' of the fix '${step}' ends at '${to}', which is not a solved outcome. Make it lead to an outcome with \`ending: 'solved'\`, or to a fix whose 'worked' ends at one.`,
    ),
  'untried-without-end': ({ step, answer, to }) =>
    inTree(
      step,
      `the \`untried\` of ${theAnswer({ step, answer })} ends with '${to}', which is not an outcome and may already be on the trail. Put an outcome last.`,
    ),
  'no-person': ({ step, trail }) =>
    inTree(
      step,
      trail
        ? `after ${trail.join(', ')}, no path leads from the step '${step}' to a person or a reset. Make one of its answers lead to one, or add one to \`untried\`.`
        : `no path leads from the step '${step}' to a person or a reset. Make one of its answers lead to one.`,
    ),
  'needs-what-is-lacking': ({ step, lacks, said }) =>
    inTree(
      step,
      `a reader without ${listed(lacks, 'or')} (according to ${said.join(', ')}) can reach the step '${step}', which needs ${listed(lacks)}. Lead these readers past the step, give the step an \`otherwise\`, or split the step in two.`,
    ),
  'no-help-without': ({ step, lacks, said }) =>
    inTree(
      step,
      `a reader without ${listed(lacks, 'or')} (according to ${said.join(', ')}) cannot get from the step '${step}' to a person or a reset. Add a path to one that does not need ${listed(lacks, 'or')}.`,
    ),
  'no-sources': ({ step }) =>
    inTree(
      step,
      `the step '${step}' cites no source. Add the ids of its sources, from ${SOURCES}, to \`sources\`.`,
    ),
  'unknown-source': ({ step, source }) =>
    inTree(
      step,
      `the step '${step}' cites the source '${source}', which does not exist. Use a source from ${SOURCES}, or add it there.`,
    ),
  'unknown-sketch': ({ step, sketch }) =>
    inTree(
      step,
      `the step '${step}' shows the sketch '${sketch}', which does not exist. Use a sketch from ${SKETCHES}, or add it there.`,
    ),
  'wrong-source-day': ({ source, key, day, read }) => ({
    file: fileOfSource(source),
    says:
      key === 'recheckBy' && day < read && DAY.test(day)
        ? `the source '${source}' has to be read again by ${day}, before it was read on ${read}. Correct one of the days.`
        : `\`${key}\` of the source '${source}' is '${day}', which is not a day. Write it like 2026-11-22.`,
  }),
  'unknown-contradiction': ({ source, other }) => ({
    file: fileOfSource(source),
    says: `the source '${source}' contradicts '${other}', which is not another source. Correct the id in \`contradicts\`.`,
  }),
  'wrong-label-record': ({ language, label, because }) => ({
    file: `locales/${language}/labels-seen.json`,
    says: `the label '${label}' ${WRONG_SIGHTINGS[because](language)}`,
  }),
  'no-label-screen': ({ label }) => ({
    file: LABEL_SCREENS,
    says: `the label '${label}' is on no screen. List the products that show it.`,
  }),
  'left-over-label-screen': ({ label }) => ({
    file: LABEL_SCREENS,
    says: `the label '${label}' does not exist. Remove it, or correct its id.`,
  }),
  'unknown-notice': ({ step, notice }) =>
    inTree(
      step,
      `the step '${step}' shows the notice '${notice}', which does not exist. Use a notice from ${NOTICES}, or add it there.`,
    ),
  'unknown-notice-target': ({ notice, to }) => ({
    file: NOTICES,
    says: `the notice '${notice}' leads to '${to}', which is not a step. Make it lead to an existing step.`,
  }),
  'notice-never': ({ notice, from, until }) => ({
    file: NOTICES,
    says: `the notice '${notice}' is never shown, because it begins on ${from} and ends before ${until}. Make \`from\` earlier than \`until\`.`,
  }),
  'invalid-code': (about) => {
    const { step, spokenCode, right, isTaken } = about;
    const wrong = `the code '${spokenCode}' of '${step}' is invalid`;
    if (right === undefined)
      return withCode(
        about,
        `${wrong}: a code consists of three characters of the alphabet in src/url/codes.ts.`,
        about,
      );
    const corrected = `${wrong}: with the correct check character it is '${right}'`;
    return isTaken
      ? withCode(about, `${corrected}, but that code is taken.`, { free: about.free })
      : withCode(about, `${corrected}.`, about);
  },
  'same-code-twice': (about) =>
    withCode(
      about,
      `the step '${about.step}' has the code '${about.spokenCode}', which belongs to the step '${about.owner}'.`,
      about,
    ),
  'code-given-twice': (about) => {
    const { step, spokenCode, owner, free, writtenIn } = about;
    if (writtenIn === 'tree')
      return withCode(about, `the code '${spokenCode}' of '${step}' was already given to '${owner}'.`, about);
    return inRecord(
      `the code '${spokenCode}' was given to both '${owner}' and '${step}'. Give the newer one another code${free === undefined ? '' : `; '${free}' is free`}.`,
    );
  },
  'code-changed': ({ step, spokenCode, released }) =>
    inTree(
      step,
      `the step '${step}' has the code '${spokenCode}' here but '${released}' in ${RECORD}. A released code never changes: write '${released}' here.`,
    ),
  'not-published': ({ step, spokenCode }) =>
    inRecord(
      `the step '${step}' is not listed here. Add the line "${step}": "${spokenCode}" under \`steps\`.`,
    ),
  'published-lost': ({ step }) =>
    inRecord(
      `'${step}' was released but is not a step. Add it to ${branchFile(step)}, or add an alias for it under \`aliases\` that leads to the step that best helps readers of the old link.`,
    ),
  'alias-nowhere': ({ step, to }) =>
    inRecord(
      `the alias of '${step}' leads to '${to}', which is neither a step nor an alias of one. Make it lead to a step.`,
    ),
  'alias-circle': ({ step }) =>
    inRecord(`the alias of '${step}' leads into a cycle of aliases. Make it lead to a step.`),
  'alias-of-step': ({ step }) =>
    inRecord(`'${step}' is a step, but has an alias that would hide it. Remove its line under \`aliases\`.`),
  'alias-not-published': ({ step }) =>
    inRecord(
      `there is an alias for '${step}', which was never released. Remove its line under \`aliases\`, or add the id and its code under \`steps\`.`,
    ),
  'named-like-page': ({ step }) =>
    inRecord(
      `the step '${step}' has the same name as a page and would hide that page. Give the step another id.`,
    ),
  'no-text-file': ({ file, branch }) => ({
    file,
    says: `this file is missing. Create it with the ${branch === undefined ? 'same texts as in English' : `texts of the branch '${branch}'`}, then run \`npm run locales:index\`.`,
  }),
  'not-json': ({ file, reason }) => ({
    file,
    says: `this file is not valid JSON (${reason}). Look for an extra comma or a missing quotation mark.`,
  }),
  'no-text': ({ file, step, isDesk }) => ({
    file,
    says: isDesk
      ? `the step '${step}' has no texts in this file. Add what staff say (\`ask\`) and what callers say (\`heard\`).`
      : `the step '${step}' has no texts in this file. Add them, at least \`title\` and \`lead\`.`,
  }),
  'no-answer-text': ({ file, step, answer, isDesk }) => ({
    file,
    says: isDesk
      ? `${theAnswer({ step, answer })} has no phrases in this file. Add under \`listen\` what callers say when they give it.`
      : `${theAnswer({ step, answer })} has no texts in this file. Add its \`label\` and \`short\` under \`answers\`.`,
  }),
  'left-over-text': ({ file, step, answer }) => ({
    file,
    says:
      answer === undefined
        ? `this file has texts for '${step}', which is not a step of this branch. Remove them, or correct the id.`
        : `this file has texts for ${theAnswer({ step, answer })}, but there is no such answer. Remove them, or correct the id.`,
  }),
  placeholder: ({ file, step, keys }) => ({
    file,
    says: `the step '${step}' still has placeholders at ${keys.join(', ')}. Replace them with texts.`,
  }),
  'no-sketch-text': ({ file, sketch }) => ({
    file,
    says: `the sketch '${sketch}' has no description in this file. Add under \`shows\` what it shows, ending with what is circled.`,
  }),
  'no-sketch': ({ file, step }) => ({
    file: branchFile(step),
    says: `the instructions of the step '${step}' in ${file} name a label, but no sketch shows where it is. Add a sketch from ${SKETCHES} to the step's \`sketches\`.`,
  }),
  'missing-rules': ({ language }) => ({
    file: `locales/${language}/language.json`,
    says: 'rules are missing, so the texts of this language were not fully checked. Run `npm run locales:index`, which reports each of them.',
  }),
  'long-sentence': ({ file, key, sentence, length, most, countedIn }) => ({
    file,
    says: `${key} has a sentence of ${length} ${countedIn}, but at most ${most} are allowed: ${quoted(sentence)}. Shorten or split it.`,
  }),
  'same-title': ({ file, step, title, owner }) => ({
    file,
    says: `the step '${step}' has the title '${title}', which the step '${owner}' has too. Give one of them another title.`,
  }),
  'spoken-bracket': ({ file, step, bracket }) => ({
    file,
    says: `\`ask\` of the step '${step}' has a bracket, '${bracket}', which callers cannot hear. Say what is in it in the sentence, or leave it out.`,
  }),
  'spoken-questions': ({ file, step, count }) => ({
    file,
    says: `\`ask\` of the step '${step}' has ${withNoun(count, 'question')}, but callers answer one at a time. Keep one of them.`,
  }),
  'no-lookup-file': ({ file }) => ({
    file,
    says: 'this file is missing. Create it: see "What people type" in locales/README.md.',
  }),
  'wrong-lookup-value': ({ file, key, remedy }) => ({ file, says: wrongValue(key, remedy) }),
  'no-own-words': ({ file, step }) => ({
    file,
    says: `the step '${step}' has no phrases in this file. Add what people type who are there, in their own words.`,
  }),
  'left-over-own-words': ({ file, step, meant }) => ({
    file,
    says: `this file has phrases for '${step}', which is not a step. ${meant === undefined ? 'Correct the id' : `Change the id to '${meant}' if you mean that`}, or remove them.`,
  }),
  'same-own-words': ({ file, step, phrase, owner, ownerFile }) => ({
    file,
    says:
      owner === step
        ? `'${step}' has the phrase '${phrase}' twice. Remove one of them.`
        : `'${step}' has the phrase '${phrase}', which '${owner}' has too${ownerFile === file ? '' : ` in ${ownerFile}`}. Keep it at one of them, or say more at both.`,
  }),
  'no-concept': ({ file, concept }) => ({
    file,
    says: `the concept '${concept}' is missing. List what people call it ([] if the language has no word of its own for it).`,
  }),
  'unknown-concept': ({ file, concept }) => ({
    file,
    says: `the concept '${concept}' is not in ${lookupFile(fallbackLanguage, 'terms.json')}. Add it there ([] if English has no word for it), or correct its name.`,
  }),
  'same-form': ({ file, concept, form, owner, ownerForm }) => ({
    file,
    says:
      owner === concept
        ? `the concept '${concept}' has '${form}', which its '${ownerForm}' has already. Remove it.`
        : `the concept '${concept}' has '${form}', which is the same to the search as '${ownerForm}' of the concept '${owner}'. Remove one of them, or say more at both.`,
  }),
  'unknown-reference': ({ file, concept, reference }) => ({
    file,
    says: `the concept '${concept}' refers to '@${reference}', which is not another concept. Correct its name, or remove it; a form that begins with an @ has a full-width one (＠).`,
  }),
  'wrong-reading': ({ file, concept, form }) => ({
    file,
    says: `the form '${form}' of the concept '${concept}' has brackets that are not those of a reading. Write a reading behind the form in full-width brackets, like form（reading）, and no other brackets.`,
  }),
  'no-spoken-character': ({ file, character }) => ({
    file,
    says: `the character '${character}' of the codes is missing under \`characters\`. List how people read it out ([] if only as itself).`,
  }),
  'unknown-spoken-character': ({ file, character }) => ({
    file,
    says: `'${character}' under \`characters\` is no character of the codes in src/url/codes.ts. Remove it, or correct it.`,
  }),
  'no-glossary': () => ({
    file: GLOSSARY,
    says: 'this file is missing. Create it: see "The glossary" in locales/README.md.',
  }),
  'wrong-glossary': ({ key, remedy }) => inGlossary(wrongValue(key, remedy)),
  'no-glossary-entry': ({ term, language }) =>
    inGlossary(
      `the term '${term}' has no entry for the language '${language}'. Add what to write (\`use\`) and the forms that are not to be used (\`not\`).`,
    ),
  'exception-without-form': ({ term, language, form, exception }) =>
    inGlossary(
      `the exception '${exception}' of the term '${term}' in '${language}' does not contain '${form}'. Correct it, or remove it.`,
    ),
  'forbidden-use': ({ term, language, use, form, forbiddenBy }) =>
    inGlossary(
      `the term '${term}' says to write '${use}' in '${language}', but the term '${forbiddenBy}' forbids '${form}'. Correct \`use\`, or add an exception to '${form}'.`,
    ),
  'forbidden-form': ({ file, key, form, use, term }) => ({
    file,
    says: `${key} says '${form}'. Write '${use}' instead (the term '${term}' in ${GLOSSARY}).`,
  }),
  'not-confirmed': (about) => {
    const { language, name, step, texts } = about;
    const [own, english] = [`locales/${language}/${name}`, `locales/${fallbackLanguage}/${name}`];
    // The text that has to follow is in the file that did not change.
    const [file, other] = texts.every(({ change }) => change === 'own') ? [english, own] : [own, english];
    const changes = [...Map.groupBy(texts, ({ change }) => change)].map(
      ([change, changed]) =>
        `${changed.map(({ key }) => key).join(', ')} (${describeChange(change, { language, name })})`,
    );
    return {
      file,
      says: `texts${step === undefined ? '' : ` of the step '${step}'`} are not confirmed: ${changes.join(', ')}. ${compareAndConfirm(other, confirmTexts(about))}`,
    };
  },
  'file-not-confirmed': (about) => ({
    file: `locales/${about.language}/${about.name}`,
    says: `the texts in this file are not confirmed. ${compareAndConfirm(`locales/${fallbackLanguage}/${about.name}`, confirmTexts(about))}`,
  }),
  'left-over-confirmation': (about) => {
    const { language, name, step, keys } = about;
    const [are, texts, them] = keys.length === 1 ? ['is', 'no text', 'it'] : ['are', 'no texts', 'them'];
    const of = step === undefined ? '' : ` of the step '${step}'`;
    return {
      file: confirmedFile(language),
      says: `${keys.join(', ')}${of} ${are} listed for ${name}, but ${are} ${texts} of that file. Run ${confirmTexts(about)}, which removes ${them}.`,
    };
  },
};

/**
 * Returns the file to fix and the whole sentence of a problem, which begins with the file.
 *
 * @example
 * describeProblem({ problem: 'unreachable', step: 'address/by-hand', from: [], isUntried: false }) // => {
 * //   file: 'src/tree/branches/address.ts',
 * //   sentence: "src/tree/branches/address.ts: no answer leads to the step 'address/by-hand'. Make an answer lead to it, or remove the step." }
 */
export function describeProblem(problem: Problem): { readonly file: string; readonly sentence: string } {
  // Each entry of the table takes a problem of its rule, but the compiler cannot follow that through an index.
  const tell = sentences[problem.problem] as (about: Problem) => Told;
  const { file, says } = tell(problem);
  return { file, sentence: `${file}: ${says}` };
}
