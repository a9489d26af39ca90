import { absolute } from './absolute.ts';
import { binaryCrossEntropyWithLogits } from './binary-cross-entropy-with-logits.ts';
import { binaryCrossEntropy } from './binary-cross-entropy.ts';
import { epsilonInsensitive } from './epsilon-insensitive.ts';
import { focalWithLogits } from './focal-with-logits.ts';
import { focal } from './focal.ts';
import { hinge } from './hinge.ts';
import { huber } from './huber.ts';
import { logCosh } from './log-cosh.ts';
import { logistic } from './logistic.ts';
import { power } from './power.ts';
import { quantile } from './quantile.ts';
import { smoothL1 } from './smooth-l1.ts';
import { squaredHinge } from './squared-hinge.ts';
import { squared } from './squared.ts';
import { weightedBinaryCrossEntropy } from './weighted-binary-cross-entropy.ts';
import type { Loss } from './loss.ts';

/** The losses of one number that a model of the course may train on. Lessons, tests and pages read this list; a new loss is a file and a line here. */
export const losses: readonly Loss[] = [
  squared,
  absolute,
  power,
  huber,
  smoothL1,
  logCosh,
  quantile,
  epsilonInsensitive,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  focal,
  focalWithLogits,
  weightedBinaryCrossEntropy,
  logistic,
  hinge,
  squaredHinge,
];
