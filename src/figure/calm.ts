/** How the page scrolls by itself: at once for those who asked for less motion. */
export const calm = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');
