import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields } from './fields.ts';
import widget from './widget.tsx';

const start = defaults(fields);

test('read-outs and terms as the reader sees them', () => {
  expect(widget.live({ ...start, scene: 'clean' })).toMatchObject({
    mseSlope: '1.98',
    maeSlope: '1.93',
    maeTerm: '+ 1.37',
  });
  expect(widget.live(start)).toMatchObject({
    mseSlope: '3.76',
    maeSlope: '1.93',
    mseIntercept: '−3.16',
    mseTerm: '− 3.16',
  });
  expect(widget.live({ ...start, scene: 'far' })).toMatchObject({ mseSlope: '−0.05', maeSlope: '−0.15' });
});

test('each line wins under its own loss', () => {
  for (const scene of ['raised', 'far'] as const) {
    const live = widget.live({ ...start, scene });
    expect(Number(live.mseOfMseLine)).toBeLessThan(Number(live.mseOfMaeLine));
    expect(Number(live.maeOfMaeLine)).toBeLessThan(Number(live.maeOfMseLine));
  }
});

test('the sentence says which line moved, and that leverage fools both', () => {
  expect(widget.describe(start)).toContain('MAE line stays at 1.93');
  expect(widget.twoForms?.headline({ ...start, scene: 'far' })).toContain('pulls both lines');
  expect(widget.twoForms?.headline({ ...start, scene: 'far', farY: 61 })).toBe('It hardly pulls either line.');
  expect(widget.twoForms?.headline(start)).toBe('The MSE line chases it. MAE stays.');
});

test('the goal is open at the start and can be reached', () => {
  const [goal] = widget.goals ?? [];
  expect(goal?.reached(start, 0)).toBe(false);
  expect(goal?.reached({ ...start, scene: 'far' }, 1)).toBe(false);
  expect(goal?.reached({ ...start, scene: 'far', farY: 61 }, 2)).toBe(true);
});

test('one minute is not “1 minutes”', () => {
  expect(widget.describe({ ...start, scene: 'raised', raised: 1 })).toContain('took 1 minute:');
  expect(widget.describe({ ...start, scene: 'raised', raised: 0.1 })).toContain('took 0.1 minutes:');
  expect(widget.describe({ ...start, scene: 'far', farY: 1 })).toContain('in 1 minute:');
});
