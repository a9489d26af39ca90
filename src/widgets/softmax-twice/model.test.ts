import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { crossEntropy } from '~/losses/index.ts';
import type { State } from '~/state/field.ts';
import { defaults } from '~/state/record.ts';
import type { Form } from '~/plot/form.ts';
import type { Wagered } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { costTwice, labOf, limitsOf } from './model.ts';
import { Picture } from './Picture.tsx';
import widget from './widget.tsx';

type Lab = State<typeof fields>;
const start: Lab = defaults(fields);
const at = (patch: Partial<Lab>) => labOf({ ...start, ...patch });

const seen = (state: Lab, wager: Wagered, form: Form = 'wide'): string =>
  renderToStaticMarkup(
    createElement(Picture, {
      id: 'lab',
      form,
      bare: false,
      state,
      model: labOf(state),
      say: widget.live(state) as never,
      plot: { id: 'lab', form, title: '', description: '' },
      wager,
    }),
  );

test('at score 6 one softmax says 0.995 and two say 0.574, which costs 0.555 where 0.005 would do', () => {
  // e⁶ = 403.429: 403.429 / 405.429 and 1 / 405.429.
  const { once, again, costs } = at({});
  expect(once.map((share) => share.toFixed(3))).toEqual(['0.995', '0.002', '0.002']);
  expect(again[0]?.toFixed(3)).toBe('0.574');
  expect(costs.twice.toFixed(3)).toBe('0.555');
  expect(costs.once.toFixed(3)).toBe('0.005');
});

test('the loss of this program is the logarithm of what the second softmax says', () => {
  for (const score of [0, 0.7, 3, 9])
    for (const classes of ['2', '3', '10'] as const) {
      const { once, again, costs } = at({ score, classes });
      expect(costs.twice).toBeCloseTo(crossEntropy.value(again, 0), 12);
      expect(costs.once).toBeCloseTo(crossEntropy.value(once, 0), 12);
    }
});

test('two softmaxes come no further than e / (e + K − 1), and so no lower than 0.313, 0.551 and 1.461', () => {
  expect([2, 3, 10].map((count) => limitsOf(count).floor.toFixed(3))).toEqual(['0.313', '0.551', '1.461']);
  expect(limitsOf(3).best).toBeCloseTo(Math.E / (Math.E + 2), 14);
  expect(limitsOf(3).best.toFixed(3)).toBe('0.576');
});

test('the floor is a limit: the cost falls towards it with every score, and never stands on it', () => {
  for (const count of [2, 3, 10]) {
    const costs = Array.from({ length: 91 }, (_, i) => costTwice(i / 10, count));
    costs.forEach((cost, i) => expect(cost).toBeLessThan(costs[i - 1] ?? Infinity));
    expect(costs.at(-1)).toBeGreaterThan(limitsOf(count).floor);
    expect(costTwice(30, count)).toBeCloseTo(limitsOf(count).floor, 9);
  }
});

test('where all scores are equal a second softmax changes nothing: ln K either way', () => {
  for (const classes of ['2', '3', '10'] as const) {
    const { costs } = at({ score: 0, classes });
    expect(costs.once).toBeCloseTo(Math.log(Number(classes)), 14);
    expect(costs.twice).toBeCloseTo(costs.once, 14);
  }
});

test('the goal can’t be reached while line 2 is there, whatever the score and however few the classes; without it, it can', () => {
  const [goal] = widget.goals ?? [];
  for (const classes of ['2', '3', '10'] as const)
    for (const score of [0, 3, 6, 9]) expect(goal?.reached({ score, classes, twice: true }, 1)).toBe(false);
  expect(goal?.reached({ ...start, twice: false }, 1)).toBe(true);
  expect(goal?.reached({ ...start, twice: false, score: 1 }, 1), 'by the score as well').toBe(false);
});

test('the sentence follows, and the wager’s keeps the answer back', () => {
  expect(widget.describe(start)).toBe('Score 6: one softmax says 0.995, the second only 0.574. So it pays 0.555.');
  expect(widget.describe({ ...start, twice: false })).toBe(
    'Score 6: one softmax says 0.995, and so it pays 0.005. With line 2 it paid 0.555.',
  );
  expect(widget.twoForms?.wager?.meanwhile).not.toMatch(/softmax|line/);
});

test('while the bet is open the picture names no culprit; afterwards it does, until line 2 is gone', () => {
  const answer = />guilty<|its own|>0\.574<|>once</;
  expect(seen(start, { open: true })).not.toMatch(answer);
  expect(seen(start, { open: true }), 'what it costs is no secret').toMatch(/>0\.555<.*floor 0\.551/);
  expect(seen(start, { open: false })).toMatch(/>guilty<.*its own.*>0\.574</);
  expect(seen({ ...start, twice: false }, { open: false })).toMatch(/cross_entropy\(scores, dog\).*>0\.005</);
  expect(seen({ ...start, twice: false }, { open: false })).not.toMatch(/floor 0|guilty/);
});

test('the number stays at its dot: on no score does it climb onto the program over the curve', () => {
  for (const classes of ['2', '3', '10'] as const)
    for (let tenths = 0; tenths <= 90; tenths++) {
      const markup = seen({ ...start, score: tenths / 10, classes }, { open: false }, 'phone');
      const [, yPx] = /<text class="callout tone-ink[^"]*" x="[\d.]+" y="([\d.]+)"[^>]*>\d\.\d{3}</.exec(markup) ?? [];
      expect(Number(yPx), `${tenths / 10} of ${classes}`).toBeGreaterThan(205);
    }
});
