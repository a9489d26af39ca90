/** What one does in a figure, in a word that no other has; `wide` where its picture needs the room of two in the gallery. */
interface Verb {
  readonly verb: string;
  readonly wide?: true;
}

export const verbs: Readonly<Record<string, Verb>> = {
  'dart-throw': { verb: 'Throw' },
  'dart-fold': { verb: 'Fold' },
  'two-darts': { verb: 'Match' },
  blindfold: { verb: 'Search' },
  cancel: { verb: 'Cancel' },
  'mse-houses': { verb: 'Miss' },
  'two-days': { verb: 'Shove' },
  'thousand-million': { verb: 'Grow' },
  'best-guess': { verb: 'Tip', wide: true },
  'two-errors': { verb: 'Weigh' },
  'two-curves': { verb: 'Bet' },
  'two-valleys': { verb: 'Run' },
  'line-fit': { verb: 'Pull' },
  'power-dial': { verb: 'Bend' },
  'worst-perfect': { verb: 'Cheat' },
  confidence: { verb: 'Believe', wide: true },
  halving: { verb: 'Halve' },
  'two-answers': { verb: 'Choose' },
  'next-word': { verb: 'Stack' },
  'never-zero': { verb: 'Starve' },
  'two-models': { verb: 'Heap' },
  'one-dot': { verb: 'Cross' },
  'build-a-model': { verb: 'Build' },
  'training-loop': { verb: 'Loop' },
  'let-it-run': { verb: 'Explode', wide: true },
  'be-the-optimizer': { verb: 'Descend', wide: true },
  'loss-curve': { verb: 'Draw' },
  'rain-days': { verb: 'Paint' },
  'spam-bill': { verb: 'Insist' },
  'call-the-turn': { verb: 'Stop', wide: true },
};
