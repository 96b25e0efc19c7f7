import { jsonLdBlocks } from './json-ld-blocks.ts';
import { markedKind } from './marked-kind.ts';
import type { PageDocument } from './page-document.ts';
import { pageShape } from './page-shape.ts';
import type { SavedKind } from './saved-kind.ts';

/** Addresses of fronts, sections, tags, authors, archives by time and searches. */
const frontPath = /^\/(?:index\.\w+)?$/;
const listPaths =
  /\/page\/\d+\/?$|^\/(?:\d{4}\/(?:\d{2}\/(?:\d{2}\/)?)?)$|\/(?:category|kategori|tag|tags|label|topic|topik|author|penulis|search|cari|indeks|arsip|archives?)(?:\/|$)/i;
const listQueries = /[?&](?:s|q|cat|tag|author|paged|search|updated-max)=/i;

/** Addresses of forms, which are believed where the page has one. */
const formPaths =
  /\/(?:wp-login|wp-signup|log-?in|masuk|register|registrasi|daftar|sign-?up|cart|keranjang|checkout|my-account|akun-saya|lost-?password|lupa-(?:password|kata-sandi))(?:\.\w+)*\/?$/i;

const listTypes = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const formTypes = /^(?:CheckoutPage|LoginPage|RegisterPage)$/;

/** What is known of a page when its kind is told. */
export interface KindFacts {
  address: string | undefined;
  /** Whether its data tell of an article with a headline and a time. */
  hasArticle: boolean;
  /** Whether that headline is the page's own: the one that its readers see. */
  isOwnArticle: boolean;
}

/** Tells a story from a list: by what the page says of itself, then its address, then its text. */
export function kindOfPage(
  document: PageDocument,
  html: string,
  { address, hasArticle, isOwnArticle }: KindFacts,
): SavedKind {
  const marked = markedKind(document);
  if (marked !== undefined && marked !== 'list') return marked;
  const where = kindOfAddress(address);
  if (marked === 'list') return isOwnArticle && where !== 'front' ? byShape(document) : 'list';
  if (where === 'front') return 'list';
  const isSaid = isDated(document);
  if (where === 'list') return isSaid || isOwnArticle ? byShape(document) : 'list';
  if (hasArticle) return 'story';
  if (where === 'form' && !isSaid && document.querySelector('form') !== null) return 'form';
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (isSaid || type === 'article') return 'story';
  const types = typesOf(html);
  if (types.some((one) => formTypes.test(one))) return 'form';
  if (types.some((one) => listTypes.test(one))) return 'list';
  const { headlines, longest } = pageShape(document);
  return headlines >= 4 && longest < PASSAGE ? 'list' : 'unclear';
}

/** Whether a page says when its story was published. */
export const isDated = (document: PageDocument): boolean =>
  document.querySelector('meta[property="article:published_time"]') !== null;

/** Letters of a passage that is a short story. */
const PASSAGE = 500;

/** A page that says that it is a story and lies where lists lie: the one, the other, or not to be told. */
function byShape(document: PageDocument): SavedKind {
  const { told, longest } = pageShape(document);
  if (longest < PASSAGE) return 'list';
  return told < 2 ? 'story' : 'unclear';
}

function kindOfAddress(address: string | undefined): 'front' | 'list' | 'form' | undefined {
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  if (listQueries.test(search)) return 'list';
  if (/[?&](?:p|id)=\d/.test(search)) return undefined;
  if (frontPath.test(pathname)) return 'front';
  if (formPaths.test(pathname)) return 'form';
  return listPaths.test(pathname) ? 'list' : undefined;
}

/** The types of the page itself, not of what stands in it. */
function typesOf(html: string): string[] {
  const tops = [...jsonLdBlocks(html)].flat().flatMap((block) => {
    const graph = (block as { '@graph'?: unknown } | null)?.['@graph'];
    return Array.isArray(graph) ? graph : [block];
  });
  return tops
    .flatMap((top) => [(top as { '@type'?: unknown } | null)?.['@type']].flat())
    .map(String);
}
