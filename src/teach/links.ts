import { type Part, PARTS } from '~/state/embed-parts.ts';
import { showParts } from '~/course/rules/teach.ts';
import type { Teach } from '~/course/teach-schema.ts';
import { writeSearch } from '~/state/address.ts';
import { parseShort } from '~/state/record.ts';
import { sitePath } from '~/state/site-path.ts';

/** What a figure on the wall leaves out: nobody at the back of a room can press it or read it. */
const OFF_THE_WALL: readonly Part[] = ['toolbar', 'controls', 'formula', 'code', 'goals'];

const searchOf = (show: string): string => {
  const { id, at } = showParts(show);
  return writeSearch(id, '', parseShort(at));
};

/** The lesson, with its figure in this state. */
export const lessonLink = (slug: string, show: string): string =>
  sitePath(`lessons/${slug}/${searchOf(show)}#${showParts(show).id}`);

/** The figure alone, as a lesson starts it. */
export const embedLink = (id: string, at: string): string =>
  sitePath(`embed/${id}/${writeSearch(id, '', parseShort(at))}`);

/** The figure alone in this state, as large as the wall. */
export function wallLink({ show, hide, keep }: Pick<Teach['states'][string], 'show' | 'hide' | 'keep'>): string {
  const search = searchOf(show);
  const hidden = (Object.keys(PARTS) as Part[]).filter(
    (part) => hide.includes(part) || (OFF_THE_WALL.includes(part) && !keep.includes(part)),
  );
  return sitePath(`embed/${showParts(show).id}/${search}${search === '' ? '?' : '&'}hide=${hidden.join(',')}&wall=yes`);
}
