import { nextSteps } from './next-steps.ts';

type Values = Readonly<Record<string, string | number>>;

/** Words around the problems in the report of an import. */
export const report = {
  language: 'id' as string,
  title: 'Laporan impor',
  when: (time: string) => `Dijalankan ${time}.`,
  unfinished:
    'Impor ini belum selesai: laporan ini berisi yang sudah ditulis. Jalankan lagi perintah yang sama untuk meneruskan.',
  dryRun: 'Hanya percobaan (--dry-run): tidak ada yang ditulis.',
  counts: (v: Values) =>
    `${v['created']} berkas dibuat, ${v['updated']} diperbarui, ${v['kept']} dibiarkan, ${v['removed']} sisipan spam dibuang.`,
  /** What was made, by folder. */
  filesByFolder: {
    articles: 'berita',
    pages: 'halaman',
    authors: 'penulis',
    '_import/drafts': 'konsep yang ditahan di luar git (_import/drafts)',
    '_import/aside': 'tulisan spam yang disisihkan (tidak terbit)',
    copied: 'gambar yang disalin',
  } as Readonly<Record<string, string>>,
  source: 'Isi sumber',
  comments: (count: number) => `${count} komentar tidak diimpor.`,
  datelines: (count: number) =>
    `${count} berita diawali nama kota; nama itu dipindah ke dateline, dan tetap tampil di awal berita.`,
  /** Words of WordPress for what it holds and in which state. */
  kinds: {
    post: 'berita',
    page: 'halaman',
    attachment: 'lampiran',
    publish: 'terbit',
    inherit: 'milik berita',
    draft: 'konsep',
    pending: 'menunggu tinjauan',
    future: 'terjadwal',
    private: 'pribadi',
    trash: 'di tempat sampah (tidak diimpor)',
    nav_menu_item: 'butir menu (tidak diimpor)',
    custom_css: 'CSS tambahan (tidak diimpor)',
    wp_template: 'templat (tidak diimpor)',
    wp_navigation: 'menu (tidak diimpor)',
    revision: 'naskah lama (tidak diimpor)',
    authors: 'penulis',
    categories: 'kategori',
    tags: 'tag',
  } as Readonly<Record<string, string>>,
  next: 'Langkah berikutnya',
  nextSteps: nextSteps,
  severities: {
    error: 'Yang gagal',
    warning: 'Yang perlu dilihat',
    hint: 'Sekadar tahu',
  },
  more: (count: number) => `… dan ${count} lagi; semuanya ada di report.json.`,
  line: (line: number) => `baris ${line} di sumber`,
  removedTitle: 'Yang dibuang',
  removedHelp:
    'Setiap bagian di bawah dibuang karena dikenali sebagai sisipan spam. Kalau keliru, salin teksnya kembali ke berkas yang disebut.',
  asideTitle: 'Tulisan yang disisihkan',
  asideHelp:
    'Tulisan di bawah seluruhnya promosi judi atau sejenisnya, jadi tidak diterbitkan dan alamat lamanya tidak dialihkan. Naskahnya disimpan di _import/aside/. Kalau ada yang ternyata berita, jalankan perintah di sebelahnya. Akun yang mengirimnya perlu diganti sandinya di situs lama.',
  asideAccount: (name: string, count: number) => `Akun ${name} (${count})`,
  released: (file: string) => `Dikembalikan ke ${file}. Jalankan npm run check sebelum terbit.`,
  progress: 'Mengimpor berita',
  stopped: 'Dihentikan. Yang sudah ditulis utuh; jalankan lagi impor yang sama untuk meneruskan.',
  askSection: (name: string, count: number, choices: string) =>
    `Rubrik untuk kategori “${name}” (${count} berita)? [${choices}; kosong = tebak] `,
  askAgain: (answer: string) => `Tidak ada rubrik “${answer}”.`,
};
