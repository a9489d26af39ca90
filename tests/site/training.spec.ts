/** Runs that are too long for the page: a worker makes them, the reader may stop it, and the figure outlives its death. */
import type { Locator, Page } from '@playwright/test';
import { expect, freshPage, openFigure, push, ready, test } from './site.ts';

const widget = 'call-the-turn';
const worker = '**/_astro/worker-*.js';

/** The worker's own script, with short stretches of work and a pause after each: no machine is too fast to be looked at. */
const slowly = (page: Page, pauseMs: number): Promise<unknown> =>
  page.route(worker, async (route) => {
    const response = await route.fetch();
    const pauses = `{ const later = setTimeout, clock = performance.now.bind(performance);
    globalThis.setTimeout = (task) => later(task, ${pauseMs}); performance.now = () => clock() * 10; }`;
    await route.fulfill({ response, body: pauses + (await response.text()) });
  });

/** The flag is planted, and the choices that wait in the fold are in sight. */
async function openPlanted(page: Page, query = ''): Promise<Locator> {
  const figure = await openFigure(page, widget, `?${widget}.shown=yes&${widget}.step=10000${query}`);
  await unfold(figure);
  return figure;
}
const unfold = (figure: Locator): Promise<void> => figure.getByRole('button', { name: 'Set exact values' }).click();
const choose = (figure: Locator, name: string): Promise<void> =>
  figure.getByRole('radio', { name, exact: true }).check({ force: true });
const line = (figure: Locator): Locator => figure.locator('.figure-training');
const step = (figure: Locator): Locator => figure.locator(`#${widget}-step-range`);
const sentence = (figure: Locator): Locator => figure.locator('.sentence');
const picture = (figure: Locator): Locator => figure.locator('.form:visible');
const endTraining = (figure: Locator): Locator => picture(figure).locator(`[data-live="${widget}.endTraining"]`);
/** Nothing is on its way, and the picture is no longer pale. */
async function finished(figure: Locator): Promise<void> {
  await expect(line(figure).getByRole('button')).toHaveCount(0, { timeout: 12_000 });
  await expect(figure.locator('.stage[aria-busy]')).toHaveCount(0);
}

test('a long run tells how far it is, then shows its numbers; the step ends where the run does', async ({ page }) => {
  await slowly(page, 10);
  const figure = await openPlanted(page);
  await expect(step(figure)).toHaveAttribute('max', '10000');
  await expect(endTraining(figure)).toHaveText('0.624');

  await choose(figure, '200,000');
  await expect(line(figure)).toContainText(/Training: step [1-9][\d,]+ of 200,000/);
  await expect(figure.locator('.stage')).toHaveAttribute('aria-busy', 'true');
  await expect(endTraining(figure), 'the figure shows what it did before').toHaveText('0.624');
  await line(figure).getByRole('button').focus();
  await finished(figure);
  await expect(line(figure)).toHaveText('');
  await expect(line(figure), 'the focus that was on Stop is not lost').toBeFocused();

  await expect(step(figure)).toHaveAttribute('max', '200000');
  expect(await step(figure).inputValue(), 'the same step of the longer run').toBe('10000');
  await expect(endTraining(figure)).toHaveText('0.0170');
  await step(figure).press('End');
  expect(await step(figure).inputValue()).toBe('200000');
  await expect(
    picture(figure).locator('.axis text').filter({ hasText: '200,000' }),
    'and so does the axis',
  ).toBeVisible();

  await choose(figure, '10,000');
  await expect(step(figure)).toHaveAttribute('max', '10000');
  expect(await step(figure).inputValue(), 'no further than the shorter run').toBe('10000');
  await expect(endTraining(figure)).toHaveText('0.624');
  await push(figure, 'Undo');
  expect(await step(figure).inputValue(), 'undone in one').toBe('200000');
  await expect(endTraining(figure)).toHaveText('0.0170');
});

