/** Hands inside the page: they press, click and type in the only figure there, and see what it shows. */

import type { readFigure } from '../site.ts';

export type Hands = ReturnType<typeof makeHands>;

/** It is sent to the page as text, so it stands on nothing outside of it. */
export function makeHands(read: typeof readFigure) {
  const one = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E => {
    const found = within.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} here.`);
    return found;
  };
  const root = (): HTMLElement => one('[data-widget]');
  const rangeIds = (): string[] => [...root().querySelectorAll('input[type=range]')].map(({ id }) => id);
  const range = (id: string): HTMLInputElement => one(`#${CSS.escape(id)}`);

  const live = (): string => JSON.stringify(read(root()).live);
  const shown = (): string => {
    const { live: texts, drawn: picture } = read(root());
    return JSON.stringify(texts) + picture;
  };
  const broken = (): boolean => /(?<!“)NaN|undefined/.test(live());

  /** React draws what an event changed before the next task. */
  const drawn = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  /** A figure that trains shows what it learned some pictures later. */
  const until = async (true_: () => boolean, ms: number): Promise<boolean> => {
    for (const end = performance.now() + ms; ; await frame()) {
      if (true_()) return true;
      if (performance.now() > end) return false;
    }
  };

  const press = async (on: Element, key: string, held: KeyboardEventInit = {}): Promise<void> => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
    await drawn();
  };
  const click = async (on: HTMLElement): Promise<void> => {
    on.click();
    await drawn();
  };
  const type = async (box: HTMLInputElement, text: string): Promise<void> => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  };
  const tool = (name: 'Undo' | 'Redo' | 'Reset'): HTMLElement => {
    const button = [...root().querySelectorAll<HTMLElement>('.toolbar button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
    );
    if (!button) throw new Error(`There is no “${name}”.`);
    return button;
  };
  const can = (name: 'Undo' | 'Redo'): boolean => tool(name).ariaDisabled === 'false';
  const chipsToPress = (): HTMLElement[] =>
    [...root().querySelectorAll<HTMLElement>('.chip')].filter((chip) => chip.ariaDisabled !== 'true');

  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  /** Collects what does not hold. */
  const judge = (): { faults: string[]; holds: (true_: boolean, what: string) => void } => {
    const faults: string[] = [];
    return { faults, holds: (true_, what) => void (true_ || faults.push(what)) };
  };

  const change = async (): Promise<void> => {
    const before = shown();
    const numbers = live();
    for (const id of rangeIds())
      for (const key of ['End', 'Home']) {
        await press(range(id), key);
        if (live() !== numbers) return;
      }
    for (const other of root().querySelectorAll<HTMLElement>(
      'input[type=radio]:not(:checked), input[type=checkbox], .chip',
    )) {
      if (other.ariaDisabled === 'true') continue;
      await click(other);
      if (await until(() => shown() !== before, 400)) return;
    }
    throw new Error('Nothing in this figure changes anything.');
  };

  return {
    change,
    one,
    root,
    rangeIds,
    range,
    live,
    shown,
    broken,
    frame,
    wait,
    until,
    press,
    click,
    type,
    tool,
    can,
    chipsToPress,
    near,
    judge,
  };
}
