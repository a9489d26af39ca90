/** A picture for the site, and one for every lesson: where it is, what it shows, and how it is made. */
import { getEntry } from 'astro:content';
import { course, type LessonEntry } from '~/course/course.ts';
import { attributeOf, components, treeOf } from '~/course/tree.ts';
import { requireState, requireWidget } from '~/prose/words.ts';
import { type Card, type Figure } from './card.ts';

/** The lesson of whose name a link speaks, or the site as a whole. */
export type Subject = LessonEntry | undefined;

export const pathOf = (subject: Subject): `shared/${string}.png` => `shared/${subject?.slug ?? 'bullseye'}.png`;

function figureAt(id: string, at: string, where: string): Figure {
  return { id, widget: requireWidget(id, where), state: requireState(id, at, where) };
}

/** The figure that a lesson begins with, as it starts there. */
async function figureOf(subject: Subject): Promise<Figure> {
  if (!subject) return figureAt('dart-throw', '', 'The front page');
  const where = `content/lessons/${subject.slug}.mdx`;
  const [first] = components(treeOf((await getEntry('lessons', subject.slug))?.body ?? ''), 'Widget');
  if (!first) throw new Error(`${where} has no figure, so there is nothing to show with a link to it.`);
  return figureAt(attributeOf(first, 'id') ?? '', attributeOf(first, 'at') ?? '', where);
}

const QUESTION = 'How does a model know it’s wrong?';

/** What the picture shows, for those who do not see it. */
export async function altOf(subject: Subject): Promise<string> {
  const { widget, state } = await figureOf(subject);
  return `“${subject?.title ?? QUESTION}”, beside a figure: ${widget.describe(state)}`;
}

export async function cardOf(subject: Subject): Promise<Card> {
  const figure = await figureOf(subject);
  if (!subject) return { title: QUESTION, subtitle: '', foot: 'Lessons on loss functions', figure };
  const [, title = '', subtitle = ''] = /^(.*?)(?:: (.*))?$/.exec(subject.title) ?? [];
  return {
    title,
    subtitle,
    foot: `Lesson ${subject.order} · ${subject.minutes.path} minutes`,
    emblem: subject.emblem,
    figure,
  };
}

/** All of them. */
export const subjects = async (): Promise<readonly Subject[]> => [undefined, ...(await course())];
