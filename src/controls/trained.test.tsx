import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Plan } from '~/training/plan.ts';
import { type Showing, trained } from './trained.tsx';

const plan = (steps: number): Plan => ({
  model: { kind: 'constant' },
  loss: 'squared',
  optimizer: { kind: 'gradient-descent', rate: 0.1 },
  start: [0],
  steps,
  training: Array.from({ length: 50 }, (_, i) => ({ features: [], target: i })),
});
const { waits, Wait } = trained<{ steps: number }>(({ steps }) => [plan(steps)]);

test('a state waits for what is long and not made yet', () => {
  expect([waits({ steps: 10 }), waits({ steps: 150_000 })]).toEqual([false, true]);
});

test('the server shows the state it is asked for at once, and keeps room for the line', () => {
  const state: { steps: number } = { steps: 150_000 };
  const seen: Showing<{ steps: number }>[] = [];
  const markup = renderToStaticMarkup(
    createElement(Wait, {
      state,
      settled: state,
      children: (showing) => {
        seen.push(showing);
        return showing.line;
      },
    }),
  );
  expect(seen[0]).toMatchObject({ state, settled: state, waiting: false });
  expect(markup).toBe('<div class="figure-training" tabindex="-1"><span role="status"></span></div>');
});
