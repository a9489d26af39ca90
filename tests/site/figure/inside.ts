/**
 * What is asked of every control of every figure, asked inside the page, where a step costs next to nothing. The events made here take the
 * way of a reader's through the same listeners; that a reader's own keys and clicks start that way is tried outside, on one control of each
 * kind in figures that have little in common.
 */
import type { Page } from '@playwright/test';
import { expect, readFigure } from '../site.ts';
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
  return {
    shown: hands.shown,
    change: hands.change,

    async keys() {
      const { faults, holds } = hands.judge();
      const ids = hands.rangeIds();
      let counted = ids.length === 0;
      for (const id of ids) {
        const value = (): number => Number(hands.range(id).value);
        const words = (): string => hands.range(id).getAttribute('aria-valuetext') ?? '';
        const [min, max, step] = [hands.range(id).min, hands.range(id).max, hands.range(id).step].map(Number) as [
          number,
          number,
          number,
        ];
        const start = value();
        holds(/\p{L}/u.test(hands.range(id).getAttribute('aria-label') ?? ''), `${id}: a name`);
        holds(words() !== '', `${id}: its value in words`);

        hands.range(id).focus();
        await hands.press(hands.range(id), 'Home');
        holds(value() === min, `${id}: Home is ${value()}, not ${min}`);
        const least = { shown: hands.shown(), live: hands.live(), words: words() };

        // One of the two pairs of arrows is this value's own; the other may be its partner's.
        await hands.press(hands.range(id), 'ArrowRight');
        if (hands.near(value(), min)) {
          await hands.press(hands.range(id), 'Home');
          await hands.press(hands.range(id), 'ArrowUp');
        }
        holds(hands.near(value(), min + step), `${id}: one step is ${value()}, not ${min + step}`);
        holds(words() !== least.words, `${id}: the words follow one step`);
        holds(await hands.until(() => hands.shown() !== least.shown, 2000), `${id}: the figure follows one step`);

        await hands.press(hands.range(id), 'End');
        holds(value() === max, `${id}: End is ${value()}, not ${max}`);
        holds(await hands.until(() => hands.shown() !== least.shown, 2000), `${id}: the figure follows to the end`);
        holds(!hands.broken(), `${id}: a number at its end`);
        counted ||= hands.live() !== least.live;
        await hands.click(hands.tool('Reset'));
        holds(value() === start, `${id}: reset to ${value()}, not ${start}`);
      }
      // A guess that is only placed, an aim, or an animation's scrubber moves the picture alone; but some value moves a number, or a
      // button that acts on the values does.
      const numbers = hands.live();
      for (const chip of counted ? [] : hands.chipsToPress()) {
        await hands.click(chip);
        counted ||= hands.live() !== numbers;
      }
      holds(counted, 'a live number follows some value');
      await hands.click(hands.tool('Reset'));
      return faults;
    },

    async controls() {
      const { faults, holds } = hands.judge();
      const start = hands.shown();
      const exact = [...hands.root().querySelectorAll('button')].find(
        (button) => button.textContent === 'Set exact values',
      );
      if (exact) await hands.click(exact);
      for (let i = 0; i < hands.root().querySelectorAll('.slider').length; i += 1) {
        const slider = (): HTMLElement => hands.root().querySelectorAll<HTMLElement>('.slider')[i] ?? hands.root();
        const { id, min, max, step } = hands.one<HTMLInputElement>('input[type=range]', slider());
        const value = (): number => Number(hands.range(id).value);
        await hands.press(hands.range(id), 'Home');
        const before = hands.shown();
        const [less, more] =
          slider().closest('.played') === null
            ? [hands.one('.step:first-of-type', slider()), hands.one('.step:last-of-type', slider())]
            : [hands.one('.player-back', hands.root()), hands.one('.player-forward', hands.root())];
        await hands.click(more);
        holds(hands.near(value(), Number(min) + Number(step)), `${id}: one tap on + is one step, not ${value()}`);
        holds(await hands.until(() => hands.shown() !== before, 2000), `${id}: the figure follows a tap on +`);
        await hands.click(less);
        holds(value() === Number(min), `${id}: one tap on − is one step back, not ${value()}`);
        const box = slider().querySelector<HTMLInputElement>('[role=spinbutton]');
        if (box) {
          await hands.type(box, max);
          holds(value() === Number(max), `${id}: a typed ${max} is ${value()}`);
        } else {
          const said = slider().querySelector('.slider-named')?.textContent;
          holds(
            said === hands.range(id).getAttribute('aria-valuetext'),
            `${id}: a value with names is told in words: ${said}`,
          );
        }
        await hands.click(hands.tool('Reset'));
      }
      for (const option of hands.root().querySelectorAll<HTMLInputElement>('.choice input')) {
        if (!option.checkVisibility()) continue;
        if (!option.checked) await hands.click(option);
        holds(option.checked, `${option.id}: a choice can be made`);
      }
      await hands.click(hands.tool('Reset'));
      holds(await hands.until(() => hands.shown() === start, 2000), 'Reset');
      return faults;
    },

    async history() {
      const { faults, holds } = hands.judge();
      const start = hands.shown();
      const undoAll = async (): Promise<void> => {
        while (hands.can('Undo')) await hands.click(hands.tool('Undo'));
      };
      await hands.change();
      holds(hands.can('Undo'), 'there is something to undo');
      const changed = hands.shown();
      await hands.click(hands.tool('Undo'));
      holds(hands.shown() !== changed, 'undo');
      await undoAll();
      holds(hands.shown() === start, 'undo as far as it goes');
      while (hands.can('Redo')) await hands.click(hands.tool('Redo'));
      holds(hands.shown() === changed, 'redo as far as it goes');
      const turns: readonly [key: string, shift: boolean, back: boolean][] = [
        ['z', false, true],
        ['Z', true, false],
        ['z', false, true],
        ['y', false, false],
      ];
      for (const [key, shiftKey, back] of turns) {
        await hands.press(hands.tool('Reset'), key, { ctrlKey: true, shiftKey });
        holds((hands.shown() !== changed) === back, `Ctrl and ${key}`);
      }
      await hands.click(hands.tool('Reset'));
      holds(!hands.can('Redo'), 'a reset is a new beginning');
      holds(hands.shown() === start, 'reset');
      await hands.change();
      await undoAll();
      holds(hands.shown() === start, 'after a reset, the start is undone to');
      return faults;
    },

    async chips() {
      const { faults, holds } = hands.judge();
      const start = hands.shown();
      for (const chip of hands.chipsToPress()) {
        await hands.click(chip);
        const now = hands.shown();
        holds(!hands.broken(), `a number everywhere after “${chip.textContent}”`);
        await hands.wait(60);
        holds(hands.shown() === now, `“${chip.textContent}” arrives at once`);
      }
      await hands.click(hands.tool('Reset'));
      holds(hands.shown() === start, 'reset after every chip');
      return faults;
    },

    follows: (before) => hands.until(() => hands.shown() !== before, 330),

    async atRest() {
      await hands.wait(90);
      for (let before = ''; ;) {
        await hands.frame();
        const now = hands.shown();
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
    `{ const hands = (${makeHands.toString()})(${readFigure.toString()}); globalThis.inside = Object.assign(${made.join(', ')}); }`,
  );
}

/** Nothing of this is wrong. */
export async function allHolds(
  page: Page,
  asked: 'keys' | 'controls' | 'history' | 'chips' | keyof Ear | keyof Takeaway,
): Promise<void> {
  expect(await page.evaluate((what) => inside[what](), asked), asked).toEqual([]);
}
