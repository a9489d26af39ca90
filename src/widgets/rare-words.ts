import { hundredths, whole } from '~/math/format.ts';
import { frauds } from './rare-scores.ts';

/** A number in the display face and what it counts, in small letters behind it. */
export interface NumberAndWord {
  readonly number: string;
  readonly word: string;
}

export const count = whole;
export const score = hundredths;
export const times = (text: string): string => `×${text}`;
export const ofTen = (caught: number): string => `${caught} of ${frauds.length}`;
export const alarmWord = (alarms: number): string => ` false alarm${alarms === 1 ? '' : 's'}`;

/** What the two figures of a line through the scores say beside it. */
export const noticed = (
  { caught, alarms }: { readonly caught: number; readonly alarms: number },
  alarmsText: string,
): { readonly caught: NumberAndWord; readonly alarms: NumberAndWord } => ({
  caught: { number: ofTen(caught), word: ' caught' },
  alarms: { number: alarmsText, word: alarmWord(alarms) },
});
