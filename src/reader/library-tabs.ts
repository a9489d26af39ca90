/**
 * Tabs of libraries (prose/Libraries.astro): one library shows at a time, the same in every group of the page and in every lesson that has it.
 * The pattern is that of the WAI-ARIA practices: one stop for the Tab key; arrows, Home and End move and choose.
 */
import css from './library-tabs.css?inline';

interface Tab {
  readonly name: string;
  readonly tab: HTMLButtonElement;
  readonly panel: HTMLElement;
}

/** What the reader chose last: this browser remembers it. Where it must not, it lasts as long as the page. */
const KEY = 'bullseye-library';
let chosenHere: string | null = null;
function kept(): string | null {
  try {
    return chosenHere ?? localStorage.getItem(KEY);
  } catch {
    return chosenHere;
  }
}
function keep(name: string): void {
  try {
    localStorage.setItem(KEY, name);
    chosenHere = null;
  } catch {
    chosenHere = name;
  }
}

const groups: (readonly Tab[])[] = [];
const isChosen = ({ tab }: Tab): boolean => tab.tabIndex === 0;

/** A group without that library stays as it is, or begins with its first. */
function show(name: string | null): void {
  for (const tabs of groups) {
    const chosen = tabs.find((one) => one.name === name) ?? tabs.find(isChosen) ?? tabs[0];
    for (const one of tabs) {
      one.tab.tabIndex = one === chosen ? 0 : -1;
      one.tab.setAttribute('aria-selected', String(one === chosen));
      // A browser that searches the page finds what is hidden this way, and says so.
      if (one === chosen) one.panel.removeAttribute('hidden');
      else one.panel.setAttribute('hidden', 'until-found');
    }
  }
}

/** Groups above may grow or shrink: the tab stays under the reader's finger. */
function choose({ name, tab }: Tab): void {
  const { top } = tab.getBoundingClientRect();
  keep(name);
  show(name);
  tab.focus({ preventScroll: true });
  scrollBy({ top: tab.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Which tab a key leads to from one of `count`. */
function ledTo(key: string, from: number, count: number, leftwards: boolean): number | undefined {
  const step = leftwards ? -1 : 1;
  if (key === 'ArrowRight') return (from + step + count) % count;
  if (key === 'ArrowLeft') return (from - step + count) % count;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}

function tabOf(panel: HTMLElement): Tab {
  const tab = document.createElement('button');
  const name = panel.dataset['library'] ?? '';
  tab.type = 'button';
  tab.tabIndex = -1;
  tab.textContent = name;
  tab.id = `library-${groups.length}-${name}`;
  panel.id = `${tab.id}-lines`;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  return { name, tab, panel };
}

/** Turns a group into tabs. */
function makeTabs(group: Element): void {
  const tabs = Array.from(group.querySelectorAll<HTMLElement>('.library'), tabOf);
  groups.push(tabs);
  tabs.forEach((one, i) => {
    one.tab.addEventListener('click', () => choose(one));
    one.panel.addEventListener('beforematch', () => show(one.name));
    one.tab.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const next = ledTo(event.key, i, tabs.length, getComputedStyle(one.tab).direction === 'rtl');
      if (next === undefined) return;
      event.preventDefault();
      choose(tabs[next] ?? one);
    });
  });
  const row = document.createElement('div');
  row.className = 'library-tabs';
  row.setAttribute('role', 'tablist');
  row.setAttribute('aria-label', 'Library');
  row.translate = false;
  row.append(...tabs.map(({ tab }) => tab));
  group.prepend(row);
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
for (const group of document.querySelectorAll('.libraries')) makeTabs(group);
show(kept());
// Another may be chosen in another page (layouts/first-theme.js tells).
document.addEventListener('bullseye:kept', () => show(kept()));
