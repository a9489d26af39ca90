/**
 * What this browser keeps may change behind an open page: in another tab, or while the page lay in the back-forward cache. The event says
 * so to everything that shows some of it; layouts/first-theme.js hears it, too.
 */
const KEPT = 'bullseye:kept';
const tell = (): unknown => document.dispatchEvent(new Event(KEPT));

addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});
addEventListener('storage', ({ key }) => {
  if (key === null || key.startsWith('bullseye')) tell();
});

/** Shows something of what is kept, now and whenever it has changed elsewhere. */
export function showKept(show: () => void): void {
  show();
  document.addEventListener(KEPT, show);
}
