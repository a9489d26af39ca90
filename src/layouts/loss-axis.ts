import { rows as deliveries } from '/content/datasets/deliveries.csv';
import type { AnyLoss } from '~/losses/index.ts';
import { drawnParameters, kinksOf, type Loss, type Parameters } from '~/losses/loss.ts';
import { numberWord } from '~/math/format.ts';
import { sigmoid } from '~/math/logarithm.ts';

/**
 * One curve of a picture: its name, and where that stands: beside the curve at this x, or further right where it is first within these heights;
 * or where the curve leaves the picture.
 */
export interface CurvePlan {
  readonly name: string;
  readonly height: (x: number) => number;
  readonly kind: 'cost' | 'other-cost' | 'slope';
  readonly named:
    | {
        readonly at: number;
        readonly within?: readonly [number, number];
        readonly side: 'left' | 'right' | 'below';
      }
    | 'at its end';
}

/** What the picture of a loss shows, before it has a size: a horizontal axis for its scale, and curves over it. */
export interface PicturePlan {
  /** What the horizontal axis measures, as its title. */
  readonly axis: string;
  /** The rest of its title, after what is drawn, and the picture in words for those who do not see it. */
  readonly over: string;
  readonly spoken: string;
  /** Where the ball stands at first, and how finely it is moved. */
  readonly start: number;
  readonly step: number;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Places at which the curves are worked out, in order. */
  readonly at: readonly number[];
  readonly curves: readonly CurvePlan[];
}

const evenly = ([from, to]: readonly [number, number], steps = 120): number[] =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
/** Probabilities, dense at both ends, where a logarithm turns steep. */
const probabilities: readonly number[] = [0, ...evenly([-9, 9]).map(sigmoid), 1];
/** What a measure of a set is drawn for. */
const MINUTES = deliveries.map(({ minutes }) => minutes);
const others = (trueLogit: number): number[] => [trueLogit, 0, 0];

/** The places and the kinks, in order: a slope breaks off at a kink only if it is asked for just there. */
const withKinks = (loss: Loss, places: readonly number[], parameters: Parameters): number[] =>
  [...new Set([...places, ...kinksOf(loss, parameters)])].sort((a, b) => a - b);

/** Cost and slope of a loss of one number over its own axis: errors, or logits or margins with target 1. At a kink there is no slope to draw. */
function overOneAxis(
  loss: Loss,
  {
    target,
    parameters,
    costNamed,
    slopeNamed,
  }: { target: number; parameters: Parameters; costNamed: CurvePlan['named']; slopeNamed: CurvePlan['named'] },
): CurvePlan[] {
  const kinks = kinksOf(loss, parameters);
  return [
    { name: 'cost', kind: 'cost', named: costNamed, height: (x) => loss.value(x, target, parameters) },
    {
      name: 'slope',
      kind: 'slope',
      named: slopeNamed,
      height: (x) => (kinks.includes(x) ? NaN : loss.gradient(x, target, parameters)),
    },
  ];
}

/** For which parameters a loss is drawn at first. Losses over classes have none. */
export const firstParameters = (loss: AnyLoss): Parameters => drawnParameters(loss);

