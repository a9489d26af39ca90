/** What a text may say of a figure: its id, its states, its live values, its parts. */
import { attributeOf, components } from '~/course/tree.ts';
import type { Value } from '~/state/field.ts';
import { defaults, fromText, parseShort } from '~/state/record.ts';
import { partsOf, type WidgetDefinition } from '~/widgets/define-widget.ts';
import { type Fault, problem } from './problem.ts';
import type { LessonFile } from './read.ts';

export type Widgets = ReadonlyMap<string, WidgetDefinition>;
export type Place = Pick<Fault, 'file' | 'line'>;
/** The figures that a text may set and follow; undefined where that page cannot be read. */
export type OnPage = ReadonlySet<string> | undefined;

export const widgetsOnPage = (lesson: LessonFile | undefined): OnPage =>
  lesson?.tree && new Set(components(lesson.tree, 'Widget').map((node) => attributeOf(node, 'id') ?? ''));

const listed = (onPage: OnPage): string[] => [...(onPage ?? [])];
/** The figures that a question of a lesson may lead to: those of its page, and those of the lessons before it. Undefined where one of these cannot be read. */
export function widgetsUpTo(slug: string, lessons: readonly LessonFile[]): OnPage {
  const inOrder = lessons.toSorted((a, b) => (b.data.order ?? 0) - (a.data.order ?? 0));
  const here = inOrder.findIndex((lesson) => lesson.slug === slug);
  const pages = inOrder.slice(here).map(widgetsOnPage);
  const known = here >= 0 && !pages.includes(undefined) && lessons.every(({ data }) => data.order !== undefined);
  return known ? new Set(pages.flatMap(listed)) : undefined;
}

const isElsewhere = (id: string, onPage: OnPage): boolean => onPage !== undefined && !onPage.has(id);

export const checkWidget = (widgets: Widgets, id: string, place: Place): string[] =>
  widgets.has(id) ? [] : [problem({ ...place, what: 'the widget', bad: id, legal: [...widgets.keys()] })];

/** A state in the short form, "guess1=350 unit=dollars": keys that the widget has, values that its fields read as they stand. */
export function checkState(widgets: Widgets, id: string, short: string, place: Place): string[] {
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
  onPage: OnPage,
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
  return isElsewhere(id, onPage)
    ? [
        problem({
          ...place,
          what: 'the live value',
          bad: of,
          why: 'follows a figure that is not on this page',
          legal: `at="…", or a widget of this page: ${listed(onPage).join(', ')}`,
        }),
      ]
    : [];
}

/** A button that sets a figure: the figure has to be on the page, or the button is dead. */
export const checkShow = (widgets: Widgets, id: string, state: string, onPage: OnPage, place: Place): string[] => [
  ...checkWidget(widgets, id, place),
  ...(widgets.has(id) && isElsewhere(id, onPage)
    ? [problem({ ...place, what: 'the widget to show', bad: id, why: 'is not on this page', legal: listed(onPage) })]
    : []),
  ...checkState(widgets, id, state, place),
];

/** Words that light a part of a figure: the figure is on the page and has such a part. */
export function checkPart(widgets: Widgets, of: string, name: string, onPage: OnPage, place: Place): string[] {
  const widget = widgets.get(of);
  if (!widget) return checkWidget(widgets, of, place);
  const legal = partsOf(widget);
  return [
    ...(isElsewhere(of, onPage)
      ? [problem({ ...place, what: 'the widget to light', bad: of, why: 'is not on this page', legal: listed(onPage) })]
      : []),
    ...(legal.includes(name) ? [] : [problem({ ...place, what: `the part of ${of}`, bad: name, legal })]),
  ];
}
