/**
 * Returns whether a field has text that a new page would lose. The country field is ignored, as it always has a value.
 */
export function isAnythingTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type="radio"], [aria-autocomplete], [readonly])',
  );
  return [...fields].some(({ value }) => value !== '');
}
