import { formatNumber } from '~/math/format.ts';

/** A share that softmax gave, from 0 to 1. None is ever 0 or all of it, so none is written as if it were. */
export function shareText(share: number, digits: number): string {
  const least = 10 ** -digits;
  const written = (value: number): string => formatNumber(value, { digits });
  if (share < least / 2) return `<${written(least)}`;
  return share > 1 - least / 2 ? `>${written(1 - least)}` : written(share);
}

/** The same as a sentence says it. */
export const spokenShare = (text: string): string => text.replace('<', 'under ').replace('>', 'over ');
