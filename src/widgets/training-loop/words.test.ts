import { expect, test } from 'vitest';
import { fields } from './fields.ts';
import { LAPS, lastTick, type Rate, RATES, STATIONS } from './model.ts';
import { describe, type LoopState, slopeText, momentOf, updateWorking } from './words.ts';

const asNumber = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));
const rates = Object.keys(RATES) as Rate[];
const states: LoopState[] = rates.flatMap((rate) =>
  [0, 0.35, 1.95, 2, 2.05, 3, 4].flatMap((start) =>
    Array.from({ length: fields.tick.max + 1 }, (_, tick) => ({ tick, rate, start })),
  ),
);

test('worked out by hand from the numbers shown, a step comes to the w shown', () => {
  for (const state of states) {
    const moment = momentOf(state);
    if (Math.abs(moment.w) >= 100) continue;
    const [w, product = ''] = updateWorking(moment, state.rate).split(/ − (?=\S+ ×)/);
    const [, slope = '', next = ''] = /× \(?([^)\s]+)\)? = (.+)$/.exec(product) ?? [];
    const before = asNumber(w ?? '');
    const shown = asNumber(next);
    // As near as the figures of the two weights allow: three decimals, one from 10 on, none from 100 on.
    const largest = Math.max(Math.abs(before), Math.abs(shown));
    expect(Math.abs(before - RATES[state.rate] * asNumber(slope) - shown), JSON.stringify(state)).toBeLessThan(
      largest >= 100 ? 0.61 : largest >= 10 ? 0.11 : 0.0011,
    );
  }
});

test('no sentence says of a slope of 0 that it leads somewhere, or of a line that it turns where w stays', () => {
  for (const state of states) {
    const sentence = describe(state);
    expect(sentence).not.toMatch(/slope of 0\. More|NaN|undefined|∞/);
    expect(/becomes (\S+) .* = \1\. The line turns/.test(sentence), sentence).toBe(false);
    expect(/was (\S+) and is now \1\. (Lower|Higher)/.test(sentence), sentence).toBe(false);
  }
});

test('the last of all steps is called so, unless the loss ended the run', () => {
  expect(lastTick(0, '0.005')).toBe((LAPS - 1) * STATIONS.length + STATIONS.indexOf('check'));
  expect(describe({ tick: lastTick(0, '0.005'), rate: '0.005', start: 0 })).toMatch(/last step\.$/);
  expect(describe({ tick: lastTick(0, '0.02'), rate: '0.02', start: 0 })).toMatch(/time to stop\.$/);
  expect(describe({ tick: lastTick(0, '0.14'), rate: '0.14', start: 0 })).toMatch(/time to give up\.$/);
});

test('a slope has the figures that a step by hand needs', () => {
  expect(slopeText({ w: 3.024, slope: 15.36 })).toBe('15.36');
  expect(slopeText({ w: 0, slope: -30 })).toBe('−30');
  expect(slopeText({ w: 2, slope: 0.00123 })).toBe('0.00123');
});
