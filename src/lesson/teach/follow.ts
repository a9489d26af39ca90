/**
 * The small script of an answer sheet. Whoever comes from a handout brings its figures' states along in the address: answers that hang on
 * a figure are worked out anew for them, by the figure's own code. Nothing is fetched for the handout as it starts.
 */
import { readAddress } from '~/state/address.ts';
import { fromText } from '~/state/record.ts';

const widgets = new Set([...document.querySelectorAll<HTMLElement>('[data-live]')].map(({ dataset }) => (dataset['live'] ?? '').split('.')[0] ?? ''));
for (const id of widgets) {
  const { text } = readAddress(id, location.search);
  if (Object.keys(text).length > 0) void follow(id, text);
}

async function follow(id: string, text: Readonly<Record<string, string>>): Promise<void> {
  const note = document.querySelector('.answers-note');
  try {
    const { widgetSoon } = await import('~/lesson/registry.ts');
    const { withinEnds } = await import('~/lesson/figure/ends.ts');
    const widget = await widgetSoon(id);
    const { state } = fromText(widget.fields, text);
    const values = widget.live({ ...state, ...withinEnds(widget, state, {}) } as typeof state);
    for (const place of document.querySelectorAll<HTMLElement>(`[data-live^="${id}."]`)) place.textContent = values[(place.dataset['live'] ?? '').slice(id.length + 1)] ?? place.textContent;
    if (note) note.textContent = 'Underlined numbers are those of the handout that you came from, with its figures as you had set them.';
  } catch {
    if (note) note.textContent = 'The figures of your handout could not be fetched: underlined numbers are those of the handout as it starts.';
  }
}
