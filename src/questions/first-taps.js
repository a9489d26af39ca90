// Keeps what is done to a question before its script is there. elements.ts asks for it, and does it then.
(() => {
  const kept = [];
  const over = new AbortController();
  window.bullseyeFirstTaps = () => {
    over.abort();
    return kept;
  };
  const keep = (event) => {
    const at = event.target.closest?.('[data-option], [data-question] form');
    if (!at) return;
    kept.push(event);
    if (event.type === 'submit') event.preventDefault();
    if (event.type === 'click' && at.dataset.option)
      for (const option of at.parentElement.children) option.setAttribute('aria-pressed', option === at);
  };
  for (const type of ['pointerdown', 'click', 'keydown', 'submit'])
    addEventListener(type, keep, { capture: true, signal: over.signal });
})();