/** The right picture for each kind of number that a loss may be asked about. The axes are those for the parameters that it is drawn with at first. */
export function picturePlan(loss: AnyLoss, parameters: Parameters = firstParameters(loss)): PicturePlan {
  switch (loss.scale) {
    case 'centre':
    case 'value': {
      const first = drawnParameters(loss);
      // Most pictures share one height, so that they compare; a loss that stays low has a lower one.
      const low = Math.max(loss.value(-3, 0, first), loss.value(3, 0, first)) < 4;
      return {
        axis: 'error: prediction minus target',
        over: 'over the error',
        start: 2,
        step: 0.05,
        spoken: 'and its slope, for errors from minus 3 to 3',
        x: [-3, 3],
        y: low ? [-2.8, 4] : [-3, 9],
        at: withKinks(loss, evenly([-3, 3]), parameters),
        curves: overOneAxis(loss, { target: 0, parameters, costNamed: 'at its end', slopeNamed: 'at its end' }),
      };
    }
    case 'set': {
      const height = (guess: number): number =>
        loss.value(
          MINUTES.map(() => guess),
          MINUTES,
        );
      const at = evenly([0, 130], 130);
      return {
        axis: 'one guess for all, minutes',
        over: `over one guess for ${numberWord(MINUTES.length)} deliveries`,
        start: 60,
        step: 1,
        spoken: `for one guess from 0 to 130 minutes for ${numberWord(MINUTES.length)} deliveries`,
        x: [0, 130],
        y: [0, 1.1 * Math.max(...at.map(height))],
        at,
        curves: [{ name: loss.setName, kind: 'cost', named: { at: 90, side: 'left' }, height }],
      };
    }
    case 'rate':
      return {
        axis: 'rate, where 3 were counted',
        over: 'over the predicted rate, where 3 were counted',
        start: 5,
        step: 0.1,
        spoken: 'and its slope, for rates from 0.1 to 10 where 3 were counted',
        x: [0.1, 10],
        y: [-2.9, 7],
        at: evenly([0.1, 10]),
        curves: overOneAxis(loss, {
          target: 3,
          parameters,
          costNamed: { at: 0.3, within: [0, 4.6], side: 'right' },
          slopeNamed: { at: 1.2, within: [-1.6, 0], side: 'below' },
        }),
      };
    case 'probability':
      return {
        axis: 'probability predicted for yes',
        over: 'over the predicted probability',
        start: 0.4,
        step: 0.01,
        spoken: 'for probabilities from 0 to 1, once where yes is true and once where no is',
        x: [0, 1],
        y: [0, 5],
        at: probabilities,
        curves: [
          {
            name: 'no is true',
            kind: 'other-cost',
            named: { at: 1 - Math.exp(-3.9), side: 'left' },
            height: (x) => loss.value(x, 0, parameters),
          },
          {
            name: 'yes is true',
            kind: 'cost',
            named: { at: Math.exp(-3.9), side: 'right' },
            height: (x) => loss.value(x, 1, parameters),
          },
        ],
      };
    case 'logit':
      return {
        axis: 'logit, where yes is true',
        over: 'over the logit',
        start: -1,
        step: 0.1,
        spoken: 'and its slope, for logits from minus 6 to 6 where yes is true',
        x: [-6, 6],
        y: [-2.9, 7],
        at: withKinks(loss, evenly([-6, 6]), parameters),
        curves: overOneAxis(loss, {
          target: 1,
          parameters,
          costNamed: { at: -4.5, within: [0, 4.6], side: 'right' },
          slopeNamed: { at: -3, within: [-1.6, 0], side: 'below' },
        }),
      };
    case 'score':
      return {
        axis: 'margin: target times score',
        over: 'over the margin',
        start: 0.5,
        step: 0.05,
        spoken: 'and its slope, for margins from minus 3 to 3',
        x: [-3, 3],
        y: [-2.8, 5],
        at: withKinks(loss, evenly([-3, 3]), parameters),
        curves: overOneAxis(loss, {
          target: 1,
          parameters,
          costNamed: { at: -2, within: [0, 3.1], side: 'right' },
          slopeNamed: { at: -1.5, within: [-1.6, 0], side: 'below' },
        }),
      };
    case 'probabilities': {
      const which = loss.drawnFor ? 'first' : 'true';
      const truth = loss.drawnFor ? `, which is truly ${loss.drawnFor[0]}` : '';
      return {
        axis: `probability of the ${which} class`,
        over: `over the probability of the ${which} class${truth}`,
        start: 0.4,
        step: 0.01,
        spoken: `for probabilities of the ${which} class from 0 to 1${truth}`,
        x: [0, 1],
        y: [0, 5],
        at: probabilities,
        curves: [
          {
            name: 'cost',
            kind: 'cost',
            named: { at: Math.exp(-3.9), side: 'right' },
            height: (x) => loss.value([x, 1 - x], loss.drawnFor ?? 0, parameters),
          },
        ],
      };
    }
    case 'logits':
      return {
        axis: 'logit of the true class',
        over: 'over the logit of the true class, with two more classes at 0',
        start: -1,
        step: 0.1,
        spoken:
          'and its slope, for logits of the true class from minus 6 to 6, where the two other classes have logit 0',
        x: [-6, 6],
        y: [-2.9, 7],
        at: evenly([-6, 6]),
        curves: [
          {
            name: 'cost',
            kind: 'cost',
            named: { at: -4, side: 'right' },
            height: (x) => loss.value(others(x), 0, parameters),
          },
          {
            name: 'slope',
            kind: 'slope',
            named: { at: -3, side: 'below' },
            height: (x) => loss.gradient(others(x), 0, parameters)[0] as number,
          },
        ],
      };
  }
}
