/**
 * Figures that the page's address sets. Until such a figure shows what the link asks for, first-link.js keeps its usual start out of sight.
 * `data-linked` on the root element lists the ids that still wait, and `data-unlinked` those that failed. All this runs before the figure's
 * own script is loaded.
 */
type List = 'linked' | 'unlinked';
const idsIn = (list: List): string[] => document.documentElement.dataset[list]?.split(' ') ?? [];
const take = (list: List, id: string): void => {
  document.documentElement.dataset[list] = idsIn(list)
    .filter((other) => other !== id)
    .join(' ');
};

export const isLinked = (id: string): boolean => idsIn('linked').includes(id);

/** After this long the usual start is shown, with a line that says so. */
const LONGEST_WAIT_MS = 20_000;

/** Reveals the figure in this island as soon as it shows what the link asks for, or its usual start if that fails. */
export function revealLinked(island: HTMLElement, id: string): void {
  const giveUp = (): void => {
    // A figure that is at work says so itself: it trains a long run.
    if (!isLinked(id) || island.querySelector('[data-ready]')) return;
    take('linked', id);
    document.documentElement.dataset['unlinked'] = [...idsIn('unlinked'), id].join(' ');
  };
  // A figure that failed may still arrive, or be started again, and then show the link's state after all.
  const observer = new MutationObserver(() => {
    if (island.querySelector('[data-ready] .stage:not([aria-busy])')) {
      observer.disconnect();
      take('linked', id);
      take('unlinked', id);
    } else if (island.querySelector('.figure-failed')) giveUp();
  });
  observer.observe(island, { subtree: true, childList: true, attributes: true });
  island.addEventListener('astro:hydration-error', giveUp);
  setTimeout(giveUp, LONGEST_WAIT_MS);
}
