/** What one move of a drag costs on the main thread: script, style, layout and paint, from the browser's own trace. */

const MOVES = 60;
/** Longer than a slow move takes, so that one move's work ends before the next begins. */
const BETWEEN_MS = 40;

/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args: any }} TraceEvent */

/**
 * @param {import('@playwright/test').CDPSession} session
 * @param {() => Promise<void>} work
 * @returns {Promise<TraceEvent[]>}
 */
async function traced(session, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: any[] }} */ { value }) => { events.push(...value); };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] } });
  await work();
  const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * Milliseconds that the page's main thread worked for each move: every task from one pointermove to the next.
 * @param {readonly TraceEvent[]} events
 */
function workPerMove(events) {
  const moves = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove').sort((a, b) => a.ts - b.ts);
  const [{ pid = 0, tid = 0 } = {}] = moves;
  const tasks = events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'ThreadControllerImpl::RunTask' && event.dur !== undefined);
  const starts = moves.map(({ ts }) => tasks.find((task) => task.ts <= ts && ts <= task.ts + (task.dur ?? 0))?.ts ?? ts);
  return starts.slice(0, -1).map((from, i) => {
    const until = starts[i + 1] ?? Infinity;
    return tasks.filter(({ ts }) => ts >= from && ts < until).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  });
}

/** @param {readonly number[]} values @param {number} part */
export const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

/**
 * Drags every handle of a figure in loops and measures each move.
 * @param {import('@playwright/test').Page} page with the figure awake
 * @param {string} widget
 * @param {number} slowdown of the processor
 * @returns {Promise<{ handle: string, moves: number[], changed: boolean }[]>} `changed` tells whether the figure followed
 */
export async function dragAll(page, widget, slowdown) {
  const session = await page.context().newCDPSession(page);
  const figure = page.locator(`[data-widget="${widget}"]`).first();
  const results = [];
  const names = await figure.locator('[data-handle]').evaluateAll((all) => all.map((handle) => handle.getAttribute('data-handle') ?? ''));
  for (const handle of new Set(names)) {
    const shape = figure.locator(`[data-handle="${handle}"]`).first();
    await shape.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const [box, stage] = [await shape.boundingBox(), await figure.locator('svg').first().boundingBox()];
    if (!box || !stage) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const before = await figure.locator('.stage').innerHTML();
    let during = before;
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const events = await traced(session, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let move = 1; move <= MOVES; move += 1) {
        const turn = (move / MOVES) * 4 * Math.PI;
        await page.mouse.move(
          Math.max(stage.x + 4, Math.min(stage.x + stage.width - 4, x + Math.sin(turn) * stage.width * 0.3)),
          Math.max(stage.y + 4, Math.min(stage.y + stage.height - 4, y + Math.sin(turn * 1.5) * stage.height * 0.3)),
        );
        await new Promise((done) => { setTimeout(done, BETWEEN_MS * Math.min(slowdown, 2)); });
        if (move === 8) during = await figure.locator('.stage').innerHTML();
      }
      await page.mouse.up();
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    results.push({ handle, moves: workPerMove(events), changed: during !== before });
  }
  await session.detach();
  return results;
}
