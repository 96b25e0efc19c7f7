import type { SpamLink } from '../evidence/read-link.ts';

/** A box of a page: a block, a hidden element, a link outside the document, a script or meta. */
export type HtmlBox = {
  name: string;
  attributes: Record<string, string>;
  start: number;
  end: number;
  /** Hidden by its own style, attribute or class; `off-screen` where no script would show it again. */
  hidden: 'no' | 'yes' | 'off-screen';
  /** After `</body>` or `</html>`, or before the document begins. */
  outside: boolean;
  /** The outermost hidden or outside box: everything inside it is in `links` and `words`. */
  root: boolean;
  /** Inside a root. */
  covered: boolean;
  /** Holds another block; then `links` and `words` lack what is in that block, unless `root`. */
  parent: boolean;
  links: SpamLink[];
  /** Text inside, links' included; for scripts their source. */
  words: string;
  /** Text outside links. */
  beside: string;
};
