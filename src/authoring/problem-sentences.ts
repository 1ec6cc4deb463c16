import { branchOf } from '../flow/id-conventions.ts';
import { branchFile, RECORD } from './file-names.ts';
import type { Problem, ProblemName, ProblemOf } from './problem.ts';
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
 * counted(1, 'problem') // => '1 problem'
 * counted(0, 'problem') // => '0 problems'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const inTree = (step: string, says: string): Told => ({ file: branchFile(step), says });
const inRecord = (says: string): Told => ({ file: RECORD, says });

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
      ? 'No code is left: the alphabet in src/url/codes.ts has to grow.'
      : `Write '${code}'${where}.`;
  return { file: writtenIn === 'record' ? RECORD : branchFile(step), says: `${wrong} ${says}` };
}

/** The sentence of each rule. A rule without a sentence does not compile. */
const sentences: { readonly [Name in ProblemName]: (about: ProblemOf<Name>) => Told } = {
  'no-start': ({ step }) => ({
    file: TREE,
    says: `the tree starts at '${step}', which is no step. Let \`start\` name a step that is there.`,
  }),
  'unknown-target': ({ step, answer, to }) =>
    inTree(
      step,
      `${theAnswer({ step, answer })} leads to '${to}', which is no step. Let it lead to a step that is there, or add that one.`,
    ),
  'wrong-branch-start': ({ step }) =>
    inTree(
      step,
      `the branch of the step '${step}' has no step '${branchOf(step)}' to begin with. Add that step, or give this one an id of another branch.`,
    ),
  unreachable: ({ step, from, isUntried }) => {
    if (from.length > 0)
      return inTree(
        step,
        `only ${listed(from)} ${from.length === 1 ? 'leads' : 'lead'} to the step '${step}', and no way comes there from the start. Let an answer of another step lead to it.`,
      );
    return inTree(
      step,
      isUntried
        ? `no answer leads to the step '${step}', it is only listed in \`untried\`. Let an answer lead to it with \`to\`, or take the step out.`
        : `no answer leads to the step '${step}'. Let an answer lead to it, or take the step out.`,
    );
  },
  circle: ({ step, steps }) =>
    inTree(
      step,
      steps.length === 1
        ? `an answer of the step '${step}' leads back to the step itself. Let its \`to\` lead to another one.`
        : `the answers of ${listed(steps)} lead back to '${step}', in a circle. Let the \`to\` of one of them lead out of it.`,
    ),
  repeated: ({ step, trail }) => {
    const last = given(trail.at(-1) ?? '');
    return inTree(
      last.step,
      `${theAnswer(last)} leads to the step '${step}' a second time, after ${trail.join(', ')}. List in its \`untried\` where else it may lead, with an outcome at the end.`,
    );
  },
  'no-answers': ({ step }) =>
    inTree(step, `the step '${step}' has no answers. Give it some, or make it an outcome.`),
  'same-answer-twice': ({ step, answer }) =>
    inTree(step, `the step '${step}' has two answers '${answer}'. Give one of them another id.`),
  'too-many-answers': ({ step, count }) =>
    inTree(
      step,
      `the step '${step}' has ${counted(count, 'answer')}, ${LIMITS.answers} are allowed. Move some of them to a second question.`,
    ),
  'too-many-before-fix': ({ trail }) => {
    const last = given(trail.at(-1) ?? '');
    return inTree(
      last.step,
      `${counted(trail.length, 'answer')} come before the first fix, ${LIMITS.answersBeforeFix} are allowed: ${trail.join(', ')}. Let one of them lead to a fix sooner.`,
    );
  },
  'median-before-fix': ({ step, median }) =>
    inTree(
      step,
      `from the step '${step}' on, half of all ways have ${counted(median, 'answer')} or more before the first fix, ${LIMITS.medianBeforeFix} are allowed. Let the more common answers lead to a fix sooner.`,
    ),
  'no-open-answer': ({ step }) =>
    inTree(
      step,
      `the step '${step}' has no answer for a reader who finds none that fits. Add one with the id 'not-sure' or 'something-else'.`,
    ),
  'no-worked': ({ step }) =>
    inTree(step, `the fix '${step}' has no answer 'worked'. Add it, and let it lead to a solved end.`),
  'no-did-not-work': ({ step }) =>
    inTree(
      step,
      `the fix '${step}' has no answer 'did-not-work'. Add it, and let it lead to the next cause, or to a person.`,
    ),
  'worked-ends-badly': ({ step, to }) =>
    inTree(
      step,
      `the answer 'worked' of the fix '${step}' comes to '${to}', which is no solved end. Let it lead to an outcome with \`ending: 'solved'\`, or to a fix that comes to one.`,
    ),
  'untried-without-end': ({ step, answer, to }) =>
    inTree(
      step,
      `the \`untried\` of ${theAnswer({ step, answer })} ends with '${to}', which is no outcome and may have been met. Put an outcome last.`,
    ),
  'no-person': ({ step, trail }) =>
    inTree(
      step,
      trail
        ? `after ${trail.join(', ')} no way leads from the step '${step}' to a person or a reset. Let one of its answers lead to one, or put one into \`untried\`.`
        : `no way leads from the step '${step}' to a person or a reset. Let one of its answers lead to one.`,
    ),
  'needs-what-is-lacking': ({ step, lacks, said }) =>
    inTree(
      step,
      `the step '${step}' needs ${listed(lacks)}, and a reader comes here who has said at ${said.join(', ')} that they lack it. Lead that answer past the step, give the step an \`otherwise\`, or make two steps of it.`,
    ),
  'no-help-without': ({ step, lacks, said }) =>
    inTree(
      step,
      `a reader without ${listed(lacks, 'or')} (said at ${said.join(', ')}) comes from the step '${step}' to no person and no reset. Let a way lead to one that does not need it.`,
    ),
  'no-sources': ({ step }) =>
    inTree(
      step,
      `the step '${step}' names no source. Write into \`sources\` the ids of what it rests on, from ${SOURCES}.`,
    ),
  'unknown-source': ({ step, source }) =>
    inTree(
      step,
      `the step '${step}' names the source '${source}', which is not there. Name one of ${SOURCES}, or add it there.`,
    ),
  'unknown-sketch': ({ step, sketch }) =>
    inTree(
      step,
      `the step '${step}' shows the drawing '${sketch}', which is not there. Name one of ${SKETCHES}, or add it there.`,
    ),
  'unknown-notice': ({ step, notice }) =>
    inTree(
      step,
      `the step '${step}' names the notice '${notice}', which is not there. Name one of ${NOTICES}, or add it there.`,
    ),
  'unknown-notice-target': ({ notice, to }) => ({
    file: NOTICES,
    says: `the notice '${notice}' leads to '${to}', which is no step. Let it lead to a step that is there.`,
  }),
  'notice-never': ({ notice, from, until }) => ({
    file: NOTICES,
    says: `the notice '${notice}' is shown on no day, since it begins on ${from} and ends before ${until}. Let \`from\` be the earlier day.`,
  }),
  'invalid-code': (about) => {
    const { step, spokenCode, right, isTaken } = about;
    const wrong = `the code '${spokenCode}' of '${step}' is not valid`;
    if (right === undefined)
      return withCode(
        about,
        `${wrong}: it is not three characters of the alphabet in src/url/codes.ts.`,
        about,
      );
    const corrected = `${wrong}: with the right check character it is '${right}'`;
    return isTaken
      ? withCode(about, `${corrected}, and that is taken.`, { free: about.free })
      : withCode(about, `${corrected}.`, about);
  },
  'same-code-twice': (about) =>
    withCode(
      about,
      `the step '${about.step}' has the code '${about.spokenCode}' of the step '${about.owner}'.`,
      about,
    ),
  'code-given-twice': (about) => {
    const { step, spokenCode, owner, free, writtenIn } = about;
    if (writtenIn === 'tree')
      return withCode(about, `the code '${spokenCode}' of '${step}' was given to '${owner}' before.`, about);
    return inRecord(
      `the code '${spokenCode}' was given to both '${owner}' and '${step}'. Give the newer one another code${free === undefined ? '' : `; '${free}' is free`}.`,
    );
  },
  'code-changed': ({ step, spokenCode, released }) =>
    inTree(
      step,
      `the step '${step}' has the code '${spokenCode}', and '${released}' in ${RECORD}. A released code is for good: write '${released}' here.`,
    ),
  'not-published': ({ step, spokenCode }) =>
    inRecord(
      `the step '${step}' is not in the record. Add the line "${step}": "${spokenCode}" under \`steps\`.`,
    ),
  'published-lost': ({ step }) =>
    inRecord(
      `'${step}' was released and is no step. Write it in ${branchFile(step)}, or add a line for it under \`aliases\` with the step that best helps a reader of the old link.`,
    ),
  'alias-nowhere': ({ step, to }) =>
    inRecord(`the alias of '${step}' leads to '${to}', and so to no step. Let it lead to a step.`),
  'alias-circle': ({ step }) =>
    inRecord(`the alias of '${step}' leads round in a circle. Let it lead to a step.`),
  'alias-of-step': ({ step }) =>
    inRecord(
      `'${step}' is a step and has an alias, which would hide it. Take its line under \`aliases\` out.`,
    ),
  'alias-not-published': ({ step }) =>
    inRecord(
      `there is an alias of '${step}', which was never released. Take its line under \`aliases\` out, or add the id and its code under \`steps\`.`,
    ),
  'named-like-page': ({ step }) =>
    inRecord(`the step '${step}' has the name of a page and would hide it. Give the step another id.`),
  'no-text-file': ({ file, branch }) => ({
    file,
    says: `this file is missing. Write the texts of the branch '${branch}' in it, then run \`npm run locales:index\`.`,
  }),
  'not-json': ({ file, reason }) => ({
    file,
    says: `this file is not JSON (${reason}). Look for a comma too many or a quotation mark that is missing.`,
  }),
  'no-text': ({ file, step, isDesk }) => ({
    file,
    says: isDesk
      ? `the step '${step}' has no texts here. Write what staff say (\`ask\`) and what callers say (\`heard\`).`
      : `the step '${step}' has no texts here. Write them, at least \`title\` and \`lead\`.`,
  }),
  'no-answer-text': ({ file, step, answer, isDesk }) => ({
    file,
    says: isDesk
      ? `${theAnswer({ step, answer })} has no phrases here. Write under \`listen\` what it sounds like.`
      : `${theAnswer({ step, answer })} has no words here. Write its \`label\` and \`short\` under \`answers\`.`,
  }),
  'left-over-text': ({ file, step, answer }) => ({
    file,
    says:
      answer === undefined
        ? `there are texts for '${step}', which is no step of this branch. Take them out, or give them the id of a step.`
        : `there are texts for ${theAnswer({ step, answer })}, which is not there. Take them out, or give them the id of an answer.`,
  }),
  placeholder: ({ file, step, keys }) => ({
    file,
    says: `the step '${step}' still has placeholders at ${keys.join(', ')}. Write texts in their place.`,
  }),
  'no-sketch-text': ({ file, sketch }) => ({
    file,
    says: `the drawing '${sketch}' has no words here. Write under \`shows\` what it shows, ending with what is ringed.`,
  }),
  'no-sketch': ({ file, step }) => ({
    file: branchFile(step),
    says: `the instructions of the step '${step}' in ${file} name a label, and no drawing shows where it is. Name one in its \`sketches\`, from ${SKETCHES}.`,
  }),
};

/**
 * Returns the file to fix and the whole sentence of a problem, which begins with the file.
 *
 * @example
 * tellProblem({ problem: 'unreachable', step: 'address/by-hand', from: [], isUntried: false }) // => {
 * //   file: 'src/tree/branches/address.ts',
 * //   sentence: "src/tree/branches/address.ts: no answer leads to the step 'address/by-hand'. Let an answer lead to it, or take the step out." }
 */
export function tellProblem(problem: Problem): { readonly file: string; readonly sentence: string } {
  // Each entry of the table takes a problem of its rule, but the compiler cannot follow that through an index.
  const tell = sentences[problem.problem] as (about: Problem) => Told;
  const { file, says } = tell(problem);
  return { file, sentence: `${file}: ${says}` };
}
