// Before the script of a figure is there its picture cannot follow: its inputs refuse every change, and look so (figure/states.css).
(() => {
  document.documentElement.dataset.scripted = '';
  addEventListener(
    'input',
    ({ target }) => {
      const figure = target.closest('astro-island [data-widget]:not([data-ready])');
      for (const input of figure?.querySelectorAll('input') ?? []) {
        input.value = input.defaultValue;
        input.checked = input.defaultChecked;
      }
    },
    true,
  );
})();
