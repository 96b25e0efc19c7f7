/** What is different on the live site from what was built. */
export type DifferenceKind =
  /** A file that was built does not answer. */
  | 'missing'
  /** An earlier edition's file answers in its place. */
  | 'stale'
  /** A page has a script that was never built. */
  | 'script'
  /** A dead address shows the host's own page in place of the site's. */
  | 'dead-end'
  /** Other bytes answer. */
  | 'changed'
  /** Google's crawler is shown something else than readers are. */
  | 'cloaked'
  /** A promised header is not there, or says something else. */
  | 'header'
  /** It leads to a host that is not the site's. */
  | 'foreign-redirect'
  /** An old address does not lead where it should. */
  | 'redirect'
  /** The address of an erased article answers. */
  | 'gone'
  /** Something answers that was never built. */
  | 'stranger'
  /** The certificate is not to be trusted, or soon will not be. */
  | 'certificate'
  /** A program between host and reader changes pages in a known way: no fault, but told. */
  | 'carrier';

/** One difference, as data. */
export type Difference = {
  readonly kind: DifferenceKind;
  /** The address, whole. */
  readonly address: string;
  /** What makes it out: the status, the header, where it leads, what was added. */
  readonly detail: string;
};

/** By what a difference is known again in a later run. */
export const differenceKey = ({ kind, address, detail }: Difference): string =>
  kind === 'header' || kind === 'carrier' ? `${kind} ${detail}` : `${kind} ${address}`;
