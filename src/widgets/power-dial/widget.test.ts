import { expect, test } from 'vitest';
import { plainNumber } from '~/math/format.ts';
import { fields } from './fields.ts';
import { STOPS } from './model.ts';
import widget from './widget.tsx';

const liveAt = (power: number, guess = 30): Readonly<Record<string, string>> => widget.live({ power, guess });

test('links and lessons name a stop; the range input counts it; nonsense is nothing', () => {
  STOPS.forEach(({ id }, i) => {
    expect(fields.power.format(i)).toBe(id);
    expect(fields.power.parse(id)).toBe(i);
    expect(fields.power.parse(String(i))).toBe(i);
  });
  expect(fields.power.parse('p7')).toBeUndefined();
  expect(fields.power.parse('99')).toBe(7);
  expect(fields.power.words(3)).toBe('power 2');
});

test.each([
  [0, '(30 - t) ** 1', 'mean(costs) ** (1 / 1)'],
  [1, 'abs(30 - t) ** 1', 'mean(costs) ** (1 / 1)'],
  [2, 'abs(30 - t) ** 1.5', 'mean(costs) ** (1 / 1.5)'],
  [6, 'abs(30 - t) ** 8', 'mean(costs) ** (1 / 8)'],
  [7, 'abs(30 - t) ** 1', 'max(costs) ** (1 / 1)'],
])('the Python lines of stop %i', (power, cost, miss) => {
  const live = liveAt(power);
  const written = (widget.code ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => plainNumber(live[name] ?? '?'));
  expect(written.split('\n')[2]).toBe(`costs = [${cost} for t in times]`);
  expect(written.split('\n')[3]).toMatch(`power_mean = ${miss}  #`);
  expect(written).not.toMatch(/none|signed|∞|\?/);
});

test('the exponent that a lesson puts into Python', () => {
  expect([0, 2, 7].map((power) => plainNumber(liveAt(power).pCode ?? ''))).toEqual(['None', '1.5', "float('inf')"]);
});

test('the flags of the dial, as the reader sees them', () => {
  expect(STOPS.map((_, i) => liveAt(i).best)).toEqual(['none', '25', '29.5', '42.8', '55.6', '60.7', '66.7', '70']);
  expect(liveAt(3, 42.8)).toMatchObject({ cost: '1,495.8', typical: '38.7', p: '2' });
});

test('goals: out of reach of the start, within reach of the dial', () => {
  const [halfWay, between] = widget.goals ?? [];
  expect([halfWay, between].map((goal) => goal?.reached({ power: 3, guess: 30 }, 0))).toEqual([false, false]);
  expect(halfWay?.reached({ power: 7, guess: 30 }, 1)).toBe(true);
  expect(between?.reached({ power: 4, guess: 55.5 }, 2)).toBe(true);
});

test('the sentence never says 100% while others pay, and speaks of cancelling only where errors cancel', () => {
  for (let power = 1; power < 7; power++) expect(widget.describe({ power, guess: 30 })).not.toContain('100%');
  expect(widget.describe({ power: 0, guess: 30 })).toContain('cancel');
  expect(widget.describe({ power: 0, guess: 0 })).not.toContain('cancel');
});

test('nor 0% while the slowest delivery pays a little, and one minute is not “1 minutes”', () => {
  expect(widget.describe({ power: 2, guess: 127.1 })).toContain('makes up under 1% of');
  expect(widget.describe({ power: 2, guess: 120 })).toContain(' 0% of your cost');
  expect(widget.describe({ power: 3, guess: 1 })).toContain('a guess of 1 minute has');
});
