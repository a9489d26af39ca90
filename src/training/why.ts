import { counted, formatNumber } from '~/math/format.ts';
import type { History } from './recording.ts';

const stepName = (step: number): string => `step ${formatNumber(step)}`;

/** How a run ended, in one or two plain sentences. `stopAbove` is the plan's, to name the limit. */
export function whyItStopped({ losses, end, infiniteLoss, infiniteParameter }: History, stopAbove?: number): string {
  const last = losses.length - 1;
  const limit = stopAbove === undefined ? 'the limit' : formatNumber(stopAbove, { digits: 3, trim: true });
  switch (end) {
    case 'finished':
      return `The run is complete: ${counted(last, 'step')}.`;
    case 'stopped':
      return `The run was stopped after ${counted(last, 'step')}.`;
    case 'over-limit':
      return last === 0
        ? `The loss is above ${limit} before the first step, so no step was made.`
        : `At ${stepName(last)} the loss rose above ${limit}, so the run was stopped. The usual reason is steps so large that each overshoots further.`;
    case 'infinite':
      return `At ${stepName(infiniteLoss ?? last)} the loss became too large for the computer to write down, which it calls Infinity.`;
    case 'not-a-number':
      return [
        infiniteLoss === undefined
          ? ''
          : `At ${stepName(infiniteLoss)} the loss became too large to write down (Infinity).`,
        infiniteParameter === undefined ? '' : `At ${stepName(infiniteParameter)} a weight did, too.`,
        `At ${stepName(last)} Infinity was taken from Infinity, divided by it or multiplied by 0. That is no number (NaN), and nothing can be computed from it.`,
      ]
        .filter(Boolean)
        .join(' ');
  }
}
