/** What one move of a drag, or one frame of a play, costs on the main thread: script, style, layout and paint, from the browser's own trace. */

const MOVES = 40;
/** Between two moves, beside the time that the browser takes to answer the first. */
const BETWEEN_MS = 25;

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args: any }} TraceEvent */

/**
 * @param {import('@playwright/test').CDPSession} session
 * @param {() => Promise<void>} work
 * @returns {Promise<TraceEvent[]>}
 */
async function traced(session, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: any[] }} */ { value }) => {
    events.push(...value);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  const complete = new Promise((done) => {
    session.once('Tracing.tracingComplete', done);
  });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** What the browser's own tools count as scripting, rendering and painting. The rest of a task is the trace and its messages. */
const WORK = new Set([
  'EventDispatch',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'MinorGC',
  'MajorGC',
  'HitTest',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** @param {readonly TraceEvent[]} events of one thread @returns {number} milliseconds in which at least one of them ran */
function covered(events) {
  let totalUs = 0;
  let endUs = 0;
  for (const { ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    totalUs += Math.max(0, ts + dur - Math.max(ts, endUs));
    endUs = Math.max(endUs, ts + dur);
  }
  return totalUs / 1000;
}

/**
 * Milliseconds of script, style, layout and paint on the page's main thread from each of some events to the next.
 * @param {readonly TraceEvent[]} events
 * @param {(event: TraceEvent) => boolean} begins
 */
function workBetween(events, begins) {
  const starts = events.filter(begins).sort((a, b) => a.ts - b.ts);
  const [{ pid = 0, tid = 0 } = {}] = starts;
  const work = events.filter((event) => event.pid === pid && event.tid === tid && WORK.has(event.name));
  return starts.slice(0, -1).map(({ ts: from }, i) => {
    const until = starts[i + 1]?.ts ?? Infinity;
    return covered(work.filter(({ ts }) => ts >= from && ts < until));
  });
}

/** @param {TraceEvent} event */
const isMove = ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove';
/** @param {TraceEvent} event */
const isFrame = ({ name }) => name === 'FireAnimationFrame';

/** @param {readonly number[]} values @param {number} part */
export const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/**
 * Drags every handle of a figure in loops, once, and measures each move.
 * @param {import('@playwright/test').Page} page with the figure awake
 * @param {string} widget
 * @param {number} slowdown of the processor
 * @returns {Promise<{ handle: string, moves: number[], changed: boolean }[]>} `changed` tells whether the figure followed
 */
export async function dragAll(page, widget, slowdown) {
  const session = await page.context().newCDPSession(page);
  const figure = page.locator(`[data-widget="${widget}"]`).first();
  const results = [];
  const names = await figure
    .locator('[data-handle]')
    .evaluateAll((all) => all.map((handle) => handle.getAttribute('data-handle') ?? ''));
  for (const handle of new Set(names)) {
    const shape = figure.locator(`[data-handle="${handle}"]`).first();
    await shape.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await shape.boundingBox();
    const stage = await figure.locator('.stage svg').first().boundingBox();
    if (!box || !stage) continue;
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const before = await figure.locator('.stage').innerHTML();
    let during = before;
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const events = await traced(session, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let move = 1; move <= MOVES; move += 1) {
        // Two rounds that end where they began, so that the next drag finds the handle there.
        const turn = (move / MOVES) * 4 * Math.PI;
        await page.mouse.move(
          Math.max(stage.x + 4, Math.min(stage.x + stage.width - 4, x + Math.sin(turn) * stage.width * 0.3)),
          Math.max(stage.y + 4, Math.min(stage.y + stage.height - 4, y + Math.sin(turn * 1.5) * stage.height * 0.3)),
        );
        await new Promise((done) => {
          setTimeout(done, BETWEEN_MS);
        });
        if (move === 3) during = await figure.locator('.stage').innerHTML();
      }
      await page.mouse.up();
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    results.push({ handle, moves: workBetween(events, isMove), changed: during !== before });
  }
  await session.detach();
  return results;
}

/** How long a play is watched. */
const PLAY_MS = 2000;

/**
 * Lets a figure play from its start, and measures each frame.
 * @param {import('@playwright/test').Page} page with the figure awake
 * @param {string} widget
 * @param {number} slowdown of the processor
 * @returns {Promise<{ frames: number[], perSecond: number } | undefined>} work of each frame in ms, and how many frames there were in a second; undefined for a figure that does not play
 */
export async function play(page, widget, slowdown) {
  const button = page.locator(`[data-widget="${widget}"] .player-main`).first();
  if ((await button.count()) === 0) return undefined;
  const session = await page.context().newCDPSession(page);
  await button.evaluate((element) => element.closest('figure')?.scrollIntoView({ block: 'center' }));
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let frames = 0;
  const events = await traced(session, async () => {
    await button.click();
    frames = await page.evaluate(
      (ms) =>
        new Promise((/** @type {(count: number) => void} */ done) => {
          let count = 0;
          const began = performance.now();
          const next = () => {
            if (performance.now() - began < ms) {
              count += 1;
              requestAnimationFrame(next);
            } else done(count);
          };
          requestAnimationFrame(next);
        }),
      PLAY_MS,
    );
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { frames: workBetween(events, isFrame), perSecond: (frames * 1000) / PLAY_MS };
}
