import { originalOfCopy } from '../../original-of-copy.ts';
import { importCommand, linkTo } from '../../to-paste.ts';
import { ruleWords } from '../../rule-words.ts';

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

const version = (text: string): string => (text === '' ? 'yang kosong' : `“${text}”`);

const inOffice = (): string =>
  'Buka di Word, LibreOffice atau Google Docs dan simpan sebagai .docx di folder yang sama.';

/** How a manuscript of each kind becomes one that the import reads. */
const saveAsDocx = {
  doc: inOffice,
  odt: inOffice,
  rtf: inOffice,
  pages: () => 'Buka di Pages, pilih File › Export To › Word, dan simpan di folder yang sama.',
  gdoc: () =>
    'Buka naskahnya di Google Docs, pilih File › Download › Microsoft Word (.docx), dan simpan di folder yang sama.',
  pdf: (name: string) =>
    `Kalau ini dokumen untuk pembaca, tautkan di berita: [Nama dokumen](${linkTo(name)}). Kalau ini naskah, buka di Word atau Google Docs dan simpan sebagai .docx di folder yang sama.`,
};

/** Rules about files as such, before anything in them is read. */
export const files = {
  'file/empty': ruleWords<object>(
    () => 'Berkas ini kosong.',
    () =>
      'Isi berkasnya, atau hapus kalau tidak dipakai. Untuk mencabut berita yang sudah terbit, kembalikan dulu isinya, lalu tambahkan baris withdrawn: ya di datanya.',
  ),
  'file/too-large': ruleWords(
    (v: { size: number; limit: number }) =>
      `Berkas ini ${megabytes(v.size)}; batasnya ${megabytes(v.limit)}.`,
    () =>
      'Biasanya ada gambar yang ikut tertempel di dalam teks: simpan gambarnya sebagai berkas di sebelah berita, lalu hapus dari teks.',
  ),
  'file/not-utf8': ruleWords(
    (v: { byte: number }) => `Berkas ini tidak tersimpan sebagai UTF-8 (byte ke-${v.byte} keliru).`,
    () => 'Buka di penyunting teks, pilih Simpan sebagai (Save as), lalu pilih pengodean UTF-8.',
  ),
  'file/unreadable': ruleWords(
    (v: { reason: string }) => `Berkas ini tidak bisa dibaca (${v.reason}).`,
    () => 'Periksa izin berkas dan namanya.',
  ),
  'file/symlink': ruleWords(
    (v: { target: string }) =>
      `Ini tautan ke “${v.target}”, yang bukan berkas folder isi yang dibaca, jadi tidak dibaca.`,
    () => 'Ganti tautan itu dengan salinan berkasnya.',
  ),
  'file/symlink-folder': ruleWords(
    (v: { target: string }) => `Ini tautan ke folder “${v.target}”, jadi tidak dibaca.`,
    () => 'Ganti tautan itu dengan folder sungguhan.',
  ),
  'file/huge': ruleWords(
    (v: { size: number; limit: number }) =>
      `Berkas ini ${megabytes(v.size)}; berkas di atas ${megabytes(v.limit)} tidak diterbitkan.`,
    () => 'Taruh di layanan video atau penyimpanan berkas, lalu tautkan ke sana.',
  ),
  'file/special': ruleWords<object>(
    () => 'Ini bukan berkas biasa (pipa, soket atau perangkat), jadi tidak dibaca.',
    () => 'Ganti dengan berkas biasa, atau hapus.',
  ),
  'file/same-name': ruleWords(
    (v: { name: string; other: string }) =>
      `Nama berkas ini “${v.name}” tampak sama dengan “${v.other}”, jadi hanya yang satu itu yang dipakai.`,
    () => 'Ganti nama salah satunya atau hapus.',
  ),
  'file/extension': ruleWords(
    (v: { name: string; suggestion: string }) =>
      `Berkas “${v.name}” tidak dibaca karena akhiran namanya.`,
    (v) => `Ganti namanya menjadi “${v.suggestion}”.`,
  ),
  'file/name-taken': ruleWords(
    (v: { name: string; other: string }) =>
      `Berkas “${v.name}” tidak dibaca, dan nama yang seharusnya, “${v.other}”, sudah dipakai berkas lain.`,
    (v) =>
      `Jangan timpa: buka keduanya dan bandingkan. Pindahkan yang masih perlu ke “${v.other}”, lalu hapus “${v.name}”. Kalau isinya lain sama sekali, beri nama lain.`,
  ),
  'author/copy': ruleWords(
    (v: { other: string }) =>
      `Berkas ini salinan dari “${v.other}”, untuk penulis yang sama, jadi tidak dipakai.`,
    (v) =>
      `Hapus berkas ini. Kalau justru ini yang benar, hapus “${v.other}” lalu beri berkas ini nama itu. Kalau ini bakal penulis lain, ganti name dan nama berkasnya.`,
  ),
  'file/convert': ruleWords(
    (v: { file: string; name: string }) =>
      `“${v.name}” bukan berkas Markdown, jadi belum menjadi berita.`,
    (v) =>
      `Jalankan ${importCommand(v.file)} untuk menjadikannya berita, lalu pindahkan berkas aslinya keluar dari folder isi.`,
  ),
  'file/manuscript': ruleWords(
    (v: { name: string; kind: 'doc' | 'odt' | 'rtf' | 'pages' | 'gdoc' | 'pdf'; docx: string }) =>
      v.kind === 'pdf'
        ? `“${v.name}” tidak ditautkan oleh berita mana pun, jadi pembaca tidak melihatnya.`
        : v.kind === 'gdoc'
          ? `“${v.name}” hanya pintasan ke Google Docs; naskahnya tidak ada di dalamnya.`
          : `“${v.name}” adalah naskah jenis .${v.kind}, yang belum bisa dijadikan berita.`,
    (v) =>
      `${saveAsDocx[v.kind](v.name)} Sesudah itu jalankan ${importCommand(v.docx)} dan pindahkan kedua naskahnya keluar dari folder isi.`,
  ),
  'file/archive': ruleWords(
    (v: { name: string }) =>
      `“${v.name}” tidak dibaca: arsip tidak dibuka oleh Warta, jadi berita dan foto di dalamnya tidak terbit.`,
    (v) =>
      `Bongkar dulu (klik kanan, Extract All), taruh berkas .md dan fotonya di folder ini, lalu pindahkan arsipnya keluar dari folder isi. Kalau ini berkas untuk pembaca, tautkan di berita: [Nama berkas](${linkTo(v.name)}).`,
  ),
  'file/stray': ruleWords(
    (v: { name: string; suggestion?: string }) =>
      `Berkas “${v.name}” tidak dikenal di tempat ini, jadi tidak dipakai.`,
    (v) =>
      v.suggestion === undefined
        ? 'Pindahkan keluar dari folder isi, atau awali namanya dengan garis bawah (_) supaya dilewati.'
        : `Mungkin maksudnya “${v.suggestion}”. Kalau ya, ganti nama atau pindahkan.`,
  ),
  'file/popular': ruleWords<object>(
    () => 'Daftar berita terpopuler ini tidak bisa dibaca, jadi tidak ditampilkan.',
    () =>
      'Buat lagi dengan npm run stats -- <catatan akses> --popular, atau hapus berkas ini kalau tidak dipakai.',
  ),
  'file/conflict': ruleWords(
    (v: { line: number; last: number; ours: string; theirs: string; from: string }) =>
      `Baris ${v.line} sampai ${v.last} berisi dua versi sekaligus, karena dua orang mengubah bagian yang sama dan Git tidak tahu mana yang benar.`,
    (v) =>
      `Pilih salah satu: ${version(v.ours)} (di atas =======) atau ${version(v.theirs)} (di bawahnya${v.from === '' ? '' : `, dari ${v.from}`}). Hapus versi yang lain, lalu hapus baris <<<<<<<, ======= dan >>>>>>>.`,
  ),
  'file/conflict-mark': ruleWords(
    (v: { mark: string }) =>
      `Baris “${v.mark}” adalah sisa tanda Git dari dua versi yang pernah bentrok.`,
    () => 'Periksa apakah teks di sekitarnya dobel atau hilang, lalu hapus baris tanda itu.',
  ),
  'file/case': ruleWords(
    (v: { other: string }) => `Nama berkas ini hanya berbeda huruf besar-kecil dari “${v.other}”.`,
    () => 'Ganti salah satu namanya: di Windows dan macOS keduanya saling menimpa.',
  ),
  'file/over-generated': ruleWords(
    (v: { path: string }) =>
      `Berkas ini akan menimpa “${v.path}” yang dibuat Warta, jadi tidak disalin.`,
    () => 'Ganti namanya atau hapus.',
  ),
  'slug/odd': ruleWords(
    (v: { slug: string; suggestion: string }) =>
      `Nama berkas “${v.slug}” tidak bisa menjadi alamat.`,
    (v) => {
      const original = originalOfCopy(v.slug);
      return original === undefined
        ? `Ganti namanya, misalnya menjadi “${v.suggestion}.md”.`
        : `Kalau ini unduhan atau salinan dari “${original}.md”, simpan yang benar dengan nama itu dan hapus yang ini. Kalau berita lain, ganti namanya, misalnya menjadi “${v.suggestion}.md”.`;
    },
  ),
};
