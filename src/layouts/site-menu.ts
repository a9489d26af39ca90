/** The menu of a narrow window is a fold, which works without this; here it closes as menus do. */
const menu = document.querySelector<HTMLDetailsElement>('.site-menu');

document.addEventListener('click', ({ target }) => {
  if (!menu?.contains(target as Node)) menu?.removeAttribute('open');
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

export {};
