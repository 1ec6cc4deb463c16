import * as z from 'zod';
import { type NoticeId, notices } from '../../../src/tree/notices.ts';
import { type SketchId, sketches } from '../../../src/tree/sketches.ts';
import { documents, type SourceId, statements } from '../../../src/tree/sources.ts';
import type { Need } from '../../../src/tree/types.ts';
import { CODE_ALPHABET } from '../../../src/url/codes.ts';

/** Lower-case words with hyphens: `second-check`. */
const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The id of a step: `branch` or `branch/what`. */
const stepId = z.string().regex(new RegExp(`^${KEBAB}(?:/${KEBAB})?$`));
const answerId = z.string().regex(new RegExp(`^${KEBAB}$`));
const code = z.string().regex(new RegExp(`^[${CODE_ALPHABET}]{3}$`));
const sources = z.array(z.enum([...Object.keys(documents), ...Object.keys(statements)] as [SourceId]));
/** Every thing and circumstance. `satisfies` rejects an unknown word and a list that lacks one. */
const allNeeds = {
  password: true,
  'old-phone': true,
  phone: true,
  'other-device': true,
  'other-mail': true,
  visit: true,
  passkey: true,
  'student-account': true,
  'alumni-account': true,
  'staff-account': true,
  'another-try': true,
  'locked-out': true,
  'right-password': true,
  'wrong-password': true,
  app: true,
  text: true,
  'can-install': true,
  'can-create': true,
} satisfies Record<Need, true>;
const needs = z.array(z.enum(Object.keys(allNeeds) as [Need]));
const notice = z.enum(Object.keys(notices) as [NoticeId]);
const sketch = z.enum(Object.keys(sketches) as [SketchId]);
/** Fields that every kind of step may have. */
const shared = {
  code,
  sources,
  notices: z.array(notice).min(1).optional(),
  warns: z
    .array(z.enum(['in-app']))
    .min(1)
    .optional(),
  sketches: z.array(sketch).min(1).optional(),
};
/** Fields of the steps that require something from the reader. */
const taking = { needs, otherwise: needs.optional() };

const subject = z.enum(['address', 'phone', 'message']);

const answer = z.strictObject({
  id: answerId,
  to: stepId,
  untried: z.array(stepId).min(1).optional(),
  when: z.array(answerId).min(1).optional(),
  lacks: needs.min(1).optional(),
  sketch: sketch.optional(),
});
const answers = z.array(answer).min(1);

/** Whether the answers fit the input: without `input` there is no finding, so no answer may have `when`. */
function judgesWhatIsTyped(step: {
  readonly input?: z.infer<typeof subject> | undefined;
  readonly answers: readonly z.infer<typeof answer>[];
}): boolean {
  return step.input !== undefined || step.answers.every(({ when }) => when === undefined);
}
const NOTHING_TYPED = { path: ['answers'], error: '`when` at a step without `input`' };

/** The schema of a tree: every required field and no unknown one, for each kind of step. */
export const treeSchema = z.strictObject({
  start: stepId,
  steps: z.record(
    stepId,
    z.discriminatedUnion('kind', [
      z
        .strictObject({
          kind: z.literal('question'),
          ...shared,
          needs: needs.min(1).optional(),
          input: subject.optional(),
          answers,
        })
        .refine(judgesWhatIsTyped, NOTHING_TYPED),
      z.strictObject({ kind: z.literal('check'), ...shared, input: subject, answers }),
      z
        .strictObject({
          kind: z.literal('fix'),
          ...shared,
          ...taking,
          waits: z.int().positive().optional(),
          input: subject.optional(),
          answers,
        })
        .refine(judgesWhatIsTyped, NOTHING_TYPED),
      z.strictObject({
        kind: z.literal('outcome'),
        ...shared,
        ...taking,
        ending: z.enum(['solved', 'reset', 'person', 'not-for-you']),
      }),
    ]),
  ),
  notices: z
    .record(
      z.string().regex(new RegExp(`^${KEBAB}$`)),
      z
        .strictObject({
          from: z.iso.date().optional(),
          until: z.iso.date().optional(),
          to: stepId,
          leads: z.boolean().optional(),
          otherwise: notice.optional(),
          sources,
        })
        // A notice without a day would belong in the step's own text.
        .refine(({ from, until }) => from !== undefined || until !== undefined),
    )
    .optional(),
});
