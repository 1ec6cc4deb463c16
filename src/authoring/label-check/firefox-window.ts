/**
 * Functions that run inside Firefox's own window, which is a page with the rights of the browser. They are sent as text, so
 * each has to be complete by itself.
 */

/** An object of Firefox's accessibility service, as far as it is used here. */
interface Accessible {
  readonly name: string | null;
  readonly role: number;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  readonly actionCount: number;
  readonly getState: (state: { value?: number }, extra: object) => void;
  readonly doAction: (index: number) => void;
  readonly scrollTo: (how: number) => void;
}

/** What these functions use of Firefox's window. */
interface FirefoxWindow {
  readonly Cc: Record<string, { getService: (what: unknown) => AccessibilityService }>;
  readonly Ci: { readonly nsIAccessibilityService: unknown };
  readonly PanelUI: { readonly show: () => Promise<void> };
  readonly document: { readonly createElementNS: (space: string, name: string) => HTMLCanvasElement };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      readonly drawSnapshot: (rect: null, scale: number, background: string) => Promise<ImageBitmap>;
    };
  };
}

interface AccessibilityService {
  readonly getAccessibleFor: (node: unknown) => Accessible;
  readonly getStringRole: (role: number) => string;
}

/** What a person finds at a place of the window. */
export interface WindowNode {
  readonly role: string;
  readonly name: string;
  readonly isTicked: boolean;
}

/**
 * Returns everything in the window, in reading order. Hidden parts have no role and no name. With a position and a name,
 * also presses what is there, if it still has this name.
 */
export function readWindow(position: number, name: string): { nodes: WindowNode[]; isPressed: boolean } {
  const STATE = { ticked: 0x10, invisible: 0x8000 };
  const opened = window as unknown as FirefoxWindow;
  const service = opened.Cc['@mozilla.org/accessibilityService;1']?.getService(
    opened.Ci.nsIAccessibilityService,
  ) as AccessibilityService;
  const nodes: WindowNode[] = [];
  let isPressed = false;
  const visit = (node: Accessible): void => {
    const state: { value?: number } = {};
    node.getState(state, {});
    const states = state.value ?? 0;
    const role = service.getStringRole(node.role);
    // The items of a closed list are invisible, but a person sees them on opening it.
    const isHidden = (states & STATE.invisible) !== 0 && role !== 'combobox option';
    const isTicked = role === 'checkbutton' && (states & STATE.ticked) !== 0;
    // What is inside a hidden node may be visible, so it keeps its position.
    nodes.push(isHidden ? { role: '', name: '', isTicked } : { role, name: node.name ?? '', isTicked });
    if (nodes.length - 1 === position && node.name === name) {
      isPressed = true;
      node.scrollTo(6);
      if (node.actionCount > 0) node.doAction(0);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(service.getAccessibleFor(opened.document));
  return { nodes, isPressed };
}

/** Opens the menu of the browser (≡). */
export async function openAppMenu(): Promise<void> {
  await (window as unknown as FirefoxWindow).PanelUI.show();
}

/** Returns a picture of the whole window as PNG, in base64. */
export async function drawWindow(): Promise<string> {
  const opened = window as unknown as FirefoxWindow;
  const bitmap = await opened.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = opened.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
}
