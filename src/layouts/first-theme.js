// Before the first paint: the remembered theme, if there is one. Without it the system's choice holds (see tokens.css).
(() => {
  const root = document.documentElement;
  const { dataset } = root;
  const follow = () => {
    // Its address asked for a theme, or the browser could not keep the reader's choice.
    if ('ownTheme' in dataset) return;
    try {
      const theme = localStorage.getItem('bullseye-theme');
      if (theme === 'light' || theme === 'dark') dataset.theme = theme;
      else delete dataset.theme;
    } catch {
      // Storage is forbidden: the system's choice holds.
    }
  };
  // The browser's own bars, whoever chose the theme.
  const colourBars = () => {
    for (const meta of document.querySelectorAll('meta[name=theme-color]')) {
      const { scheme } = meta.dataset;
      meta.media = !dataset.theme ? `(prefers-color-scheme: ${scheme})` : dataset.theme === scheme ? 'all' : 'not all';
    }
  };
  new MutationObserver(colourBars).observe(root, { attributeFilter: ['data-theme'] });
  follow();

  // What is kept may change behind an open page: in another tab, or while the page lay in the back-forward cache. All that shows some of it
  // hears of it (showKept in src/state/shelf.ts).
  const changed = () => {
    follow();
    document.dispatchEvent(new Event('bullseye:kept'));
  };
  addEventListener('pageshow', ({ persisted }) => persisted && changed());
  addEventListener('storage', ({ key }) => (key === null || key.startsWith('bullseye')) && changed());
})();
