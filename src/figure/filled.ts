/** A text with `{<widget>.<name>}` in it, with the numbers that the element shows now. */
export const filled = (text: string, element: Element): string =>
  text.replace(/\{([\w.-]+)\}/g, (_, of: string) => element.querySelector(`[data-live="${of}"]`)?.textContent ?? '');
