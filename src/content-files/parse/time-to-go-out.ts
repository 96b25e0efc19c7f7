import { writtenTime } from '../../lib/time/format.ts';
import { parseTime } from '../../lib/time/parse.ts';
import { meantTime } from '../../schema/values/meant-time.ts';
import { plainName } from './keeping-words.ts';

/** Fields that name in other systems, or in the words of a desk, when a story goes out. */
const names =
  /^(?:(?:waktu|tanggal|tgl|jam|jadwal|mulai)?(?:terbit|tayang|embargo|rilis|publikasi|siar)(?:pada|tanggal|sampai|hingga|date|until|time|jam)?|jadwal|dijadwalkan|terjadwal|embargoed(?:until)?|schedule[ds]?(?:at|for|on|date|time)?|(?:publish(?:ed|ing)?|publication|pub|release|golive|post)(?:date|time|at|on|from|datetime)?|publishedat|tunda(?:sampai|hingga)?|ditunda(?:sampai|hingga)?)$/;

/** What stands before a time that something lasts until. */
const until =
  /^(?:sampai|hingga|s\/?d|s\.d\.|until|till|mulai|pada|tanggal|tgl\.?|from|on)(?: (?:dengan|tanggal|pukul))?[ :]+/i;

/** What speaks of a time that no machine can reckon with. */
const vague =
  /\b(?:besok|lusa|nanti|minggu depan|bulan depan|setelah|sesudah|sebelum|tomorrow|later|after|before)\b/i;

/**
 * The time at which a field that means nothing here lets its story out, and the line that says so here;
 * `unreadable` where it speaks of a time that cannot be read; undefined where it is about something else.
 */
export function timeToGoOut(
  key: string,
  value: string,
  zone: string,
): { readonly time: string; readonly lines: string } | 'unreadable' | undefined {
  if (!names.test(plainName(key))) return undefined;
  const plain = value
    .replace(until, '')
    .replace(/^(.+?\d{4}),? (?:jam |pukul )?(\d{1,2})$/i, '$1 $2.00');
  const reading = [plain, meantTime(plain, zone)].flatMap((one) => {
    const read = one === undefined ? undefined : parseTime(one, zone);
    return read && 'iso' in read ? [read.iso] : [];
  })[0];
  if (reading !== undefined) return { time: reading, lines: `date: ${writtenTime(reading, zone)}` };
  return vague.test(value) ? 'unreadable' : undefined;
}
