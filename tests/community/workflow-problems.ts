import { parse } from 'yaml';
import { parseSteps, type WorkflowStep } from './parse-workflow.ts';

/** A command that installs what the lock file names, or runs a script of package.json. */
const NPM = /^npm (?:ci|cit|run (?<script>[\w:-]+)(?: -- [^;&|<>`$\n]+)?)$/;

/** A command that installs Debian packages, and does nothing else. */
const APT = /^apt-get update && apt-get install --yes --no-install-recommends(?: [a-z0-9][a-z0-9+.-]*)+$/;

/** One of GitHub's own actions, in a major version. */
const ACTION = /^actions\/[a-z-]+@v\d+$/;

/**
 * Returns a sentence for each thing that is wrong with a workflow: what GitHub's parser rejects, and what this project
 * does not do in a workflow. `scripts` are the names of the scripts in package.json.
 */
export async function workflowProblems(
  name: string,
  content: string,
  scripts: readonly string[],
): Promise<string[]> {
  const { errors, steps } = await parseSteps(name, content);
  if (errors.length > 0) return [...errors];
  return [
    ...permissionProblems(name, content),
    ...steps.flatMap((step) => stepProblems(step, scripts).map((problem) => `${step.place}: ${problem}`)),
  ];
}

/** A job that needs more than to read the repository says so itself. */
function permissionProblems(name: string, content: string): string[] {
  const { permissions } = parse(content) as { permissions?: unknown };
  return JSON.stringify(permissions) === '{"contents":"read"}'
    ? []
    : [`${name}: the permissions of the workflow have to be contents: read`];
}

function stepProblems({ run, uses }: WorkflowStep, scripts: readonly string[]): string[] {
  if (uses !== undefined)
    return ACTION.test(uses) ? [] : [`${uses} is not one of GitHub’s actions in a major version`];
  if (run === undefined) return ['neither a command nor an action'];
  const npm = NPM.exec(run);
  if (!npm && !APT.test(run))
    return [`“${run}” neither runs an npm script nor installs packages; make it a script of package.json`];
  const script = npm?.groups?.['script'];
  return script === undefined || scripts.includes(script) ? [] : [`package.json has no script ${script}`];
}
