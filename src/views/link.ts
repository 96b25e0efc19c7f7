/** A name that leads to a page of this site; `path` knows no base. */
export type Link = { name: string; path: string };

/** The link to what has a name and a page. */
export const linkTo = ({ name, path }: Link): Link => ({ name, path });
