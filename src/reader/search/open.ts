/** Opens the search by its button or by `/`. The search itself is fetched then, and not before. */
import { lost } from '~/figure/lost.ts';
import { isPlain } from '~/figure/plain-click.ts';
import { isTyping } from '~/figure/typing.ts';

const button = document.querySelector<HTMLElement>('.search-open');

function open(event: Event): void {
  event.preventDefault();
  const away = document.querySelector('.search-away');
  if (away) away.textContent = '';
  import('./dialog.ts').then(
    (dialog) => dialog.openSearch(),
    async () => away?.replaceChildren(...(await lost('Search'))),
  );
}

if (button) {
  button.setAttribute('role', 'button');
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', (event) => {
    if (isPlain(event)) open(event);
  });
  // A button answers to the space bar, a link does not.
  button.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (
      event.key === '/' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey &&
      !isTyping(event.target) &&
      !document.querySelector('dialog[open]')
    )
      open(event);
  });
}
