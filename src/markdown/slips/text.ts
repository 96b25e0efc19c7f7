import { isElement } from '../../lib/html-elements.ts';
import { slipsMatching, type SlipFinder } from './slip.ts';

/** `—-`: a dash that an editing program made of two hyphens, and one hyphen more. */
export const mixedDash: SlipFinder = (source) =>
  slipsMatching('mixed-dash', source, /(?<![—–-])(?!(?:—+|–+|-+)(?![—–-]))[—–-]{2,}/g);

/** HTML is shown as it was typed. A word that is no element's name is text, unless it says more as code does. */
export const rawHtml: SlipFinder = (source) =>
  slipsMatching('raw-html', source, /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/gi).filter(
    ({ value }) => isElement(/[a-z][a-z0-9-]*/i.exec(value)![0]) || /=["']|\/>$/.test(value),
  );

/** What an import from WordPress left behind, and what other systems put into a page when they make it. */
export const shortcode: SlipFinder = (source) =>
  slipsMatching(
    'shortcode',
    source,
    /\{%[^%\n\uFFFC]{1,300}%\}|\{\{[^{}\n]{1,300}\}\}|(?<=^|\n)import [\w{}*, ]{1,100} from ['"][^'"\n]{1,200}['"];?(?=\n|$)|\[\/?(?:caption|gallery|embed|video|audio|playlist|youtube|twitter|instagram|vc_\w+|et_pb_\w+)(?:[\s=][^[\]]{0,500})?\]/gi,
  );

/** `|---|---|` that made no table: the line above has another number of columns. */
export const unmadeTable: SlipFinder = (source) =>
  slipsMatching(
    'unmade-table',
    source,
    /(?<=^|\n)\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|[ \t:-]*(?=\n|$)/g,
  );

/** `~coret~`: WhatsApp's mark, which takes two of them here. */
export const singleTilde: SlipFinder = (source) =>
  slipsMatching(
    'single-tilde',
    source,
    /(?<![~\\\p{L}\p{N}])~(?=[\p{L}\p{N}])[^~\n\uFFFC]{0,80}(?<=[\p{L}\p{N}.!?])~(?![~\p{L}\p{N}])/gu,
  );
