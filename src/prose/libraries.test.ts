import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { libraries, libraryNames, type LibraryName } from '~/course/libraries.ts';
import Libraries from './Libraries.astro';
import Library from './Library.astro';

const container = await AstroContainer.create();
const htmlOf = async (name: LibraryName): Promise<string> =>
  (await container.renderToString(Library, { props: { name }, slots: { default: '<pre>lines</pre>' } })).replace(
    /\s+/g,
    ' ',
  );

test('a library stands there with its name, its lines and its version, and nothing of it is hidden', async () => {
  for (const name of libraryNames) {
    const html = await htmlOf(name);
    expect(html).toMatch(new RegExp(`data-library="${name}".*<strong>${name}</strong>.*<pre>lines</pre>.*${name} `));
    expect(html).toContain(`${name} ${libraries[name].version}.`);
    expect(html).not.toMatch(/hidden|role=|<button/);
  }
});

test('only what is run says that it was', async () => {
  expect(await htmlOf('PyTorch')).toContain('Run with PyTorch 1.13.');
  expect(await htmlOf('Keras')).toContain(
    'Not run here, because Keras isn’t in Debian. These lines follow the documentation of Keras 3.15.',
  );
  expect(await htmlOf('Keras')).not.toContain('Run with');
});

test('a group is nothing but what stands in it', async () => {
  const html = await container.renderToString(Libraries, { slots: { default: '<p>all</p>' } });
  expect(html.replace(/\s+/g, ' ').trim()).toBe('<div class="libraries"><p>all</p></div>');
});
