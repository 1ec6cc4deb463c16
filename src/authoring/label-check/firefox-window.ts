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
  readonly parent: Accessible | null;
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
  readonly Services: { readonly wm: { readonly getMostRecentWindow: (type: string) => FirefoxWindow } };
}

interface AccessibilityService {
  readonly getAccessibleFor: (node: unknown) => Accessible;
  readonly getStringRole: (role: number) => string;
}

/**
 * Returns the role and the name of everything in the window that is not hidden, in reading order. With a position, also
 * presses what is there, unless it is a box that is ticked already.
 */
export function readWindow(position: number): { role: string; name: string; isTicked: boolean }[] {
  const STATE = { ticked: 0x10, invisible: 0x8000 };
  const opened = window as unknown as FirefoxWindow;
  const service = opened.Cc['@mozilla.org/accessibilityService;1']?.getService(
    opened.Ci.nsIAccessibilityService,
  ) as AccessibilityService;
  const nodes: { role: string; name: string; isTicked: boolean }[] = [];
  const visit = (node: Accessible): void => {
    const state: { value?: number } = {};
    node.getState(state, {});
    const states = state.value ?? 0;
    const role = service.getStringRole(node.role);
    // The items of a closed list are invisible, but a person sees them on opening it.
    const isListed = role === 'combobox option';
    const isHidden = (states & STATE.invisible) !== 0 && !isListed;
    const isTicked = role === 'checkbutton' && (states & STATE.ticked) !== 0;
    // Hidden nodes keep their position, without a name: what is inside them may be visible.
    nodes.push(isHidden ? { role: '', name: '', isTicked } : { role, name: node.name ?? '', isTicked });
    if (nodes.length - 1 === position && !isTicked && node.actionCount > 0) {
      node.scrollTo(6);
      node.doAction(0);
    }
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(service.getAccessibleFor(opened.document));
  return nodes;
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
