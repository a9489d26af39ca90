import { changeShelf } from '~/state/shelf.ts';

/** When the reader leaves or looks away, remembers the lesson and the last heading, or resting point, that they came to. */
export function keepPlace(slug: string): void {
  const keep = (): void => {
    // Barely scrolled: not started.
    if (scrollY < 200) return;
    const passed = [...document.querySelectorAll<HTMLElement>('.lesson > h2[id], .lesson > .rest')]
      .filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2)
      .at(-1);
    changeShelf(() => ({
      place: { slug, heading: passed?.id ?? '', words: passed?.dataset['place'] ?? passed?.textContent ?? '' },
    }));
  };
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}
