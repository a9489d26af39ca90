/**
 * The article that the first part of the course grew from, item by item (the tags stand in the lessons' frontmatter as `sources`).
 * Each has to be claimed by a lesson and to be found on its page: in its words, its code, or a figure of its own.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, lessons, test } from './site.ts';

/** What is looked for: words on the page, or the figure that shows it. */
type Evidence = RegExp | { readonly figure: string };

const article: Readonly<
  Record<string, { readonly about: string; readonly lesson: string; readonly evidence: readonly Evidence[] }>
> = {
  '001.01': {
    about: 'code and Greek letters come first, and the reader nods',
    lesson: 'throw-a-dart',
    evidence: [/loss = "mse"/, /Greek/, /nodded/],
  },
  '001.02': {
    about: 'the idea first, then the formula',
    lesson: 'throw-a-dart',
    evidence: [/the idea first/, /us noobs/],
  },
  '001.03': {
    about: 'definition: one number for how wrong a prediction is',
    lesson: 'throw-a-dart',
    evidence: [/one number that says how wrong the prediction is/],
  },
  '001.04': {
    about: 'high is very wrong, low is close',
    lesson: 'throw-a-dart',
    evidence: [/high loss means very wrong, a low one means close/],
  },
  '001.05': {
    about: 'training adjusts until the loss is smaller',
    lesson: 'throw-a-dart',
    evidence: [/training/i, /smaller|lower/],
  },
  '001.06': {
    about: 'the dartboard: bull, dart, distance',
    lesson: 'throw-a-dart',
    evidence: [/That is the dart/, /That is the bull/, /distance/],
  },
  '001.07': { about: 'picture of the dartboard', lesson: 'throw-a-dart', evidence: [{ figure: 'dart-throw' }] },
  '001.08': {
    about: 'a near miss is not a far miss',
    lesson: 'throw-a-dart',
    evidence: [/a near miss is not a far miss/, /how badly/],
  },
  '001.09': {
    about: 'MSE, for numbers: house prices, temperatures, delivery times',
    lesson: 'mean-squared-error',
    evidence: [/house/i, /temperature/i, /deliver/i],
  },
  '001.10': {
    about: 'error, squared, mean: in that order',
    lesson: 'mean-squared-error',
    evidence: [/error[^.]*square[^.]*mean/i],
  },
  '001.11': { about: 'MSE in Python', lesson: 'mean-squared-error', evidence: [/def\s+mean_squared_error/, /zip/] },
  '001.12': {
    about: 'squares do not cancel: +3 and −3',
    lesson: 'mean-squared-error',
    evidence: [{ figure: 'cancel' }, /\+3/, /−3/, /cancel/],
  },
  '001.13': {
    about: 'squares punish big misses: $1,000 and $200,000',
    lesson: 'mean-squared-error',
    evidence: [/1,000/, /200,000/],
  },
  '001.14': {
    about: 'MAE: the absolute value instead of the square',
    lesson: 'mean-absolute-error',
    evidence: [/absolute error/, /sign thrown away/],
  },
  '001.15': { about: 'MAE in Python', lesson: 'mean-absolute-error', evidence: [/def\s+mean_absolute_error/, /abs/] },
  '001.16': {
    about: 'an error of 10 costs 10, of 20 costs 20',
    lesson: 'mse-vs-mae',
    evidence: [/error of 10\s+costs\s+10 on the V/, /error of 20\s+costs\s+20/],
  },
  '001.17': { about: 'outliers that are part of life: MAE', lesson: 'mean-absolute-error', evidence: [/outlier/] },
  '001.18': { about: 'the two curves', lesson: 'mse-vs-mae', evidence: [{ figure: 'two-curves' }] },
  '001.19': {
    about: 'categories: spam, animals, fraud',
    lesson: 'cross-entropy',
    evidence: [/spam/, /fraud/, /dog, cat and fish/],
  },
  '001.20': {
    about: 'probabilities as output: 70, 20 and 10 per cent',
    lesson: 'cross-entropy',
    evidence: [/70\s*%/, /20\s*%/, /10\s*%/],
  },
  '001.21': {
    about: 'penalised for the low probability of the truth',
    lesson: 'cross-entropy',
    evidence: [/0\.357/, /1\.609/, /2\.303/],
  },
  '001.22': {
    about: 'right and sure, right but unsure, wrong and sure',
    lesson: 'cross-entropy',
    evidence: [/right and sure/i, /right but unsure/i, /wrong and sure/i],
  },
  '001.23': { about: 'the cross-entropy curve', lesson: 'cross-entropy', evidence: [{ figure: 'confidence' }] },
  '001.24': {
    about: 'confidence counts, not only being right',
    lesson: 'cross-entropy',
    evidence: [/confiden/i, /0\.755/, /1\.079/],
  },
  '001.25': { about: 'accuracy counts, loss weighs', lesson: 'loss-vs-accuracy', evidence: [/accuracy counts/i] },
  '001.26': {
    about: 'two models, both 90 of 100',
    lesson: 'loss-vs-accuracy',
    evidence: [{ figure: 'two-models' }, /90 of 100/, /0\.138/, /0\.929/],
  },
  '001.27': {
    about: 'the training loop',
    lesson: 'training-loop',
    evidence: [{ figure: 'training-loop' }, /predict/i, /measure/i, /update/i, /repeat/i],
  },
  '001.28': { about: 'the loss over time', lesson: 'training-loop', evidence: [{ figure: 'loss-curve' }] },
  '001.29': {
    about: 'the healthy curve: high start, sharp drop, gradual flattening',
    lesson: 'training-loop',
    evidence: [/high start/i, /sharp drop/i, /gradual flattening/i],
  },
  '001.30': {
    about: 'flattening is normal',
    lesson: 'training-loop',
    evidence: [/most healthy runs look like this/i, /easy gains first, small ones later/i],
  },
  '001.31': {
    about: 'training loss down, validation loss up: overfitting',
    lesson: 'training-loop',
    evidence: [{ figure: 'call-the-turn' }, /overfitting/i, /validation/i],
  },
  '001.32': {
    about: 'the loss is the mistake score and the goal',
    lesson: 'training-loop',
    evidence: [/score/i, /goal/i],
  },
  '001.33': {
    about: 'the door to gradient descent, backpropagation, optimisation, overfitting, metrics',
    lesson: 'training-loop',
    evidence: [/gradient descent/i, /backpropagation/i, /optimi[sz]/i, /metric/i],
  },
  '001.34': {
    about: 'guess, score, update',
    lesson: 'training-loop',
    evidence: [/the model guesses/i, /scores the guess/i],
  },
  '001.35': {
    about: 'how a model knows that it is wrong; how it gets less wrong',
    lesson: 'training-loop',
    evidence: [/less wrong/i, /knows/i],
  },
};

/** The text of a page as a reader meets it, without what is written twice for machines. */
const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<(script|style|math|title)[\s>][\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

const pageOf = (slug: string): string => lessons.find(({ path }) => path === `/lessons/${slug}/`)?.html ?? '';
const claims = (slug: string): string[] => {
  const [, frontmatter = ''] =
    /^---\n([\s\S]*?)\n---/.exec(readFileSync(new URL(`../../content/lessons/${slug}.mdx`, import.meta.url), 'utf8')) ??
    [];
  return (parse(frontmatter) as { sources: string[] }).sources;
};

test('the article has thirty-five items', () => {
  expect(Object.keys(article)).toEqual(Array.from({ length: 35 }, (_, i) => `001.${String(i + 1).padStart(2, '0')}`));
});

for (const [tag, { about, lesson, evidence }] of Object.entries(article)) {
  test(`${tag}, ${about}: claimed by ${lesson} and found there`, () => {
    expect(claims(lesson)).toContain(tag);
    const html = pageOf(lesson);
    for (const wanted of evidence) {
      if (wanted instanceof RegExp) expect.soft(textOf(html)).toMatch(wanted);
      else expect.soft(html).toContain(`data-widget="${wanted.figure}"`);
    }
  });
}
