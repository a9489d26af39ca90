/**
 * What is asked of every control of every figure, asked inside the page, where a step costs next to nothing. The events made here take the
 * way of a reader's through the same listeners; that a reader's own keys, clicks and taps start that way is tried in each figure on one
 * control of each kind, outside.
 */
import type { Page } from '@playwright/test';
import { expect } from '../site.ts';
import { type Ear, makeEar } from './ear.ts';
import { type Hands, makeHands } from './hands.ts';
import { makeTakeaway, type Takeaway } from './takeaway.ts';

/** Each answers with its faults. The figure is as before when it is done, but for `history`, which leaves it changed and undone. */
interface Inside extends Ear, Takeaway {
  /** Every value has a name and words, goes to its ends and one step on, and the picture follows; some number follows some value. */
  keys(): Promise<string[]>;
  /** Buttons and boxes of sliders; choices; Reset. */
  controls(): Promise<string[]>;
  /** Undo, redo and their keys, to the end; a reset is a new beginning. */
  history(): Promise<string[]>;
  /** For a reader who wants no motion: what a chip asks for is there at once, and is a number everywhere. */
  chips(): Promise<string[]>;
  /** Changes something, whatever the figure has. */
  change(): Promise<void>;
  /** Whether the figure shows something else than `before`, as soon as it does, or after a third of a second. */
  follows(before: string): Promise<boolean>;
  /** What is shown once nothing follows any more: numbers out of sight come 80 ms after the rest (REST_MS of src/figure/live.ts). */
  atRest(): Promise<string>;
  shown(): string;
}

declare global {
  var inside: Inside;
}

