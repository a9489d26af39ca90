import { rows as answers } from '/content/datasets/answers.csv';
import { rows as deliveries } from '/content/datasets/deliveries.csv';
import { rows as photos } from '/content/datasets/photos.csv';
import { type BestGuess, bestClassGuess, bestGuessOf, bestMeasuredGuess } from '~/losses/best-guess.ts';
import type { ClassLoss } from '~/losses/class-loss.ts';
import type { AnyLoss } from '~/losses/index.ts';
import { type Loss, type Parameters, usualParameters } from '~/losses/loss.ts';
import { capital } from '~/math/capital.ts';
import { formatNumber, numberWord } from '~/math/format.ts';
import { listed } from './loss-words.ts';

export interface BestGuessRows {
  /** For what the guesses are. */
  readonly set: string;
  /** Texts of one row each: every parameter in its order, the best guess, its mean loss. */
  readonly rows: readonly { readonly when: readonly string[]; readonly guess: string; readonly cost: string }[];
}

/** What is worth a row: each parameter's examples, with the others at their defaults; one row without any. */
function plansOf(loss: AnyLoss): readonly Parameters[] {
  const usual = usualParameters(loss);
  const plans = loss.parameters.flatMap(({ name, examples }) =>
    examples.map((value): Parameters => ({ ...usual, [name]: value })),
  );
  return plans.length > 0 ? plans : [usual];
}

const number =
  (digits: number) =>
  (value: number): string =>
    formatNumber(value, { digits, trim: true });

/** Texts of a guess and its cost. Twelve figures, not forty: a cost beyond them says nothing to anybody. */
const row = ({ guess, cost }: BestGuess, digits: number): { guess: string; cost: string } => ({
  guess: guess.map(number(digits)).join(', '),
  cost: cost >= 1e6 ? cost.toExponential(1).replace(/e\+(\d+)/, ' × 10^$1') : number(digits)(cost),
});

const MINUTES = deliveries.map(({ minutes }) => minutes);
const ANSWERS = answers.map(({ answer }) => (answer === 'yes' ? 1 : 0));
/** The animals on the photos, in the order in which they are counted, and what several of them are called. */
const ANIMALS = { dog: 'dogs', cat: 'cats', fish: 'fish' };
const PHOTOS = photos.map(({ shows }) => Object.keys(ANIMALS).indexOf(shows));

/** How many photos there are of each. */
const COUNTS = Object.keys(ANIMALS).map((_, k) => PHOTOS.filter((animal) => animal === k).length);

/** How many of the items are this one, in words. */
const share = <Item>(items: readonly Item[], wanted: Item): string =>
  numberWord(items.filter((item) => item === wanted).length);

/** The three small sets in words. */
const sets = {
  minutes: `${capital(numberWord(MINUTES.length))} deliveries: ${listed(MINUTES.map(String))} minutes`,
  answers: `${capital(numberWord(ANSWERS.length))} answers: ${share(ANSWERS, 1)} yes, ${share(ANSWERS, 0)} no`,
  photos: `${capital(numberWord(PHOTOS.length))} photos: ${Object.values(ANIMALS)
    .map((animals, k) => `${share(PHOTOS, k)} of ${animals}`)
    .join(', ')}`,
};

const isOverClasses = (loss: AnyLoss): loss is ClassLoss => loss.scale === 'probabilities' || loss.scale === 'logits';

/** What is guessed for a loss of one number. */
const setsOfNumbers: Readonly<Record<Loss['scale'], { readonly set: string; readonly targets: readonly number[] }>> = {
  value: { set: sets.minutes, targets: MINUTES },
  centre: { set: sets.minutes, targets: MINUTES },
  rate: { set: sets.photos, targets: COUNTS },
  probability: { set: sets.answers, targets: ANSWERS },
  logit: { set: sets.answers, targets: ANSWERS },
  score: { set: sets.answers, targets: ANSWERS.map((answer) => 2 * answer - 1) },
};

/** Best constant guesses for a small set, found by search on the loss itself. */
export function bestGuessRows(loss: AnyLoss): BestGuessRows {
  if (loss.scale === 'set')
    return { set: sets.minutes, rows: [{ when: [], ...row(bestMeasuredGuess(loss, MINUTES), 3) }] };
  const when = (parameters: Parameters): string[] => Object.values(parameters).map(String);
  if (isOverClasses(loss))
    return {
      set: sets.photos,
      rows: plansOf(loss).map((parameters) => ({
        when: when(parameters),
        ...row(bestClassGuess(loss, PHOTOS, parameters), 3),
      })),
    };
  const { set, targets } = setsOfNumbers[loss.scale];
  const ofValues = set === sets.minutes;
  return {
    set,
    rows: plansOf(loss).map((parameters) => ({
      when: when(parameters),
      ...row(bestGuessOf(loss, targets, parameters), ofValues ? 2 : 3),
    })),
  };
}
