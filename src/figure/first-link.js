// Before the first paint: a figure that the address sets does not show its usual start as if that were what the link asks for (linked.ts).
(() => {
  const ids = new Set([...location.search.matchAll(/([a-z][a-z\d-]*)\.[a-z]/g)].map(([, id]) => id));
  if (ids.size === 0) return;
  const sheet = new CSSStyleSheet();
  const add = (rule) => sheet.insertRule(rule);
  for (const id of ids) {
    const waits = `[data-linked~='${id}']`;
    const figure = `${waits} #${id}[data-widget]`;
    const number = `${waits} [data-live^='${id}.']:not([data-widget] *)`;
    const wrong = [
      `${figure}:not([data-ready]) > :not(.figure-head)`,
      `${figure} :is(.stage > *, .figure-side, .quiet-place, .sentence, .readouts, .figure-formula, .figure-code, .table-scroll)`,
      `${waits} [data-spoken*='{${id}.']`,
      number,
    ];
    add(`${wrong} { visibility: hidden }`);
    add(`${figure} .stage::after { content: 'Showing the linked state in a moment…' }`);
    add(`${number}:not([data-spoken] *)::after { content: '…' }`);
    add(
      `[data-unlinked~='${id}'] #${id}[data-widget] .figure-head::after { content: 'The state in this link could not be shown so far. This is how the figure usually starts.' }`,
    );
  }
  document.adoptedStyleSheets = [sheet];
  const { dataset } = document.documentElement;
  dataset.linked = [...ids].join(' ');
  // Other people's parameters name no figure of this page ("?ref=example.org"), and nothing would ever show what waits for one.
  document.addEventListener('DOMContentLoaded', () => {
    dataset.linked = dataset.linked
      .split(' ')
      // None is left where every figure has shown its state by now.
      .filter((id) => id && document.querySelector(`#${id}[data-widget]`))
      .join(' ');
  });
})();
