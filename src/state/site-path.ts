/**
 * The address of a page or file of this site, "glossary/" or "search.json": under "/", or under the folder that a host gives the site
 * (`BASE`). Every address of ours goes through here, in pages as in scripts, so no other string begins with a slash and a name.
 */
export const sitePath = <Path extends string>(path: Path extends `/${string}` ? never : Path): string =>
  import.meta.env.BASE_URL + path;
