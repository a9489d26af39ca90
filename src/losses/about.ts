import type { Tone } from '~/styles/tones.ts';

/** The libraries that readers come from. Every loss says what each of them calls it, or that it has no such loss. */
type Library = 'PyTorch' | 'Keras' | 'scikit-learn';

/** The versions in which names and differences were looked up, and for which they are said. */
export const libraryVersions: Readonly<Record<Library | 'NumPy', string>> = {
  PyTorch: '1.13',
  Keras: '3',
  'scikit-learn': '1.2',
  NumPy: '1.24',
};

/** What a library calls a loss, and how its own differs: a sentence without its capital, names of code between backticks. */
export interface Twin {
  readonly name: string;
  readonly differs?: string;
}

/** The same of a loss whose slope jumps: which slope the library takes there. A score that is never trained on has none. */
export interface KinkedTwin extends Twin {
  /** `uses` goes on after “Keras uses”: “the same with TensorFlow”. */
  readonly atKink: 'as here' | 'no slope' | { readonly uses: string };
}

/** A loss in every library, and in NumPy where there is a line worth naming. */
type Elsewhere<Found extends Twin> = Readonly<Record<Library, Found | 'no such loss'>> &
  Readonly<Partial<Record<'NumPy', Found>>>;

/** What a library charges where a probability of 0 was given to what happened, and how it comes about, with names of code between backticks. */
interface AtZero {
  readonly library: Library;
  readonly cost: number;
  readonly how: string;
}

/**
 * The unit of a cost: nats where it is made of natural logarithms; that of the error to a power, which is a number (2 for minutes²) or the
 * parameter of that name; or none. A test checks the power by counting the same errors in another unit.
 */
type Unit = 'nats' | 'none' | { readonly errorTo: number | string };

/** Numbers that somebody else worked out, in `tests/reference/<file>.json`. The loss has to agree with them to 1e-12. */
export interface Reference {
  readonly file: string;
  /** How many of the file's cases it is asked: all but those about something that the record does not offer, such as class weights. */
  readonly cases: number;
  /** At which parameters, where the file has none. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** What the file calls a parameter, and what the record calls it, where they differ. */
  readonly names?: Readonly<Record<string, string>>;
  /** The labels of the file, where they are not those of the loss. Cases with a target between 0 and 1 are left out then. */
  readonly labels?: '0 and 1';
}

/**
 * What the pages say of a loss, in plain words; names of code stand between backticks. A figure that computes with the loss does not ship it,
 * so a record writes `about: import.meta.env.SSR ? {…} : undefined`.
 */
export interface About<Found extends Twin = Twin> {
  /**
   * TeX, in y (target) and the prediction: ŷ for a value or a probability, z for a logit, s for a score. Over classes, class k of K has
   * \hat y_k or z_k, and y_k.
   */
  readonly formula: string;
  readonly gradientFormula: string;
  /** A sentence on how to read the formula, if it needs one. */
  readonly reading?: string;
  readonly unit: Unit;
  /** Other names, by which somebody may look for it. */
  readonly alsoCalled: readonly string[];
  /** Where the mean loss of one guess for every example is lowest. `bestGuessOf` works it out. */
  readonly bestGuess: string;
  /** Sentences that follow “Use it when”, each with its capital, and “Think again when”. */
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  readonly elsewhere: Elsewhere<Found>;
  /** What a probability of 0 for what happens costs elsewhere, for a loss of probabilities that makes it Infinity. */
  readonly atZero?: readonly AtZero[];
  /** Where its numbers can be checked, or why nobody has any: a sentence. */
  readonly reference: readonly Reference[] | { readonly reason: string };
}

/** What losses of one number and over classes have in common. */
export interface Named {
  /** Its name for ever: the address of its page, in plans of training and on top of lessons. */
  readonly id: string;
  readonly name: string;
  /** The name of its mean over a set; the short name of a measure. */
  readonly setName: string;
  /** The colour of its curve. Losses without a colour of their own are drawn in ink. */
  readonly tone: Tone;
  /**
   * The id of the loss that this is in another notation: for logits instead of probabilities, for labels −1 and +1, for two classes.
   * Left out where it is a loss of its own.
   */
  readonly sameAs?: string;
}

/** A loss as far as the pages speak of it. */
export interface Told<Found extends Twin = Twin> {
  readonly id: string;
  readonly about: About<Found> | undefined;
}

/** What the pages say of a loss. Throws in a browser, where it is left out. */
export function aboutOf<Found extends Twin>({ id, about }: Told<Found>): About<Found> {
  if (!about) throw new Error(`What there is to say about ${id} is known only while the site is built.`);
  return about;
}
