import { HAS_WORK } from './sentence-gates.ts';
import type { FoundSign } from './sign.ts';

const PLACE = String.raw`(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*| \d+)*`;
const WHO = String.raw`(?:[Kk]orban(?:nya)?|[Mm]ahasiswi|[Mm]ahasiswa|[Kk]aryawati|[Pp]erempuan|[Ww]anita|[Gg]adis|[Pp]egawai|[Pp]enyintas|[Ii]a|[Dd]ia|\p{Lu}{2,3})`;

const WORK = [
  // satu-satunya bidan di Polindes Tanjung
  new RegExp(
    String.raw`\b[Ss]atu-satunya (?:\p{Ll}+ ){1,3}(?:di|pada) (?:\p{Ll}+ )?(?<place>${PLACE})`,
    'gu',
  ),
  // korban bekerja di Toko Mekar; ia kasir di Toko Mekar
  new RegExp(
    String.raw`(?<!\p{L})${WHO}\b(?:(?! di | ke | pelaku| tersangka| terdakwa| polisi)[^.,"“]){0,60}?(?:, | )(?:bekerja|berdinas|bertugas|mengajar|kuliah|magang|kasir|perawat|bidan|guru|terapis|resepsionis|pramusaji|pelayan|staf|karyawati|bendahara|penyiar|apoteker)(?: \p{Ll}+){0,3} (?:di|pada) (?<place>${PLACE})`,
    'gu',
  ),
  // the 29-year-old head nurse of the night shift at Tanjung Clinic
  new RegExp(
    String.raw`\b(?:victim|survivor|complainant|woman|girl|she|\d\d-year-old)\b[^."“]{0,60}\b(?:nurse|teacher|student|clerk|cashier|waitress|intern|secretary|receptionist|employee|worker|midwife|therapist|maid|lecturer|assistant|instructor|trainer|coach|manager|chef|guide|dancer|singer|bartender|volunteer|barista|masseuse|researcher|diver)\b[^."“]{0,40}? (?:at|of|in|with|for) (?:the )?(?<place>(?:Villa|Hotel|Caf[eé]|Club|Salon|Spa|Bank|Radio|Bar|Resort|Studio) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)* (?:Clinic|Hospital|School|Hotel|University|College|Bank|Restaurant|Factory|Salon|Café|Cafe|Institute|Academy|Foundation|Store|Market))`,
    'gu',
  ),
  // Pelapor ialah kasir satu-satunya di minimarket Berkah Jaya
  new RegExp(
    String.raw`(?<!\p{L})(?:[Pp]elapor|[Kk]orban|[Pp]enyintas|\p{Lu}{2,3})\b(?:(?!pelaku|tersangka|terdakwa|terlapor|dilaporkan)[^."“]){0,50}?\b(?:kasir|perawat|bidan|guru|terapis|resepsionis|pramusaji|pelayan|staf|karyawati|karyawan|pegawai|bendahara|penyiar|apoteker|buruh|pekerja|sales|teller|penjaga|asisten|honorer|operator|SPG|magang)\b(?: [\p{Ll}-]+){0,4} (?:di|pada) (?:\p{Ll}+ ){0,2}?(?<place>${PLACE})`,
    'gu',
  ),
  // teller Bank Sejahtera cabang Sudirman; SPG Toserba Makmur
  new RegExp(
    String.raw`\b(?=[\p{Ll}S])(?<!(?:pelaku|tersangka|terdakwa|terlapor|oleh (?!video|foto|rekaman|kabar|ulah)|pria)[^.]{0,40})(?:teller|pegawai|kasir|karyawati|perawat|bidan|SPG|staf|pramugari|penyiar|terapis|guru|resepsionis|sales|honorer)(?: \p{Ll}+){0,2} (?<place>(?:Bank|Toserba|Toko|Hotel|Klinik|RS\p{Lu}*|Puskesmas|Salon|Restoran|Kafe|Radio|SD|SMP|SMA|SMK|TK|Apotek|Minimarket|Mal|Swalayan) \p{Lu}[\p{L}]+(?: \p{Lu}?[\p{L}]+){0,3})`,
    'gu',
  ),
  // a nurse at the only clinic in Simpang Jorlang
  new RegExp(String.raw`\b(?:the )?only (?<place>\w+ (?:in|at|of) ${PLACE})`, 'gu'),
  // mahasiswi semester lima Prodi Keperawatan angkatan 2023
  new RegExp(
    String.raw`\b(?:[Mm]ahasisw[ia]|[Kk]orban|\p{Lu}{2,3})\b[^."“]{0,70}?(?<place>(?:(?:Fakultas|Jurusan|Prodi|Program Studi|[Jj]urusan|[Pp]rodi|[Pp]rogram studi) \p{Lu}?\p{L}+[^.,"“]{0,40})?(?:angkatan \d{4}|semester \p{L}+)|(?:jurusan|prodi|program studi|fakultas) \p{Lu}\p{Ll}+)`,
    'gu',
  ),
];

/** Bodies of which many are part: who is in them is not known by that. */
const LARGE =
  /^(?:Jakarta|Surabaya|Bandung|Medan|Semarang|Makassar|Indonesia|Malaysia|Arab|Hong|Taiwan|Singapura|Jawa|Polda|Polres|Polsek|Pengadilan|Komnas|Kejaksaan|LPSK|Kota|Kabupaten)\b/u;

/** Where a victim works or studies, told so closely that those around know who it is. */
export function workPlace(sentence: string): FoundSign[] {
  if (!HAS_WORK.test(sentence)) return [];
  return WORK.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ groups, index }): FoundSign[] => {
      const text = groups!['place']!.trim();
      return LARGE.test(text) ? [] : [{ kind: 'work', text, at: index }];
    }),
  );
}
