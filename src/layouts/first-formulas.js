// Formulas stay out of sight while the page's first letters are on their way (base/elements.css): set in others, they would move about when
// these come. What is set later, as in a fold that is opened, waits for nothing.
(() => {
  const { documentElement: root, fonts } = document;
  fonts.addEventListener(
    'loading',
    () => {
      root.toggleAttribute('data-formulas-wait', true);
      fonts.ready.then(() => root.removeAttribute('data-formulas-wait'));
    },
    { once: true },
  );
})();
