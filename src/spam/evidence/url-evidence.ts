import { matchTerms } from '../lexicon/match-terms.ts';
import type { LinkTarget } from './hosts.ts';

/** What an address itself tells, apart from its anchor. */
export type UrlEvidence = {
  /** The path or host names a term or a brand, in a short slug (a news headline is longer). */
  term: boolean;
  /** A page inside a folder for files (`/img/`, `/css/`, `/-/`), where hacked servers keep them. */
  assetPath: boolean;
  /** A list page on a subject (`/tag/judi-online`), as honest articles link to. */
  topicPage: boolean;
};

const JOINED =
  /gacor|togel|maxwin|sbobet|slot(?:88|777|online|gacor|dana)|judi(?:online|bola|slot)/;
const FOLDER =
  /\/(?:-|css|js|img|images?|assets|uploads?|fonts|cgi|cgi-bin|classes|vendor|application|\.well-known|wp-includes|wp-content|tmp|backup)\//;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|zip|mp[34]|csv|css|js)(?:[?#].*)?$/;
const LIST_PAGE =
  /\/(?:tags?|topics?|topik|indeks?|category|kategori|wiki|search|berita|news|read)\//;
const LONGEST_SLUG = 4;

/** Reads an address as evidence. @param allowed folded words that the site uses honestly */
export function urlEvidence(target: LinkTarget, allowed: ReadonlySet<string>): UrlEvidence {
  const path = target.path.toLowerCase();
  const topicPage = LIST_PAGE.test(path);
  const pieces = [...target.host.split('.').slice(0, -1), ...path.split(/[/?#=&]/)];
  const short = pieces.filter((piece) => piece.split(/[-_+]/).length <= LONGEST_SLUG);
  return {
    term: !topicPage && short.some((piece) => namesTerm(piece, allowed)),
    assetPath: FOLDER.test(path) && !FILE.test(path),
    topicPage,
  };
}

function namesTerm(piece: string, allowed: ReadonlySet<string>): boolean {
  const words = piece.split(/[^a-z0-9]+/).filter((word) => word !== '');
  if (words.some((word) => allowed.has(word))) return false;
  if (words.some((word) => JOINED.test(word))) return true;
  const pathTokens = words.map((word) => ({ word, start: 0, end: 0, disguised: false }));
  const matches = matchTerms(pathTokens, allowed);
  if (matches.some((match) => match.role === 'exclusive' || match.role === 'title')) return true;
  return matches.some((match) => match.role === 'brand' && match.sure >= 2);
}
