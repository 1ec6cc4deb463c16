import { registerHooks } from 'node:module';

// The package imports its schema, a JSON file, without the import attribute that Node requires.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);
hooks.deregister();

/** A command or an action of a workflow, and its place in the file. */
export interface WorkflowStep {
  readonly place: string;
  readonly run?: string;
  readonly uses?: string;
}

/**
 * Reads a workflow with GitHub's own parser. Returns the parser's errors, which have the line and the column, and the
 * steps of all jobs. There are no steps if there are errors.
 */
export async function parseSteps(
  name: string,
  content: string,
): Promise<{ readonly errors: readonly string[]; readonly steps: readonly WorkflowStep[] }> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const workflow = value && (await convertWorkflowTemplate(context, value));
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (!workflow || errors.length > 0) return { errors, steps: [] };

  const steps = workflow.jobs.flatMap((job) => {
    // A job that calls another workflow has no steps of its own.
    if (job.type === 'reusableWorkflowJob') return [{ place: placeOf(name, job.ref), uses: String(job.ref) }];
    return job.steps.map((step) => {
      if ('run' in step) return { place: placeOf(name, step.run), run: String(step.run) };
      if ('uses' in step) return { place: placeOf(name, step.uses), uses: String(step.uses) };
      return { place: placeOf(name, job.id) };
    });
  });
  return { errors, steps };
}

/** What the parser knows of a value: where it is. */
interface Token {
  readonly range?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Returns a place in the form in which the parser gives those of its errors. */
const placeOf = (name: string, { range }: Token) =>
  `${name} (Line: ${range?.start.line}, Col: ${range?.start.column})`;
