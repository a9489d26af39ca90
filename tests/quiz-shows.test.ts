/** Where a wrong answer leads, it's seen to be wrong: what the figure reads in that state, worked out by the figure itself. */
import { describe, expect, test } from 'vitest';
import { contentFiles } from '~/course/files.ts';
import { questionsOf, repliesOf } from '~/course/rules/questions.ts';
import { readContent } from '~/course/rules/read.ts';
import { showParts } from '~/course/rules/teach.ts';
import { allWidgets } from '~/figure/registry.ts';
import { fromText, parseShort } from '~/state/record.ts';

/** By what is shown: live values of that figure, as they are written. */
const reads: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'two-darts ax=3 ay=4 bx=0 by=5': { lossA: '5.0', lossB: '5.0' },
  'two-darts ax=-5 ay=0 bx=0 by=5': { lossA: '5.0', lossB: '5.0' },
  'two-darts ax=0 ay=5 bx=-3 by=-4': { lossA: '5.0', lossB: '5.0' },
  'dart-throw x=1 y=10 throws=0_10': { distance: '10.0' },
  'dart-throw x=0 y=9 throws=0_10': { distance: '9.0' },
  'dart-throw x=0 y=5 throws=0_20': { distance: '5.0' },
  'blindfold coach=missed throws=0_5_10_0': { told: 'missed', throws: '2', nearest: 'not told' },
  'blindfold coach=hint throws=0_0': { told: '12.2 cm off, mostly too high', throws: '1' },
  'dart-fold guess=400 fold=100': { error: '+50', loss: '50' },
  'dart-fold guess=300 fold=100': { error: '−50', loss: '50' },
  'dart-fold guess=310 fold=100': { loss: '40' },
  'dart-fold guess=390 fold=100': { loss: '40' },
  'dart-fold guess=350 fold=100': { loss: '0' },
  'cancel first=3 second=-3': { average: '0', mse: '9' },
  'mse-houses guess2=200 guess3=275 guess4=410 guess5=320': { total: '2,500', mse: '500' },
  'mse-houses guess1=350': { total: '325', mse: '65', rmse: '8.06', mae: '7', square1: '0' },
  'mse-houses unit=dollars': { mse: '565,000,000' },
  'mse-houses unit=thousands': { total: '2,825', mse: '565', halfMse: '282.5', rmse: '23.77' },
  'two-days last=20': { maeA: '5', mseA: '25', maeB: '5', mseB: '100', times: '4' },
  'best-guess guess=23.5': { mae: '21.30', sides: '2 | 3' },
  'best-guess guess=42.8': { mae: '30.88', sides: '4 | 1' },
  'best-guess guess=45': { mae: '32.20', sides: '4 | 1' },
  'best-guess guess=25': { costs: '5 + 3 + 0 + 2 + 95', count: '5', total: '105', mae: '21.00', sides: '2 | 2' },
  'best-guess guess=25 last=220': { best: '25', average: '62.8', sides: '2 | 2' },
  'best-guess guess=25 last=500': { best: '25', average: '118.8', sides: '2 | 2' },
  'two-errors first=10 second=20': { costs: '10 | 20', ratio: '2' },
  'two-curves error=20 axis=far': { absolute: '20', squared: '400' },
  'two-curves error=0.1': { absoluteSlope: '+1', squaredSlope: '+0.2' },
  'two-curves error=30 axis=far': { absolute: '30', squared: '900' },
  'two-curves error=30 axis=hours': { absolute: '0.5', squared: '0.25' },
  'two-valleys last=31': { mean: '25.0', median: '25.0' },
  'two-valleys last=60': { mean: '30.8', median: '25.0' },
  'two-valleys last=120': { mean: '42.8', median: '25.0', apart: '17.8' },
  'two-valleys last=135': { mean: '45.8', median: '25.0' },
  'line-fit scene=far': { mseSlope: '−0.05', maeSlope: '−0.15' },
  'huber-ring delta=0.5 last=120': { best: '25', pulls: '0.5 + 0.5 + 0 + 0.5', pull: '0.5' },
  'huber-ring delta=20 last=120': { best: '28.5', miss: '91.5', pull: '20', together: '20' },
  'huber-ring delta=100 last=120': { best: '42.8', miss: '77.2', pull: '77.2' },
  'huber-pull miss=20 delta=5': { costHuber: '87.5', pullHuber: '5', costSquared: '200', costAbsolute: '20' },
  'huber-line delta=1 unit=seconds': { slope: '1.93', absoluteSlope: '1.93', inside: '2' },
  'hinge-street line=0 street=4 far=3': { paying: '6', total: '3', farCost: '0.25' },
  'three-prices margin=4': { hinge: '0', squared: '9' },
  'staircase line=-1': { mistakes: '1', hinge: '0.46', slope: '−0.17' },
  'staircase line=-2.5': { mistakes: '2', hinge: '0.83', slope: '−0.25' },
  'late-promise promise=21 late=1 early=3': { best: '21', bill: '51', earlyBill: '12', lateBill: '39' },
  'late-promise promise=24 late=1 early=3': { best: '21', bill: '66' },
  'late-promise promise=18 late=1 early=3': { best: '21', bill: '68', earlyBill: '0' },
  'late-promise promise=27 late=6 early=2': { best: '27', bill: '110', quantile: '3/4' },
  'bakery baked=58 leftOver=1 sentAway=4 story=bakery': { best: '58', share: '4/5', short: '2', bill: '135' },
  'late-promise promise=27 late=3 early=1': { best: '27', bill: '55', quantile: '3/4' },
  'late-promise promise=24 late=1 early=1': { best: '24', bill: '34', quantile: '1/2' },
  'late-promise promise=27 late=1 early=1': { best: '24', bill: '43' },
  'power-dial power=signed guess=42.8': { averageError: '0.0', best: 'none' },
  'power-dial power=p1 guess=25': { best: '25', slowestShare: '90' },
  'power-dial power=p2 guess=25': { best: '42.8', slowestShare: 'over 99' },
  'power-dial power=p2 guess=42.8': { best: '42.8', slowestShare: '80' },
  'confidence truth=cat dog=50 cat=49 fish=1': { loss: '0.713', verdict: 'wrong but unsure' },
  'confidence truth=cat dog=40 cat=20 fish=40': { loss: '1.609' },
  'confidence dog=70 cat=30 fish=0 truth=cat': { loss: '1.204' },
  'confidence dog=90 cat=10 fish=0 truth=cat': { loss: '2.303' },
  'halving start=0.2 halvings=0 classes=10': { loss: '1.609', nothing: '2.303' },
  'halving start=0.8 halvings=5': { loss: '3.689' },
  'halving start=0.2 halvings=1': { loss: '2.303', step: '0.693' },
  'halving start=0.4 halvings=1': { loss: '1.609', step: '0.693' },
  'two-answers dogA=34 catA=33 fishA=33': { answerA: 'right', a: '1.079', answerB: 'wrong', b: '0.755' },
  'two-answers dogA=10 catA=85 fishA=5 dogB=2 catB=50 fishB=48': { a: '2.303', b: '3.912' },
  'rain-days said=0': { average: '∞', wetPrice: '∞', dryPrice: '0.00' },
  'rain-days said=1 wet=9': { average: '∞', dryPrice: '∞' },
  'halving start=0.5 halvings=1': { nats: '1.386', step: '0.693' },
  'spam-bill said=0.8 truth=fine': { loss: '1.609', y: '0' },
  'rain-days said=0.5 wet=1': { average: '0.693' },
  'rare-line line=3.09 missPrice=9 alarmPrice=1': { caught: '0', alarms: '2', bill: '92' },
  'rare-line line=4 missPrice=9 alarmPrice=1': { caught: '0', alarms: '0', bill: '90' },
  'rare-line line=2.38 missPrice=50 alarmPrice=1': { caught: '6', missed: '4', alarms: '12', bill: '212' },
  'rare-line line=4': { right: '99', caught: '0', missed: '10' },
  'rare-weight weight=99': { expected: '14.6', constant: '0.500', boundary: '1.20' },
  'never-zero zeros=zero': { one: '∞', mean: '∞' },
  'two-models rightB=0.55': { accuracyA: '90', accuracyB: '90', lossA: '0.138', lossB: '0.929', wrongB: '0.02' },
  'one-dot from=0.51 to=0.49': { accuracyChange: '−1', lossChange: '+0.04' },
  'one-dot from=0.49 to=0.001': { accuracyChange: '0', lossChange: '+6.19' },
  'one-dot from=0.6 to=0.7': { accuracyChange: '0', lossChange: '−0.15' },
  'build-a-model right=95 sure=0.99 wrong=0': { accuracy: '95', loss: '0.700' },
  'build-a-model right=80 sure=0.9 wrong=0.125': { accuracy: '80', loss: '0.500' },
  'build-a-model right=95 sure=0.85 wrong=0.001': { accuracy: '95', loss: '0.500', wrong: '0.001' },
  'training-loop tick=4 rate=0.14': { loss: '30', nextLoss: '36.3', better: 'higher' },
  'training-loop tick=4 rate=0.02': { loss: '30', nextLoss: '14.7', better: 'lower' },
  'training-loop tick=3': { w: '0', nextW: '0.6' },
  'loss-curve step=60': { first: '104', sharp: '9', afterSharp: '29.5', loss: '19.9' },
  'loss-curve step=300': { loss: '11.0', lowest: '9.09' },
  'loss-curve left=30 right=30 step=60': { loss: '43.9', last: '15.1' },
  'call-the-turn step=10000 call=10000 shown=yes': { callValidation: '11.0', best: '3,075', bestValidation: '5.43' },
  'call-the-turn step=10000 call=0 shown=yes': { callValidation: '19.3', best: '3,075', bestValidation: '5.43' },
  'be-the-optimizer tries=0.6_1.02_1.314_1.52_1.664 w=1.66': { lowestW: '2', loss: '0.847' },
  'score-arrows dog=2 cat=1 fish=0.1 truth=dog': { gDog: '−0.341', gCat: '+0.242', gFish: '+0.099', pDog: '0.659' },
  'score-arrows dog=1 cat=0 fish=0 truth=dog': { gCat: '+0.212', gFish: '+0.212' },
  'softmax-scores dog=5 cat=1 fish=0.1': { pDog: '0.975' },
  'softmax-scores dog=1 cat=0.5 fish=0': { pDog: '0.506' },
  'softmax-scores dog=4 cat=2 fish=0.2': { pDog: '0.864' },
  'temperature temperature=0.2': { pMat: '0.97' },
  'temperature temperature=0.5': { pMat: '0.70' },
  'softmax-twice score=9 classes=10 twice=yes': { costTwice: '1.462', floor: '1.461' },
  'softmax-twice score=6 classes=10 twice=yes': { once: '0.978', twiceP: '0.228', costTwice: '1.480' },
  'softmax-twice score=6 classes=10 twice=no': { costOnce: '0.022', cost: '0.022' },
};

const shown = readContent(contentFiles).quizzes.flatMap((quiz) =>
  questionsOf(quiz).flatMap(({ ask, path }) =>
    repliesOf(ask, path).flatMap(({ told: { show = 'nothing' }, wrong }) => (wrong ? [show] : [])),
  ),
);

test('every wrong answer shows something that is written down here, and nothing else is', () => {
  expect(shown.length).toBeGreaterThan(100);
  expect([...new Set(shown)].sort()).toEqual(Object.keys(reads).sort());
});

describe.each(Object.entries(reads))('%s', (show, values) => {
  test.each(Object.entries(values))('%s is %s', (name, value) => {
    const { id, at } = showParts(show);
    const widget = allWidgets.get(id);
    const { state, problems } = fromText(widget?.fields ?? {}, parseShort(at));
    expect(problems).toEqual([]);
    expect(widget?.live(state)[name]).toBe(value);
  });
});
