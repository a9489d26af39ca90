import { entries } from '~/reader/search/entries.ts';

/** What the search of every page looks through, fetched when it is opened for the first time. */
export const GET = async (): Promise<Response> => Response.json(await entries());
