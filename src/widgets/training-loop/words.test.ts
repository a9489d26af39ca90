import { expect, test } from 'vitest';
import { fields } from './fields.ts';
import { plain } from '~/widgets/sentence.ts';
import { LAPS, lastTick, type LoopState, momentOf, type Rate, RATES, STATIONS } from './model.ts';
import { headline, sentence, slopeText, updateWorking } from './words.ts';

const describe = (state: LoopState): string => plain(sentence(momentOf(state)));

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
    const [w, product = ''] = updateWorking(moment).split(/ − (?=\S+ ×)/);
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
  expect(describe({ tick: lastTick(0, '0.005'), rate: '0.005', start: 0 })).toMatch(/last lap\.$/);
  expect(describe({ tick: lastTick(0, '0.02'), rate: '0.02', start: 0 })).toMatch(/Time to stop\.$/);
  expect(describe({ tick: lastTick(0, '0.14'), rate: '0.14', start: 0 })).toMatch(/Time to give up\.$/);
});

test('a slope has the figures that a step by hand needs', () => {
  expect(slopeText({ w: 3.024, slope: 15.36 })).toBe('15.36');
  expect(slopeText({ w: 0, slope: -30 })).toBe('−30');
  expect(slopeText({ w: 2, slope: 0.00123 })).toBe('0.00123');
});

test('laps are counted once the loss is under 1 for the first time, and nowhere else', () => {
  const said = (lap: number, start = 0): string => headline(momentOf({ tick: 6 * lap - 2, rate: '0.02', start }));
  expect([4, 5, 6].map((lap) => said(lap))).toEqual([
    'Lower. That lap helped.',
    'Under 1 in five laps!',
    'Lower. That lap helped.',
  ]);
  expect(said(4, 0.6)).toBe('Under 1 in four laps!');
  expect(said(1, 1.9)).toBe('Lower. That lap helped.');
});

test('the twin has the same loss and the opposite slope', () => {
  const { loss, slope, twin } = momentOf({ tick: 7, rate: '0.02', start: 0 });
  expect(twin).toBeCloseTo(3.4, 12);
  const other = momentOf({ tick: 1, rate: '0.02', start: twin });
  expect(other.loss).toBeCloseTo(loss, 12);
  expect(other.slope).toBeCloseTo(-slope, 12);
});
