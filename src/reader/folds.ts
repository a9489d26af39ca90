/**
 * What is folded away in a lesson is there all the same for a link, for words that set a figure, and for paper. Browsers open a fold that they
 * search; here it is opened for everything else.
 */

/** Opens the folds that something stands in, or that it is the name of. */
export function unfold(thing: Element | null): void {
  for (let fold = thing?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
}

function unfoldAsked(): void {
  try {
    unfold(document.getElementById(decodeURIComponent(location.hash.slice(1))));
  } catch {
    // A garbled place is none.
  }
}

/** Opens what the address asks for: a heading, or a figure in some state. On paper all of them are open. */
export function watchFolds(): void {
  for (const [, id = ''] of location.search.matchAll(/([a-z][a-z\d-]*)\.[a-z]/g)) unfold(document.getElementById(id));
  unfoldAsked();
  addEventListener('hashchange', unfoldAsked);
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('.fold:not([open])')];
    for (const fold of closed) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of closed) fold.open = false;
  });
}
