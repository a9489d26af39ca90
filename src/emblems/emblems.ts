/**
 * The dart of each lesson as a small picture without words, and the ground on which everything of that lesson stands. A lesson says in `emblem`
 * which is its own.
 */
import { animalPaths } from '~/plot/animals.ts';
import { sector } from '~/plot/belief-board.ts';
import { board, colour, dart, disc, dots, edge, filled, INK, line, ring, thrower, THICK } from './pieces.ts';

export interface Emblem {
  /** In the light theme and in the dark one, #rrggbb: light enough, and dark enough, for ink and for quiet text. */
  readonly ground: { readonly light: string; readonly dark: string };
  /** What stands on the ground, as text of an SVG of 120 by 120. */
  draw(): string;
}

/** A board that is painted as wide as each answer was believed; the right one, a dog, has most of it. */
function beliefBoard(): string {
  const place = { xPx: 60, yPx: 54, radiusPx: 46 };
  const believed = colour('cross-entropy');
  return [
    disc(60, 54, 46, 'var(--board-rim)'),
    line('M28.5 22.5A44.5 44.5 0 1 0 91.5 22.5', 'var(--board-red)', 3),
    disc(60, 54, 41, 'var(--board-pale)'),
    filled(sector(place, { from: 0.125, to: 0.875 }, 0.89), believed),
    filled(sector(place, { from: -0.125, to: 0.02 }, 0.89), believed, 0.3),
    filled(sector(place, { from: 0.02, to: 0.125 }, 0.89), believed, 0.6),
    line('M31 25L60 54L89 25M60 54L65 13.3', 'var(--board-pale)', 2),
    `<g transform="translate(46 66) scale(14)">${filled(animalPaths.dog, 'var(--color-card)').replace('/>', ' fill-rule="evenodd"/>')}</g>`,
    dart(75, 74, 152, 48),
  ].join('');
}

/** Twenty darts on each of two boards, eighteen on the right side of the line: once far from it, once by a hair. */
function twoBoards(): string {
  const one = (y: number, wrong: number, right: number): string =>
    `<rect x="9" y="${y}" width="102" height="43" rx="8" fill="var(--board-pale)" stroke="var(--board-rim)" stroke-width="5"/>` +
    line(`M60 ${y + 3}v37`, '#241f19', 3) +
    dots(
      [
        ...[14, 28].map((down) => [wrong, y + down] as const),
        ...Array.from({ length: 18 }, (_, i) => [right + 7 * Math.floor(i / 6), y + 6.5 + 6 * (i % 6)] as const),
      ],
      'var(--board-red)',
      5,
    );
  return one(13, 53, 89) + one(64, 18, 68);
}

/** Three scores as bars, and the board that softmax makes of them: wedges of 0.659, 0.242 and 0.099, clockwise from the top. */
function shares(): string {
  const place = { xPx: 84, yPx: 57, radiusPx: 27 };
  const believed = colour('cross-entropy');
  const wedge = (from: number, to: number, opacity: number): string =>
    filled(sector(place, { from, to }, 0.87), believed, opacity);
  return [
    ...[
      [11, 33],
      [24, 60],
      [37, 82],
    ].flatMap(([left = 0, top = 0]) => [
      filled(`M${left} ${top}h10v${90 - top}h-10Z`, colour('prediction')),
      disc(left + 5, top, 4.5, 'var(--color-card)'),
      disc(left + 5, top, 3, colour('prediction')),
    ]),
    line('M6 91H52', INK, THICK),
    line('M44 57H53M49.5 52.5L54 57L49.5 61.5', INK, 3.5),
    disc(84, 57, 27, 'var(--board-rim)'),
    disc(84, 57, 23.5, 'var(--board-pale)'),
    wedge(0, 0.659, 1),
    wedge(0.659, 0.901, 0.6),
    wedge(0.901, 1, 0.3),
    line('M84 33.5V57L64.2 69.8M84 57L70.3 37.9', 'var(--board-pale)', 1.5),
    dart(92, 73, 152, 40),
  ].join('');
}

