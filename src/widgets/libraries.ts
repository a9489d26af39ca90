/** Where libraries stop charging, for figures that say what each of them makes of a chance of 0. A widget never imports another, so it stands between. */

export interface Library {
  readonly name: string;
  /** The most that one example can cost in it, in nats. */
  readonly most: number;
}

/**
 * What libraries do so that a probability of 0 costs a number: PyTorch's BCELoss holds each logarithm at −100, scikit-learn's log_loss
 * raises the probability to 2^−52 (since version 1.2), Keras' BinaryCrossentropy to 1e-7. Above that they agree with the loss itself.
 */
export const libraries: readonly Library[] = [
  { name: 'PyTorch', most: 100 },
  { name: 'scikit-learn', most: -Math.log(2 ** -52) },
  { name: 'Keras', most: -Math.log(1e-7) },
];

/** What scikit-learn and Keras charge, in nats, for what costs `price`. */
export const chargedBy = (name: 'scikit-learn' | 'Keras', price: number): number =>
  Math.min(price, libraries.find((library) => library.name === name)?.most ?? Infinity);
