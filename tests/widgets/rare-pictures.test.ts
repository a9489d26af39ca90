/** What the pictures of lesson 13 hide while they ask, and what they show besides their numbers. */
import { expect, test } from 'vitest';
import { defaults } from '~/state/record.ts';
import { fields as lineFields } from '~/widgets/rare-line/fields.ts';
import { layouts } from '~/widgets/rare-line/places.ts';
import line from '~/widgets/rare-line/widget.tsx';
import weight from '~/widgets/rare-weight/widget.tsx';
import focal from '~/widgets/focal-dial/widget.tsx';
import type { WidgetDefinition } from '~/widgets/define-widget.ts';
import { drawn } from './draw.ts';

const start = defaults(lineFields);
const { risePx } = layouts.wide.heap;
const asking = { open: true };
const settled = { open: false };
const seen = (widget: WidgetDefinition, patch: object, wager: { open: boolean; bet?: number }): string =>
  drawn('it', widget, { ...defaults(widget.fields), ...patch }, wager);
/** What is written in it. */
const told = (markup: string): string =>
  [...markup.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, '')).join(', ');
/** How many dots a path of columns has, and one of single dots. */
const inColumns = (markup: string): number =>
  [...(/class="dots tone-error"[^>]* d="([^"]*)"/.exec(markup)?.[1] ?? '').matchAll(/v-([\d.]+)/g)].reduce(
    (sum, [, px]) => sum + 1 + Math.floor(Number(px) / risePx),
    0,
  );

test('while it asks how many are caught, neither that nor the bill is told', () => {
  expect(told(seen(line, {}, asking))).toMatch(/2 false alarms.*\? missed/);
  expect(told(seen(line, {}, asking))).not.toMatch(/\d of 10|\$502|10 missed/);
  expect(told(seen(line, {}, settled))).toMatch(/0 of 10 caught.*10 missed.*\$502/);
});

test('the darts lie elsewhere until it is told where they stand', () => {
  const tips = (markup: string): string[] =>
    [...markup.matchAll(/class="dart-point" x1="([\d.]+)"/g)].map(([, x = '']) => x);
  expect(tips(seen(line, {}, asking))).toHaveLength(10);
  expect(tips(seen(line, {}, asking))).not.toEqual(tips(seen(line, {}, settled)));
  expect(tips(seen(line, { line: 1 }, settled)), 'the line moves none of them').toEqual(tips(seen(line, {}, settled)));
});

test('as many rings as false alarms, whatever column the line cuts', () => {
  for (const at of [-4, -0.33, 1.08, 1.2, 3.09, 4])
    expect(inColumns(seen(line, { line: at }, settled)), String(at)).toBe(
      Number(line.live({ ...start, line: at })['alarms']),
    );
});

test('a wrong bet stays beside what is true, as long as the line is where it was asked', () => {
  expect(seen(line, {}, { open: false, bet: 1 }).includes('bet-ring')).toBe(true);
  expect(seen(line, {}, { open: false, bet: 0 }).includes('bet-ring')).toBe(false);
  expect(seen(line, { line: 2 }, { open: false, bet: 1 }).includes('bet-ring')).toBe(false);
});

test('either the line has a handle, or the weight', () => {
  const handles = (patch: object): string =>
    [...seen(line, patch, settled).matchAll(/data-handle="(\w+)"/g)].map(([, field = '']) => field).join(' ');
  expect(handles({})).toBe('missPrice alarmPrice line');
  expect(handles({ by: 'weight' })).toBe('weight missPrice alarmPrice');
});

test('what is expected is a heap of as many dots, and is not told while it is asked', () => {
  const dots = (markup: string): number =>
    /data-part="expects"><path[^>]* d="([^"]*)"/.exec(markup)?.[1]?.match(/M/g)?.length ?? 0;
  expect([1, 10, 99].map((heavy) => dots(seen(weight, { weight: heavy }, settled)))).toEqual([10, 48, 146]);
  expect(dots(seen(weight, { weight: 10 }, asking))).toBe(0);
  expect(told(seen(weight, { weight: 10 }, settled))).toContain('4.8%');
  expect(told(seen(weight, { weight: 10 }, asking))).not.toContain('4.8');
});

test('while it asks who pays, the focal curve and its bill are not drawn', () => {
  const open = seen(focal, {}, asking);
  expect(told(open)).toMatch(/990 easy: 82%.*990 easy: \?/);
  expect(open.includes('curve tone-focal')).toBe(false);
  const answered = seen(focal, {}, settled);
  expect(told(answered)).toMatch(/990 easy: 82%.*990 easy: 5%/);
  expect(answered.includes('curve tone-focal')).toBe(true);
});
