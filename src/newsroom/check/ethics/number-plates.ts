import type { SeenPassage } from './passages.ts';

/** The letters of a region (Peraturan Kapolri 5/2012), a number, the letters of a series. */
const PLATE =
  /(?<![\p{L}\d/-])(?:[ABDEFGHKLMNPRSTWZ]|A[ABDEG]|B[ABDEGHKLMNPR]|D[ABCDEGHKLMNRSTW]|E[ABD]|K[BHTU]|P[AB]) ?\d{2,4} ?[A-Z]{1,3}(?![\p{L}\d/])(?<![A-Z]\d{2}[A-Z])/u;
/** A car, and that this is its number. */
const VEHICLE =
  /mobil|motor|sepeda motor|pelat|plat\b|nopol|nomor polisi|bernomor|sedan|minibus|Honda|Toyota|Avanza|Yamaha|Suzuki|Daihatsu|Mitsubishi|Brio|Beat|Vario|Scoopy|Xenia|Innova|Ayla|Agya|pikap|skuter|matik|\bcar\b|motorcycle|scooter|plate/i;
/** Vehicles that are nobody's own, and stories in which the vehicle is evidence. */
const OTHERS =
  /dinas|pelat merah|berpelat merah|\bbus\b|\bbis\b|truk|angkot|angkutan|taksi|travel|ambulans|patroli|tronton|trailer|kontainer|rombongan presiden|ganjil|menteri|barang bukti|disita|menyita|diamankan|mengamankan|kecelakaan|tabrak|menabrak|tewas|curian|dicuri|curanmor|raib|hilang (?:dicuri|saat)|perampok|begal|lelang|crash|stolen|seized|tersangka|pelaku\b|tilang|polantas|pohon tumbang|tumbang|tertimpa|dibakar|bakar mobil|pencuri|sabu\b|kurir|penjara|ditemukan tewas|jasad|mayat|plat nomor (?:unik|cantik|curi)|jenazah|teridentifikasi|otomotif|varian|mesin/i;
/** Whose it is, beside all that: somebody looked for, blamed or missing. */
const BLAMED =
  /yang dikemudikan \p{Lu}\p{Ll}|ugal-ugalan|tancap gas|arogan|dicari|cari (?:pengemudi|pemilik)|menyenggol|serempet|pemiliknya|milik(?:nya)? (?:korban|tersangka|pelaku|warga|\p{Lu})|hilang kontak|dilaporkan hilang|melihat (?:mobil|motor|kendaraan)|catat|parkir sembarangan|hit and run/iu;

/** The number plate of a private person's vehicle in a passage; undefined where it is another's. */
export function plateIn(
  { text }: SeenPassage,
  whole: string,
): { kind: 'plate'; value: string; at: number } | undefined {
  const match = PLATE.exec(text);
  if (!match) return undefined;
  const around = text.slice(Math.max(0, match.index - 160), match.index + 160);
  if (!VEHICLE.test(around)) return undefined;
  const isBlamed =
    BLAMED.test(whole) &&
    !/tersangka|ditangkap|diringkus|ditilang|barang bukti|mesin|varian/i.test(whole) &&
    !/dinas|pelat merah|\bbus\b|truk|angkot/i.test(around);
  return isBlamed || !OTHERS.test(whole)
    ? { kind: 'plate', value: match[0], at: match.index }
    : undefined;
}
