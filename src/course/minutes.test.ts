import { expect, test } from 'vitest';
import { minutesOf, minutesOfFold, minutesText } from './minutes.ts';
import { foldsIn, textIn, treeOf } from './tree.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const answers: Readonly<Record<string, string>> = { why: `---\nquestion: Why?\n---\n\n${words(300)}.\n` };
const of = (text: string) => minutesOf(treeOf(text), (id) => treeOf(answers[id] ?? ''));

test('200 words are a minute, a figure is one, a prediction 20 seconds, a question 30', () => {
  expect(of(words(200))).toEqual({ path: 1, everything: 1, play: 0 });
  expect(of(words(201))).toEqual({ path: 2, everything: 2, play: 0 });
  expect(of('<Widget id="a" />')).toEqual({ path: 1, everything: 1, play: 1 });
  expect(of('<Quiz />\n\n<Ask id="a">\n<Widget id="a" />\n</Ask>\n\n<Ask id="b" />')).toEqual({
    path: Math.ceil((3 * 30 + 2 * 20 + 60) / 60),
    everything: 4,
    play: 4,
  });
  expect(of(`${words(100)}\n\n<Ask id="a" />\n\n<Ask id="b" />`)).toEqual({ path: 2, everything: 2, play: 1 });
});

test('what is folded away counts only with everything open', () => {
  expect(
    of(`${words(150)}\n\n<details>\n<summary>More</summary>\n\n${words(300)}\n\n<Widget id="a" />\n\n</details>`),
  ).toEqual({
    path: 1,
    everything: 4,
    play: 0,
  });
  expect(of(`${words(150)}\n\n<Faq id="why" />`)).toEqual({ path: 1, everything: 3, play: 0 });
});

test('words are those of paragraphs and lists; a number, a formula and a piece of code in them are one each', () => {
  const list = Array.from({ length: 50 }, () => '- one *two* **three** [four](https://example.org)').join('\n');
  expect(of(list).path).toBe(1);
  expect(of(`${list}\n- five`).path).toBe(2);
  expect(of(`${words(197)} <Live of="a.b" />, $\\frac{1}{2}$ and \`len(x)\` —.`)).toMatchObject({ path: 2 });
  expect(of(`${words(196)} <Live of="a.b" />, $\\frac{1}{2}$ and \`len(x)\` —.`)).toMatchObject({ path: 1 });
  expect(of(`${words(200)}\n\n## ${words(9)}\n\n\`\`\`python\n${words(99)}\n\`\`\`\n\n$$\nx\n$$`).path).toBe(1);
});

test('a fold has a name, and minutes of its own', () => {
  const [found, ...others] = foldsIn(
    treeOf(`Open.\n\n<details>\n<summary>\n\n## More of it\n\n</summary>\n\n${words(201)}\n\n</details>`),
  );
  if (!found) throw new Error('The fold is not found.');
  expect(others).toEqual([]);
  expect(textIn(found.name).trim()).toBe('More of it');
  expect(minutesOfFold(found.fold)).toBe(2);
});

test('a lesson says what it takes, and what the rest of it', () => {
  expect(minutesText({ path: 10, everything: 18, play: 6 })).toBe(
    '10 min · 18 with everything open · 6 if you only play',
  );
  expect(minutesText({ path: 10, everything: 10, play: 6 })).toBe('10 min · 6 if you only play');
});
