import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findByWords } from './find-by-words.ts';
import type { DrivenBrowser } from './follow-instructions.ts';
import { chooseNamed } from './named-nodes.ts';
import { waitUntil } from './wait-until.ts';

/** The browser may still write to its profile when it ends. */
const REMOVED = { recursive: true, force: true, maxRetries: 5 } as const;

/** A node of Chromium's accessibility tree, as far as it is used here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** Returns the nodes that assistive technology sees, in reading order. */
function inReadingOrder(nodes: readonly AxNode[]): AxNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isChild = new Set(nodes.flatMap(({ childIds = [] }) => childIds));
  const visit = (node: AxNode): AxNode[] => [
    ...(node.ignored ? [] : [node]),
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? visit(child) : [];
    }),
  ];
  return nodes.filter(({ nodeId }) => !isChild.has(nodeId)).flatMap(visit);
}

/** Returns a name without the description that Chromium adds to it: "Cookies and other site data None". */
const nameWithout = (description: string, name: string): string =>
  description !== '' && name.endsWith(description) ? name.slice(0, -description.length).trim() : name;

/** Whether a node is a box that is ticked. */
const isTicked = ({ properties = [] }: AxNode): boolean =>
  properties.some(({ name, value }) => name === 'checked' && String(value.value) === 'true');

/** Presses the element. Runs in the page. */
function pressElement(this: HTMLElement): void {
  this.scrollIntoView({ block: 'nearest' });
  this.click();
}

/**
 * Starts Chromium with a new profile in a language, at an empty page. Its own menu (⋮) is no page, so a program cannot
 * open it: the pages that its items open are opened directly.
 */
export async function driveChromium(
  executablePath: string,
  language: string,
  savePicture: (name: string, png: Buffer) => void,
): Promise<DrivenBrowser & { readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'labels-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // The whole browser without a window; `--headless` alone would be a shell without settings.
    headless: true,
    ignoreDefaultArgs: ['--headless'],
    args: ['--headless=new', '--no-sandbox', `--lang=${language}`],
    env: { ...process.env, LANGUAGE: language },
    viewport: { width: 1280, height: 720 },
  });
  const close = async () => {
    await context.close();
    rmSync(profile, REMOVED);
  };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send('Accessibility.enable');

    const look = async (words: string) => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const ordered = inReadingOrder(nodes as readonly AxNode[]);
      const named = ordered.map(({ role, name, description }) => ({
        role: String(role?.value ?? ''),
        name: nameWithout(String(description?.value ?? ''), String(name?.value ?? '')),
      }));
      const position = chooseNamed(named, words);
      const node = position === undefined ? undefined : ordered[position];
      if (position === undefined || !node) return undefined;
      return { position, node, isBox: node.role?.value === 'checkbox', isTicked: isTicked(node) };
    };
    const find = findByWords(look, async ({ node }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId ?? 0 });
      const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: pressElement.toString(),
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    return {
      openMenu: async () => {},
      openPage: async (url) => void (await page.goto(url)),
      find,
      waitFor: (words) => waitUntil(() => find(words)),
      takePicture: async (name) => savePicture(name, await page.screenshot()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
