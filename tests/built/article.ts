/**
 * Where in the course each item of the article is found that its first part grew from (`src/course/source-items.ts` says what they are): in
 * words that have to stand together in one paragraph, or in a figure. The words are those that the item cannot be told without, so that its
 * paragraph may be rewritten but not cut; {@link tests/built/coverage.test.ts} refuses words that stand together all over the lesson.
 */
type Evidence = readonly RegExp[] | { readonly figure: string };

export interface Item {
  readonly lesson: string;
  readonly evidence: readonly Evidence[];
}

export const article: Readonly<Record<string, Item>> = {
  '001.01': {
    lesson: 'throw-a-dart',
    evidence: [[/loss = "mse"/, /Greek/, /\bnod/]],
  },
  '001.02': {
    lesson: 'throw-a-dart',
    evidence: [[/\bidea\b/, /\bformula\b/, /\bfirst\b/]],
  },
  '001.03': {
    lesson: 'throw-a-dart',
    evidence: [[/\bloss\b/, /\bone number\b/, /\bhow wrong\b/, /\bprediction\b/i, /\btarget\b/i]],
  },
  '001.04': {
    lesson: 'throw-a-dart',
    evidence: [[/\bhigh\b/i, /\bvery wrong\b/, /\blow\b/, /\bclose\b/]],
  },
  '001.05': {
    lesson: 'throw-a-dart',
    evidence: [[/\btraining\b/, /\bmodel\b/, /\bloss smaller\b|\bsmaller loss\b/]],
  },
  '001.06': {
    lesson: 'throw-a-dart',
    evidence: [
      [/\bprediction\b/, /\bdart\b/, /\btarget\b/, /\bbull\b/],
      [/\bloss\b/, /\bboard\b/, /\bdistance\b/],
    ],
  },
  '001.07': { lesson: 'throw-a-dart', evidence: [{ figure: 'dart-throw' }] },
  '001.08': {
    lesson: 'throw-a-dart',
    evidence: [[/\bnear miss\b/, /\bfar (miss|one)\b/, /\bhow badly\b/]],
  },
  '001.09': {
    lesson: 'mean-squared-error',
    evidence: [[/\bMSE\b/, /\bprice/, /\btemperature/, /\bdelivery time/]],
  },
  '001.10': {
    lesson: 'mean-squared-error',
    evidence: [[/\berror\b.*\bsquared\b.*\bmean\b/i, /\bhow far off\b/, /\bitself\b/, /\baverage\b/]],
  },
  '001.11': {
    lesson: 'mean-squared-error',
    evidence: [[/\bdef \w*squared\w* ?\(/, /\*\* 2\b/, /\bzip ?\(/]],
  },
  '001.12': {
    lesson: 'mean-squared-error',
    evidence: [
      { figure: 'cancel' },
      [/\+3/, /−3/, /\b(mean|average)\b/, /\b0\b/],
      [/\bsquared? error\b/, /\bminus times a minus\b|\bcannot cancel\b/, /\bnever negative\b/],
    ],
  },
  '001.13': {
    lesson: 'mean-squared-error',
    evidence: [[/\$1,000\b/, /\$200,000\b/, /\bsquare\b/, /\bfour times\b/]],
  },
  '001.14': {
    lesson: 'mean-absolute-error',
    evidence: [[/\babsolute error\b/, /\bsign\b/, /\bsquares?\b/i]],
  },
  '001.15': {
    lesson: 'mean-absolute-error',
    evidence: [[/\bdef \w*absolute\w* ?\(/, /\babs ?\(/, /\bzip ?\(/]],
  },
  '001.16': {
    lesson: 'mse-vs-mae',
    evidence: [[/\b10\b/, /\b20\b/, /\b100\b/, /\b400\b/, /\bcosts?\b/]],
  },
  '001.17': {
    lesson: 'mean-absolute-error',
    evidence: [[/\boutlier\b/, /\bMAE\b/, /\bnatural\b|\boverreact\b/]],
  },
  '001.18': { lesson: 'mse-vs-mae', evidence: [{ figure: 'two-curves' }] },
  '001.19': {
    lesson: 'cross-entropy',
    evidence: [[/\bclass(es|ification)\b/, /\bspam\b/i, /\bfraud\b/, /\bdog\b/i, /\bcat\b/, /\bfish\b/]],
  },
  '001.20': {
    lesson: 'cross-entropy',
    evidence: [
      [/\bphoto\b/, /\b70\b/, /\b20\b/, /\b10\b/],
      [/\bprobability\b/, /\bclass\b/, /\bfrom 0 to 1\b/],
    ],
  },
  '001.21': {
    lesson: 'cross-entropy',
    evidence: [[/\b0\.357\b/, /\b1\.609\b/, /\b2\.303\b/, /\bthe right answer\b/]],
  },
  '001.22': {
    lesson: 'cross-entropy',
    evidence: [
      [/\bright and sure\b/i, /\b0\.020\b/],
      [/\bright but unsure\b/i, /\b0\.654\b/],
      [/\bwrong and sure\b/i, /\b3\.912\b/],
    ],
  },
  '001.23': { lesson: 'cross-entropy', evidence: [{ figure: 'confidence' }] },
  '001.24': {
    lesson: 'cross-entropy',
    evidence: [
      [/\bprobability\b/, /\bconfidence\b/],
      [/\b0\.755\b/, /\b1\.079\b/, /\bbelieved\b/],
    ],
  },
  '001.25': {
    lesson: 'loss-vs-accuracy',
    evidence: [[/\baccuracy counts\b/i, /\bloss\b/, /\bhow bad\b|\bweighs\b/]],
  },
  '001.26': {
    lesson: 'loss-vs-accuracy',
    evidence: [{ figure: 'two-models' }, [/\bboth\b/, /\b90 of 100\b/], [/\b0\.138\b/, /\b0\.929\b/, /\bB\b/]],
  },
  '001.27': {
    lesson: 'training-loop',
    evidence: [{ figure: 'training-loop' }, [/^Predict\b/], [/^Measure\b/], [/^Update\b/], [/^Repeat\b/]],
  },
  '001.28': { lesson: 'training-loop', evidence: [{ figure: 'loss-curve' }] },
  '001.29': {
    lesson: 'training-loop',
    evidence: [[/\bhigh start\b/i, /\bsharp drop\b/i, /\bgradual flattening\b/i]],
  },
  '001.30': {
    lesson: 'training-loop',
    evidence: [[/\bflat\b/, /\beasy gains\b/i, /\blowest\b/]],
  },
  '001.31': {
    lesson: 'training-loop',
    evidence: [
      { figure: 'call-the-turn' },
      [/\bvalidation\b/, /\boverfitting\b/, /\btraining loss (sinks|falls)\b/, /\b(climbs|rises)\b/],
    ],
  },
  '001.32': {
    lesson: 'training-loop',
    evidence: [[/\bloss\b/, /\bscore\b/, /\bgoal\b/]],
  },
  '001.33': {
    lesson: 'training-loop',
    evidence: [
      [/\bgradient descent\b/i, /\bbackpropagation\b/, /\boptimi[sz]ation\b/, /\boverfitting\b/, /\bmetrics\b/],
    ],
  },
  '001.34': {
    lesson: 'training-loop',
    evidence: [[/\b(model|it) (makes a guess|guesses)\b/i], [/\bscore goes down\b/, /\bguesses again\b/]],
  },
  '001.35': {
    lesson: 'training-loop',
    evidence: [[/\bloss\b/, /\bknows\b/, /\bwrong\b/, /\bTraining\b/, /\bless\b/]],
  },
};
