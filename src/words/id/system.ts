/** What a command says when the disk, the rights or a lock do not let it go on. */
export const system = {
  /** Where the system names no file. */
  someFile: 'sebuah berkas',
  full: (file: string): string =>
    `Disk penuh: tidak ada tempat lagi untuk ${file}. Hapus berkas yang tidak dipakai atau perbesar kuotanya, lalu ulangi.`,
  tooLarge: (file: string): string =>
    `${file} menjadi lebih besar daripada yang diizinkan di sini. Naikkan batasnya (ulimit -f) atau pakai disk lain, lalu ulangi.`,
  notAllowed: (file: string): string =>
    `Tidak ada izin untuk ${file}. Periksa pemilik dan izin berkas serta foldernya, dan tutup program yang sedang memakainya, lalu ulangi.`,
  readOnly: (file: string): string =>
    `${file} terletak di disk yang hanya bisa dibaca. Pakai folder di disk lain, atau buka disk itu untuk ditulisi, lalu ulangi.`,
  tooManyOpen: (file: string): string =>
    `Terlalu banyak berkas yang terbuka sekaligus, jadi ${file} tidak bisa dibuka. Tutup program lain atau naikkan batasnya (ulimit -n 4096), lalu ulangi.`,
  nameTooLong: (file: string): string =>
    `Nama ini terlalu panjang untuk disk: ${file}. Pendekkan nama berkas atau foldernya, lalu ulangi.`,
  gone: (file: string): string =>
    `${file} tidak ada, atau hilang selagi dipakai. Kalau baru saja dihapus atau dipindahkan, ulangi saja; kalau tidak, periksa namanya.`,
  otherKind: (file: string): string =>
    `Di tempat ${file} ada sesuatu yang lain: folder di tempat berkas, berkas di tempat folder, atau nama yang sudah dipakai. Pindahkan atau ganti namanya, lalu ulangi.`,
  inUse: (file: string): string =>
    `${file} sedang dipakai program lain. Tutup program itu, lalu ulangi.`,
  driveFails: (file: string): string =>
    `Disk atau drive jaringan tidak menjawab untuk ${file}. Periksa sambungan dan disknya, lalu ulangi.`,
  loop: (file: string): string =>
    `${file} adalah tautan yang berputar ke dirinya sendiri. Hapus tautan itu, lalu ulangi.`,
  noLock: (file: string): string =>
    `${file} tidak bisa dikunci. Simpan proyek ini di disk komputer sendiri, bukan di drive jaringan, atau hapus berkas itu, lalu ulangi.`,
  ports:
    'Porta untuk alamat situs sudah dipakai. Hentikan program yang memakainya, atau pilih yang lain: --port 8080.',
  portNotAllowed: 'Porta itu tidak boleh dipakai. Pilih yang di atas 1024: --port 8080.',
  other: (file: string, code: string): string => `${file}: ${code}. Periksa disknya, lalu ulangi.`,
  notInstalled: 'Sebagian dari Warta belum terpasang. Jalankan npm install, lalu ulangi.',
  bug: 'Ini kesalahan Warta, bukan kesalahan Anda. Kirim baris-baris di atas kepada yang mengurus Warta untuk Anda.',
  held: (what: string, since: string, pid: number): string =>
    `${what} masih berjalan di sini sejak ${since} (proses ${pid}). Tunggu sampai selesai, atau hentikan, lalu ulangi.`,
  heldByOther:
    'Perintah lain sedang berjalan di sini. Tunggu sampai selesai, atau hentikan, lalu ulangi.',
};
