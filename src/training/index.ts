/** The training engine, as widgets use it. */
export { batchAt, stepsInEpoch } from './batches.ts';
export { historyOf, keptHistory } from './history.ts';
export { predict } from './models.ts';
export { objective, parameterGradient } from './objective.ts';
export type { Example, ModelSpec, OptimizerSpec, Plan } from './plan.ts';
export type { History } from './recording.ts';
export type { Rows } from './rows.ts';
export { beginRun, endOf, type Run, trainStep } from './step.ts';
