/**
 * The rooms of the house: what each is for and which rooms it may import from. One table; the lint rules
 * (eslint.config.mjs), the table in CONTRIBUTING.md and tests/floors.test.ts are made from it.
 */
export const rooms = {
  math: { about: 'Numbers that know nothing of learning: means, medians, steps, rounding, number formats.', from: [] },
  state: {
    about: 'What a widget remembers: bounded fields, their text form, the URL, the reader’s shelf.',
    from: ['math'],
  },
  losses: {
    about: 'One loss a file: value, gradient, formula, parameters, kinks, its names elsewhere.',
    from: ['math'],
  },
  plot: { about: 'A frame with two scales, and the marks and handles drawn in it.', from: ['math'] },
  training: { about: 'Models, optimizers and the loop that trains, here or in a worker.', from: ['losses', 'math'] },
  controls: {
    about:
      'Sliders, choices, read-outs and buttons, each labelled and keyboard-operable; what runs training for a figure.',
    from: ['training', 'state', 'math'],
  },
  widgets: {
    about: 'One folder an idea: its state, the sentence that describes it, the picture of it.',
    from: ['controls', 'training', 'plot', 'losses', 'state', 'math'],
  },
  lesson: {
    about: 'The words a lesson may use: figure, question card, quiz, term, formula, code.',
    from: ['widgets', 'controls', 'losses', 'state', 'math'],
  },
  layouts: {
    about: 'Page shells: bar, rails, contents, course board.',
    from: ['lesson', 'controls', 'plot', 'losses', 'state', 'math', 'styles'],
  },
  pages: {
    about: 'Routes thin enough to read in one screen.',
    from: ['layouts', 'lesson', 'widgets', 'controls', 'plot', 'losses', 'state', 'math', 'styles'],
  },
  styles: { about: 'Colour, type and space by role, and element defaults.', from: [] },
};

/** Rooms in which React may be imported. */
export const reactRooms = ['plot', 'controls', 'widgets', 'lesson'];

/** Rooms without a browser: no window, document, history or localStorage, except in these files. */
export const pureRooms = ['math', 'losses', 'training', 'state'];
export const browserFiles = ['src/state/address.ts', 'src/state/shelf.ts', 'src/state/theme.ts'];
