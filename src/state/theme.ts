/** Light or dark: the system's choice until the reader makes one, which this browser then remembers (layouts/first-theme.js reads it). */
export function toggleTheme(): void {
  const { dataset } = document.documentElement;
  const now = dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  dataset['theme'] = now === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem('bullseye-theme', dataset['theme']);
    delete dataset['ownTheme'];
  } catch {
    // Storage is forbidden: the choice lasts as long as the page.
    dataset['ownTheme'] = '';
  }
}
