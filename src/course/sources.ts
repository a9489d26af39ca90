/** The raw texts of what says words to a reader outside the content, by path: figures, losses, pages and what stands on them. The rules read them, too. */
export const sourceFiles = import.meta.glob<string>(
  [
    '/src/{widgets,losses,controls,figure,questions,reader,teach,oche,layouts,pages}/**/*.{ts,tsx,astro}',
    '!/src/**/*.test.{ts,tsx}',
  ],
  { query: '?raw', import: 'default', eager: true },
);
