import { memo } from '../memo.ts';
const indonesian: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    'Asia/Jakarta': 'WIB',
    'Asia/Pontianak': 'WIB',
    'Asia/Makassar': 'WITA',
    'Asia/Ujung_Pandang': 'WITA',
    'Asia/Jayapura': 'WIT',
  }),
);

const clockOf = memo((locale: string) =>
  memo(
    (zone: string) => new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' }),
  ),
);

function shortName(epoch: number, zone: string, locale: string): string {
  const parts = clockOf(locale)(zone).formatToParts(epoch);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/**
 * The short name that readers know a zone by: WIB, WITA or WIT, else what English readers in
 * Britain, America or Australia call it (`CET`, `EST`), else `GMT+9`.
 */
export function zoneLabel(iso: string, zone: string): string {
  const own = indonesian.get(zone);
  if (own !== undefined) return own;
  const epoch = Date.parse(iso);
  const names = ['en-GB', 'en-US', 'en-AU'].map((locale) => shortName(epoch, zone, locale));
  return names.find((name) => !/^GMT[+-]/.test(name)) ?? names[0]!;
}
