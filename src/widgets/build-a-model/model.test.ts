import { expect, test } from 'vitest';
import { snap } from '~/math/bounds.ts';
import { makeFrame } from '~/plot/frame.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { beliefWhenWrong, COIN, LEAST, lowestLoss, outOfReach, scoreOf } from './model.ts';
import { FOUR_MODELS } from '~/widgets/four-models.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('the four models, as the reader sees them', () => {
  const shown = Object.values(FOUR_MODELS).map((model) => {
    const { accuracy, loss } = widget.live(model);
    return [accuracy, loss];
  });
  expect(shown).toEqual([
    ['90', '0.138'],
    ['90', '0.929'],
    ['95', '0.700'],
    ['80', '0.244'],
  ]);
  expect(widget.live(FOUR_MODELS.B)).toMatchObject({ timesA: '6.7', average: '0.39' });
  expect(widget.live(FOUR_MODELS.C)).toMatchObject({ timesA: '5.1', wrong: '0.000001', fromWrong: '99' });
});

test('C is more accurate than A and worse than a coin', () => {
  expect(scoreOf(FOUR_MODELS.C).accuracy).toBeGreaterThan(scoreOf(FOUR_MODELS.A).accuracy);
  expect(scoreOf(FOUR_MODELS.C).loss).toBeGreaterThan(COIN);
  expect(COIN.toFixed(3)).toBe('0.693');
});

test('the left edge is a millionth, in the words of the slider too', () => {
  expect([0, 0.001, 0.5].map(beliefWhenWrong)).toEqual([LEAST, 0.001, 0.5]);
  expect(fields.wrong.words(0)).toBe('0.000001');
  expect(fields.wrong.words(0.4)).toBe('0.40');
});

test('whatever the fields allow, right ones are right and wrong ones are not', () => {
  for (const sure of [fields.sure.min, snap(0.7, fields.sure), fields.sure.max]) {
    for (const wrong of [fields.wrong.min, snap(0.2, fields.wrong), fields.wrong.max]) {
      for (const right of [0, 1, 51, 100]) expect(scoreOf({ right, sure, wrong }).right).toBe(right);
    }
  }
});

test('no model is found where the map says that none can be, and one comes close', () => {
  for (const right of [0, 20, 51, 90, 100]) {
    for (const sure of [0.501, 0.8, 0.999]) {
      for (const wrong of [0, 0.3, 0.5])
        expect(scoreOf({ right, sure, wrong }).loss).toBeGreaterThanOrEqual(lowestLoss(right / 100) - 1e-12);
    }
    expect(scoreOf({ right, sure: 0.999, wrong: 0.5 }).loss - lowestLoss(right / 100)).toBeLessThan(0.0011);
  }
  const frame = makeFrame({ widthPx: 100, heightPx: 100, marginPx: [0, 0, 0, 0], x: [0, 100], y: [0, 1] });
  expect(outOfReach(frame)).toBe('M0 100V30.7L100 100.0Z');
});

test('both challenges can be met, and only by what they ask for', () => {
  const [sharp, half] = widget.goals ?? [];
  expect(sharp?.reached({ ...start, right: 100, sure: 0.501 }, 2)).toBe(true);
  expect(sharp?.reached({ ...start, right: 100, sure: 0.51 }, 2)).toBe(false);
  expect(half?.reached({ right: 51, sure: 0.99, wrong: 0.45 }, 3)).toBe(true);
  expect(half?.reached({ right: 51, sure: 0.95, wrong: 0.2 }, 3)).toBe(false);
});

test('the sentence knows models without right or without wrong answers', () => {
  expect(widget.describe({ ...start, right: 100, sure: 0.501 })).toBe(
    '100 of 100 right. Loss 0.691, better than a coin’s 0.693, all of it from right answers that are less than certain. Averaged by multiplying, it gave the truth 0.50.',
  );
  expect(widget.describe({ ...start, right: 0, wrong: 0.5 })).toContain(
    'just what a coin costs, all of it from wrong answers',
  );
  expect(widget.describe({ ...start, right: 99 })).toContain('from the one wrong answer.');
  expect(widget.describe({ ...start, right: 0, wrong: 0 })).toContain('gave the truth 0.000001.');
});
