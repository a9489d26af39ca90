/** What the cards of a quiz file look like on the page: everything but the answers. Server only. */
import { randomStream, shuffled } from '~/math/random.ts';
import type { WorkedOut } from './answer.ts';
import type { CurveAsk, MarkerAsk, SortAsk } from './card-schema.ts';

/** A scale on which markers are put. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** A marker stands on `from` plus a whole number of these. */
  readonly step: number;
  readonly unit: string;
  readonly label: string;
  /** Data that the reader is told, drawn on the scale. */
  readonly dots: readonly number[];
  /** The names of the markers. */
  readonly marks: readonly string[];
}

/** A box into which a curve is drawn. */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly label: string;
}
export interface Box {
  readonly x: Side;
  readonly y: Side & { readonly step: number; readonly unit: string };
  /** Where the curve is asked for. */
  readonly columns: readonly number[];
  /** The values of the first columns, which the reader is told. */
  readonly known: readonly number[];
}

export const scaleOf = ({ scale, marks }: MarkerAsk): Scale => ({ ...scale, marks: marks.map(({ name }) => name) });

const spread = ({ from, to }: CurveAsk['x'], count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number((from + (i / (count - 1)) * (to - from)).toPrecision(12)));
export const columnsOf = ({ x }: CurveAsk): number[] => spread(x, x.columns);
/** The places through which the true curve is drawn. */
export const pointsOf = ({ x, points = x.columns }: CurveAsk): number[] => spread(x, points);
/** The answer at a place: in arithmetic a number stands in brackets, in the state of a widget as it is. */
export const answerAt = ({ answer }: CurveAsk, x: number): string =>
  answer.replaceAll('{x}', / at /.test(answer) ? String(x) : `(${x})`);

export function boxOf(ask: CurveAsk, workOut: (text: string) => WorkedOut): Box {
  const side = ({ from, to, name, label = name }: CurveAsk['x'] | CurveAsk['y']) => ({ from, to, name, label });
  const columns = columnsOf(ask);
  return {
    x: side(ask.x),
    y: { ...side(ask.y), step: ask.y.step, unit: ask.y.unit },
    columns,
    known: columns.slice(0, ask.known).map((x) => Number(workOut(answerAt(ask, x)).value.toPrecision(4))),
  };
}

/** The cards as the page shows them, each by its place in the right order: no card stands in its own place, and the same question always looks the same. */
export function shownOf({ cards }: SortAsk, id: string): number[] {
  const places = cards.map((_, i) => i);
  const random = randomStream(...[...id].map((letter) => letter.charCodeAt(0)));
  for (;;) {
    const order = shuffled(places, random);
    if (order.every((card, i) => card !== i)) return order;
  }
}
