/**
 * Figures that the page's address sets. Until such a figure shows what the link asks for, first-link.js keeps its usual start out of sight.
 * The page's root element has the ids that still wait in `data-linked`, and those that failed in `data-unlinked`. All this runs before the
 * figure's own script is there.
 */
type List = 'linked' | 'unlinked';
const root = document.documentElement;
const idsIn = (list: List): string[] => root.dataset[list]?.split(' ') ?? [];
const take = (list: List, id: string): void => {
  root.dataset[list] = idsIn(list)
    .filter((other) => other !== id)
    .join(' ');
};

export const isLinked = (id: string): boolean => idsIn('linked').includes(id);

/** So long it may take. Then the usual start comes into sight, and says that it is that. */
const LONGEST_WAIT_MS = 20_000;

/** Brings the figure in this island into sight when it shows what the link asks for, and its usual start when that fails. */
export function revealLinked(island: HTMLElement, id: string): void {
  const giveUp = (): void => {
    if (!isLinked(id)) return;
    take('linked', id);
    root.dataset['unlinked'] = [...idsIn('unlinked'), id].join(' ');
  };
  // A figure that failed may still come, or be started again: then it shows the link's state after all.
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
