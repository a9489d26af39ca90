/** The ways that most readers go, in a browser that is not Chromium. Figures and lessons are found in the built site. */
import { setTimeout as rest } from 'node:timers/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, type Place, serveSite, type Tab, until } from './engine.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const htmlOf = (path: string): string => readFileSync(`${dist}${path}index.html`, 'utf8');

const lessons = readdirSync(`${dist}lessons`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const figuresOf = (slug: string): string[] =>
  [...htmlOf(`lessons/${slug}/`).matchAll(/data-widget="([^"]+)"/g)].map(([, id = '']) => id);

/** The middle of the first element of its kind, brought into the middle of the window. */
const placeOf = (tab: Tab, selector: string): Promise<Place> =>
  until(`there is ${selector}`, () =>
    tab.run((wanted) => {
      const element = document.querySelector(wanted);
      // Not every browser can scroll to a part of a picture.
      (element?.closest('.stage') ?? element)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
    }, selector),
  );
const click = async (tab: Tab, selector: string): Promise<void> => {
  const place = await placeOf(tab, selector);
  await tab.drag(place, place);
};
const textOf = (tab: Tab, selector: string): Promise<string | undefined> =>
  tab.run((wanted) => document.querySelector(wanted)?.textContent, selector);
const lives = (tab: Tab, widget: string): Promise<true> =>
  until(`${widget} lives`, () =>
    tab.run(
      (id) => document.querySelector(`[data-widget="${id}"]`)?.hasAttribute('data-ready') === true || undefined,
      widget,
    ),
  );
const numbersOf = (tab: Tab, widget: string): Promise<string> =>
  tab.run(
    (id) =>
      [...document.querySelectorAll(`[data-widget="${id}"] [data-live^="${id}."][data-drawn]`)]
        .map(({ textContent }) => textContent)
        .join(' | '),
    widget,
  );
const others = (tab: Tab, widget: string, before: string): Promise<string> =>
  until(`the numbers of ${widget} are no longer ${before}`, async () => {
    const now = await numbersOf(tab, widget);
    return now === before ? undefined : now;
  });

export interface Started<E extends Engine> {
  engine(): E;
  origin(): string;
}

/** Declares the tests of all paths, and gives what further ones need. */
export function walkPaths<E extends Engine>(launch: () => Promise<E>): Started<E> {
  let engine: E | undefined;
  let site: Awaited<ReturnType<typeof serveSite>> | undefined;
  let tab: Tab;
  const at = (path: string): string => `${site?.origin ?? ''}${path}`;
  beforeAll(async () => {
    engine = await launch();
    site = await serveSite();
    tab = await engine.open();
  });
  afterAll(async () => {
    await engine?.close();
    site?.stop();
  });

  test('at the top of a lesson: a prediction is answered; its figure is dragged, and moved by keys', async () => {
    await tab.goto(at('/lessons/mse-vs-mae/'));
    await lives(tab, 'two-curves');
    await tab.run(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) fold.open = true;
    });
    // What comes into sight wakes, and what stands below moves: blocks of code become tabs.
    const option = 'ask-first [data-option="1"]';
    let last = await placeOf(tab, option);
    await until('the page stands still', async () => {
      const { y } = last;
      await rest(300);
      last = await placeOf(tab, option);
      return last.y === y || undefined;
    });
    await click(tab, option);
    await until('there is a reply', async () => (await textOf(tab, 'ask-first .reply')) || undefined);

    const start = await numbersOf(tab, 'two-curves');
    const handle = await placeOf(tab, '#two-curves [data-handle] circle');
    await tab.drag(handle, { x: handle.x - 60, y: handle.y });
    const dragged = await others(tab, 'two-curves', start);
    expect(await tab.run(() => String(getSelection())), 'a drag selects nothing').toBe('');
    await tab.run(() => document.querySelector<HTMLElement>('#two-curves input[type=range]')?.focus());
    await tab.press('ArrowRight');
    await others(tab, 'two-curves', dragged);
  });

  test('a copied link shows the figure as it was', async () => {
    const before = await numbersOf(tab, 'two-curves');
    await tab.run(() => {
      const clipboard = {
        writeText: (text: string) => Promise.resolve(document.body.setAttribute('data-copied', text)),
      };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
      const buttons = [...document.querySelectorAll<HTMLElement>('#two-curves .toolbar button')];
      buttons.find(({ textContent }) => textContent === 'Copy link')?.click();
    });
    const link = await until('a link was copied', () => tab.run(() => document.body.getAttribute('data-copied')));
    await tab.goto(link);
    await lives(tab, 'two-curves');
    await until(`the numbers are ${before}`, async () => (await numbersOf(tab, 'two-curves')) === before || undefined);
  });

  test('at a heading: the last figure of a lesson lives', async () => {
    for (const slug of [lessons[0] ?? '', 'mse-vs-mae', lessons.at(-1) ?? '']) {
      const last = figuresOf(slug).at(-1) ?? '';
      await tab.goto(at(`/lessons/${slug}/#${last}`));
      await lives(tab, last);
    }
  });

  test('loaded anew in the middle of the page', async () => {
    await tab.reload();
    await lives(tab, figuresOf(lessons.at(-1) ?? '').at(-1) ?? '');
    expect(await tab.run(() => scrollY)).toBeGreaterThan(500);
  });

  test('a question at the end is answered', async () => {
    await tab.goto(at('/lessons/loss-vs-accuracy/'));
    await click(tab, 'quiz-question [data-option="0"]');
    const verdict = await until(
      'there is a verdict',
      async () => (await textOf(tab, 'quiz-question .verdict')) || undefined,
    );
    expect(['Yes.', 'Not quite.']).toContain(verdict);
  });

  test('the search opens by key, finds, and leads there', async () => {
    const isOpen = (): Promise<boolean> =>
      tab.run(() => document.querySelector('dialog[open] [role=combobox]') !== null);
    await tab.press('/');
    await until('the search is open', async () => (await isOpen()) || undefined);
    await tab.press('Escape');
    await until('the search is closed', async () => !(await isOpen()) || undefined);
    await tab.press('/');
    await until('the list is here', () =>
      tab.run(() => document.querySelectorAll('dialog [role=option]').length > 1 || undefined),
    );
    await tab.type('median');
    await until(
      'the median is found',
      async () => /median/i.test((await textOf(tab, 'dialog [role=option]')) ?? '') || undefined,
    );
    const target = await tab.run(() => document.querySelector<HTMLAnchorElement>('dialog [role=option]')?.href ?? '');
    await tab.press('Enter');
    await until(`the page is ${target}`, () => tab.run((wanted) => location.href === wanted || undefined, target));
  });

  test('the theme changes, and stays', async () => {
    await tab.goto(at('/glossary/'));
    const paper = (): Promise<string> => tab.run(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await click(tab, '.theme-toggle');
    await until('the paper has another colour', async () => (await paper()) !== before || undefined);
    const after = await paper();
    await tab.reload();
    expect(await paper()).toBe(after);
    await click(tab, '.theme-toggle');
    await until('and back', async () => (await paper()) === before || undefined);
  });

  test('a run that is too long for the page is made by a worker', async () => {
    await tab.goto(at('/embed/call-the-turn/?call-the-turn.length=long&call-the-turn.shown=yes'));
    await until(
      'the run is done',
      async () => (await numbersOf(tab, 'call-the-turn')).includes('0.0170') || undefined,
      60_000,
    );
    expect(await textOf(tab, '.figure-training [role=status]'), 'no word of a page that had to do it').toBe('');
  });

  test('a picture carries the letters of the page', async () => {
    await tab.goto(at('/embed/two-curves/'));
    await lives(tab, 'two-curves');
    const found = await tab.run(async () => {
      const files: Blob[] = [];
      URL.createObjectURL = (file: Blob) => `blob:${files.push(file)}`;
      URL.revokeObjectURL = () => undefined;
      HTMLAnchorElement.prototype.click = () => undefined;
      const save = async (name: string): Promise<Blob> => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.more-menu button')];
        buttons.find(({ textContent }) => textContent === name)?.click();
        const before = files.length;
        for (let waits = 0; files.length === before && waits < 300; waits += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return files.at(-1) ?? new Blob();
      };
      const draw = async (svg: string): Promise<string> => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: image.width * 2,
          height: image.height * 2,
        });
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL();
      };
      const svg = await (await save('Picture as SVG')).text();
      const png = await save('Picture as PNG');
      const bare = svg.replace(/<style[\s\S]*?<\/style>/, '');
      const read = await new Promise<string>((resolve) => {
        const reader = Object.assign(new FileReader(), { onload: () => resolve(String(reader.result)) });
        reader.readAsDataURL(png);
      });
      return {
        faces: svg.match(/@font-face/g)?.length ?? 0,
        isLike: read === (await draw(svg)),
        isOther: read !== (await draw(bare)),
      };
    });
    expect(found).toEqual({ faces: 2, isLike: true, isOther: true });
  });

  return {
    engine: () => {
      if (!engine) throw new Error('The browser did not start.');
      return engine;
    },
    origin: () => at(''),
  };
}
