import { decodeBytes } from '../encoding/decode-bytes.ts';
import { plainText } from '../html/parse-html.ts';
import { savedFrom } from '../page/saved-from.ts';
import { headOf } from '../source/head-of.ts';

/** What the head of a saved page says, told without reading the page: a mirror has thousands. */
export interface PageSigns {
  /** The browser's title. */
  title: string;
  /** Where a program says that it took the page from. */
  savedFrom?: string;
  /** The address that the page says of itself. */
  stated?: string;
}

/** Bytes in which a page says its title and address. */
const LOOKED_AT = 16 * 1024;

/** Letters of a title; what is longer is none. */
const LONGEST_TITLE = 500;

/** The signs of a page on disk. Throws what the disk throws. */
export function pageSigns(path: string): PageSigns {
  const { text } = decodeBytes(headOf(path, LOOKED_AT));
  const title = /<title\b[^<>]*>([^<]*)/i.exec(text)?.[1] ?? '';
  const signs: PageSigns = { title: plainText(title.slice(0, LONGEST_TITLE)) };
  const from = savedFrom(text);
  if (isAddress(from)) signs.savedFrom = from;
  const stated = canonicalOf(text);
  if (isAddress(stated)) signs.stated = stated;
  return signs;
}

function canonicalOf(text: string): string | undefined {
  const link = /<link\b(?=[^<>]*\brel\s*=\s*["']?canonical\b)[^<>]*>/i.exec(text)?.[0];
  const own = link && /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(link);
  if (own) return plainText(own[1] ?? own[2] ?? own[3]!);
  const meta = /<meta\b(?=[^<>]*\bproperty\s*=\s*["']?og:url\b)[^<>]*>/i.exec(text)?.[0];
  const content = meta && /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta);
  return content ? plainText(content[1] ?? content[2]!) : undefined;
}

const isAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address);
