// Before the first paint: the remembered theme, if there is one. Without it the system's choice holds (see tokens.css).
(() => {
  try {
    const theme = localStorage.getItem('bullseye-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is forbidden: the system's choice holds.
  }
})();
