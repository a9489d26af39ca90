/**
 * The site's own faces where they come after the first paint, as on a first visit over a slow line. The styles ask for them as `optional`: in time,
 * or not at all. Here they are put in all at once when they are there, and nothing moves: a block that would be set on other lines keeps them,
 * by room at its end, by letters a hair closer, or else by the face it had.
 */
const WORDS =
  'h1, h2, h3, p, li, dt, dd, th, td, a, button, summary, figcaption, label, legend, pre, .toolbar, .page-nav';
/** As much as letters may be set closer, and by what steps. In em; nobody sees a fiftieth. */
const CLOSEST_EM = 0.05;
const STEP_EM = 0.005;
/** What begins this much lower stands on another line. */
const LINE_PX = 8;

const root = document.documentElement;
const familyOf = (name: string): string => getComputedStyle(root).getPropertyValue(name).trim();

const PROBE = 'Who knows how far off it is? 0123456789';

/** By how many em a letter is wider in the late face than in the one that stands there, on average. 0 if the face was in time. */
function widerEm(name: string): number {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.textContent = PROBE;
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px';
  const [before = 0, after = 0] = [`var(--font-${name})`, `var(--late-${name})`].map((family) => {
    probe.style.fontFamily = family;
    return probe.offsetWidth;
  });
  probe.remove();
  return (after - before) / 100 / PROBE.length;
}

/** How a block is set: its size, and how far below its top each run of words in it begins (the paragraph, a link in it, what follows). */
interface Setting {
  readonly inlinePx: number;
  readonly blockPx: number;
  readonly runsPx: readonly number[];
}
function settingOf(block: HTMLElement): Setting {
  const { top, width, height } = block.getBoundingClientRect();
  const runsPx: number[] = [];
  const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const run = document.createRange();
  while (words.nextNode()) {
    run.selectNode(words.currentNode);
    runsPx.push((run.getClientRects()[0]?.top ?? top) - top);
  }
  return { inlinePx: width, blockPx: height, runsPx };
}

/** Nothing that is seen has moved: the block is no larger, and each run of words is on the line on which it was. */
const stands = (now: Setting, before: Setting): boolean =>
  now.blockPx <= before.blockPx + 0.5 &&
  now.inlinePx <= before.inlinePx + 0.5 &&
  now.runsPx.every((run, i) => Math.abs(run - (before.runsPx[i] ?? run)) < LINE_PX);

/** What has words and can be seen. What is inline goes with its paragraph. */
const inSight = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(WORDS)].filter((block) => {
    const { top, bottom, width } = block.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight && getComputedStyle(block).display !== 'inline';
  });

/**
 * @param family in which the block stood.
 * @param codeEm by how much a letter of code is wider now: as all are alike, every one of them can stay where it was.
 */
function keepPlace(block: HTMLElement, before: Setting, family: string, codeEm: number): void {
  const { style } = block;
  let closerEm = block.matches('pre') ? codeEm : 0;
  style.letterSpacing = `${-closerEm}em`;
  while (!stands(settingOf(block), before) && closerEm < CLOSEST_EM) {
    closerEm += STEP_EM;
    style.letterSpacing = `${-closerEm}em`;
  }
  let now = settingOf(block);
  if (!stands(now, before)) {
    style.letterSpacing = '';
    style.fontFamily = family;
    now = settingOf(block);
  }
  if (now.blockPx < before.blockPx - 0.1) style.minBlockSize = `${before.blockPx}px`;
  if (now.inlinePx < before.inlinePx - 0.1) style.minInlineSize = `${before.inlinePx}px`;
}

function letGo(blocks: readonly HTMLElement[]): void {
  for (const { style } of blocks)
    style.letterSpacing = style.fontFamily = style.minBlockSize = style.minInlineSize = '';
}

/** Puts the faces in, if they were not in time, which the root tells as `data-fonts`. Fails where they cannot be fetched. */
async function putIn(): Promise<void> {
  const names = ['display', 'text', ...(document.querySelector('code, pre') ? ['code'] : [])];
  await Promise.all(names.map((name) => document.fonts.load(`650 1em ${familyOf(`--late-${name}`)}`)));
  const wider = names.map(widerEm);
  if (wider.every((em) => em === 0)) return;
  const blocks = inSight();
  const before = blocks.map(settingOf);
  const families = blocks.map((block) => getComputedStyle(block).fontFamily);
  root.dataset['fonts'] = 'late';
  blocks.forEach((block, i) => keepPlace(block, before[i] as Setting, families[i] ?? '', wider[2] ?? 0));
  addEventListener('resize', () => letGo(blocks), { once: true });
}

void putIn()
  .catch(() => undefined)
  .then(() => {
    if (root.dataset['fonts'] === 'coming') delete root.dataset['fonts'];
  });

export {};
