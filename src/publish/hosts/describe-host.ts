import type { HostWords } from '../../words/words.ts';
import type { HostFiles } from './host-files.ts';
import type { Host } from './limits.ts';
import type { Margin } from './margins.ts';

const MIB = 1024 * 1024;

function amount({ limit }: Margin, value: number, language: string): string {
  const number = (digits: number, of: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(of);
  return limit.endsWith('Bytes') ? `${number(1, value / MIB)} MiB` : number(0, value);
}

/** What a newsroom should know of its host: each limit with what is left, and what gets lost. */
export function describeHost(
  host: Host,
  {
    margins,
    lostAddresses,
    htmlAddresses,
    onlyAsks,
  }: Omit<HostFiles, 'files' | 'goneAddresses' | 'ledOn' | 'precompressed'>,
  words: HostWords,
  language: string,
): { warnings: string[]; notes: string[] } {
  const warnings: string[] = [];
  const notes: string[] = [];
  for (const margin of margins) {
    const { limit, used, allowed, isOver } = margin;
    const [is, may, left] = [used, allowed, allowed - used].map((value) =>
      amount(margin, value, language),
    ) as [string, string, string];
    if (isOver) warnings.push(words.over(words.limits[limit], is, may));
    else notes.push(words.margin(words.limits[limit], is, may, left));
  }
  const [firstHtml] = htmlAddresses;
  if (firstHtml !== undefined && host === 'netlify') {
    warnings.push(words.htmlStripped(htmlAddresses.length, firstHtml));
  }
  if (firstHtml !== undefined && host === 'cloudflare') {
    notes.push(words.htmlKept(htmlAddresses.length, firstHtml));
  }
  if (onlyAsks) notes.push(words.onlyAsks(host));
  if (lostAddresses.length > 0)
    warnings.push(words.lost(host, lostAddresses.length, lostAddresses[0]!));
  return { warnings, notes };
}
