import { defineFigure } from '~/widgets/define-figure.tsx';
import { fields } from './fields.ts';
import { type Answers, answersOf, type Side } from './model.ts';
import { Picture } from './Picture.tsx';
import { goals, headline, nats, picture, sentence, situations, table } from './words.ts';

const price = (side: Side) => ({ of: (answers: Answers) => answers[side].price, as: nats });
const percent = (side: Side, k: number) => ({ of: (answers: Answers) => `${answers[side].percents[k] ?? 0}` });
const answer = (side: Side) => ({ of: (answers: Answers) => answers[side].answer });

export default defineFigure({
  words: {
    picture,
    goals,
    situations,
    headline: (_, answers) => headline(answers),
    sentence: (_, answers) => sentence(answers),
    table: (_, answers) => table(answers),
  },
  fields,
  handles: ['dogA', 'catA', 'fishA', 'dogB', 'catB', 'fishB'],
  model: answersOf,
  numbers: {
    a: price('A'),
    b: price('B'),
    beliefA: percent('A', 0),
    beliefB: percent('B', 0),
    catB: percent('B', 1),
    answerA: answer('A'),
    answerB: answer('B'),
    // Two infinite prices are the same.
    difference: { of: ({ A, B }) => (A.price === B.price ? 0 : Math.abs(A.price - B.price)), as: nats },
  },
  heard: ['a', 'b'],
  loudest: () => 5,
  parts: ['truth'],
  Picture,
  quiet: 'top',
  situations: [
    { dogB: 4, catB: 95, fishB: 1 },
    { dogA: 60, catA: 20, fishA: 20, dogB: 90, catB: 8, fishB: 2 },
    { dogB: 0, catB: 95, fishB: 5 },
  ],
  reached: [({ A, B }) => A.price === B.price && A.answer === 'right' && B.answer === 'wrong'],
  samples: [
    { dogA: 47, catA: 26, fishA: 27 },
    { dogA: 0, catA: 50, fishA: 50 },
    { dogA: 100, catA: 0, fishA: 0, dogB: 0, catB: 100, fishB: 0 },
    { dogA: 50, catA: 50, fishA: 0 },
    { dogA: 70, catA: 20, fishA: 10, dogB: 70, catB: 20, fishB: 10 },
    { dogB: 5, catB: 5, fishB: 90 },
    { dogA: 1, catA: 50, fishA: 49, dogB: 1, catB: 99, fishB: 0 },
    { dogA: 0, catA: 0, fishA: 100, dogB: 0, catB: 100, fishB: 0 },
  ],
});
