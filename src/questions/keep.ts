/** Saving, taking over and erasing what is kept: the lower half of the review page. */
import { exportText, type Taken, takeOver } from '~/state/carry.ts';
import { pageStores } from '~/state/page-stores.ts';
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

/** Pages that are kept for times without a network tell which were opened. False where the browser does not let us near them. */
async function forgetPages(): Promise<boolean> {
  try {
    // Without https there are none.
    if (!('caches' in window)) return true;
    await Promise.all((await pageStores()).map((name) => caches.delete(name)));
    return true;
  } catch {
    return false;
  }
}

/** Does what a button says; `changed` draws the deck anew. */
export async function act(what: string, changed: () => void): Promise<void> {
  if (what === 'export') save();
  if (what === 'erase') askSure(true);
  if (what === 'erase-not') askSure(false);
  if (what !== 'erase-sure') return;
  const erased = eraseShelf();
  changed();
  const forgotten = await forgetPages();
  askSure(false);
  tell(
    !forgotten
      ? 'What you did is erased. We couldn’t get at the copies of opened pages. Your browser’s settings can erase them, with the data of this site.'
      : erased
        ? 'Everything’s erased. There’s nothing of yours here any more.'
        : 'This browser doesn’t keep anything of this site, so there was nothing to erase.',
  );
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
  return parts.length === 0 ? 'There’s nothing new in that file.' : `Loaded: ${parts.join(', ')}.`;
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
    tell('I can’t read that file. Nothing was loaded.');
  } finally {
    field.value = '';
  }
}
