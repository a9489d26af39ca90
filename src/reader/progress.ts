/** Lights what the reader has finished: every `[data-lesson-slug]` on the page, a board's segment or a list's entry. */
export function lightSegments(finished: readonly string[]): void {
  for (const element of document.querySelectorAll<HTMLElement | SVGElement>('[data-lesson-slug]')) {
    element.toggleAttribute('data-finished', finished.includes(element.getAttribute('data-lesson-slug') ?? ''));
  }
  for (const element of document.querySelectorAll('[data-lit-count]')) {
    const slugs = (element.getAttribute('data-lit-count') ?? '').split(' ');
    element.textContent = String(slugs.filter((slug) => finished.includes(slug)).length);
  }
  for (const element of document.querySelectorAll('[data-finished-word]')) {
    element.textContent = finished.includes(element.getAttribute('data-finished-word') ?? '') ? 'finished ·' : '';
  }
}
