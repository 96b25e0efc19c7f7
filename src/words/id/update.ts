const lineList = (lines: readonly number[]): string => `baris ${lines.join(', ')}`;

const SHOWN = 10;

/** What `npm run update` says, in Indonesian. */
export const update = {
  noWarta: (folder: string) => `Di ${folder} tidak ada Warta yang lebih baru.`,
  noBaseThere: (folder: string) =>
    `Di ${folder} tidak ada Warta. Tulis sesudah --base folder berisi Warta asli dari versi yang Anda pakai sekarang.`,
  copied: (file: string) => `baru   ${file}`,
  removed: (file: string) => `hapus  ${file}`,
  versions: (here: string, there: string) => `Di sini Warta ${here}; di sana Warta ${there}.`,
  older: 'Yang di sana lebih lama: yang lebih baru di sini akan diganti dengan yang lama.',
  isNew: 'Yang baru:',
  same: 'Sudah sama dengan versi itu.',
  nothingDone: 'Belum ada yang diubah (--dry-run).',
  leftOut: (files: readonly string[]) => {
    const more = files.length > SHOWN ? ` dan ${files.length - SHOWN} lainnya` : '';
    return `Tidak diambil, karena bukan bagian dari Warta: ${files.slice(0, SHOWN).join(', ')}${more}.`;
  },
  baseUnknown: (version: string, folder: string) =>
    `Kalau Anda pernah mengubah program sendiri, perubahan itu tidak bisa dikenali: berkas asli Warta ${version} tidak ada di sini. Semua yang berbeda diganti, dan berkas semula disimpan. Supaya perubahan Anda dipasang lagi, taruh Warta ${version} yang asli di folder ../warta-${version}, lalu jalankan: npm run update -- "${folder}" --base ../warta-${version}`,
  /** What becomes of a file that the newsroom changed. */
  fates: {
    kept: (file: string) =>
      `tetap  ${file}: perubahan Anda dibiarkan, versi baru tidak menyentuhnya.`,
    there: (file: string) => `sama   ${file}: perubahan Anda sudah ada di versi baru.`,
    joined: (file: string, lines: readonly number[]) =>
      `gabung ${file}: perubahan Anda dipasang pada versi baru, ${lineList(lines)}.`,
    lines: (file: string, lines: readonly number[]) =>
      `GANTI  ${file}: perubahan Anda pada ${lineList(lines)} tidak cocok lagi dengan versi baru. Dipakai berkas versi baru, tanpa perubahan Anda.`,
    binary: (file: string) =>
      `GANTI  ${file}: Anda dan versi baru sama-sama mengganti berkas ini, dan isinya bukan teks. Dipakai berkas versi baru.`,
    gone: (file: string) =>
      `GANTI  ${file}: Anda pernah mengubah berkas ini, tetapi versi baru tidak memakainya lagi.`,
    both: (file: string) =>
      `GANTI  ${file}: Anda menambah berkas ini, dan versi baru punya berkas bernama sama. Dipakai berkas versi baru.`,
    back: (file: string) =>
      `GANTI  ${file}: Anda pernah menghapus berkas ini, tetapi versi baru mengubahnya. Berkas ini ada lagi.`,
  },
  patchKept: (patch: string) => `Semua perubahan Anda pada program tercatat di ${patch}.`,
  toDo: (before: string, patch: string) =>
    `Untuk setiap baris GANTI: buka berkas Anda yang semula di ${before} dan berkas yang baru, lalu tulis lagi perubahan yang masih Anda perlukan. Perubahan itu tercatat di ${patch}: baris bertanda - diganti dengan baris bertanda +. Yang tidak Anda perlukan lagi, biarkan.`,
  cutOff:
    'Pembaruan sebelumnya terputus di tengah jalan. Jalankan npm run update tanpa --dry-run untuk menyelesaikannya.',
  finished: 'Pembaruan sebelumnya terputus di tengah jalan; sekarang sudah diselesaikan.',
  wayBack: (folder: string, added: readonly string[]) =>
    `Cara kembali ke keadaan sebelum pembaruan ini:

1. Salin semua isi folder ${folder} ke folder proyek Anda, dan timpa yang ada.
2. Hapus berkas-berkas berikut, yang dulu belum ada:
${added.map((file) => `   ${file}\n`).join('') || '   (tidak ada)\n'}3. Jalankan npm install.
`,
  done: (folder: string) =>
    `Selesai. content dan pengaturan Anda tidak disentuh; berkas semula ada di ${folder}, dan cara kembali tertulis di ${folder}.txt. Jalankan npm install, lalu npm run check dan npm start.`,
};
