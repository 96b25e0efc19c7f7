import { DOES, DONE_TO } from './verbs.ts';
import type { FoundSign } from './sign.ts';

/** Words that stand where a name could in a headline, and are none. */
export const COMMON: ReadonlySet<string> = new Set(
  `wanita perempuan gadis cewek remaja bocah balita bayi anak siswi siswa pelajar murid mahasiswi mahasiswa santri santriwati ibu istri janda nenek
  karyawati karyawan buruh perawat bidan dokter guru dosen model artis penyanyi selebgram turis wisatawan bule pendaki penumpang pengunjung pasien warga
  pekerja pembantu asisten tkw tki pmi wna art prt psk pacar mantan kekasih tetangga teman keponakan cucu adik kakak saudari saudara kandung tiri angkat sendiri pengakuan putri menantu sepupu mertua
  anaknya istrinya pacarnya tetangganya keponakannya cucunya adiknya muridnya siswinya santrinya korban pelaku polisi tahun usia umur di bawah muda tua asal
  cantik hamil difabel disabilitas tunanetra tunarungu yatim piatu seorang dua tiga empat lima belasan puluhan ratusan banyak para seluruh sang si ini itu
  viral heboh miris tragis geger sadis bejat biadab kronologi kasus pengakuan cerita kisah nasib derita trauma usai saat kala ketika setelah sebelum sering
  kerap pernah mengaku diduga nyaris hampir sempat tewas dibunuh disekap dibius diculik dianiaya dirampok mabuk tidur pulang dan lalu juga tak tidak bukan
  akan hendak mau kembali diajak dijemput ditinggal dipaksa diancam dicekoki miras rumah kamar kos hotel toilet sekolah kampus kantor pesantren mobil taksi
  angkot bus kereta pasar kebun sawah sungai hutan pantai desa kota kabupaten pria lelaki oknum ayah paman kakek bapak sopir ojol ojek pegawai anggota
  sd smp sma smk tk ui ugm sri hingga yang oleh dengan karena demi agar untuk pada dari ke a an the woman girl teen student man boy was were`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const DONE = new RegExp(
  String.raw`^(?<name>.+?) (?:(?:mengaku|diduga|nyaris|hampir|sempat|pernah|was) )*(?:${DONE_TO})`,
  'i',
);
/** A picture's file, called after whom it shows: `rina oktavia korban`. */
const MARKED =
  /^(?:foto |potret )?(?<name>\p{Ll}+(?: \p{Ll}+){1,3}) (?:korban|penyintas|victim)\b|^(?:foto |potret )?(?:korban|penyintas|victim) (?<name>\p{Ll}+(?: \p{Ll}+){1,3})$/u;
const ACT = new RegExp(String.raw`\b${DOES} (?<name>\p{L}+ \p{L}+(?: \p{L}+)?)`, 'iu');

/** The name of a victim in a headline or address, where every word may begin with a capital. */
export function headlineNames(headline: string): FoundSign[] {
  const clause = headline.replace(/^[^:]{0,30}: /, '').replace(/^["“'‘]|["”'’]/g, '');
  const before = DONE.exec(clause)?.groups?.['name'];
  if (before !== undefined && isName(before, 4)) return [{ kind: 'name', text: before, at: 0 }];
  const marked = MARKED.exec(clause)?.groups?.['name'];
  if (marked !== undefined && isName(marked, 4)) return [{ kind: 'name', text: marked, at: 0 }];
  const after = ACT.exec(clause)?.groups?.['name'];
  const two = after?.split(' ').slice(0, 2).join(' ');
  return two !== undefined && isName(two, 2) ? [{ kind: 'name', text: two, at: 0 }] : [];
}

/** Two words or more, none of which is common. */
function isName(words: string, most: number): boolean {
  const all = words.split(' ');
  return (
    all.length >= 2 &&
    all.length <= most &&
    all.every(
      (word, at) =>
        /^\p{L}\p{Ll}{2,}$/u.test(word) &&
        (!COMMON.has(word.toLowerCase()) || (at > 0 && /^putr[ai]$/i.test(word))),
    )
  );
}
