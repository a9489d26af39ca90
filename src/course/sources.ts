/** The raw texts of what says words to a reader outside the content, by path: figures and losses. The rules read them, too. */
export const sourceFiles = import.meta.glob<string>(
  ['/src/{widgets,losses}/**/*.{ts,tsx}', '!/src/**/*.test.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
);
