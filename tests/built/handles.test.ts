/** Whatever can be taken by a pointer can be reached by keys: in every state of the bench, and on every page. */
import { expect, test } from 'vitest';
import { benches, pages } from './files.ts';

/** The figures of a page: the id of each, and what stands between it and the next. */
const figuresOf = (html: string): { root: string; part: string }[] => {
  const starts = [...html.matchAll(/<\w+ id="([^"]+)" data-widget="[^"]+"/g)];
  return starts.map(({ 1: root = '', index }, i) => ({ root, part: html.slice(index, starts[i + 1]?.index) }));
};

const withFigures = [...pages, ...benches].filter(({ html }) => html.includes('data-widget='));

test.each(withFigures)(
  'every handle of $path has a range input of its field, and no field has two handles',
  ({ html }) => {
    const figures = figuresOf(html);
    expect(figures).toHaveLength(html.split('data-widget=').length - 1);
    expect(
      figures
        .map(({ part }) => part)
        .join('')
        .split('data-handle='),
    ).toHaveLength(html.split('data-handle=').length);
    for (const { root, part } of figures) {
      const inputs = [...part.matchAll(/<input type="range" id="([^"]+)"/g)].map(([, id]) => id);
      const handles = [...part.matchAll(/data-handle="([^"]+)"/g)].map(([, field = '']) => field);
      expect(
        handles.filter((field) => !inputs.includes(`${root}-${field}-range`)),
        `${root}: handles without keys`,
      ).toEqual([]);
      // A figure may be drawn twice, of which one is seen.
      for (const drawing of part.split('class="form phone"')) {
        const fields = [...drawing.matchAll(/data-handle="([^"]+)"/g)].map(([, field = '']) => field);
        expect(
          fields.filter((field, i) => fields.indexOf(field) !== i),
          `${root}: two handles for one value`,
        ).toEqual([]);
      }
    }
  },
);
