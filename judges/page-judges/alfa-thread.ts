// The thread in which Alfa judges pages.
import { parentPort } from 'node:worker_threads';
import { judgePackages } from '../judge-packages.ts';
import type { Judgement } from '../told.ts';
import type { AlfaQuestion, AlfaReply } from './alfa.ts';

interface Requirement {
  /** Of a success criterion: its level in each version of WCAG. */
  readonly level?: { toJSON(): readonly (readonly [string, readonly string[]])[] };
}

interface Rule {
  readonly uri: string;
  readonly requirements: readonly Requirement[];
}

/** A node, or an iterable group of nodes. */
type Target = { path?(): string; readonly owner?: unknown } | Iterable<Target>;

interface Outcome {
  readonly outcome: 'passed' | 'failed' | 'cantTell' | 'inapplicable';
  readonly rule: Rule;
  readonly target?: Target;
  readonly diagnostic?: { readonly message: string };
  /** Of a failed outcome: its expectations with an error or `ok`. */
  toJSON(): {
    readonly expectations?: readonly (readonly [
      string,
      { readonly type: string; readonly error?: { readonly message: string } },
    ])[];
  };
}

/** What is used here of Alfa's packages, which all have types for more. */
interface AlfaModules {
  readonly act: { Audit: { of(page: unknown, rules: unknown): { evaluate(): Promise<Iterable<Outcome>> } } };
  readonly device: { Device: { from(json: unknown): unknown } };
  readonly dom: { Node: { from(json: unknown, device: unknown): unknown } };
  readonly http: {
    Headers: { of(headers: readonly unknown[]): unknown };
    Request: { of(method: string, url: unknown): unknown };
    Response: { of(url: unknown, status: number, headers: unknown): unknown };
  };
  readonly rules: { default: Iterable<Rule> & { values?(): Iterable<Rule> } };
  readonly url: { URL: { parse(text: string): { getUnsafe(): unknown } } };
  readonly web: {
    Page: { of(request: unknown, response: unknown, document: unknown, device: unknown): unknown };
  };
}

const load = <Name extends keyof AlfaModules>(name: Name) =>
  judgePackages.load<AlfaModules[Name]>(`@siteimprove/alfa-${name}`);

const [act, device, dom, http, rules, url, web] = await Promise.all([
  load('act'),
  load('device'),
  load('dom'),
  load('http'),
  load('rules'),
  load('url'),
  load('web'),
]);

/** The guide conforms to level AA. A rule for criteria of level AAA only is left out; best practices are not. */
function isAsked({ requirements }: Rule): boolean {
  const levels = requirements.flatMap(({ level }) =>
    level === undefined ? [] : level.toJSON().map(([each]) => each),
  );
  return levels.length === 0 || levels.some((level) => level !== 'AAA');
}

const asked = [...(rules.default.values?.() ?? rules.default)].filter(isAsked);

const nameOf = (rule: Rule) => rule.uri.replace(/^.*\//, '');

/** Returns where a target is: each node of a group, the element of an attribute, or the root. */
function placesOf(target: Target | undefined): readonly string[] {
  if (target === undefined) return ['/'];
  if ('path' in target && target.path !== undefined) return [target.path()];
  return Symbol.iterator in target ? [...target].flatMap(placesOf) : ['/'];
}

function messageOf(outcome: Outcome): string {
  if (outcome.outcome === 'cantTell') return outcome.diagnostic?.message ?? '';
  const expectations = outcome.toJSON().expectations ?? [];
  return expectations.flatMap(([, { error }]) => error?.message ?? []).join(' ');
}

async function judge(question: AlfaQuestion): Promise<Judgement> {
  const seen = JSON.parse(question.page) as { readonly document: unknown; readonly device: unknown };
  const screen = device.Device.from(seen.device);
  const address = url.URL.parse(question.url).getUnsafe();
  const page = web.Page.of(
    http.Request.of('GET', address),
    http.Response.of(address, 200, http.Headers.of([])),
    dom.Node.from(seen.document, screen),
    screen,
  );
  const outcomes = [...(await act.Audit.of(page, asked).evaluate())];
  return {
    judge: 'Alfa',
    told: outcomes
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
      .flatMap((outcome) =>
        placesOf(outcome.target).map((place) => ({
          judge: 'Alfa' as const,
          rule: nameOf(outcome.rule),
          kind: outcome.outcome === 'failed' ? ('finding' as const) : ('question' as const),
          cause: '',
          message: messageOf(outcome),
          place,
        })),
      ),
    applied: [
      ...new Set(
        outcomes.filter(({ outcome }) => outcome !== 'inapplicable').map(({ rule }) => nameOf(rule)),
      ),
    ],
  };
}

parentPort?.on('message', (question: AlfaQuestion) => {
  const { id } = question;
  judge(question)
    .then((judgement): AlfaReply => ({ id, judgement }))
    .catch((error: unknown): AlfaReply => ({ id, error: String(error) }))
    .then((reply) => parentPort?.postMessage(reply));
});
