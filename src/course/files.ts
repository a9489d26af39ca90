/** The raw texts of the content by path, for the rules. A site that is being written follows them. */
export const contentFiles = import.meta.glob<string>('/content/**/*.{mdx,yaml,md,csv}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
