import { quoted, quotePlace } from '~/data/quote.ts';
import type { Value } from '~/state/field.ts';
import { defaults, fromText, parseShort } from '~/state/record.ts';
import { partsOf, type WidgetDefinition } from '~/widgets/define-widget.ts';
import { type Fault, problem } from './problem.ts';
import { checkAnswers, questionsOf, repliesOf } from './questions.ts';
import { attributeOf, components, type Content, type LessonFile, lineOf, type QuizFile, walk } from './read.ts';

export type Widgets = ReadonlyMap<string, WidgetDefinition>;
export type Place = Pick<Fault, 'file' | 'line'>;

/** What each component is told, and which of it it cannot do without. Neither Astro nor MDX looks. */
const attributes: Readonly<Record<string, { readonly needs: readonly string[]; readonly may: readonly string[] }>> = {
  Ask: { needs: ['id'], may: [] },
  Faq: { needs: ['id'], may: [] },
  Live: { needs: ['of'], may: ['at'] },
  Part: { needs: ['of', 'name'], may: [] },
  Quiz: { needs: [], may: [] },
  Show: { needs: ['widget', 'state'], may: [] },
  Term: { needs: ['id'], may: [] },
  Widget: { needs: ['id'], may: ['at'] },
  Word: { needs: ['id'], may: [] },
};

function checkComponents({ file, tree }: Pick<LessonFile, 'file' | 'tree'>): string[] {
  return components(tree).flatMap((node) => {
    const name = node.name ?? '';
    const line = lineOf(node);
    const known = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (!known) return [problem({ file, line, what: 'the component', bad: name, legal: Object.keys(attributes) })];
    const legal = [...known.needs, ...known.may];
    const given = (node.attributes ?? []).map((attribute) => attribute.name ?? '…');
    return [
      ...given
        .filter((key) => !legal.includes(key))
        .map((bad) => problem({ file, line, what: `the attribute of <${name}>`, bad, legal })),
      ...given
        .filter((key) => legal.includes(key) && attributeOf(node, key) === undefined)
        .map((bad) =>
          problem({
            file,
            line,
            what: `the attribute of <${name}>`,
            bad,
            why: 'is not plain text',
            legal: `${bad}="…"`,
          }),
        ),
      ...known.needs
        .filter((key) => !given.includes(key))
        .map((bad) =>
          problem({ file, line, what: `the attribute of <${name}>`, bad, why: 'is missing', legal: `${bad}="…"` }),
        ),
    ];
  });
}

const checkWidget = (widgets: Widgets, id: string, place: Place): string[] =>
  widgets.has(id) ? [] : [problem({ ...place, what: 'the widget', bad: id, legal: [...widgets.keys()] })];

/** A state in the short form, "guess1=350 unit=dollars": keys that the widget has, values that its fields read as they stand. */
function checkState(widgets: Widgets, id: string, short: string, place: Place): string[] {
  const widget = widgets.get(id);
  if (!widget) return [];
  const asked = parseShort(short);
  const { state, problems } = fromText(widget.fields, asked);
  const unread = problems.map(({ field, text, legal }) =>
    Object.hasOwn(widget.fields, field)
      ? problem({ ...place, what: `the value of ${id}’s ${field}`, bad: text, legal })
      : problem({ ...place, what: `the field of ${id}`, bad: field, legal }),
  );
  const moved = Object.entries(asked).flatMap(([name, text]) => {
    const field = widget.fields[name];
    const read = (state as Readonly<Record<string, Value>>)[name];
    const changed =
      field?.kind === 'number' &&
      !problems.some((one) => one.field === name) &&
      Math.abs(Number(text) - (read as number)) > 1e-9;
    return changed
      ? [
          problem({
            ...place,
            what: `the value of ${id}’s ${name}`,
            bad: text,
            why: 'is out of bounds or between two steps',
            legal: field.legal,
          }),
        ]
      : [];
  });
  return [...unread, ...moved];
}

