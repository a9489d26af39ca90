/** Puts text on the clipboard. False where the browser forbids it, or has no clipboard, as on a page without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export const SAID_MS = 2000;

/** What the buttons are called that have said something: one that is pressed twice shows no name the second time. */
const names = new WeakMap<HTMLElement, string>();
const ends = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Says something on a button in the place of its name, for two seconds. */
export function sayOn(button: HTMLElement, text: string): void {
  const name = names.get(button) ?? button.textContent;
  names.set(button, name);
  clearTimeout(ends.get(button));
  button.textContent = text;
  ends.set(
    button,
    setTimeout(() => {
      button.textContent = name;
    }, SAID_MS),
  );
}
