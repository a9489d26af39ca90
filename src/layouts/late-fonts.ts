/**
 * The site's own faces where they come after the first paint, as on a first visit over a slow line. The styles ask for them as `optional`: in time,
 * or not at all. Here they are put in all at once when they are there, and nothing moves: a block that would take another line keeps its size,
 * by room at its end or by letters a hair closer.
 */
const WORDS =
  'h1, h2, h3, p, li, dt, dd, th, td, a, button, summary, figcaption, label, legend, pre, .toolbar, .page-nav';
/** As much as letters may be set closer, and by what steps. In em; nobody sees a fiftieth. */
const CLOSEST_EM = 0.03;
const STEP_EM = 0.005;

const root = document.documentElement;
const familyOf = (name: string): string => getComputedStyle(root).getPropertyValue(name).trim();

/** Whether the two families set text alike: then the face was in time. */
function alike(one: string, other: string): boolean {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.textContent = 'Who knows how far off it is? 0123456789';
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap; font-size: 100px';
  const widths = [one, other].map((family) => {
    probe.style.fontFamily = family;
    return probe.offsetWidth;
  });
  probe.remove();
  return widths[0] === widths[1];
}

interface Size {
  readonly inlinePx: number;
  readonly blockPx: number;
}
const sizeOf = (block: HTMLElement): Size => {
  const { width, height } = block.getBoundingClientRect();
  return { inlinePx: width, blockPx: height };
};
const larger = (now: Size, before: Size): boolean =>
  now.blockPx > before.blockPx + 0.5 || now.inlinePx > before.inlinePx + 0.5;

/** What has words and can be seen. What is inline goes with its paragraph. */
const inSight = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(WORDS)].filter((block) => {
    const { top, bottom, width } = block.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight && getComputedStyle(block).display !== 'inline';
  });

function keepSize(block: HTMLElement, before: Size): void {
  const { style } = block;
  for (let closer = STEP_EM; closer <= CLOSEST_EM && larger(sizeOf(block), before); closer += STEP_EM)
    style.letterSpacing = `${-closer}em`;
  const now = sizeOf(block);
  if (now.blockPx < before.blockPx - 0.1) style.minBlockSize = `${before.blockPx}px`;
  if (now.inlinePx < before.inlinePx - 0.1) style.minInlineSize = `${before.inlinePx}px`;
}

function letGo(blocks: readonly HTMLElement[]): void {
  for (const { style } of blocks) style.letterSpacing = style.minBlockSize = style.minInlineSize = '';
}

/** Puts the faces in, if they were not in time. Does nothing where they cannot be fetched. */
async function putIn(): Promise<void> {
  const names = ['display', 'text', ...(document.querySelector('code, pre') ? ['code'] : [])];
  await Promise.all(names.map((name) => document.fonts.load(`650 1em ${familyOf(`--late-${name}`)}`)));
  if (names.every((name) => alike(`var(--font-${name})`, `var(--late-${name})`))) return;
  const blocks = inSight();
  const before = blocks.map(sizeOf);
  root.dataset['fonts'] = 'late';
  blocks.forEach((block, i) => keepSize(block, before[i] as Size));
  addEventListener('resize', () => letGo(blocks), { once: true });
}

void putIn().catch(() => undefined);

export {};
