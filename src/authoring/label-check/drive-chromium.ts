import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { DrivenBrowser } from './follow-instructions.ts';
import { chooseNamed } from './named-nodes.ts';
import { waitUntil } from './wait-until.ts';

/** A node of Chromium's accessibility tree, as far as it is used here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
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

/** Presses the element, unless it is a box that is ticked already. */
function pressElement(this: HTMLElement): void {
  this.scrollIntoView({ block: 'nearest' });
  if (this.getAttribute('aria-checked') !== 'true') this.click();
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
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Accessibility.enable');

  const find = async (words: string) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const ordered = inReadingOrder(nodes as readonly AxNode[]);
    const dialog = ordered.findLastIndex(({ role }) => role?.value === 'dialog');
    const position = chooseNamed(
      ordered.map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') })),
      words,
      Math.max(dialog, 0),
    );
    const backendNodeId = position === undefined ? undefined : ordered[position]?.backendDOMNodeId;
    if (position === undefined || backendNodeId === undefined) return undefined;
    const use = async () => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: pressElement.toString(),
      });
    };
    return { position, use };
  };
  return {
    openMenu: async () => {},
    openPage: async (url) => void (await page.goto(url)),
    find,
    waitFor: (words) => waitUntil(() => find(words)),
    takePicture: async (name) => savePicture(name, await page.screenshot()),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
