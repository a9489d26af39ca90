/**
 * The stores of pages that are kept for times without a network: one a release, "bullseye-0123456789ab". Where the site has a folder of its
 * host, the folder is in the name, for its neighbours may be Bullseyes, too.
 */
import { isReleaseName } from './release.ts';

const prefix = `bullseye${import.meta.env.BASE_URL.replace(/\W+/g, '-')}`;

export const storeOf = (release: string): string => prefix + release;

/** Their names, the oldest first. Rejects where the browser does not let us near them. */
export const pageStores = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && isReleaseName(name.slice(prefix.length)));
