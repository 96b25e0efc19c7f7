import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';
import { quoted } from './stretch.ts';

/** As much of a line as is worth quoting. */
const LONGEST = 70;

const PIECE = String.raw`(?:versi|artikel|berita|naskah|draf|draft|teks|tulisan|ringkasan|rangkuman|judul|terjemahan|hasil|contoh|caption|parafrase|revisi|perbaikan|susunan|struktur|kerangka|version|article|draft|rewrite|summary|translation|headline|story)`;

/** How a machine that writes begins and ends what it was asked for, each as a line of its own. */
const SIGNS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:tentu|tentu saja|baik|baiklah|siap|oke|sure|certainly|of course|absolutely)[!,.:]+ (?:ini|berikut|saya|here|i['’]?(?:ll|ve)?\b)[^\n]{0,200}$`,
    'imu',
  ),
  new RegExp(
    String.raw`^(?:berikut (?:ini )?(?:adalah |merupakan )?|ini (?:dia )?|here(?:['’]s| is) )(?:\p{L}+ ){0,3}?${PIECE}\b[^\n]{0,120}(?:yang (?:lebih|telah|sudah|anda)|seo|untuk anda|sesuai (?:permintaan|instruksi)|gaya jurnalistik|siap (?:terbit|tayang|pakai)|profesional|you (?:asked|requested)|polished|engaging)[^\n]{0,120}:?$`,
    'imu',
  ),
  /^here(?:['’]s| is) [^\n]{0,60}\b(?:version|article|draft|rewrite|summary|translation|headline|story)\b[^\n]{0,80}:$/imu,
  /^(?:apakah anda (?:ingin|mau|perlu|membutuhkan)|mau (?:saya|aku) |ingin (?:saya|aku) |would you like (?:me|to)|do you want me to|shall i )[^\n]{0,200}\?$/imu,
  /^(?:semoga (?:ini |artikel ini |berita ini |tulisan ini |naskah ini )?(?:membantu|bermanfaat bagi anda|sesuai)|beri ?tahu (?:saya|aku) (?:jika|kalau|bila)|kabari saya (?:jika|kalau|bila)|silakan (?:sesuaikan|beri tahu|beritahu|edit|ubah)|(?:jika|kalau|bila) (?:anda|ada)[^\n]{0,100}\b(?:saya|aku) (?:bisa|dapat|siap|akan|buatkan|bantu)|saya (?:bisa|dapat|siap) (?:juga )?(?:membantu|buatkan|membuatkan|menyusun|menambahkan|menyesuaikan)|let me know if|i hope this helps|feel free to)[^\n]{0,200}$/imu,
  /^(?:catatan|note)\s*:\s*(?:saya|artikel ini (?:dibuat|ditulis|disusun) berdasarkan (?:informasi|data|poin)[^\n]{0,40} (?:anda|yang diberikan)|i )[^\n]{0,200}$/imu,
];

/** How it names the parts of what it made, in bold: nobody writes so in a story. */
const LABEL =
  /^[ \t]*(?:#{1,4} )?\*\*(?:judul(?: (?:berita|alternatif|utama))?|sub-?judul|lead|teras(?: berita)?|isi(?: berita)?|tubuh berita|badan berita|penutup|kesimpulan|headline|title|body|conclusion)(?::\*\*|\*\*:)/iu;

/** Marks of emphasis and quotation around a line. */
const DRESSED = /^[ \t>*_#-]+|[*_]+$/gm;

/** What a machine says to whom it writes for, left in the story. */
export const machineTalk: TextRule = (text): Finding[] => {
  const lines = text.body.split('\n');
  return lines.flatMap((line, index): Finding[] => {
    if (line.length > 400 || !/^[ \t>*_#-]*\p{L}/u.test(line)) return [];
    const label = LABEL.exec(line)?.[0];
    const plain = (label?.replaceAll('*', '') ?? line).replace(DRESSED, '').trim();
    if (label === undefined && !SIGNS.some((sign) => sign.test(plain))) return [];
    const value = quoted(plain, LONGEST);
    const place = text.inBody({ line: index + 1, column: 1 });
    return [finding('text/machine-talk', place, { value }, 'warning')];
  });
};
