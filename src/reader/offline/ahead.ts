/** What the worker fetches before it is asked: all that the pages of its release may need, so that a lesson of which only the top was read is whole. */
import { storeOf } from '~/state/page-stores.ts';
import { heldIn, isHashed, kept, nameOf, put, releaseOf } from './stores.ts';

/** A handful at a time: they may not crowd out what the reader is waiting for. */
const LANES = 4;

/** Brings one file of a release into its store: from an older release that had the same, or from the network. False where there is none. */
async function bring(address: string, own: string): Promise<boolean> {
  const same = isHashed(address) ? await kept(address, own, () => Promise.resolve(true)) : undefined;
  if (same) {
    await put(own, address, same);
    return true;
  }
  // Lists have no hash in their names: past the browser's own cache, which may still have those of the release before.
  const init = { cache: isHashed(address) ? 'default' : 'no-cache', priority: 'low' } as const;
  const response = await fetch(address, init).catch(() => undefined);
  if (!response) return false;
  const release = await releaseOf(address, response.clone(), own);
  if (release !== undefined) await put(release, address, response);
  return true;
}

const missing = async (addresses: readonly string[], own: string): Promise<string[]> => {
  const held = await heldIn(storeOf(own));
  return addresses.map(nameOf).filter((address) => !held.has(address));
};

export const allHeld = async (addresses: readonly string[], own: string): Promise<boolean> =>
  (await missing(addresses, own)).length === 0;

/** Brings what the store of a release lacks of these. Gives up where there is no network. */
export async function bringAll(addresses: readonly string[], own: string): Promise<void> {
  const waiting = await missing(addresses, own);
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (!(await bring(next, own))) waiting.length = 0;
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
