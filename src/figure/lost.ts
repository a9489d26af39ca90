/**
 * What a reader is told when a script or a list does not arrive, wherever on the page it was wanted: there is no network, or the page is
 * older than the site, whose files have other names since, or nobody knows why. What they did is in the address and on the shelf, so a
 * page that is loaded anew has it.
 */
import { isReleaseName, RELEASE_FILE } from '~/state/release.ts';
import { sitePath } from '~/state/site-path.ts';

type Why = 'away' | 'older' | 'broken';

/** A network that says nothing for so long is none. */
const PATIENCE_MS = 4000;

/** Asks the site, past everything that is kept, which release it has. A hotel's login page answers, too, but not with the name of one. */
async function why(): Promise<Why> {
  const mine = document.querySelector<HTMLMetaElement>('meta[name=bullseye-release]')?.content;
  try {
    const answer = await fetch(sitePath(RELEASE_FILE), { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return 'broken';
    const now = (await answer.text()).trim();
    return !isReleaseName(now) ? 'away' : now === mine ? 'broken' : 'older';
  } catch {
    return 'away';
  }
}

function way(text: string, className: string, then: () => void): HTMLElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className, textContent: text });
  button.addEventListener('click', then);
  return button;
}

/**
 * The words for something that did not arrive ("The reply"), and the ways out as buttons. A list may be asked for `again`; a browser that
 * failed to load a script remembers that as long as the page lives, so for a script, or where asking again did not help, the page is loaded anew.
 */
export async function lost(what: string, again?: () => void, className = 'quiet'): Promise<[string, ...HTMLElement[]]> {
  const reload = way('Reload the page', className, () => location.reload());
  switch (await why()) {
    case 'away': {
      const said = document.createElement('span');
      // Without a network the page might not come back.
      const reloadOnceThere = async (): Promise<void> => {
        said.textContent = '';
        if ((await why()) === 'away') said.textContent = ' Still no network.';
        else location.reload();
      };
      return [
        `${what} couldn’t be loaded. You seem to be offline. `,
        way('Try again', className, again ?? (() => void reloadOnceThere())),
        said,
      ];
    }
    case 'older':
      return ['This page is older than the site. Reload it, and you’ll keep what you did. ', reload];
    case 'broken':
      return [`${what} couldn’t be loaded. `, ...(again ? [way('Try again', className, again)] : []), reload];
  }
}
