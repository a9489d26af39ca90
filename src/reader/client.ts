/**
 * The small script of a lesson page: progress, words that set a figure, copy buttons, and the question cards (questions/elements.ts). The
 * page reads without it; nothing here draws what the server could have drawn.
 */
import { copyText, sayOn } from '~/figure/clipboard.ts';
import { lookSoon } from '~/figure/look-soon.ts';
import { isPlain } from '~/figure/plain-click.ts';
import { deck, QUIZ_PASSED } from '~/questions/elements.ts';
import { changeShelf, readShelf, showKept, whyForgotten } from '~/state/shelf.ts';
import { unfold, watchFolds } from './folds.ts';
import { keepPlace } from './place.ts';
import { lightSegments } from './progress.ts';

function finish(slug: string, done: boolean): void {
  const kept = changeShelf(({ finished }) => ({
    finished: [...finished.filter((other) => other !== slug), ...(done ? [slug] : [])],
  }));
  for (const place of document.querySelectorAll('.finish-said')) {
    place.textContent = !done
      ? ''
      : kept
        ? 'Your segment is lit.'
        : `Your segment is lit until you leave. ${whyForgotten()}`;
  }
  showProgress();
}

function showProgress(): void {
  const shelf = readShelf();
  lightSegments(shelf.finished);
  for (const finisher of document.querySelectorAll<HTMLElement>('[data-finish]')) {
    finisher.setAttribute('aria-pressed', String(shelf.finished.includes(finisher.dataset['finish'] ?? '')));
  }
  const places = document.querySelectorAll('[data-waiting]');
  for (const place of places) place.textContent = '';
  if (Object.keys(shelf.review).length > 0)
    void deck().then(
      ({ dayOf, waiting }) => {
        const { length } = waiting(shelf, dayOf(new Date()));
        for (const place of places)
          place.textContent = length === 0 ? '' : length === 1 ? '1 question waits' : `${length} questions wait`;
      },
      // Nobody has asked how many wait; the page of the deck says it.
      () => undefined,
    );
}

showKept(showProgress);
keepPlace();
watchFolds();

// Once their fold is in sight, so that they are tabs before somebody opens it. Where that script is lost, they stand one under another.
for (const libraries of document.querySelectorAll('.libraries')) {
  new IntersectionObserver(([fold]) => {
    if (fold?.isIntersecting) void import('./library-tabs.ts').catch(() => undefined);
  }).observe(libraries.closest('details') ?? libraries);
}

document.addEventListener(QUIZ_PASSED, (event) => finish((event as CustomEvent<string>).detail, true));

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  const finisher = target?.closest<HTMLElement>('[data-finish]');
  if (finisher) finish(finisher.dataset['finish'] ?? '', finisher.getAttribute('aria-pressed') !== 'true');

  const show = target?.closest<HTMLElement>('[data-show-widget]');
  const figure = show && document.getElementById(show.dataset['showWidget'] ?? '');
  if (show && figure && isPlain(event)) {
    event.preventDefault();
    unfold(figure);
    figure.setAttribute('data-show', show.dataset['showState'] ?? '');
    figure.dispatchEvent(new Event('bullseye:show'));
    lookSoon(figure, show);
  }

  const copier = target?.closest<HTMLElement>('[data-copy-code]');
  if (copier) {
    const code = copier.closest('.code')?.querySelector('code')?.textContent ?? '';
    void copyText(code).then((copied) => sayOn(copier, copied ? 'Copied' : 'Select it by hand'));
  }
});
