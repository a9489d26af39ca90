/** Predictions as a reader makes them, whatever their kind: by keys, by finger, or by mouse. */
import type { Locator, Page } from '@playwright/test';
import { expect, lessons, type QuestionSheet, sheetOf, slugOf } from './site.ts';

export type Kind = 'options' | 'number' | 'marker' | 'curve' | 'sort';
const kindOf = (sheet: QuestionSheet): Kind =>
  (['number', 'marker', 'curve', 'sort'] as const).find((kind) => kind in sheet) ?? 'options';

export interface Ask {
  readonly id: string;
  readonly sheet: QuestionSheet;
  readonly kind: Kind;
  readonly on: (page: Page) => Locator;
}

/** The predictions of a lesson, in its order. */
export function asksOf(slug: string, html: string): Ask[] {
  return [...html.matchAll(/<ask-first data-question="[^".]+\.([^"]+)"/g)].map(([, id = '']) => {
    const sheet = sheetOf(slug)[id];
    if (!sheet) throw new Error(`The answers of ${slug} lack ${id}.`);
    return { id, sheet, kind: kindOf(sheet), on: (page) => page.locator(`ask-first[data-question="${slug}.${id}"]`) };
  });
}

/** A prediction and the page that it stands on. */
export interface Asked {
  readonly path: string;
  readonly ask: Ask;
}
/** Every prediction of the course, and those that one plays with. */
export const all: readonly Asked[] = lessons.flatMap(({ path, html }) =>
  asksOf(slugOf(path), html).map((ask) => ({ path, ask })),
);
export const played = all.filter(({ ask }) => !['options', 'number'].includes(ask.kind));
/** Cards that are alike have one name: their kind, and how many marks there are to place. */
const sortOf = ({ ask }: Asked): string => `${ask.kind} ${ask.sheet.marker?.marks.length ?? ''}`;
/** The first of those that are alike: what is the same for all cards, because it is their script's and not theirs, is tested on these. */
export const firstOfEach = (asked: readonly Asked[]): Asked[] =>
  asked.filter((one, i) => asked.findIndex((other) => sortOf(other) === sortOf(one)) === i);

export const compare = (ask: Locator): Locator => ask.locator('.ask').getByRole('button', { name: 'Compare' });

/** What a card shows as the reader's answer: pressed options, the number, places, heights, the order. */
export const putOn = (ask: Locator): Promise<string> =>
  ask.evaluate((element) => {
    const inputs = [...element.querySelectorAll<HTMLInputElement>('.ask form input')].map(({ value }) => value);
    const cards = [...element.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset['card']);
    const pressed = [...element.querySelectorAll('[data-option][aria-pressed="true"]')].map((option) =>
      option.getAttribute('data-option'),
    );
    return JSON.stringify([pressed, inputs, cards]);
  });

/** Brings a card up and waits until its script is there. */
export async function awake(ask: Locator, kind: Kind): Promise<void> {
  await ask.locator('.ask').evaluate((card) => card.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (!['options', 'number'].includes(kind)) await expect(ask.locator('.ask form')).toHaveAttribute('data-awake', '');
}

/** Answers by keys alone, from the first control of the card to its reply. */
export async function byKeys(ask: Locator, { kind }: Ask): Promise<void> {
  const press = (key: string): Promise<void> => ask.page().keyboard.press(key);
  await awake(ask, kind);
  if (kind === 'options') await ask.locator('.ask [data-option]').first().focus();
  if (kind === 'number') {
    await ask.locator('.ask .guess input').focus();
    await ask.page().keyboard.type('7');
  }
  if (kind === 'marker') {
    for (const input of await ask.locator('.ask input[type=range]').all()) {
      await input.focus();
      await expect(ask.locator('.ask .handle.focused')).toHaveCount(1);
      for (const key of ['Home', 'PageUp', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowUp']) await press(key);
    }
  }
  if (kind === 'curve') {
    const inputs = ask.locator('.ask input[type=range]');
    await inputs.first().focus();
    for (const key of [
      'PageDown',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'PageDown',
      'PageDown',
      'ArrowUp',
      'ArrowRight',
      'ArrowLeft',
    ])
      await press(key);
    await expect(inputs.nth(2), 'left and right go from column to column').toBeFocused();
    await expect(ask.locator('.ask input[type=range][tabindex="0"]'), 'one stop for Tab').toHaveCount(1);
  }
  if (kind === 'sort') {
    const card = ask.locator('.ask [data-card]').first();
    const text = (await card.locator('.sort-text').textContent()) ?? '';
    const down = card.getByRole('button', { name: /down$/ });
    await down.focus();
    await press('ArrowDown');
    await press('Enter');
    await press('ArrowUp');
    await expect(
      ask.locator('.ask').getByRole('button', { name: `${text}: one place down` }),
      'the focus stays with the card',
    ).toBeFocused();
    await expect(ask.locator('.ask [data-told]')).toHaveText(new RegExp(': place 2 of \\d$'));
    await expect(ask.locator('.ask [data-card]').nth(1).locator('.sort-text')).toHaveText(text);
  }
  if (kind === 'options' || kind === 'number') {
    await press('Enter');
    return;
  }
  await compare(ask).focus();
  await press('Enter');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes from place to place at the pace of a hand: after a swipe without any time in it the browser takes the next tap for the end of a fling. */
export async function swipe(page: Page, points: readonly Point[]): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const [first, ...others] = points;
  if (!first) return;
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
  for (const point of others) {
    await page.waitForTimeout(25);
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  // A hand rests where it puts something down.
  await page.waitForTimeout(150);
  if (others.length > 0)
    await finger.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [others[others.length - 1] ?? first],
    });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const boxOf = async (locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> =>
  (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
const middle = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Where a finger goes to put something on a card that one plays with. */
export async function path(ask: Locator, kind: Kind, row = 0): Promise<Point[]> {
  if (kind === 'marker') {
    const from = middle(await boxOf(ask.locator('.ask .handle').nth(row)));
    const picture = await boxOf(ask.locator('.ask svg.plot'));
    return [0, 0.2, 0.5, 1].map((share) => ({ x: from.x + share * (0.6 + 0.1 * row) * picture.width, y: from.y }));
  }
  if (kind === 'curve') {
    const pad = await boxOf(ask.locator('.ask .draw-pad'));
    return Array.from({ length: 21 }, (_, i) => ({
      x: pad.x + pad.width * (0.03 + 0.047 * i),
      y: pad.y + pad.height * (0.2 + 0.03 * i),
    }));
  }
  const grip = middle(await boxOf(ask.locator('.ask [data-card] .sort-grip').first()));
  const next = middle(await boxOf(ask.locator('.ask [data-card]').nth(1)));
  return [0, 0.3, 0.7, 1.1].map((share) => ({ x: grip.x, y: grip.y + share * (next.y - grip.y) }));
}

/** Answers by finger. */
export async function byFinger(ask: Locator, { kind }: Ask): Promise<void> {
  const page = ask.page();
  await awake(ask, kind);
  if (kind === 'options') {
    await ask.locator('.ask [data-option]').first().tap();
    return;
  }
  if (kind === 'number') {
    await ask.locator('.ask .guess input').tap();
    await page.keyboard.type('7');
    await compare(ask).tap();
    return;
  }
  const top = await page.evaluate(() => scrollY);
  const before = await putOn(ask);
  const rows = kind === 'marker' ? await ask.locator('.ask .handle').count() : 1;
  for (let row = 0; row < rows; row += 1) await swipe(page, await path(ask, kind, row));
  expect(await page.evaluate(() => scrollY), 'the page stays while a card is dragged').toBe(top);
  expect(await putOn(ask), 'something was put').not.toBe(before);
  await compare(ask).tap();
}

/** What is true is drawn, and what was guessed still stands. */
export async function revealed({ ask }: Asked, page: Page): Promise<void> {
  const card = ask.on(page);
  if (ask.sheet.marker) {
    await expect(card.locator('.ask .ghost'), 'the guess, fixed').toHaveCount(ask.sheet.marker.marks.length);
    await expect(card.locator('.ask text.tone-truth')).toHaveText(ask.sheet.marker.marks.map(({ text }) => text));
    await expect(card.locator('.ask .handle')).toHaveCount(0);
  }
  if (ask.sheet.curve) await expect(card.locator('.ask path.curve')).toHaveCount(2);
  if (ask.sheet.sort) {
    await expect(card.locator('.ask .sort-place')).toHaveText(
      ask.sheet.sort.texts.map(() => /^(✓ in place|comes \d(st|nd|rd|th))$/),
    );
    for (const [i, shown] of ask.sheet.sort.order.entries())
      await expect(card.locator('.ask .sort-truth li').nth(i)).toContainText(ask.sheet.sort.texts[shown] ?? '');
  }
}
