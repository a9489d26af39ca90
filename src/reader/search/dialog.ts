import css from './dialog.css?inline';
import { lost } from '~/figure/lost.ts';
import { sitePath } from '~/state/site-path.ts';
import { type Entry, type Prepared, prepare, search } from './match.ts';

/**
 * The search: one input, one list. The input keeps the focus, arrows move through the list, Enter follows, Escape closes. The list is fetched
 * once a page; from then on no network is needed, and nothing that is typed goes anywhere.
 */
const kinds: Readonly<Record<Entry['kind'], string>> = {
  lesson: 'Lesson',
  section: 'In a lesson',
  term: 'Term',
  loss: 'Loss',
  question: 'Question',
  teach: 'For teachers',
};

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}

const input = make('input', {
  type: 'text',
  role: 'combobox',
  'aria-label': 'Search lessons, terms, losses and questions',
  'aria-controls': 'search-list',
  'aria-expanded': 'false',
  'aria-autocomplete': 'list',
  placeholder: 'MAE, gradient, why NaN…',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  enterkeyhint: 'go',
});
const close = make('button', { type: 'button', class: 'search-close' }, 'Close');
const said = make('p', { class: 'search-said', role: 'status' });
const list = make('div', { id: 'search-list', role: 'listbox', 'aria-label': 'Results' });
const dialog = make(
  'dialog',
  { class: 'search', 'aria-label': 'Search' },
  make('div', { class: 'search-line' }, input, close),
  said,
  list,
);

let entries: Prepared[] | undefined;
let active = 0;

const options = (): HTMLElement[] => [...list.children] as HTMLElement[];

function activate(index: number): void {
  const all = options();
  active = all.length === 0 ? 0 : (index + all.length) % all.length;
  all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
  const now = all[active];
  if (now) input.setAttribute('aria-activedescendant', now.id);
  else input.removeAttribute('aria-activedescendant');
  now?.scrollIntoView({ block: 'nearest' });
}

const optionOf = ({ kind, title, text, href }: Entry, index: number): HTMLElement =>
  make(
    'a',
    { id: `search-${index}`, role: 'option', tabindex: '-1', href },
    make('span', { class: 'search-title' }, title),
    make('span', { class: 'search-kind' }, kinds[kind]),
    make('span', { class: 'search-text' }, text),
  );

function show(): void {
  const query = input.value.trim();
  const found = !entries
    ? []
    : query === ''
      ? entries.flatMap(({ entry }) => (entry.kind === 'lesson' ? [entry] : []))
      : search(entries, query);
  list.replaceChildren(...found.map(optionOf));
  list.hidden = found.length === 0;
  input.setAttribute('aria-expanded', String(found.length > 0));
  if (entries)
    said.textContent =
      query === ''
        ? 'The lessons. Type to find terms, losses and questions, too.'
        : found.length === 0
          ? `Nothing here is called “${query}”. Try fewer letters, or another name.`
          : `${found.length === 1 ? 'One result' : `${found.length} results`} for “${query}”.`;
  activate(0);
  list.scrollTop = 0;
}

async function fetchEntries(): Promise<void> {
  said.textContent = 'Fetching the list…';
  try {
    const answer = await fetch(sitePath('search.json'));
    if (!answer.ok) throw new Error(String(answer.status));
    entries = prepare((await answer.json()) as Entry[]);
    show();
  } catch {
    const again = (): void => {
      input.focus();
      void fetchEntries();
    };
    said.replaceChildren(...(await lost('The list', again, 'search-again')));
  }
}

input.addEventListener('input', show);
dialog.addEventListener('keydown', (event) => {
  if (event.isComposing || event.target !== input) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    activate(active + step);
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    options()[active]?.click();
  }
});
list.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) dialog.close();
});
close.addEventListener('click', () => dialog.close());
// A press beside the box is one on the dialog itself.
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

export function openSearch(): void {
  if (dialog.open) return;
  if (!dialog.isConnected) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.body.append(dialog);
  }
  dialog.showModal();
  input.focus();
  input.select();
  if (entries) show();
  else void fetchEntries();
}
