/** Saving, taking over and erasing what is kept: the lower half of the review page. */
import { exportText, type Taken, takeOver } from '~/state/carry.ts';
import { changeShelf, eraseShelf, readShelf, renamed, whyForgotten } from '~/state/shelf.ts';

function tell(text: string): void {
  const said = document.querySelector('.keep-said');
  if (said) said.textContent = text;
}

function save(): void {
  const address = URL.createObjectURL(new Blob([exportText(readShelf())], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: 'bullseye-progress.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  tell('Saved as bullseye-progress.json.');
}

/** The second step of erasing, which nobody reaches by accident. */
function askSure(asking: boolean): void {
  const sure = document.querySelector<HTMLElement>('.erase-sure');
  if (sure) sure.hidden = !asking;
  tell('');
  document.querySelector<HTMLElement>(asking ? '[data-keep="erase-not"]' : '[data-keep="erase"]')?.focus();
}

/** Pages that are kept for times without a network tell which were opened. */
function forgetPages(): void {
  if ('caches' in window)
    void caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('bullseye-')).map((name) => caches.delete(name))),
      )
      .catch(() => undefined);
}

/** Does what a button says; `changed` draws the deck anew. */
export function act(what: string, changed: () => void): void {
  if (what === 'export') save();
  if (what === 'erase') askSure(true);
  if (what === 'erase-not') askSure(false);
  if (what !== 'erase-sure') return;
  const erased = eraseShelf();
  forgetPages();
  askSure(false);
  tell(
    erased
      ? 'Everything is erased. Nothing of you is kept here.'
      : 'This browser keeps nothing of this site, so there was nothing to erase.',
  );
  changed();
}

function whatWasTaken({ lessons, answers, cards }: Taken): string {
  const parts = (
    [
      [lessons, 'finished lesson'],
      [answers, 'answer'],
      [cards, 'review card'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'There was nothing new in that file.' : `Taken over: ${parts.join(', ')}.`;
}

/** Takes over the file that was chosen. */
export async function take(changed: () => void): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('#import-file');
  const [chosen] = field?.files ?? [];
  if (!field || !chosen) return;
  try {
    const taken = takeOver(readShelf(), await chosen.text(), renamed);
    if (typeof taken === 'string') {
      tell(taken);
      return;
    }
    const kept = changeShelf(() => taken.shelf);
    tell(`${whatWasTaken(taken)}${kept ? '' : ` ${whyForgotten()}`}`);
    changed();
  } catch {
    tell('That file could not be read. Nothing was taken over.');
  } finally {
    field.value = '';
  }
}
