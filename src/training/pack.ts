import type { History } from './recording.ts';
import { FlatRows } from './rows.ts';

/** A history in a few flat lists, which change hands between worker and page without being copied. */
export interface Packed extends Omit<History, 'losses' | 'dataLosses' | 'validationLosses' | 'parameters'> {
  readonly losses: Float64Array<ArrayBuffer>;
  readonly dataLosses?: Float64Array<ArrayBuffer>;
  readonly validationLosses?: Float64Array<ArrayBuffer>;
  /** One row a step. */
  readonly parameters: Float64Array<ArrayBuffer>;
}

/** The history as a worker hands it over. */
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

/** The same history again. */
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

/** What is handed over: the sender cannot read it afterwards. */
export const buffersOf = ({ losses, dataLosses, validationLosses, parameters }: Packed): ArrayBuffer[] =>
  [losses, dataLosses, validationLosses, parameters].flatMap((list) => (list ? [list.buffer] : []));