/** It is sent to the page as text, so it stands on nothing outside of it. */
function makeInside(hands: Hands): Omit<Inside, keyof Ear | keyof Takeaway> {
  const {
    one,
    root,
    rangeIds,
    range,
    live,
    shown,
    broken,
    until,
    press,
    click,
    type,
    tool,
    can,
    chipsToPress,
    near,
    judge,
    frame,
    wait,
    change,
  } = hands;

  return {
    shown,
    change,

    async keys() {
      const { faults, holds } = judge();
      const ids = rangeIds();
      let counted = ids.length === 0;
      for (const id of ids) {
        const value = (): number => Number(range(id).value);
        const words = (): string => range(id).getAttribute('aria-valuetext') ?? '';
        const [min, max, step] = [range(id).min, range(id).max, range(id).step].map(Number) as [number, number, number];
        const start = value();
        holds(/\p{L}/u.test(range(id).getAttribute('aria-label') ?? ''), `${id}: a name`);
        holds(words() !== '', `${id}: its value in words`);

        range(id).focus();
        await press(range(id), 'Home');
        holds(value() === min, `${id}: Home is ${value()}, not ${min}`);
        const least = { shown: shown(), live: live(), words: words() };

        // One of the two pairs of arrows is this value's own; the other may be its partner's.
        await press(range(id), 'ArrowRight');
        if (near(value(), min)) {
          await press(range(id), 'Home');
          await press(range(id), 'ArrowUp');
        }
        holds(near(value(), min + step), `${id}: one step is ${value()}, not ${min + step}`);
        holds(words() !== least.words, `${id}: the words follow one step`);
        holds(await until(() => shown() !== least.shown, 2000), `${id}: the figure follows one step`);

        await press(range(id), 'End');
        holds(value() === max, `${id}: End is ${value()}, not ${max}`);
        holds(await until(() => shown() !== least.shown, 2000), `${id}: the figure follows to the end`);
        holds(!broken(), `${id}: a number at its end`);
        counted ||= live() !== least.live;
        await click(tool('Reset'));
        holds(value() === start, `${id}: reset to ${value()}, not ${start}`);
      }
      // A guess that is only placed, an aim, or an animation's scrubber moves the picture alone; but some value moves a number, or a
      // button that acts on the values does.
      const numbers = live();
      for (const chip of counted ? [] : chipsToPress()) {
        await click(chip);
        counted ||= live() !== numbers;
      }
      holds(counted, 'a live number follows some value');
      await click(tool('Reset'));
      return faults;
    },

    async controls() {
      const { faults, holds } = judge();
      const start = shown();
      const exact = [...root().querySelectorAll('button')].find((button) => button.textContent === 'Set exact values');
      if (exact) await click(exact);
      for (let i = 0; i < root().querySelectorAll('.slider').length; i += 1) {
        const slider = (): HTMLElement => root().querySelectorAll<HTMLElement>('.slider')[i] ?? root();
        const { id, min, max, step } = one<HTMLInputElement>('input[type=range]', slider());
        const value = (): number => Number(range(id).value);
        await press(range(id), 'Home');
        const before = shown();
        const [less, more] =
          slider().closest('.played') === null
            ? [one('.step:first-of-type', slider()), one('.step:last-of-type', slider())]
            : [one('.player-back', root()), one('.player-forward', root())];
        await click(more);
        holds(near(value(), Number(min) + Number(step)), `${id}: one tap on + is one step, not ${value()}`);
        holds(await until(() => shown() !== before, 2000), `${id}: the figure follows a tap on +`);
        await click(less);
        holds(value() === Number(min), `${id}: one tap on − is one step back, not ${value()}`);
        const box = slider().querySelector<HTMLInputElement>('[role=spinbutton]');
        if (box) {
          await type(box, max);
          holds(value() === Number(max), `${id}: a typed ${max} is ${value()}`);
        } else {
          const said = slider().querySelector('.slider-named')?.textContent;
          holds(
            said === range(id).getAttribute('aria-valuetext'),
            `${id}: a value with names is told in words: ${said}`,
          );
        }
        await click(tool('Reset'));
      }
      for (const option of root().querySelectorAll<HTMLInputElement>('.choice input')) {
        if (!option.checkVisibility()) continue;
        if (!option.checked) await click(option);
        holds(option.checked, `${option.id}: a choice can be made`);
      }
      await click(tool('Reset'));
      holds(await until(() => shown() === start, 2000), 'Reset');
      return faults;
    },

    async history() {
      const { faults, holds } = judge();
      const start = shown();
      const undoAll = async (): Promise<void> => {
        while (can('Undo')) await click(tool('Undo'));
      };
      await change();
      holds(can('Undo'), 'there is something to undo');
      const changed = shown();
      await click(tool('Undo'));
      holds(shown() !== changed, 'undo');
      await undoAll();
      holds(shown() === start, 'undo as far as it goes');
      while (can('Redo')) await click(tool('Redo'));
      holds(shown() === changed, 'redo as far as it goes');
      const turns: readonly [key: string, shift: boolean, back: boolean][] = [
        ['z', false, true],
        ['Z', true, false],
        ['z', false, true],
        ['y', false, false],
      ];
      for (const [key, shiftKey, back] of turns) {
        await press(tool('Reset'), key, { ctrlKey: true, shiftKey });
        holds((shown() !== changed) === back, `Ctrl and ${key}`);
      }
      await click(tool('Reset'));
      holds(!can('Redo'), 'a reset is a new beginning');
      holds(shown() === start, 'reset');
      await change();
      await undoAll();
      holds(shown() === start, 'after a reset, the start is undone to');
      return faults;
    },

    async chips() {
      const { faults, holds } = judge();
      const start = shown();
      for (const chip of chipsToPress()) {
        await click(chip);
        const now = shown();
        holds(!broken(), `a number everywhere after “${chip.textContent}”`);
        await wait(60);
        holds(shown() === now, `“${chip.textContent}” arrives at once`);
      }
      await click(tool('Reset'));
      holds(shown() === start, 'reset after every chip');
      return faults;
    },

    follows: (before) => until(() => shown() !== before, 330),

    async atRest() {
      await wait(90);
      for (let before = ''; ;) {
        await frame();
        const now = shown();
        if (now === before) return now;
        before = now;
      }
    },
  };
}

/** Before the page is opened: what is asked inside goes with it. */
export async function goInside(page: Page): Promise<void> {
  const made = [makeInside, makeEar, makeTakeaway].map((make) => `(${make.toString()})(hands)`);
  await page.addInitScript(
    `{ const hands = (${makeHands.toString()})(); globalThis.inside = Object.assign(${made.join(', ')}); }`,
  );
}

/** Nothing of this is wrong. */
export async function allHolds(
  page: Page,
  asked: 'keys' | 'controls' | 'history' | 'chips' | keyof Ear | keyof Takeaway,
): Promise<void> {
  expect(await page.evaluate((what) => inside[what](), asked), asked).toEqual([]);
}
