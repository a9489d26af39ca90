/**
 * The article that the first part of the course grew from, item by item, and where in the course each is found: in words that have to stand
 * together in one paragraph, or in a figure. The words are those that the item cannot be told without, so that its paragraph may be rewritten
 * but not cut; {@link tests/built/coverage.test.ts} refuses words that stand together all over the lesson.
 */
type Evidence = readonly RegExp[] | { readonly figure: string };

export interface Item {
  readonly about: string;
  readonly lesson: string;
  readonly evidence: readonly Evidence[];
}

export const article: Readonly<Record<string, Item>> = {
  '001.01': {
    about: 'code and Greek letters come first, and the reader nods',
    lesson: 'throw-a-dart',
    evidence: [[/loss = "mse"/, /Greek/, /\bnod/]],
  },
  '001.02': {
    about: 'the idea first, then the formula',
    lesson: 'throw-a-dart',
    evidence: [[/\bidea\b/, /\bformula\b/, /\bfirst\b/]],
  },
  '001.03': {
    about: 'definition: one number for how wrong a prediction is',
    lesson: 'throw-a-dart',
    evidence: [[/\bloss\b/, /\bone number\b/, /\bhow wrong\b/, /\bprediction\b/i, /\btarget\b/i]],
  },
  '001.04': {
    about: 'high is very wrong, low is close',
    lesson: 'throw-a-dart',
    evidence: [[/\bhigh\b/i, /\bvery wrong\b/, /\blow\b/, /\bclose\b/]],
  },
  '001.05': {
    about: 'training adjusts until the loss is smaller',
    lesson: 'throw-a-dart',
    evidence: [[/\btraining\b/, /\bmodel\b/, /\bloss smaller\b|\bsmaller loss\b/]],
  },
  '001.06': {
    about: 'the dartboard: bull, dart, distance',
    lesson: 'throw-a-dart',
    evidence: [
      [/\bprediction\b/, /\bdart\b/, /\btarget\b/, /\bbull\b/],
      [/\bloss\b/, /\bboard\b/, /\bdistance\b/],
    ],
  },
  '001.07': { about: 'picture of the dartboard', lesson: 'throw-a-dart', evidence: [{ figure: 'dart-throw' }] },
  '001.08': {
    about: 'a near miss is not a far miss',
    lesson: 'throw-a-dart',
    evidence: [[/\bnear miss\b/, /\bfar (miss|one)\b/, /\bhow badly\b/]],
  },
  '001.09': {
    about: 'MSE, for numbers: house prices, temperatures, delivery times',
    lesson: 'mean-squared-error',
    evidence: [[/\bMSE\b/, /\bprice/, /\btemperature/, /\bdelivery time/]],
  },
  '001.10': {
    about: 'error, squared, mean: in that order',
    lesson: 'mean-squared-error',
    evidence: [[/\berror\b.*\bsquared\b.*\bmean\b/i, /\bhow far off\b/, /\bitself\b/, /\baverage\b/]],
  },
  '001.11': {
    about: 'MSE in Python',
    lesson: 'mean-squared-error',
    evidence: [[/\bdef \w*squared\w* ?\(/, /\*\* 2\b/, /\bzip ?\(/]],
  },
  '001.12': {
    about: 'squares do not cancel: +3 and −3',
    lesson: 'mean-squared-error',
    evidence: [
      { figure: 'cancel' },
      [/\+3/, /−3/, /\b(mean|average)\b/, /\b0\b/],
      [/\bsquared? error\b/, /\bminus times a minus\b|\bcannot cancel\b/, /\bnever negative\b/],
    ],
  },
  '001.13': {
    about: 'squares punish big misses: $1,000 and $200,000',
    lesson: 'mean-squared-error',
    evidence: [[/\$1,000\b/, /\$200,000\b/, /\bsquare\b/, /\bfour times\b/]],
  },
  '001.14': {
    about: 'MAE: the absolute value instead of the square',
    lesson: 'mean-absolute-error',
    evidence: [[/\babsolute error\b/, /\bsign\b/, /\bsquares?\b/i]],
  },
  '001.15': {
    about: 'MAE in Python',
    lesson: 'mean-absolute-error',
    evidence: [[/\bdef \w*absolute\w* ?\(/, /\babs ?\(/, /\bzip ?\(/]],
  },
  '001.16': {
    about: 'an error of 10 costs 10, of 20 costs 20',
    lesson: 'mse-vs-mae',
    evidence: [[/\b10\b/, /\b20\b/, /\b100\b/, /\b400\b/, /\bcosts?\b/]],
  },
  '001.17': {
    about: 'outliers that are part of life: MAE',
    lesson: 'mean-absolute-error',
    evidence: [[/\boutlier\b/, /\bMAE\b/, /\bnatural\b|\boverreact\b/]],
  },
  '001.18': { about: 'the two curves', lesson: 'mse-vs-mae', evidence: [{ figure: 'two-curves' }] },
  '001.19': {
    about: 'categories: spam, animals, fraud',
    lesson: 'cross-entropy',
    evidence: [[/\bclass(es|ification)\b/, /\bspam\b/i, /\bfraud\b/, /\bdog\b/i, /\bcat\b/, /\bfish\b/]],
  },
  '001.20': {
    about: 'probabilities as output: 70, 20 and 10 per cent',
    lesson: 'cross-entropy',
    evidence: [
      [/\bphoto\b/, /\b70\b/, /\b20\b/, /\b10\b/],
      [/\bprobability\b/, /\bclass\b/, /\bfrom 0 to 1\b/],
    ],
  },
  '001.21': {
    about: 'penalised for the low probability of the truth',
    lesson: 'cross-entropy',
    evidence: [[/\b0\.357\b/, /\b1\.609\b/, /\b2\.303\b/, /\bthe truth\b/]],
  },
  '001.22': {
    about: 'right and sure, right but unsure, wrong and sure',
    lesson: 'cross-entropy',
    evidence: [
      [/\bright and sure\b/i, /\b0\.020\b/],
      [/\bright but unsure\b/i, /\b0\.654\b/],
      [/\bwrong and sure\b/i, /\b3\.912\b/],
    ],
  },
  '001.23': { about: 'the cross-entropy curve', lesson: 'cross-entropy', evidence: [{ figure: 'confidence' }] },
  '001.24': {
    about: 'confidence counts, not only being right',
    lesson: 'cross-entropy',
    evidence: [
      [/\bprobability\b/, /\bconfidence\b/],
      [/\b0\.755\b/, /\b1\.079\b/, /\bbelieved\b/],
    ],
  },
  '001.25': {
    about: 'accuracy counts, loss weighs',
    lesson: 'loss-vs-accuracy',
    evidence: [[/\baccuracy counts\b/i, /\bloss\b/, /\bhow bad\b|\bweighs\b/]],
  },
  '001.26': {
    about: 'two models, both 90 of 100',
    lesson: 'loss-vs-accuracy',
    evidence: [{ figure: 'two-models' }, [/\bboth\b/, /\b90 of 100\b/], [/\b0\.138\b/, /\b0\.929\b/, /\bB\b/]],
  },
  '001.27': {
    about: 'the training loop',
    lesson: 'training-loop',
    evidence: [{ figure: 'training-loop' }, [/^Predict\b/], [/^Measure\b/], [/^Update\b/], [/^Repeat\b/]],
  },
  '001.28': { about: 'the loss over time', lesson: 'training-loop', evidence: [{ figure: 'loss-curve' }] },
  '001.29': {
    about: 'the healthy curve: high start, sharp drop, gradual flattening',
    lesson: 'training-loop',
    evidence: [[/\bhigh start\b/i, /\bsharp drop\b/i, /\bgradual flattening\b/i]],
  },
  '001.30': {
    about: 'flattening is normal',
    lesson: 'training-loop',
    evidence: [[/\bflat\b/, /\beasy gains\b/i, /\blowest\b/]],
  },
  '001.31': {
    about: 'training loss down, validation loss up: overfitting',
    lesson: 'training-loop',
    evidence: [
      { figure: 'call-the-turn' },
      [/\bvalidation\b/, /\boverfitting\b/, /\btraining loss (sinks|falls)\b/, /\b(climbs|rises)\b/],
    ],
  },
  '001.32': {
    about: 'the loss is the mistake score and the goal',
    lesson: 'training-loop',
    evidence: [[/\bloss\b/, /\bscore\b/, /\bgoal\b/]],
  },
  '001.33': {
    about: 'the door to gradient descent, backpropagation, optimisation, overfitting, metrics',
    lesson: 'training-loop',
    evidence: [
      [/\bgradient descent\b/i, /\bbackpropagation\b/, /\boptimi[sz]ation\b/, /\boverfitting\b/, /\bmetrics\b/],
    ],
  },
  '001.34': {
    about: 'guess, score, update',
    lesson: 'training-loop',
    evidence: [[/\b(model|it) (makes a guess|guesses)\b/i], [/\bscore goes down\b/, /\bguesses again\b/]],
  },
  '001.35': {
    about: 'how a model knows that it is wrong; how it gets less wrong',
    lesson: 'training-loop',
    evidence: [[/\bloss\b/, /\bknows\b/, /\bwrong\b/, /\bTraining\b/, /\bless\b/]],
  },
};
