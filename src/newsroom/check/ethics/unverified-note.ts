import type { Position } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** The newsroom's own note that it could not verify something; not what others call unverified. */
const NOTE =
  /(?:berita|informasi|kabar|laporan|artikel|tulisan|keterangan|video|foto) ini (?:masih |memang )?(?:belum (?:ter)?(?:verifikasi|konfirmasi|diverifikasi|dikonfirmasi)|masih (?:memerlukan|perlu|menunggu|dalam(?: proses)?) (?:verifikasi|konfirmasi)|belum dapat (?:kami |redaksi )?(?:diverifikasi|verifikasi|pastikan|dipastikan)|sedang (?:kami |redaksi )?verifikasi)|[([*_](?:belum terverifikasi|belum diverifikasi|masih (?:memerlukan|menunggu|perlu) verifikasi|unverified)[^)\]\n]{0,80}[)\]*_]|(?:info|informasi|kabar|laporan)(?: sementara)? ini [^.\n]{0,60}belum (?:ter|di)?verifikasi|redaksi (?:masih|belum|tengah|sedang)[^.\n]{0,40}(?:verifikasi|konfirmasi)|this (?:story|report|article) (?:has not (?:yet )?been|could not be) (?:independently )?verified/i;

/** Where an article says of itself that it is not verified: the field, else words of its text. */
export function unverifiedNote(text: CheckedText): Position | undefined {
  if (text.fields === undefined) return undefined;
  if (text.fields.unverified) return text.placeOf('unverified');
  if (!/verifi|konfirmasi|dipastikan/i.test(text.text)) return undefined;
  const lines = text.body.split('\n');
  const at = lines.findIndex((line) => NOTE.test(line));
  if (at !== -1) return text.inBody({ line: at + 1, column: 1 });
  return NOTE.test(text.description ?? '') || /belum terverifikasi/i.test(text.title)
    ? text.placeOf('description')
    : undefined;
}
