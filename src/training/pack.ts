import type { History } from './recording.ts';
import { FlatRows } from './rows.ts';

/** A history as a few flat arrays, which a worker can transfer to the page without a copy. */
export interface Packed extends Omit<History, 'losses' | 'dataLosses' | 'validationLosses' | 'parameters'> {
  readonly losses: Float64Array<ArrayBuffer>;
  readonly dataLosses?: Float64Array<ArrayBuffer>;
  readonly validationLosses?: Float64Array<ArrayBuffer>;
  /** One row a step. */
  readonly parameters: Float64Array<ArrayBuffer>;
}

/** Packs a history for the transfer. */
export function pack({ losses, dataLosses, validationLosses, parameters, ...rest }: History): Packed {
  const width = parameters.at(0)?.length ?? 0;
  const flat = new Float64Array(parameters.length * width);
  for (let step = 0; step < parameters.length; step++)
    parameters.at(step)?.forEach((number, j) => {
      flat[step * width + j] = number;
    });
  return {
    ...rest,
    losses: Float64Array.from(losses),
    parameters: flat,
    ...(dataLosses !== losses && { dataLosses: Float64Array.from(dataLosses) }),
    ...(validationLosses && { validationLosses: Float64Array.from(validationLosses) }),
  };
}

/** The history from what was packed. */
export function unpack({ losses, dataLosses, validationLosses, parameters, ...rest }: Packed): History {
  const list = Array.from(losses);
  return {
    ...rest,
    losses: list,
    dataLosses: dataLosses ? Array.from(dataLosses) : list,
    parameters: new FlatRows(parameters, parameters.length / losses.length),
    ...(validationLosses && { validationLosses: Array.from(validationLosses) }),
  };
}

/** The buffers to transfer. The sender cannot read them afterwards. */
export const buffersOf = ({ losses, dataLosses, validationLosses, parameters }: Packed): ArrayBuffer[] =>
  [losses, dataLosses, validationLosses, parameters].flatMap((list) => (list ? [list.buffer] : []));
