/** Rules for the cards that a reader plays with: markers on a scale, a curve in a box, cards in an order. */
import { between } from '~/course/answer.ts';
import { mannerOf, manners } from '~/math/manner.ts';
import type { CurveAsk, MarkerAsk, SortAsk } from '~/course/card-schema.ts';
import { answerAt, columnsOf, pointsOf } from '~/course/card-specs.ts';
import { snap } from '~/math/bounds.ts';
import type { Placed } from './answers.ts';
import { problem } from './problem.ts';

export function checkMarker(
  { scale, marks, tolerance, typical }: MarkerAsk,
  { at, valueOf, faultsOf, typedFaults, textOf }: Placed,
): string[] {
  const { from, to, step } = scale;
  const within = `${from} to ${to}`;
  const steps =
    Math.abs((to - from) / step - Math.round((to - from) / step)) < 1e-9
      ? []
      : [
          problem({
            ...at('scale', 'step'),
            what: 'the step',
            bad: String(step),
            why: `does not lead from ${from} to ${to}`,
            legal: 'a whole number of steps',
          }),
        ];
  const dots = scale.dots.flatMap((dot, i) =>
    dot >= from && dot <= to
      ? []
      : [
          problem({
            ...at('scale', 'dots', i),
            what: 'the dot',
            bad: String(dot),
            why: 'is outside the scale',
            legal: within,
          }),
        ],
  );
  const answers = marks.flatMap(({ answer }, i) => {
    const fault = { ...at('marks', i, 'answer'), what: 'the answer', bad: answer };
    const is = valueOf(answer);
    return [
      ...faultsOf(fault.what, answer, fault),
      ...typedFaults(answer, fault),
      ...(is < from || is > to
        ? [problem({ ...fault, why: `is ${textOf(answer)}, outside the scale`, legal: within })]
        : Math.abs(snap(is, { min: from, max: to, step }) - is) > tolerance * (1 + 1e-9)
          ? [
              problem({
                ...fault,
                why: `is ${textOf(answer)}, and no step of ${step} comes near enough`,
                legal: `a tolerance of half a step, ${step / 2}, or more`,
              }),
            ]
          : []),
    ];
  });
  const names =
    marks.length > 1 && marks[0]?.name === marks[1]?.name
      ? [
          problem({
            ...at('marks', 1, 'name'),
            what: 'the name',
            bad: marks[1]?.name ?? '',
            why: 'is that of the other marker, too',
            legal: 'a name of its own',
          }),
        ]
      : [];
  const spans = typical.map(({ when }) =>
    [when].flat().map((text) => {
      const ends = between(text);
      return ends ? ends.map(valueOf) : [valueOf(text) - tolerance, valueOf(text) + tolerance];
    }),
  );
  const covers = (outer: readonly number[] | undefined, inner: readonly number[]): boolean =>
    outer !== undefined &&
    (inner[0] ?? NaN) >= (outer[0] ?? NaN) - 1e-9 &&
    (inner[1] ?? NaN) <= (outer[1] ?? NaN) + 1e-9;
  const wrong = typical.flatMap(({ when }, k) => {
    const texts = [when].flat();
    const fault = { ...at('typical', k, 'when'), what: 'the typical answer', bad: texts.join(', ') };
    if (texts.length !== marks.length)
      return [
        problem({ ...fault, why: `is for ${texts.length} of ${marks.length} markers`, legal: 'one for each marker' }),
      ];
    const faults = texts.flatMap((text) =>
      (between(text) ?? [text]).flatMap((end) => faultsOf(fault.what, end, fault)),
    );
    const empty = spans[k]?.some(([low = 0, high = 0]) => low > high)
      ? [problem({ ...fault, why: 'ends before it begins', legal: 'between the lower and the higher number' })]
      : [];
    const right = marks.every(({ answer }, i) => {
      const [low = NaN, high = NaN] = spans[k]?.[i] ?? [];
      return valueOf(answer) >= low && valueOf(answer) <= high;
    });
    const taken = spans.slice(0, k).findIndex((before) => spans[k]?.every((span, i) => covers(before[i], span)));
    return [
      ...faults,
      ...empty,
      ...(right
        ? [
            problem({
              ...fault,
              why: 'counts as right',
              legal: `without ${marks.map(({ answer }) => textOf(answer)).join(' and ')}`,
            }),
          ]
        : []),
      ...(taken >= 0
        ? [
            problem({
              ...fault,
              why: `is taken for “${[typical[taken]?.when ?? ''].flat().join(', ')}”`,
              legal: 'what none above it covers',
            }),
          ]
        : []),
    ];
  });
  return [...steps, ...dots, ...answers, ...names, ...wrong];
}

