/**
 * Scrolls the picture of a figure into view for words that were pressed. What does it well, and leads back (./look.ts), comes with the first
 * press; where it does not arrive, the page only goes there.
 */
export const lookSoon = (figure: HTMLElement, pressed: HTMLElement): void =>
  void import('./look.ts').then(
    ({ lookAt }) => lookAt(figure, pressed),
    () => figure.scrollIntoView(),
  );
