const counted = (count: number, thing: string): string => `${count} ${thing}`;

/** What the desk reads in `npm run dev`: its bar, its lists, and pages that stand in for broken ones. */
export const dev = {
  name: 'Meja redaksi',
  /** In the bar, and on the button that folds it. */
  shortName: 'Meja',
  fold: 'Meja redaksi: lipat atau buka bilah ini',
  counts: {
    problems: (count: number): string => counted(count, 'masalah'),
    drafts: (count: number): string => counted(count, 'draf'),
    scheduled: (count: number): string => counted(count, 'terjadwal'),
    held: (count: number): string => counted(count, 'ditahan'),
  },
  /** Above the counts of the bar. */
  blocked: 'Situs belum bisa diterbitkan',
  unread: (sentence: string): string =>
    `Perubahan terakhir belum terbaca, jadi yang tampak di sini masih yang lama. ${sentence}`,
  frontPage: 'Ke halaman depan',
  reloads: 'Perbaiki berkasnya lalu simpan: halaman ini memuat ulang sendiri.',
  onlyHere: 'Hanya redaksi yang melihat halaman ini, di komputer ini; tidak pernah ikut terbit.',
  place: (line: number, column: number): string => `baris ${line}, kolom ${column}`,
  remedy: 'Jalan keluar:',
  help: 'Penjelasan di buku pegangan',
  excerpt: (file: string): string => `Potongan ${file}`,
  look: 'Lihat halamannya',
  severity: { error: 'Galat', warning: 'Peringatan', hint: 'Saran' },
  index: {
    state: 'Keadaan',
    ready: 'Tidak ada galat. Situs siap dibangun dengan npm run build.',
    blocked: (count: number): string =>
      `Situs belum bisa diterbitkan: ${count} berkas harus diperbaiki dulu. Pembaca tetap melihat situs yang lama.`,
    held: (count: number): string =>
      `Situs bisa diterbitkan, tanpa ${count} berkas yang ditahan karena galat.`,
    read: (time: string): string => `Isi terakhir dibaca ${time}.`,
    handbook: 'Buku pegangan',
  },
  problems: {
    title: 'Masalah',
    lead: 'Semua yang ditemukan pemeriksa, per berkas; yang menghalangi terbit lebih dulu.',
    none: 'Pemeriksa tidak menemukan masalah.',
    hints: (count: number): string => `${count} saran lain`,
    more: (count: number): string => `dan ${count} catatan lagi; semuanya ada di npm run check.`,
    moreFiles: (count: number): string =>
      `dan ${count} berkas lagi; semuanya ada di npm run check.`,
    effect: {
      stop: 'Menghalangi semua terbit',
      hold: 'Berkas ini ditahan',
      warn: 'Tetap terbit',
    },
  },
  drafts: {
    title: 'Draf',
    lead: 'Belum dilihat pembaca. Hapus baris draft di berkasnya untuk menerbitkan.',
    none: 'Tidak ada draf.',
    waiting: (_note?: string): string => 'Menunggu redaktur',
    returned: (note?: string): string =>
      `Dikembalikan ke penulis${note === undefined ? '' : `: ${note}`}`,
  },
  scheduled: {
    title: 'Terjadwal',
    lead: 'Terbit sendiri pada waktunya, kalau situs dibangun lagi sesudah itu.',
    none: 'Tidak ada berita terjadwal.',
    at: (time: string): string => `Terbit ${time}`,
  },
  held: {
    title: 'Ditahan',
    lead: 'Tidak dilihat pembaca sampai galatnya diperbaiki.',
    none: 'Tidak ada yang ditahan.',
  },
  handbook: {
    title: 'Buku pegangan',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
  },
  readers: {
    title: 'Yang dilihat pembaca',
    draft: 'Tidak ada: tulisan ini masih draf.',
    held: 'Tidak ada: tulisan ini ditahan sampai galatnya diperbaiki. Yang lain tetap terbit.',
    unread: 'Tidak ada: berkas ini tidak dibaca sampai namanya seperti yang disebut di atas.',
    heldAuthor:
      'Nama penulis tetap tampil di beritanya sebagai teks biasa, tanpa halaman penulis dan foto.',
    heldTopics:
      'Berita tetap terbit. Topik yang dinyatakan di berkas ini tidak berlaku sampai galatnya diperbaiki.',
    stopped: 'Situs yang lama: tidak ada yang bisa diterbitkan selama galat ini ada.',
    old: (file: string): string =>
      `Situs yang terakhir dibangun di komputer ini masih memuat versi lama (${file}). Kalau itu yang sudah terbit, pembaca melihatnya sampai situs dibangun lagi.`,
    settings:
      'Situs yang lama, tanpa perubahan. Tidak ada yang bisa diterbitkan sebelum pengaturan ini benar.',
    thrown: 'Situs yang lama: npm run build juga akan berhenti di halaman ini.',
  },
  story: {
    article: 'Berita ini belum bisa tampil',
    page: 'Halaman ini belum bisa tampil',
    author: 'Halaman penulis ini belum bisa tampil',
    topics: 'Daftar topik belum bisa dibaca',
    other: 'Berkas ini tidak dibaca',
    alsoHere: 'Catatan lain pada berkas ini',
    preview: 'Tulisannya sejauh bisa dibaca',
    noTitle: '(judul belum terbaca)',
    noText: '(belum ada isi)',
  },
  settings: {
    title: 'Pengaturan situs belum bisa dipakai',
    lead: 'Situs tidak bisa ditampilkan sebelum site.yaml benar. Berita Anda aman; tidak ada yang berubah.',
    rest: (count: number): string =>
      `${count} catatan lain pada isi; sebagian bisa hilang sendiri setelah site.yaml benar.`,
  },
  thrown: {
    title: 'Halaman ini tidak bisa dibuat',
    lead: 'Ada yang gagal pada tampilan (folder src), bukan pada berita Anda.',
    madeOf: (file: string): string => `Halaman ini dibuat dari ${file}.`,
    remedy:
      'Kalau tampilan baru saja diubah, batalkan perubahan itu. Kalau tidak, kirim keterangan di bawah kepada yang mengurus situs.',
    unknown: 'Keterangannya ada di jendela terminal tempat npm run dev berjalan.',
    trace: 'Keterangan untuk yang mengurus situs',
  },
  unknown: {
    title: 'Tidak ada halaman di alamat ini',
    asked: (address: string): string => `Yang dicari: ${address}`,
    near: 'Mungkin maksudnya',
    broken: 'Berkas yang belum menjadi halaman karena galat',
    newest: 'Berita terbaru',
    reasons:
      'Kalau berkasnya baru dibuat: simpan di content/articles/TAHUN/BULAN/ dengan nama berakhiran .md, tanpa _ atau . di depan namanya.',
    readers: 'Lihat halaman yang didapat pembaca di alamat yang salah',
    outside: (base: string): string =>
      `Menurut url di site.yaml, situs ini berada di ${base}, juga di sini.`,
  },
};
