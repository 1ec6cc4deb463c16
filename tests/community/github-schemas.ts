import { z } from 'zod';

/** Text that is not empty. */
const text = z.string().trim().min(1);

/** How a field is found in a link that fills it in. */
const id = z.string().regex(/^[\w-]+$/);

const validations = z.strictObject({ required: z.boolean() }).optional();

/** Explains something. It is not sent. */
const markdown = z.strictObject({
  type: z.literal('markdown'),
  attributes: z.strictObject({ value: text }),
});

const input = z.strictObject({
  type: z.literal('input'),
  id,
  attributes: z.strictObject({
    label: text,
    description: text.optional(),
    placeholder: text.optional(),
    value: text.optional(),
  }),
  validations,
});

const textarea = z.strictObject({
  type: z.literal('textarea'),
  id,
  attributes: z.strictObject({
    label: text,
    description: text.optional(),
    placeholder: text.optional(),
    value: text.optional(),
    render: text.optional(),
  }),
  validations,
});

const isUnique = (values: readonly string[]) => new Set(values).size === values.length;

/**
 * An issue form, with the elements that this project uses: GitHub fills in inputs and text areas from a link, but no
 * dropdowns or checkboxes. The name has to be longer than three characters, or the form is not offered.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export const issueForm = z.strictObject({
  name: text.min(4),
  description: text,
  body: z
    .array(z.discriminatedUnion('type', [markdown, input, textarea]))
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'has no field')
    .refine((body) => isUnique(body.flatMap((part) => ('id' in part ? part.id : []))), 'repeats an id')
    .refine(
      (body) => isUnique(body.flatMap((part) => ('id' in part ? part.attributes.label : []))),
      'repeats a label',
    ),
});

const updateTypes = z.array(z.enum(['major', 'minor', 'patch'])).min(1);
const names = z.array(text).min(1);

/**
 * The options of Dependabot that this project uses.
 *
 * @see https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference
 */
export const dependabotOptions = z.strictObject({
  version: z.literal(2),
  updates: z
    .array(
      z.strictObject({
        'package-ecosystem': z.enum(['npm', 'github-actions']),
        directory: z.string().startsWith('/'),
        schedule: z.strictObject({ interval: z.enum(['daily', 'weekly', 'monthly']) }),
        cooldown: z.strictObject({ 'default-days': z.int().positive() }).optional(),
        groups: z
          .record(
            text,
            z
              .strictObject({
                patterns: names.optional(),
                'exclude-patterns': names.optional(),
                'update-types': updateTypes.optional(),
              })
              .refine((group) => Object.keys(group).length > 0, 'says nothing'),
          )
          .optional(),
        ignore: z.array(z.strictObject({ 'dependency-name': text })).optional(),
      }),
    )
    .min(1),
});
