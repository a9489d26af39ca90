/**
 * Scrolls the picture of a figure into view for words that were pressed. What does it well, and leads back (./look.ts), comes with the first
 * press; where it does not arrive, the page only goes there. (A name that is taken out of it at once costs each page a wrapper.)
 */
export const lookSoon = (figure: HTMLElement, pressed: HTMLElement): void =>
  void import('./look.ts').then(
    (look) => look.lookAt(figure, pressed),
    () => figure.scrollIntoView(),
  );
