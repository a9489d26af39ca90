/**
 * The rooms of the house: what each is for and which rooms it may import from. One table; the lint rules
 * (eslint.config.mjs), the table in CONTRIBUTING.md and tests/floors.test.ts are made from it.
 */
export const rooms = {
  math: {
    about:
      'Numbers and letters that know nothing of learning: stable exp and log, seeded random, sampling, rounding, number words, capitals.',
    from: [],
  },
  state: {
    about: 'What a widget remembers: bounded fields, their text form, the URL, the reader’s shelf.',
    from: ['math'],
  },
  losses: { about: 'One loss a file: everything that is known of it.', from: ['math', 'styles'] },
  data: {
    about:
      'The datasets of the course (content/datasets): one type, one loader, which turns a CSV into a plain module while the site is built. Never in a browser.',
    from: ['math'],
  },
  plot: { about: 'A frame with two scales, and the marks, labels and grips drawn in it.', from: ['math', 'styles'] },
  training: { about: 'Models, optimizers and the loop that trains, here or in a worker.', from: ['losses', 'math'] },
  controls: {
    about:
      'Sliders, choices, play buttons, read-outs, each labelled and keyboard-operable; what runs training for a figure.',
    from: ['training', 'state', 'math'],
  },
  widgets: {
    about: 'One folder an idea: the state it has, the model, the words, the picture of it.',
    from: ['controls', 'training', 'plot', 'losses', 'data', 'state', 'math', 'styles'],
  },
  figure: {
    about:
      'What every widget gets for nothing: frame, history, player, address, goals, live values, exact values, tools, embed.',
    from: ['widgets', 'controls', 'plot', 'state', 'math'],
  },
  emblems: {
    about: 'The dart of each lesson as a small picture, and the colour of its ground. Never in a browser.',
    from: ['plot', 'styles'],
  },
  course: {
    about:
      'The course as data, when the site is built: schemas, rules over content, order, vocabulary. Never in a browser.',
    from: ['emblems', 'widgets', 'losses', 'data', 'state', 'math'],
  },
  prose: {
    about: 'The words MDX may say: figure, term, word, formula, code, fold, show, live.',
    from: ['figure', 'course', 'widgets', 'data', 'state', 'math', 'styles'],
  },
  questions: {
    about:
      'Predictions, quizzes, review: one card, its judging, the deck. Its browser scripts take only types from course.',
    from: ['course', 'prose', 'figure', 'plot', 'state', 'math'],
  },
  reader: {
    about: 'What follows a reader: progress, continue, search, offline. Small scripts of the page.',
    from: ['questions', 'figure', 'course', 'losses', 'state', 'math'],
  },
  oche: {
    about: 'The throw of the front page: board, dart in the hand, the number that it earns.',
    from: ['widgets', 'plot', 'state', 'math'],
  },
  teach: { about: 'Plans, handouts, answers, presenting.', from: ['course', 'figure', 'prose', 'state', 'math'] },
  sharing: {
    about:
      'What the site shows of itself elsewhere, made when it is built: whole addresses, pictures for links, icons, structured data.',
    from: ['prose', 'course', 'emblems', 'figure', 'widgets', 'state'],
  },
  layouts: {
    about: 'Page shells: bar, rails, contents, course board.',
    from: [
      'sharing',
      'teach',
      'reader',
      'questions',
      'prose',
      'course',
      'emblems',
      'figure',
      'controls',
      'plot',
      'losses',
      'data',
      'state',
      'math',
      'styles',
    ],
  },
  pages: {
    about: 'Routes thin enough to read in one screen.',
    from: [
      'layouts',
      'sharing',
      'oche',
      'teach',
      'reader',
      'questions',
      'prose',
      'course',
      'emblems',
      'figure',
      'widgets',
      'controls',
      'plot',
      'losses',
      'data',
      'state',
      'math',
      'styles',
    ],
  },
  styles: { about: 'Colour, type and space by role, and element defaults.', from: [] },
};

/** Rooms in which React may be imported. */
export const reactRooms = ['plot', 'controls', 'widgets', 'figure', 'sharing'];

/** Rooms without a browser: no window, document, history or localStorage, except in these files. */
export const pureRooms = ['math', 'losses', 'training', 'state'];
export const browserFiles = ['src/state/address.ts', 'src/state/shelf.ts', 'src/state/theme.ts'];

/** Rooms that exist only when the site is built: a browser's script may take types from them, and nothing else. */
export const buildRooms = ['course', 'data', 'emblems', 'sharing'];

/** Content that belongs to a room: a dataset is imported as the module of numbers that `data` makes of it. */
export const contentRooms = { 'content/datasets/': 'data' };
