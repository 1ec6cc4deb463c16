/** How long the address of a file is kept, in milliseconds: the browser has begun to read it by then. */
const KEPT = 60_000;

/** Lets the browser save a text as a file: `type` is its media type, without the charset, which is UTF-8. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
