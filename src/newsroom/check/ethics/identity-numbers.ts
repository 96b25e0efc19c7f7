import type { EthicsRule } from './ethics-rule.ts';
import type { SeenPassage } from './passages.ts';
import { masked } from './masked.ts';
import { plateIn } from './number-plates.ts';
import { reminder } from './reminder.ts';

/** What a number is. */
type NumberKind = 'nik' | 'npwp' | 'passport' | 'account' | 'card' | 'plate';

const SIXTEEN = /(?<![\d.,/=-])\d(?:[ .-]?\d){15}(?![\d/-])/g;

/** Province, regency, district, day of birth (a woman's with 40 more), month, year, number. */
const CIVIL =
  /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])(?!00)\d\d(?!00)\d\d(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d\d(?!0000)\d{4}$/;

const PATTERNS: readonly [NumberKind, RegExp][] = [
  ['npwp', /\bNPWP\b[^.\n]{0,40}?(\d{2}[. ]?\d{3}[. ]?\d{3}[. ]?\d[-. ]?\d{3}[. ]?\d{3})(?!\d)/i],
  ['passport', /\b(?:paspor(?:nya)?|passport)\b(?:[^.\n]|\. ){0,120}?\b([A-Z]{1,2} ?\d{6,7})\b/i],
  ['card', /\b(?:BPJS|KIS)\b(?:[^.\n]|\. ){0,160}?(?<!\d)(\d{13})(?!\d)/i],
  ['nik', /\bSIM\b[^.\n]{0,80}?(?<![\d.,])(\d(?:[ .-]?\d){11,13})(?!\d)/i],
  [
    'account',
    /\b(?:rekening|norek|bank account|account number)\b[^.\n]{0,110}?(?<![\d.,])(\d(?:[ .-]?\d){8,15})(?![\d.,]*\d)/i,
  ],
];

const EXAMPLE =
  /contoh(?:nya)?:|contoh (?:NIK|KTP|nomor|penulisan|format)|misal(?:nya)?,? (?:NIK|nomor|angka|kode|dua|enam)|format (?:NIK|nomor)|ilustrasi|fiktif|struktur|arti (?:kode|digit|angka)|example/i;
/** Numbers of things. */
const THING =
  /(?:perkara|putusan|registrasi|rangka|mesin|resi|surat|laporan|seri|sertifikat|polis|pelanggan|meter|pengiriman|tiket)\b[^.\n]{0,25}$/i;
const NOT_PRIVATE =
  /donasi|sumbangan|infak|infaq|zakat|wakaf|sedekah|yayasan|peduli|bantuan|panitia|kas (?:daerah|negara|masjid)|masjid|gereja|pura|perusahaan|\bPT\b|\bCV\b|badan usaha|bendahara|resmi|a\.?n\.? (?:yayasan|panitia)|donation|charity/i;

/** An account that is somebody's own. */
const OWNED =
  /buku tabungan|\bnama \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? dengan|atas namanya|\b(?:atas nama|a\.?n\.?) (?:\p{Ll}+nya,? (?=\p{Lu})|(?!(?:Yayasan|Panitia|Masjid|Gereja|Bendahara|Lembaga|Dompet|Komunitas|Pemerintah|Dinas|Palang|Rumah|Posko|Ikatan|Forum|Relawan|Baznas) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+|(?=\. \p{Lu}\p{Ll}+ (?:berjanji|hanya|kini))))|milik(?:nya)? \p{Lu}\p{Ll}+|tabungannya|rekeningnya|ibu kandung|(?:rekening|tabungan) (?:pribadi|korban|pelaku|tersangka)/u;

/** Numbers by which the state or a bank knows a person (Undang-Undang 27/2022, 4 and 65). */
export const identityNumbers: EthicsRule = (text, { passages, whole }) => {
  for (const passage of passages) {
    const found = numberIn(passage) ?? plateIn(passage, whole);
    if (found) {
      const { kind, value, at } = found;
      const values = { kind, value: masked(value) };
      return reminder(text, 'ethics/identity-number', passage.placeOf(at), values);
    }
  }
  return [];
};

function numberIn({
  text,
}: SeenPassage): { kind: NumberKind; value: string; at: number } | undefined {
  const around = (at: number): string => text.slice(Math.max(0, at - 90), at + 90);
  for (const { 0: value, index } of text.matchAll(SIXTEEN)) {
    const digits = value.replace(/\D/g, '');
    if (EXAMPLE.test(around(index)) || THING.test(text.slice(0, index))) continue;
    if (CIVIL.test(digits)) return { kind: 'nik', value, at: index };
    if (/kartu|card/i.test(around(index)) && isCard(digits))
      return { kind: 'card', value, at: index };
  }
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const at = match.index + match[0].length - match[1]!.length;
    if (EXAMPLE.test(around(at))) continue;
    const isOfBodies = kind === 'account' || kind === 'npwp';
    if (isOfBodies && NOT_PRIVATE.test(around(at)) && !OWNED.test(around(at))) continue;
    return { kind, value: match[1]!, at };
  }
  return undefined;
}

/** By the check digit of payment cards (Luhn). */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
