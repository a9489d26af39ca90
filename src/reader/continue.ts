import type { Place } from '~/state/kept.ts';
import { sitePath } from '~/state/site-path.ts';

/**
 * Lets the front page's main button continue where the reader left: at the last heading that they came to or, if that lesson is finished, with
 * the next one that is not. The titles come from the list of lessons on the page.
 */
export function continueFrom(finished: readonly string[], place: Place | undefined): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-continue]');
  const lessons = [...document.querySelectorAll<HTMLElement>('.map li[data-lesson-slug]')].map((item) => ({
    slug: item.dataset['lessonSlug'] ?? '',
    title: item.querySelector('strong')?.textContent.trim() ?? '',
    order: item.querySelector('.lesson-number')?.textContent ?? '',
  }));
  if (!button) return;
  const at = lessons.findIndex(({ slug }) => slug === place?.slug);
  const left = [...lessons.slice(Math.max(0, at)), ...lessons.slice(0, Math.max(0, at))].find(
    ({ slug }) => !finished.includes(slug),
  );
  const put = (name: string, text: string): void =>
    button.querySelector(`[data-continue-${name}]`)?.replaceChildren(text);
  if (!left) {
    button.dataset['continue'] = 'on';
    put('what', 'Every segment is lit');
    put('where', 'Review what you missed');
    button.href = sitePath('review/');
    return;
  }
  const begun = place !== undefined || finished.length > 0;
  // The page itself says where to start, or what the reader's dart makes of it (src/oche).
  if (!begun && button.dataset['continue'] === 'start') return;
  button.dataset['continue'] = begun ? 'on' : 'start';
  const there = left.slug === place?.slug ? place : undefined;
  put('what', `${begun ? 'Continue' : 'Start'} with lesson ${left.order}`);
  put('where', !begun ? '' : there && there.words !== '' ? `${left.title}: ${there.words}` : left.title);
  button.href = sitePath(`lessons/${left.slug}/${there && there.heading !== '' ? `#${there.heading}` : ''}`);
}
