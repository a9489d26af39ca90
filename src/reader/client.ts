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

const finisher = document.querySelector<HTMLElement>('[data-finish]') as HTMLElement;
const lesson = finisher.dataset['finish'] ?? '';

function finish(done: boolean): void {
  const kept = changeShelf(({ finished }) => ({
    finished: [...finished.filter((other) => other !== lesson), ...(done ? [lesson] : [])],
  }));
  const said = done ? `Your segment is lit${kept ? '.' : ` until you leave. ${whyForgotten()}`}` : '';
  document.querySelector('.finish-said')?.replaceChildren(said);
  showProgress(true);
}

/** Whether anything of the reader is kept, or was since the page was opened. */
let anything = false;

/** `now`: the reader has just changed it, on this page. */
function showProgress(now: boolean): void {
  const shelf = readShelf();
  const { finished, review } = shelf;
  lightSegments(finished);
  finisher.setAttribute('aria-pressed', String(finished.includes(lesson)));
  anything ||= finished.length > 0 || Object.keys(review).length > 0;
  // Where that cannot be fetched the segment is lit all the same, and the button says so.
  if (anything)
    void import('./end.ts').then(
      (end) => end.showEnd(shelf, now),
      () => undefined,
    );
}

showKept(() => showProgress(false));
keepPlace(lesson);
watchFolds();

// Once their fold is in sight, so that they are tabs before somebody opens it. Where that script is lost, they stand one under another.
for (const libraries of document.querySelectorAll('.libraries')) {
  new IntersectionObserver(([fold]) => {
    if (fold?.isIntersecting) void import('./library-tabs.ts').catch(() => undefined);
  }).observe(libraries.closest('details') ?? libraries);
}

document.addEventListener(QUIZ_PASSED, () => finish(true));

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('[data-finish]')) finish(finisher.getAttribute('aria-pressed') !== 'true');

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
