import { parseTime } from '../../../lib/time/parse.ts';

/** Zones of RFC 822 by name, which only feeds still write. */
const zones: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    UT: '+0000',
    EST: '-0500',
    EDT: '-0400',
    CST: '-0600',
    CDT: '-0500',
    MST: '-0700',
    MDT: '-0600',
    PST: '-0800',
    PDT: '-0700',
    ICT: '+0700',
    SGT: '+0800',
  }),
);

/** A time as pages and feeds write it, as ISO; `undefined` where it is none. */
export function readTime(text: string | undefined, zone: string): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const plain = text
    .replace(/\b([A-Z]{2,3})T?\s*$/, (name) => zones.get(name.trim()) ?? name)
    .replace(/^[^\d\p{L}]+/u, '')
    .trim();
  const time = parseTime(plain, zone);
  if ('iso' in time) return time.iso;
  const short = /^(\d{4})(?:-?(\d{2}))?(?:-?(\d{2}))?$/.exec(plain);
  if (!short) return undefined;
  const day = parseTime(`${short[1]}-${short[2] ?? '01'}-${short[3] ?? '01'}`, zone);
  return 'iso' in day ? day.iso : undefined;
}

/** When something was published and last changed, as ISO; a change that is no later says nothing. */
export function timesOf(
  date: string | undefined,
  updated: string | undefined,
): { date?: string; updated?: string } {
  if (date === undefined) return {};
  return { date, ...(updated !== undefined && updated > date && { updated }) };
}
