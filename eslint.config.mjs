import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { browserFiles, contentRooms, pureRooms, reactRooms, rooms } from './floors.mjs';

const browserGlobals = ['window', 'document', 'history', 'location', 'localStorage', 'navigator'];

/** ESLint replaces a rule's options instead of merging them, so each room gets exactly one entry. */
const roomRules = Object.entries(rooms).map(([room, { from }]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !from.includes(other));
  const closed = Object.entries(contentRooms).flatMap(([folder, other]) => (forbidden.includes(other) ? [folder] : []));
  const patterns = [
    { regex: '^\\.\\./', message: 'Same folder is ./, anything else is ~/room/….' },
    ...(forbidden.length > 0
      ? [
          {
            regex: [`^~/(${forbidden.join('|')})(/|$)`, ...closed.map((folder) => `^/${folder}`)].join('|'),
            message: `floors.mjs: ${room} may import only from: ${from.join(', ') || 'nothing'}.`,
          },
        ]
      : []),
    ...(room === 'widgets' ? [{ regex: '^~/widgets/[^/]+/', message: 'A widget never imports another widget.' }] : []),
    ...(reactRooms.includes(room)
      ? []
      : [{ regex: '^react(-dom)?(/|$)', message: `floors.mjs: no React in ${room}.` }]),
    ...(room === 'plot' ? [] : [{ regex: '^d3-', message: 'd3 computes in plot only.' }]),
  ];
  return {
    files: [`src/${room}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Seeded streams only.' }],
      ...(pureRooms.includes(room) ? { 'no-restricted-globals': ['error', ...browserGlobals] } : {}),
    },
  };
});

const tuple = {
  selector: 'VariableDeclarator[id.type="ArrayPattern"][init.type="ArrayExpression"]',
  message: 'Declare each name on a line of its own: tuples make diffs and debuggers worse.',
};

/** What Prettier cannot see: a line for each name, and files that are one idea. */
const readable = {
  files: ['**/*.{ts,tsx,mjs,js,astro}'],
  rules: {
    'max-lines': ['error', { max: 250 }],
    'no-restricted-syntax': ['error', tuple],
  },
};

/** Two words in a row, and not those of a class list, a formula or code: somebody reads that. One word alone could be a name. */
const twoWords = '/[A-Za-z’]{2,},? [A-Za-z]{2,}/';
const inCode = ':matches(JSXAttribute[name.name=/^(className|look)$/], Property[key.name=/^(formula|code)$/])';
const asProse = (node) => `${node}:not(${inCode} ${node})`;
/** What a figure says stands in its words.ts, where it is read, checked and changed without the code around it. */
const worded = {
  files: ['src/widgets/*/*.tsx'],
  rules: {
    'no-restricted-syntax': [
      'error',
      tuple,
      ...[
        'JSXText[value=/[A-Za-z]{2}/]',
        asProse(`Literal[value=${twoWords}]`),
        asProse(`TemplateElement[value.raw=${twoWords}]`),
      ].map((selector) => ({ selector, message: 'What a reader reads stands in words.ts.' })),
    ],
  },
};

export default [
  { ignores: ['dist/', 'dist-sub-path/', '.astro/', 'node_modules/', 'test-results/', 'public/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  readable,
  worded,
  ...roomRules,
  { files: browserFiles, rules: { 'no-restricted-globals': 'off' } },
];
