import type { EthicsRule } from './ethics-rule.ts';
import { masked } from './masked.ts';
import { reminder } from './reminder.ts';

const MOBILE =
  /(?<![\d.,/=-]|Rp ?|wa\.me\/)(?:(?:\+?62[- .]?|\(?0)8\d{1,2}\)?(?:[- .]?\d{2,5}){2,4}|0(?:[ .]|[ ]?- ?)8(?:[ .-]{1,3}\d){8,11})(?!\d|[.,]\d)/g;

/** Its digits in words, at least the first. */
const SPELT =
  /\bnol delapan (?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?:[ ,]+(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|\d[\d -]*)){2,}/i;

/** Whose number it is: a private person's, whatever else stands beside it. */
const PRIVATE =
  /(?:milik|\b(?:pelapor|saudar[ai]|sdri?|saksi|korban|anaknya|istri(?:nya)?|suami(?:nya)?|ibunya|ayahnya|pemiliknya|sopir|petani|nelayan|penemu)\b[^.\n]{0,50}\b(?:nomor|no|telepon|ponsel|hp|wa|whatsapp)\b|(?:hubungi|menghubungi|telepon|kontak)\b[^.\n]{0,40}\b(?:korban|pelaku|tersangka|saksi|pelapor|terlapor|keluarga(?:nya)?|istri(?:nya)?|suami(?:nya)?|ibu(?:nya)?|ayah(?:nya)?|orang ?tua\w*)\b|\b(?:pelaku|tersangka|penipu|pengirim|peneror)\b[^.\n]{0,50}\b(?:nomor|no|telepon|wa|whatsapp)\b|pribadi|ponselnya|nomornya|(?:nomor|no\.?|telepon|ponsel|hp|whatsapp|wa)\b[^.\n]{0,25}\b(?:korban|pelaku|tersangka|saksi|pelapor|terlapor|warga|suami|istri|ayah|ibu|orang ?tua|anak|pacar|mantan|guru|sopir|pengirim|orang itu|penipu|debt collector))/i;

/** A body, or a purpose, for which a number is given out; that one may call it says nothing. */
const PUBLIC =
  /hotline|call ?cent(?:er|re)|pengaduan|mengadu|\baduan|(?<!pe)lapor|layanan|posko|kontak person|contact person|\bcp\b|narahubung|informasi|info\b|dinas|satgas|pemkot|pemkab|relawan|komunitas|\bPMI\b|basarnas|tim sar|pusat|unit\b|pos\b|pendaftaran|mendaftar|daftar (?:di|ke|lewat|melalui)|center|resmi|redaksi|customer|\badmin|panitia|reservasi|pemesanan|\bpesan\b(?! (?:dari|berisi|bernada|singkat|itu|teror|berantai|suara|yang|ancaman))|lewat telepon|donasi|sumbangan|sekretariat|humas|penyelenggara|pengelola|rsud|polres\w*|polsek|polda|bpbd|sekolah|kampus|masjid|yayasan|lembaga|lbh|bank\b|kantor|klinik|rumah sakit|puskesmas|darurat|bantuan|konsultasi|marketing|penjualan|toko|agen|usaha|bisnis|properti|promo|harga|bunga|katering|penginapan|hotel|contact|call\b|helpline|siaga|pusat krisis|chat\b|via wa|contoh|misalnya|format/i;

const PUBLIC_AFTER =
  /^[^.\n]{0,50}(?:hotline|call cent|pengaduan|posko|panitia|admin\b|layanan|narahubung|humas|contact|informasi)/i;

/** A mobile number that nobody gave out for calling (Undang-Undang 27/2022, 65). */
export const phoneNumbers: EthicsRule = (text, { passages }, { site: { masthead, helpline } }) => {
  const own = new Set([masthead.whatsapp, helpline?.phone].map(digits));
  for (const { text: words, placeOf } of passages) {
    const spelt = SPELT.exec(words);
    if (spelt && !PUBLIC.test(words.slice(Math.max(0, spelt.index - 110), spelt.index)))
      return reminder(text, 'ethics/phone', placeOf(spelt.index), { value: masked(spelt[0]) });
    for (const { 0: value, index } of words.matchAll(MOBILE)) {
      const number = digits(value);
      if (number.length < 9 || number.length > 12 || own.has(number)) continue;
      const before = words.slice(Math.max(0, index - 110), index);
      const after = words.slice(index + value.length, index + value.length + 50);
      if (PUBLIC_AFTER.test(after)) continue;
      if (!PRIVATE.test(before.slice(-80)) && PUBLIC.test(before)) continue;
      return reminder(text, 'ethics/phone', placeOf(index), { value: masked(value) });
    }
  }
  return [];
};

/** The digits of a number after the country's code or the first nought. */
function digits(number: string | undefined): string {
  return (number ?? '').replace(/\D/g, '').replace(/^(?:62|0)+/, '');
}