/** A live value, "<widget>.<name>". One that follows its figure needs the figure on the page. */
export function checkLive(
  widgets: Widgets,
  of: string,
  at: string | undefined,
  onPage: ReadonlySet<string>,
  place: Place,
): string[] {
  const cut = of.indexOf('.');
  const id = of.slice(0, Math.max(cut, 0));
  const name = of.slice(cut + 1);
  if (cut < 0)
    return [
      problem({
        ...place,
        what: 'the live value',
        bad: of,
        why: 'does not say of which widget it is',
        legal: '<widget>.<name>',
      }),
    ];
  const widget = widgets.get(id);
  if (!widget) return checkWidget(widgets, id, place);
  const names = Object.keys(widget.live(defaults(widget.fields)));
  if (!names.includes(name)) return [problem({ ...place, what: `the live value of ${id}`, bad: name, legal: names })];
  if (at !== undefined) return checkState(widgets, id, at, place);
  return onPage.has(id)
    ? []
    : [
        problem({
          ...place,
          what: 'the live value',
          bad: of,
          why: 'follows a figure that is not on this page',
          legal: `at="…", or a widget of this page: ${[...onPage].join(', ')}`,
        }),
      ];
}

/** A button that sets a figure: the figure has to be on the page, or the button is dead. */
export const checkShow = (
  widgets: Widgets,
  id: string,
  state: string,
  onPage: ReadonlySet<string>,
  place: Place,
): string[] => [
  ...checkWidget(widgets, id, place),
  ...(widgets.has(id) && !onPage.has(id)
    ? [problem({ ...place, what: 'the widget to show', bad: id, why: 'is not on this page', legal: [...onPage] })]
    : []),
  ...checkState(widgets, id, state, place),
];

/** Words that light a part of a figure: the figure is on the page and has such a part. */
function checkPart(widgets: Widgets, of: string, name: string, onPage: ReadonlySet<string>, place: Place): string[] {
  const widget = widgets.get(of);
  if (!widget) return checkWidget(widgets, of, place);
  const legal = partsOf(widget);
  return [
    ...(onPage.has(of)
      ? []
      : [problem({ ...place, what: 'the widget to light', bad: of, why: 'is not on this page', legal: [...onPage] })]),
    ...(legal.includes(name) ? [] : [problem({ ...place, what: `the part of ${of}`, bad: name, legal })]),
  ];
}

/** An answer stands on many pages: its numbers are worked out for a state, and its figures are those of any lesson. */
function checkFaq({ faq, lessons }: Content, widgets: Widgets): string[] {
  const figures = new Set(lessons.flatMap((lesson) => [...widgetsOnPage(lesson)]));
  return faq.flatMap(({ file, tree }) => [
    ...checkComponents({ file, tree }),
    ...components(tree).flatMap((node) => {
      const place = { file, line: lineOf(node) };
      const attribute = (name: string): string => attributeOf(node, name) ?? '';
      switch (node.name) {
        case 'Live':
          return checkLive(widgets, attribute('of'), attributeOf(node, 'at'), new Set(), place);
        case 'Show':
          return checkShow(widgets, attribute('widget'), attribute('state'), figures, place);
        default:
          return [
            problem({ ...place, what: 'the component of an answer', bad: node.name ?? '', legal: ['Live', 'Show'] }),
          ];
      }
    }),
  ]);
}

export const widgetsOnPage = ({ tree }: LessonFile): ReadonlySet<string> =>
  new Set(components(tree, 'Widget').map((node) => attributeOf(node, 'id') ?? ''));

/** Datasets that a lesson's Python quotes: `{{deliveries.csv:minutes}}`. */
const checkQuotes = (code: string, place: Place): string[] =>
  [...code.matchAll(quotePlace)].flatMap(([, quote = '']) => {
    const text = quoted(quote);
    return 'legal' in text ? [problem({ ...place, what: 'the data', bad: quote, legal: text.legal })] : [];
  });

