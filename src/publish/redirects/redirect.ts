/**
 * An old address that leads to a new one. `from` is a decoded path below the site's root
 * (`/berita/lama/`), `to` a link with the base path.
 */
export type Redirect = {
  from: string;
  /** The one parameter by which old systems told their articles apart: `?p=123`. */
  query: { name: string; value: string } | undefined;
  to: string;
};

/** One rule for all addresses of a form; `:name` stands for one part of the path. */
export type Pattern = { from: string; to: string };
