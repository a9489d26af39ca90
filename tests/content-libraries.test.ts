import { expect, test } from 'vitest';
import { problemsOf } from './fixtures/content.ts';

const first = 'lessons/first.mdx';
const numpy = `<Library name="NumPy">

\`\`\`python
print(4)
\`\`\`
\`\`\`output
4
\`\`\`

It is quick.

</Library>`;
const keras = `<Library name="Keras">

\`\`\`python
print(4)  # about 4
\`\`\`

It is slow.

</Library>`;
/** What the rules say where this stands in a lesson, in which it begins in line 50. */
const problemsWith = (libraries: string): string[] => problemsOf(first, 'Books.', `${libraries}\n\nBooks.`);
const group = (...all: readonly string[]): string => `<Libraries>\n${all.join('\n')}\n</Libraries>`;

test('libraries that say what they print, and one that nobody runs', () => {
  expect(problemsWith(group(numpy, keras))).toEqual([]);
});

const output = '```output\n4\n```\n';
test.each([
  [
    'a library that nobody knows',
    group(numpy.replace('NumPy', 'Numpy')),
    '51: the library “Numpy” is not known. Legal: NumPy, scikit-learn, PyTorch, Keras.',
  ],
  [
    'code that does not say what it prints',
    group(numpy.replace(output, '')),
    '51: the library “NumPy” does not say what its code prints. Legal: ```output right after the ```python.',
  ],
  [
    'code that says what it prints too late',
    group(numpy.replace(output, '').replace('It is quick.\n', `It is quick.\n\n${output}`)),
    '51: the library “NumPy” does not say what its code prints. Legal: ```output right after the ```python.',
  ],
  [
    'a second block that does not',
    group(numpy.replace('It is', '```python\nprint(5)\n```\n\nIt is')),
    '51: the library “NumPy” has more than one block of code. Legal: one, and its output.',
  ],
  [
    'what was never printed',
    group(keras.replace('It is', `${output}\nIt is`)),
    '57: the library “Keras” is not run, so nobody knows what it prints. Legal: a comment in the code: # about {{…}}.',
  ],
  [
    'a library without code',
    group('<Library name="PyTorch">\n\nIt is large.\n\n</Library>'),
    '51: the library “PyTorch” does not begin with its code. Legal: a ```python block.',
  ],
  [
    'a library like any other',
    group(keras.replace('It is slow.\n', '')),
    '51: the library “Keras” says nothing of its own. Legal: a line on what this library does differently.',
  ],
  [
    'two tabs of one name',
    group(numpy, keras, numpy),
    '72: the library “NumPy” has a tab already. Legal: scikit-learn, PyTorch.',
  ],
  [
    'a library that stands alone',
    numpy,
    '50: the component “Library” stands alone. Legal: <Libraries> around all of them.',
  ],
  [
    'words among libraries',
    group(numpy, '\nSome words.\n', keras),
    '64: the component “paragraph” stands among libraries. Legal: <Library name="…">.',
  ],
])('%s', (_name, libraries, message) => {
  expect(problemsWith(libraries)).toContain(`content/lessons/first.mdx:${message}`);
});
