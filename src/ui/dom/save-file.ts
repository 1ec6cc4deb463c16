/** How long the object URL stays valid, in milliseconds. The browser has started to read it by then. */
const KEPT = 60_000;

/** Makes the browser save a text as a file. `type` is the media type without a charset; the file is always UTF-8. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