function checkLesson(lesson: LessonFile, widgets: Widgets): string[] {
  const { file, tree } = lesson;
  const onPage = widgetsOnPage(lesson);
  return [...walk(tree)].flatMap((node) => {
    const place = { file, line: lineOf(node) };
    const attribute = (name: string): string => attributeOf(node, name) ?? '';
    const lives = (pattern: RegExp): string[] =>
      [...(node.value ?? '').matchAll(pattern)].flatMap(([, of = '']) =>
        checkLive(widgets, of, undefined, onPage, place),
      );
    if (node.type === 'mdxjsEsm') {
      return [
        problem({
          ...place,
          what: 'the line',
          bad: (node.value ?? '').split('\n')[0] ?? '',
          why: 'imports or exports',
          legal: 'no import lines: components are handed in',
        }),
      ];
    }
    if (node.type === 'math' || node.type === 'inlineMath') return lives(/\\live\{([^}]*)\}/g);
    if (node.type === 'code')
      return [...checkQuotes(node.value ?? '', place), ...lives(/\{\{((?![^{}]*\.csv:).*?)\}\}/g)];
    switch (node.name) {
      case 'Widget':
        return [
          ...checkWidget(widgets, attribute('id'), place),
          ...checkState(widgets, attribute('id'), attribute('at'), place),
        ];
      case 'Live':
        return checkLive(widgets, attribute('of'), attributeOf(node, 'at'), onPage, place);
      case 'Show':
        return checkShow(widgets, attribute('widget'), attribute('state'), onPage, place);
      case 'Part':
        return checkPart(widgets, attribute('of'), attribute('name'), onPage, place);
      default:
        return [];
    }
  });
}

const misconceptions = [
  ...Array.from({ length: 21 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
  ...Array.from({ length: 30 }, (_, i) => `E${String(i + 1).padStart(2, '0')}`),
];

function checkQuiz(quiz: QuizFile, { lessons }: Content, widgets: Widgets): string[] {
  const { file, slug, data, line } = quiz;
  const lesson = lessons.find((other) => other.slug === slug);
  const onPage = lesson ? widgetsOnPage(lesson) : new Set<string>();
  const options = questionsOf(data).flatMap(({ ask, path }) =>
    repliesOf(ask, path).flatMap(({ told: { show, misconception }, path: where }) => {
      const at = (key: string): Place => ({ file, line: line(...where, key) });
      const [id = '', ...state] = (show ?? '').split(' ');
      return [
        ...(show === undefined ? [] : checkShow(widgets, id, state.join(' '), onPage, at('show'))),
        ...(misconception === undefined || misconceptions.includes(misconception)
          ? []
          : [
              problem({
                ...at('misconception'),
                what: 'the misconception',
                bad: misconception,
                legal: 'M01 to M21, E01 to E30',
              }),
            ]),
      ];
    }),
  );
  const earlier = lessons.filter((other) => lesson && other.data.order < lesson.data.order).map((other) => other.slug);
  const from = data.questions.flatMap((question, i) =>
    question.from === undefined || earlier.includes(question.from)
      ? []
      : [
          problem({
            file,
            line: line('questions', i, 'from'),
            what: 'the lesson of an old question',
            bad: question.from,
            why: 'is not an earlier lesson',
            legal: earlier,
          }),
        ],
  );
  const answers = checkAnswers(quiz, widgets, (of, at, place) => checkLive(widgets, of, at, onPage, place));
  return [...options, ...from, ...answers];
}

export const checkReferences = (content: Content, widgets: Widgets): string[] => [
  ...content.lessons.flatMap((lesson) => [...checkComponents(lesson), ...checkLesson(lesson, widgets)]),
  ...checkFaq(content, widgets),
  ...content.quizzes.flatMap((quiz) => checkQuiz(quiz, content, widgets)),
];
