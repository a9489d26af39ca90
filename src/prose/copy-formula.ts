/**
 * What the clipboard gets of formulas. KaTeX sets each twice, sign by sign, for the eye and for screen readers; copied with the text around it, it
 * is there once, as people type it. The button beside a formula that stands alone copies its TeX. Numbers are those that are shown.
 */
import { copyText, sayOn } from '~/figure/clipboard.ts';
import { filled } from '~/figure/filled.ts';

const formulaAt = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-plain]') ?? null;

/** The selection as text, its formulas typed. For a moment they stand so in the page: only the browser knows how it writes a page down. */
function typed(selection: Selection, formulas: readonly HTMLElement[]): string {
  const shown = formulas.map((formula) => {
    const halves = [...formula.children].filter((half): half is HTMLElement => half instanceof HTMLElement);
    for (const half of halves) half.style.display = 'none';
    const text = document.createElement('span');
    text.style.whiteSpace = 'pre';
    text.textContent = filled(formula.dataset['plain'] ?? '', formula);
    formula.append(text);
    return (): void => {
      text.remove();
      for (const half of halves) half.style.display = '';
    };
  });
  const text = selection.toString();
  for (const restore of shown) restore();
  return text;
}

document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection?.rangeCount || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  // One number of a formula, or what is selected in a field.
  if (range.startContainer === range.endContainer && range.startContainer instanceof Text) return;
  const formulas = [...document.querySelectorAll<HTMLElement>('[data-plain]')].filter((formula) =>
    range.intersectsNode(formula),
  );
  if (formulas.length === 0) return;
  // Half a formula is a formula.
  const first = formulaAt(range.startContainer);
  const last = formulaAt(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  event.clipboardData.setData('text/plain', typed(selection, formulas));
  event.preventDefault();
});

/** A number as TeX sets it: thousands without a gap after the comma. */
const texNumber = (text: string): string => text.replaceAll('−', '-').replaceAll(',', '{,}').replaceAll('∞', '\\infty');

/** Copies the TeX of the formula that this button stands beside, and says so on it. */
export async function copyTex(button: HTMLElement): Promise<void> {
  const formula = button.parentElement?.querySelector('[data-plain]');
  if (!formula) return;
  const tex = (button.dataset['tex'] ?? '').replace(/\\live(\{.+?\})/g, (_, live: string) =>
    texNumber(filled(live, formula)),
  );
  sayOn(button, (await copyText(tex)) ? 'Copied' : 'The browser forbids it');
}
