import { expect, test } from 'vitest';
import { snap } from '~/math/bounds.ts';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import { beliefWhenWrong, COIN, LEAST, scoreOf } from './model.ts';
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

test('each wrong answer costs at least what the coin pays, and a model can come close to that', () => {
  for (const right of [0, 20, 51, 90, 100]) {
    const least = (1 - right / 100) * COIN;
    for (const sure of [0.501, 0.8, 0.999])
      for (const wrong of [0, 0.3, 0.5])
        expect(scoreOf({ right, sure, wrong }).loss).toBeGreaterThanOrEqual(least - 1e-12);
    expect(scoreOf({ right, sure: 0.999, wrong: 0.5 }).loss - least).toBeLessThan(0.0011);
  }
});

test('both challenges can be met, and only by what they ask for', () => {
  const [sharp, half] = widget.goals ?? [];
  expect(sharp?.reached({ ...start, right: 100, sure: 0.501 }, 2)).toBe(true);
  expect(sharp?.reached({ ...start, right: 100, sure: 0.51 }, 2)).toBe(false);
  expect(half?.reached({ right: 51, sure: 0.99, wrong: 0.45 }, 3)).toBe(true);
  expect(half?.reached({ right: 51, sure: 0.95, wrong: 0.2 }, 3)).toBe(false);
});

test('headline and sentence know models without right or without wrong answers', () => {
  const say = (state: typeof start): string => `${widget.twoForms?.headline(state) ?? ''} ${widget.describe(state)}`;
  expect(say({ ...start, right: 100, sure: 0.501 })).toBe(
    '100 right, cheaper than a coin. 100 of 100 right, and a loss of 0.691: all of it from right answers that aren’t certain.',
  );
  expect(say({ ...start, right: 0, wrong: 0.5 })).toBe(
    '0 right, same price as a coin. 0 of 100 right, and a loss of 0.693: all of it from wrong answers.',
  );
  expect(say({ ...start, right: 99 })).toMatch(/^99 right, cheaper than a coin\. .* from the one wrong answer\.$/);
  expect(say({ ...start, ...FOUR_MODELS.C })).toMatch(
    /^95 right, costs more than a coin\. .* 0\.700: 99% of it from the 5 wrong answers\.$/,
  );
  expect(widget.live({ ...start, right: 0, wrong: 0 })).toMatchObject({ average: '0.000001' });
});

test('no situation hands over a goal', () => {
  for (const { state } of widget.presets ?? [])
    for (const goal of widget.goals ?? []) expect(goal.reached({ ...start, ...state }, 1), goal.text).toBe(false);
});
