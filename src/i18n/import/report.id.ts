type Values = Readonly<Record<string, string | number>>;

/** Words around the problems in the report of an import. */
export const reportId = {
  title: 'Laporan impor',
  when: (time: string) => `Dijalankan ${time}.`,
  dryRun: 'Hanya percobaan (--dry-run): tidak ada yang ditulis.',
  counts: (v: Values) =>
    `${v['created']} berkas dibuat, ${v['updated']} diperbarui, ${v['kept']} dibiarkan, ${v['removed']} sisipan dibuang.`,
  source: 'Isi sumber',
  comments: (count: number) => `${count} komentar tidak diimpor.`,
  kinds: 'jenis dan status',
  next: 'Langkah berikutnya',
  nextSteps: [
    'Baca peringatan di bawah, dari atas ke bawah.',
    'Jalankan npm run check.',
    'Jalankan npm start dan lihat situsnya.',
  ],
  problems: 'Yang perlu dilihat',
  more: (count: number) => `… dan ${count} lagi.`,
  line: (line: number) => `baris ${line}`,
  removedTitle: 'Yang dibuang',
  removedHelp:
    'Setiap bagian di bawah dibuang karena dikenali sebagai sisipan spam. Kalau keliru, salin teksnya kembali ke berkas yang disebut.',
  progress: (done: number) => `${done} berita …`,
  askSection: (name: string, count: number, choices: string) =>
    `Rubrik untuk kategori “${name}” (${count} berita)? [${choices}] `,
  usage:
    'Pemakaian: npm run import -- <berkas, folder atau alamat> [--images] [--dry-run] [--json] [--section-map "kategori=rubrik,…"] [--allow-private] [--release nama]',
};