test('stopped half-way, what there is stays, is told, and can be gone through', async ({ page }) => {
  await slowly(page, 15);
  const figure = await openPlanted(page);
  await choose(figure, '200,000');
  await expect(line(figure)).toContainText(/Training: step [1-9][\d,]+ of 200,000/);
  await line(figure).getByRole('button', { name: /^Stop/ }).click();
  await expect(line(figure)).toContainText(/Stopped after [1-9][\d,]* steps of 200,000\./);
  const [, steps = ''] = /after ([\d,]+) steps/.exec((await line(figure).textContent()) ?? '') ?? [];
  const end = steps.replaceAll(',', '');
  expect(Number(end)).toBeLessThan(200_000);

  await expect(step(figure)).toHaveAttribute('max', end);
  await step(figure).press('End');
  // On both boards, where both losses are named at that step.
  await expect(
    picture(figure)
      .locator('.callout.name')
      .filter({ hasText: `at ${steps}` })
      .first(),
  ).toBeVisible();
  await step(figure).press('ArrowLeft');
  expect(await step(figure).inputValue()).toBe(String(Number(end) - 1));

  await line(figure).getByRole('button', { name: 'Train in full' }).click();
  await finished(figure);
  await expect(step(figure)).toHaveAttribute('max', '200000');
  await expect(sentence(figure)).toContainText('At the turn, step 3,075, they cost 5.43.');
});

test('a run that was left for another choice is not shown', async ({ page }) => {
  await slowly(page, 60);
  const figure = await openPlanted(page);
  await choose(figure, '200,000');
  await expect(line(figure)).toContainText('Training: step');
  await choose(figure, '10,000');
  await expect(line(figure)).toHaveText('');
  await expect(sentence(figure)).toContainText('At the turn');
  await choose(figure, 'one swing');
  await expect(sentence(figure)).toContainText('They never get worse');
});

test('three long runs are kept side by side: going back to one does not train it again', async ({ page }) => {
  const figure = await openPlanted(page, `&${widget}.length=long`);
  await finished(figure);
  await expect(endTraining(figure), 'a link opens a long run').toHaveText('0.0170');
  for (const name of ['one swing', 'straight']) {
    await choose(figure, name);
    await finished(figure);
  }
  await figure.evaluate((element) => {
    const pale = new MutationObserver(() => element.setAttribute('data-was-busy', ''));
    for (const stage of element.querySelectorAll('.stage'))
      pale.observe(stage, { attributes: true, attributeFilter: ['aria-busy'] });
  });
  for (const [name, training] of [
    ['bendy', '0.0170'],
    ['one swing', '5.11'],
    ['straight', '15.0'],
    ['bendy', '0.0170'],
  ] as const) {
    await choose(figure, name);
    await expect(endTraining(figure)).toHaveText(training);
  }
  expect(await figure.getAttribute('data-was-busy')).toBeNull();
});

test('a worker that cannot be fetched: the page trains by itself, and says so', async ({ page, watched }) => {
  watched.expected.push(/Failed to load resource/);
  await page.route(worker, (route) => route.abort());
  const figure = await openPlanted(page);
  await choose(figure, '200,000');
  await expect(line(figure)).toContainText('The training had to run in the page itself', { timeout: 10_000 });
  await finished(figure);
  await expect(endTraining(figure)).toHaveText('0.0170');
});

test('a worker that dies on its way is replaced, and says so', async ({ page, watched }) => {
  await page.goto('/404.html');
  const fresh = await freshPage(page, watched);
  await fresh.addInitScript(() => {
    const Native = Worker;
    window.Worker = class extends Native {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        addEventListener('end-the-worker', () => this.terminate(), { once: true });
      }
    };
  });
  await slowly(fresh, 60);
  await fresh.goto(`/embed/${widget}/?${widget}.shown=yes`);
  const figure = await ready(fresh.locator(`[data-widget="${widget}"]`));
  await unfold(figure);
  await choose(figure, '200,000');
  await expect(line(figure)).toContainText(/Training: step [1-9]/);
  await fresh.unroute(worker);
  await fresh.evaluate(() => dispatchEvent(new Event('end-the-worker')));
  await expect(line(figure)).toContainText('The training stopped unexpectedly and was started again.', {
    timeout: 8000,
  });
  await finished(figure);
  await expect(endTraining(figure)).toHaveText('0.0170');
  await fresh.context().close();
});
