import { threeFigures } from '~/math/format.ts';
import { defineWidget } from '~/widgets/define-widget.ts';
import { fields } from './fields.ts';
import { bestOf, lowestOf, machineOf, MOVES, movesOf, outcome, slopeAt, START } from './model.ts';
import { Stage } from './Stage.tsx';
import { describe, isOver, weight } from './words.ts';

/** What stands for a number that the reader is not meant to know yet. */
const UNKNOWN = '?';

export default defineWidget({
  title: 'Drag w, then score it',
  fields,
  controls: () => ['w', 'slopes'],
  live: (race) => {
    const { set, tries, slopes } = race;
    const mine = movesOf(set, tries);
    const machine = machineOf(set)[tries.length];
    const last = mine.at(-1);
    const lowest = lowestOf(set);
    return {
      left: `${MOVES - tries.length}`,
      w: weight(race.w),
      loss: threeFigures(last?.loss ?? 0),
      best: threeFigures(bestOf(mine).loss),
      machine: threeFigures(machine?.loss ?? 0),
      slope: slopes || isOver(race) ? threeFigures(slopeAt(set, last?.w ?? START)) : UNKNOWN,
      lowest: isOver(race) ? threeFigures(lowest.loss) : UNKNOWN,
      lowestW: isOver(race) ? weight(lowest.w) : UNKNOWN,
      startLoss: threeFigures(mine[0]?.loss ?? 0),
    };
  },
  readouts: [
    { live: 'left', label: 'moves left', tone: 'ink' },
    { live: 'loss', label: 'your loss', tone: 'ink' },
    { live: 'machine', label: 'machine’s loss', tone: 'squared' },
    { live: 'slope', label: 'slope at your w', tone: 'ink' },
  ],
  pitch: { live: ['loss'], most: () => 150 },
  describe,
  table: (race) => {
    const { set, tries } = race;
    const machine = machineOf(set);
    return {
      columns: ['move', 'your w', 'your loss', 'machine’s w', 'machine’s loss'],
      rows: movesOf(set, tries).map(({ w, loss }, move) => [
        `${move}`,
        weight(w),
        threeFigures(loss),
        isOver(race) ? weight(machine[move]?.w ?? 0) : UNKNOWN,
        threeFigures(machine[move]?.loss ?? 0),
      ]),
    };
  },
  actions: [{ label: 'Score this w', run: (race) => (isOver(race) ? undefined : { tries: [...race.tries, race.w] }) }],
  presets: [
    { label: 'New race: A', state: { set: 'A' } },
    { label: 'New race: B', state: { set: 'B' } },
    { label: 'New race: C', state: { set: 'C' } },
  ],
  goals: [
    {
      text: 'Without slopes: be no worse than the machine after six moves.',
      hint: 'The curve is a bowl. Where the loss begins to rise you have gone too far: halve the stretch that is left.',
      reached: (race) => isOver(race) && !race.slopes && outcome(race.set, race.tries) !== 'behind',
    },
    {
      text: 'With slopes: stand on the lowest point within two moves.',
      hint: 'The slope of this bowl changes evenly with w. From two slopes you can tell where it will be 0.',
      reached: ({ set, tries, slopes }) =>
        slopes && tries.length <= 2 && bestOf(movesOf(set, tries)).loss < lowestOf(set).loss + 1e-9,
    },
  ],
  samples: [
    { w: 3, tries: [3] },
    { w: 2.7, tries: [3, 2.7], slopes: true },
    { w: 2.7, tries: [1, 2, 3, 2.5, 2.8, 2.7] },
    { w: 6, tries: [6, 6, 6, 6, 6, 6], set: 'A' },
    { w: 2, tries: [6, 5, 4, 3, 2], set: 'B', slopes: true },
    { w: 4.5, tries: [6, 5, 4, 4.3, 4.6, 4.5], set: 'B', slopes: true },
    { w: 1.6, tries: [3, 1, 2, 1.5, 1.7, 1.6], set: 'C' },
    { w: 6, set: 'C', slopes: true },
  ],
  Stage,
});
