/** A figure for who listens: its formula is told in the numbers that the eye sees, its loss is a tone. */
import type { Locator, Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** For `addInitScript`: every tone that the page asks for, in hertz. */
export const keepTones = `globalThis.tones = [];
  const set = AudioParam.prototype.setTargetAtTime;
  AudioParam.prototype.setTargetAtTime = function (value, ...rest) { if (value > 100) tones.push(value); return set.call(this, value, ...rest); };`;
export const tonesOf = (page: Page): Promise<number[]> => page.evaluate('tones');

export async function toggleSound(figure: Locator): Promise<void> {
  await figure.locator('.more > summary').click();
  await figure.getByRole('button', { name: 'Hear the loss' }).click();
}

declare global {
  var tones: number[];
}

export interface Ear {
  /** Both halves of the formula have the same numbers, one of them is read out, and it says what `data-spoken` asks for; also after a move. */
  formula(): Promise<string[]>;
  /** With the sound on, a change of the loss is a tone between 220 and 880 Hz. The sound stays on. */
  sound(): Promise<string[]>;
}

/** It is sent to the page as text, so it stands on nothing outside of it. */
export function makeEar({ root, rangeIds, range, press, click, tool, judge, until, change }: Hands): Ear {
  const said = (): { heard: string; seen: string; sentence: string; wanted: string; silent: boolean }[] =>
    [...root().querySelectorAll('.figure-formula .katex')].map((one) => {
      const numbers = (half: string): string =>
        [...one.querySelectorAll(`${half} [data-live]`)]
          .map((element) => `${element.getAttribute('data-live')}: ${element.textContent}`)
          .join(', ');
      const math = one.querySelector('math');
      const sentence = math?.getAttribute('aria-label') ?? '';
      const spoken = math?.getAttribute('data-spoken') ?? undefined;
      return {
        heard: numbers('.katex-mathml'),
        seen: numbers('.katex-html'),
        sentence,
        wanted:
          spoken?.replace(
            /\{(.+?)\}/g,
            (_, of: string) => math?.querySelector(`mn[data-live="${of}"]`)?.textContent ?? '?',
          ) ?? sentence,
        silent: one.querySelector('.katex-html')?.getAttribute('aria-hidden') === 'true',
      };
    });

  return {
    async formula() {
      const { faults, holds } = judge();
      const agree = (): void => {
        for (const { heard, seen, sentence, wanted, silent } of said()) {
          holds(heard === seen, `heard ${heard}, seen ${seen}`);
          holds(sentence === wanted, `said “${sentence}” instead of “${wanted}”`);
          holds(silent, 'only one half is read out');
        }
      };
      agree();
      const before = JSON.stringify(said());
      if (said().every(({ seen }) => seen === '')) return faults;
      for (const id of rangeIds())
        for (const key of ['Home', 'End']) {
          await press(range(id), key);
          const follows = await until(() => JSON.stringify(said()) !== before, 60);
          agree();
          if (!follows) continue;
          await click(tool('Reset'));
          return faults;
        }
      return [...faults, 'no value of this figure changes its formula'];
    },

    async sound() {
      const { faults, holds } = judge();
      const button = [...root().querySelectorAll<HTMLElement>('.more-menu button')].find(
        ({ textContent }) => textContent === 'Hear the loss',
      );
      if (button) await click(button);
      await change();
      holds(await until(() => tones.length > 0, 2000), 'a change of the loss is a tone');
      const beyond = tones.filter((hertz) => hertz < 219.9 || hertz > 880.1);
      holds(beyond.length === 0, `tones beyond two octaves: ${beyond.join(', ')}`);
      return faults;
    },
  };
}