/** The lamp is the promise: past it, on the right, a minute costs three times as much as before it. So of five parcels, darts from below, one is late. */
function lamp(): string {
  const price = colour('quantile');
  /** A line of round dots, as the loss has it in the figures. */
  const arm = (x: number, y: number): string =>
    dots(
      Array.from({ length: 9 }, (_, i) => [68 + (x - 68) * (i / 8), 70 + (y - 70) * (i / 8)] as const),
      price,
      4.2,
    );
  return [
    filled('M68 17H106V70H68Z', price, 0.22),
    ...[21, 38, 53, 68, 99].map((x) => dart(x, 72, 180, 32, 'truth')),
    line('M12 71H108', INK, THICK),
    line('M68 50V70', price, THICK),
    arm(20, 54),
    arm(103, 35),
    disc(68, 21, 14, 'var(--color-lit)'),
    filled('M56.5 29L63 39H73L79.5 29Z', 'var(--color-lit)'),
    line('M63.5 41.5H72.5M65 46H71', INK, 3),
  ].join('');
}

export const EMBLEMS = {
  string: {
    ground: { light: '#f3e6c9', dark: '#2c2516' },
    draw: () =>
      [
        board(52, 52, 44),
        ring(52, 52, 27, '#f5e9d2', 5.5),
        ring(52, 52, 27, '#b36d00', 3.5, '7 5'),
        line('M52 52L72 70', '#fff8ea', 7),
        line('M52 52L72 70', '#dd8d14', 4.5),
        dart(72, 70, 133, 52),
      ].join(''),
  },
  square: {
    ground: { light: '#ece4fb', dark: '#262036' },
    draw: () =>
      [
        edge(8, 92, 104, 10, 30),
        filled('M30 38h54v54H30Z', colour('squared'), 0.3),
        line('M30 38h54v54H30Z', colour('squared'), THICK),
        line('M30 92H84', colour('error'), 6),
        dart(84, 91, 26, 58),
      ].join(''),
  },
  'tug-of-war': {
    ground: { light: '#dff0eb', dark: '#182a28' },
    draw: () =>
      [
        line('M10 102H110', INK, THICK),
        line('M32 52H88M32 78H88', colour('error'), 5),
        ...[52, 78].flatMap((y) => [dart(38, y, 270, 34, 'truth'), dart(82, y, 90, 34, 'truth')]),
        dart(60, 101, 0, 88, 'absolute'),
      ].join(''),
  },
  'two-flags': {
    ground: { light: '#fbeedd', dark: '#2f241a' },
    draw: () =>
      [
        line('M8 90H112', INK, THICK),
        dots(
          [
            [18, 90],
            [30, 90],
            [42, 90],
            [104, 90],
          ],
          colour('truth'),
          11,
        ),
        dart(30, 84, 0, 68, 'absolute'),
        dart(66, 84, 20, 68, 'squared'),
        line('M48 34h13M46 48h13M45 62h11', colour('squared'), 3, 0.6),
        line('M46 106H78M70 99.5L78.5 106L70 112.5', colour('error'), THICK),
      ].join(''),
  },
  'belief-board': { ground: { light: '#eef0d6', dark: '#252814' }, draw: beliefBoard },
  'two-boards': { ground: { light: '#fffdf8', dark: '#211f1b' }, draw: twoBoards },
  'step-closer': {
    ground: { light: '#e3eafb', dark: '#1b2335' },
    draw: () =>
      [
        line('M10 98H112', INK, THICK),
        thrower(20, 98, 0.25),
        thrower(40, 98, 0.5),
        thrower(60, 98, 1),
        dart(96, 50, 270, 26),
        edge(100, 20, 11, 66, 52),
        line('M20 110H32M27 105.5L32.5 110L27 114.5M46 110H58M53 105.5L58.5 110L53 114.5', colour('error'), 3.5),
      ].join(''),
  },
  shares: { ground: { light: '#e1e8bf', dark: '#2a2f12' }, draw: shares },
  ring: {
    ground: { light: '#d3e9f0', dark: '#14292f' },
    draw: () =>
      [
        filled('M38 24H82V92H38Z', colour('huber'), 0.22),
        edge(8, 92, 104, 9, 60),
        line('M14 37L38 72Q60 104 82 72L106 37', colour('huber'), 5),
        ...[38, 82].map((x) => disc(x, 96.5, 8, 'var(--color-card)') + disc(x, 96.5, 5.5, colour('prediction'))),
        dart(93, 56, 335, 46),
      ].join(''),
  },
  lamp: { ground: { light: '#f9e2ee', dark: '#33202a' }, draw: lamp },
  'rain-wedge': {
    ground: { light: '#dbe2e8', dark: '#20272d' },
    draw: () => {
      const place = { xPx: 56, yPx: 56, radiusPx: 46 };
      return [
        disc(56, 56, 46, 'var(--board-rim)'),
        disc(56, 56, 40, 'var(--board-pale)'),
        filled(sector(place, { from: 0, to: 0.3 }, 0.87), '#4d4637'),
        line('M56 56V16M56 56L94 68', 'var(--board-pale)', 2.5),
        filled('M75 30q9 11 7 15a7.5 7.5 0 0 1 -14 0q-2 -4 7 -15Z', '#dbe2e8'),
        filled('M30 58a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z', '#a9701a'),
        line('M39 42v-4M39 74v4M23 58h-4M55 58h4M28 47l-3 -3M50 69l3 3M28 69l-3 3', '#a9701a', 3),
        dart(72, 78, 152, 46),
      ].join('');
    },
  },
  heap: {
    ground: { light: '#eae5d6', dark: '#29261c' },
    draw: () => {
      const heights = [1, 1, 2, 4, 6, 8, 9, 10, 9, 8, 6, 4, 2, 1, 1];
      const heap = heights.flatMap((height, i) =>
        Array.from({ length: height }, (_, up) => [15 + 6 * i, 75 - 6 * up] as const),
      );
      return [
        dots(heap, colour('muted'), 5),
        line('M10 80H112', INK, THICK),
        dart(93, 81, 180, 34, 'truth'),
        disc(93, 80, 5, 'var(--board-red)'),
      ].join('');
    },
  },
  street: {
    ground: { light: '#f2decb', dark: '#2e2117' },
    draw: () =>
      [
        filled('M40 12H80V108H40Z', colour('hinge'), 0.2),
        line('M40 14V108M80 14V108', colour('hinge'), 3, 0.7).replace('/>', ' stroke-dasharray="5 6"/>'),
        line('M60 13V107', colour('hinge'), 5),
        disc(71, 62, 9, '#f5b93a'),
        ...[28, 60, 92].map((y) => dart(35, y, 270, 26, 'truth', true)),
        ...[30, 94].map((y) => dart(85, y, 90, 26, 'truth')),
        dart(70, 62, 90, 34, 'truth'),
      ].join(''),
  },
} as const satisfies Readonly<Record<string, Emblem>>;

export type EmblemName = keyof typeof EMBLEMS;
export const EMBLEM_NAMES = Object.keys(EMBLEMS) as [EmblemName, ...EmblemName[]];

/** For a style attribute: `--ground` is the colour that all of a lesson stands on, in the theme of wherever it is. */
export function groundOf(name: EmblemName): string {
  const { light, dark } = EMBLEMS[name].ground;
  return `--ground: var(--light, ${light}) var(--dark, ${dark})`;
}

/** The picture on its ground, which is a part of it: a browser with colours of its own leaves both as they are. */
export const emblemParts = (name: EmblemName): string =>
  `<rect width="120" height="120" rx="16" fill="var(--ground)"/>${EMBLEMS[name].draw()}`;
