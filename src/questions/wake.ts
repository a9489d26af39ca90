/** Brings the script of a card: that of its kind, or for a number what reads it. */
import type { Given } from '~/state/kept.ts';
import type { Play } from './play.ts';

/** What a form holds once it is asked. */
export interface Held {
  given(): Given | undefined | Promise<Given | undefined>;
}
interface Script {
  wake(question: HTMLElement, form: HTMLElement, early: readonly Event[]): Play;
}

const kinds: Readonly<Record<string, () => Promise<Script>>> = {
  marker: () => import('./marker.ts'),
  curve: () => import('./curve.ts'),
  sort: () => import('./sort.ts'),
};

/** `early` is what was done to the card before its script was there. */
export async function wake(question: HTMLElement, form: HTMLElement, early: Event[]): Promise<Held> {
  const kind = kinds[form.dataset['kind'] ?? ''];
  if (!kind) return { given: async () => (await import('./answering.ts')).numberIn(question) };
  const script = await kind();
  return script.wake(question, form, early.splice(0));
}
