import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import { allLosses, type AnyLoss } from '~/losses/index.ts';
import type { KinkedLoss } from '~/losses/loss.ts';
import LossPage from './LossPage.astro';

/** A loss as nobody has it: a kink, two parameters within bounds, no unit, and no library that knows it. */
const planted: KinkedLoss = {
  id: 'planted',
  name: 'planted loss',
  setName: 'mean planted loss',
  tone: 'ink',
  scale: 'value',
  parameters: [
    { name: 'tilt', symbol: 't', default: 0.9, min: 0, max: 1, unit: 'none', drawnAt: 0.9, examples: [0.1, 0.5] },
    { name: 'room', symbol: 'r', default: 0, min: 0, max: 5, unit: 'error', drawnAt: 0, examples: [0, 5] },
  ],
  kinks: () => [0],
  value: (prediction, target, { tilt = 0.9, room = 0 } = {}) =>
    Math.max(0, Math.max(tilt * (target - prediction), (1 - tilt) * (prediction - target)) - room),
  gradient: (prediction, target, { tilt = 0.9 } = {}) =>
    prediction === target ? 0 : prediction < target ? -tilt : 1 - tilt,
  about: {
    formula: '\\max\\bigl(t(y-\\hat y),\\,(1-t)(\\hat y-y)\\bigr)',
    gradientFormula: '1-t',
    unit: 'none',
    alsoCalled: ['nothing else'],
    bestGuess: 'Somewhere.',
    useWhen: ['A page is tried.'],
    notWhen: ['It is not.'],
    elsewhere: { PyTorch: 'no such loss', Keras: 'no such loss', 'scikit-learn': 'no such loss' },
    reference: { reason: 'Nobody has this loss.' },
  },
};

const container = await AstroContainer.create();
const pageOf = (loss: AnyLoss): Promise<string> =>
  container.renderToString(LossPage, { props: { loss, lessons: [] }, request: new Request('https://x/losses/') });

/** Text as it is read: what stands in a line goes on, and a formula is read once. */
const textOf = (html: string): string =>
  html
    .replace(/<math[\s\S]*?<\/math>|<(style|script)[\s\S]*?<\/\1>|\u200B/g, '')
    .replace(/<\/?(?:span|a|code|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** What a reader looks into for words or numbers. */
const cells = /<(td|th|dt|dd|li|p|h1|h2|figcaption|caption|text)\b[^>]*>([\s\S]*?)<\/\1>/g;

describe.each([...allLosses, planted].map((loss) => [loss.id, loss] as const))('the page of %s', (_id, loss) => {
  test('has no empty place, and nothing that a program left there', async () => {
    const html = await pageOf(loss);
    const contents = [...html.matchAll(cells)].map(([all, , content = '']) => ({ all, text: textOf(content) }));
    expect(contents.length).toBeGreaterThan(30);
    expect(contents.filter(({ text }) => text === '').map(({ all }) => all)).toEqual([]);
    expect(textOf(html)).not.toMatch(/undefined|NaN|\bnull\b|\[object|[,.] ?[,.]| [,;:.]/);
  });

  test('has as many cells in every row as heads', async () => {
    const html = await pageOf(loss);
    const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => row.match(/<t[hd]\b/g)?.length);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows)).toEqual(new Set([2 + loss.parameters.length]));
  });
});

test('a page that no library has to do with mentions them only to say so', async () => {
  const text = textOf(await pageOf(planted));
  expect(text).toContain('At error 0: the slope jumps there, and this site uses 0.');
  expect(text).toContain('PyTorch 1.13, Keras 3 and scikit-learn 1.2: no such loss');
  expect(text.match(/PyTorch|Keras|scikit-learn/g)).toHaveLength(3);
  expect(text).not.toMatch(/nats|probability|infinit/);
});

test('the rows of two parameters name both', async () => {
  const html = await pageOf(planted);
  const rows = [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => textOf(row));
  expect(rows.slice(1).map((row) => row.split(' ').slice(0, 2))).toEqual([
    ['0.1', '0'],
    ['0.5', '0'],
    ['0.9', '0'],
    ['0.9', '5'],
  ]);
});