export function checkCurve(ask: CurveAsk, { at, valueOf, faultsOf }: Placed): string[] {
  const { x, y, answer, known, typical } = ask;
  const fault = { ...at('answer'), what: 'the answer', bad: answer };
  if (!answer.includes('{x}'))
    return [
      problem({ ...fault, why: 'is the same at every column', legal: 'a live value or arithmetic with {x} in it' }),
    ];
  if (known > x.columns - 3)
    return [
      problem({
        ...at('known'),
        what: 'the given beginning',
        bad: String(known),
        why: `leaves fewer than three of ${x.columns} columns to draw`,
        legal: `0 to ${x.columns - 3}`,
      }),
    ];
  // One fault at each of a dozen columns is one fault.
  const [first] = [...columnsOf(ask), ...pointsOf(ask)].flatMap((place) =>
    faultsOf('the answer', answerAt(ask, place), fault),
  );
  if (first !== undefined) return [first];
  const outside = [...columnsOf(ask), ...pointsOf(ask)].find((place) => {
    const value = valueOf(answerAt(ask, place));
    return value < y.from || value > y.to;
  });
  if (outside !== undefined)
    return [
      problem({
        ...fault,
        why: `is ${valueOf(answerAt(ask, outside))} at ${outside}, outside the box`,
        legal: `${y.from} to ${y.to}`,
      }),
    ];
  const manner = mannerOf(
    columnsOf(ask).map((place) => valueOf(answerAt(ask, place))),
    y.to - y.from,
  );
  return typical.flatMap(({ when }, k) => {
    const wrong = { ...at('typical', k, 'when'), what: 'the typical manner', bad: when };
    return [
      ...(when === manner
        ? [problem({ ...wrong, why: 'is that of the true curve', legal: manners.filter((other) => other !== manner) })]
        : []),
      ...(typical.slice(0, k).some((other) => other.when === when)
        ? [problem({ ...wrong, why: 'stands above already', legal: 'each manner once' })]
        : []),
    ];
  });
}

export function checkSort(
  { cards, typical }: SortAsk,
  { at, valueOf, faultsOf, typedFaults, textOf }: Placed,
): string[] {
  const ids = cards.map(({ id }) => id);
  const twins = cards.flatMap(({ id, text }, i) => {
    const other = cards.slice(0, i).find((card) => card.id === id || card.text.trim() === text.trim());
    if (!other) return [];
    return [
      problem({
        ...at('cards', i, other.id === id ? 'id' : 'text'),
        what: 'the card',
        bad: other.id === id ? id : text,
        why: 'stands there twice',
        legal: 'cards that differ in id and in text',
      }),
    ];
  });
  const answered = cards.filter(({ answer }) => answer !== undefined).length;
  const some =
    answered > 0 && answered < cards.length
      ? [
          problem({
            ...at('cards'),
            what: 'the answers',
            bad: `${answered} of ${cards.length}`,
            why: 'are not all there',
            legal: 'an answer on every card, or on none',
          }),
        ]
      : [];
  const order = cards.flatMap(({ answer }, i) => {
    if (answer === undefined) return [];
    const fault = { ...at('cards', i, 'answer'), what: 'the answer', bad: answer };
    const before = cards[i - 1]?.answer;
    return [
      ...faultsOf(fault.what, answer, fault),
      ...typedFaults(answer, fault),
      ...(before !== undefined && valueOf(answer) <= valueOf(before)
        ? [
            problem({
              ...fault,
              why: `is ${textOf(answer)}, and the card before it has ${textOf(before)}`,
              legal: 'cards in the right order, the least first',
            }),
          ]
        : []),
    ];
  });
  const confused = typical.flatMap(({ before, after }, k) => {
    const unknown = (['before', 'after'] as const).flatMap((key) => {
      const bad = key === 'before' ? before : after;
      return ids.includes(bad) ? [] : [problem({ ...at('typical', k, key), what: 'the card', bad, legal: ids })];
    });
    return unknown.length === 0 && ids.indexOf(before) <= ids.indexOf(after)
      ? [
          problem({
            ...at('typical', k, 'before'),
            what: 'the confusion',
            bad: `${before} before ${after}`,
            why: 'is the right order',
            legal: 'a later card before an earlier one',
          }),
        ]
      : unknown;
  });
  return [...twins, ...some, ...order, ...confused];
}
