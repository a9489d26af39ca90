import { counted, formatNumber, threeFigures } from '~/math/format.ts';
import type { State } from '~/state/field.ts';
import type { fields } from './fields.ts';
import { bestOf, lowestOf, machineOf, MOVES, movesOf, outcome, slopeAt } from './model.ts';

export type Race = State<typeof fields>;

export const weight = (value: number): string => formatNumber(value, { digits: 2, trim: true });
export const isOver = ({ tries }: Race): boolean => tries.length >= MOVES;

/** What the slope at the last move says, in words. */
function hint(race: Race): string {
  if (!race.slopes) return '';
  const last = race.tries.at(-1) ?? 0;
  const slope = slopeAt(race.set, last);
  if (Math.abs(slope) < 1e-9) return ' The slope there is 0: this is the bottom.';
  return ` The slope there is ${threeFigures(slope)}: downhill is to the ${slope < 0 ? 'right' : 'left'}.`;
}

export function describe(race: Race): string {
  const { set, tries } = race;
  const machine = machineOf(set)[tries.length]?.loss ?? 0;
  const moves = movesOf(set, tries);
  if (tries.length === 0)
    return `You and the machine both stand at w = 0, where the loss is ${threeFigures(moves[0]?.loss ?? 0)}.${hint(race)} Drag w, then score it: ${MOVES} moves each.`;
  const last = moves.at(-1) ?? { w: 0, loss: 0 };
  if (!isOver(race)) {
    return `Move ${tries.length}: w = ${weight(last.w)} costs you ${threeFigures(last.loss)}.${hint(race)} The machine is at a loss of ${threeFigures(machine)}. ${counted(MOVES - tries.length, 'move')} left.`;
  }
  const lowest = lowestOf(set);
  const result = { ahead: 'You win', even: 'A draw', behind: 'The machine wins' }[outcome(set, tries)];
  return `${result}: your best loss is ${threeFigures(bestOf(moves).loss)}, the machine’s ${threeFigures(machine)}. The lowest there is, ${threeFigures(lowest.loss)}, lies at w = ${weight(lowest.w)}, and is not 0.`;
}
