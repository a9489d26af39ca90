/** Formulas as screen readers and Firefox meet them: MathML, which is invalid where a mark has too few parts or too many. */
import { expect, test } from 'vitest';
import { pages } from './files.ts';

/** How many children these have to have. */
const PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

/** The marks of a formula that have another number of children than they should, each as "msup: 1". */
function wrong(math: string): string[] {
  const faults: string[] = [];
  const open: { name: string; children: number }[] = [];
  const close = (): void => {
    const { name, children } = open.pop() ?? { name: '', children: 0 };
    if (PARTS[name] !== undefined && children !== PARTS[name]) faults.push(`${name}: ${children}`);
  };
  for (const [, end, name = '', alone] of math.matchAll(/<(\/?)([a-z-]+)[^>]*?(\/?)>/g)) {
    if (end) {
      close();
      continue;
    }
    const parent = open.at(-1);
    if (parent) parent.children += 1;
    open.push({ name, children: 0 });
    if (alone) close();
  }
  return faults;
}

const formulas = pages.flatMap(({ path, html }) =>
  [...html.matchAll(/<math\b[\s\S]*?<\/math>/g)].map(([math]) => ({ path, math })),
);

test('every mark of every formula has its parts', () => {
  expect(formulas.length).toBeGreaterThan(300);
  expect(formulas.flatMap(({ path, math }) => wrong(math).map((fault) => `${path} ${fault}`))).toEqual([]);
});

test('a mark without a part is noticed', () => {
  expect(wrong('<math><msup><mi>x</mi></msup><mfrac><mn>1</mn><mn>2</mn></mfrac></math>')).toEqual(['msup: 1']);
});
