/** What the newsroom's commands say, in Indonesian. */
export const desk = {
  check: {
    mended: (places: number, file: string, rules: string) =>
      `Diperbaiki ${places} tempat di ${file} (${rules}).`,
    nothingMended: 'Tidak ada yang bisa diperbaiki sendiri dengan aman.',
    aside: (folder: string) =>
      `Berkas semula disimpan di ${folder}; kembalikan dengan npm run check -- --undo.`,
    nothingToUndo: 'Tidak ada perbaikan yang bisa dikembalikan.',
    back: (file: string) => `Dikembalikan: ${file}`,
    changedSince: (file: string) =>
      `${file} sudah diubah sesudah diperbaiki, jadi dibiarkan; bentuk semulanya tetap ada di folder _check.`,
    asking: (addresses: number) =>
      `Memeriksa ${addresses} alamat luar, pelan-pelan supaya tidak membebani situs orang …`,
    asked: (askedCount: number, remembered: number, left: number) =>
      `${askedCount} alamat luar diperiksa, ${remembered} masih diingat dari hari-hari lalu.${left > 0 ? ` ${left} belum sempat: jalankan lagi npm run check -- --links untuk melanjutkan.` : ''}`,
    offline: 'Tidak ada sambungan internet, jadi tautan ke luar belum diperiksa.',
    oldMissing: (file: string) => `Daftar alamat ${file} tidak bisa dibaca.`,
    fates: { kept: 'tetap', redirected: 'dialihkan', lost: 'HILANG' },
    fateTotal: (keptCount: number, redirectedCount: number, lostCount: number) =>
      `${keptCount} tetap, ${redirectedCount} dialihkan, ${lostCount} hilang. Alamat yang hilang bisa ditulis di aliases berita yang menggantikannya.`,
  },
  new: {
    askTitle: 'Judul berita: ',
    askSection: (choices: string) => `Rubrik (${choices}): `,
    askAuthor: (choices: string) => `Penulis (${choices}; kosongkan untuk redaksi): `,
    unknownSection: (value: string, choices: string) =>
      `Rubrik “${value}” tidak ada. Pakai salah satu: ${choices}.`,
    unknownAuthor: (value: string, choices: string) =>
      `Penulis “${value}” tidak ada di folder authors. Yang ada: ${choices}.`,
    noSlug:
      'Judul itu tidak punya huruf Latin atau angka untuk alamatnya; tambahkan --slug kata-kata.',
    badDate: (value: string) => `“${value}” bukan waktu. Tulis misalnya 2026-11-22 19:41.`,
    newFile: (file: string) => `Dibuat: ${file}`,
    next: 'Tulis isinya, lihat dengan npm run dev, periksa dengan npm run check; hapus baris draft untuk menerbitkan.',
    /** As it is written after `draft:`. */
    yes: 'ya',
    comments: {
      description: 'satu dua kalimat di bawah judul dan di daftar berita',
      date: 'kapan terbit; waktu yang akan datang berarti terjadwal',
      draft: 'hapus baris ini untuk menerbitkan',
      image: 'gambar utama: simpan berkasnya di folder ini, lalu hapus tanda # di bawah',
    },
    body: 'Tulis alinea pertama di sini: apa, siapa, kapan, di mana.',
  },
  init: {
    welcome: 'Menyiapkan situs baru. Tekan Enter untuk memakai isi dalam kurung siku.',
    ask: {
      name: 'Nama media',
      url: 'Alamat situs',
      language: 'Bahasa menu (id atau en)',
      timeZone: 'Zona waktu (Asia/Jakarta, Asia/Makassar, Asia/Jayapura)',
      description: 'Satu kalimat tentang media ini',
      sections: 'Rubrik, dipisah koma',
      company: 'Nama perusahaan penerbit',
      address: 'Alamat redaksi',
      responsible: 'Penanggung jawab',
      editor: 'Pemimpin redaksi',
      email: 'Surel redaksi',
      whatsapp: 'WhatsApp redaksi',
    },
    defaults: { sections: 'Nasional, Daerah, Ekonomi, Olahraga, Opini' },
    missing: (key: string) => `Isi --${key}.`,
    notEmpty: (folder: string) =>
      `${folder} sudah berisi berita yang bukan edisi peragaan, jadi tidak ada yang diubah. Tambahkan --force kalau isinya boleh dipindahkan ke samping.`,
    moved: (folder: string) => `Isi lama dipindahkan ke ${folder}.`,
    newFile: (file: string) => `Dibuat: ${file}`,
    next: 'Berikutnya: npm run new -- "Judul berita pertama", lalu npm run dev.',
    site: {
      intro: 'Pengaturan situs. Baris yang diawali # hanya keterangan.',
      url: 'Alamat situs, tanpa garis miring di ujung.',
      language: 'Bahasa menu dan pesan: id atau en.',
      timeZone: 'Jam yang ditulis tanpa zona dibaca menurut zona ini.',
      sections:
        'Rubrik, berurutan seperti di menu. id menjadi alamatnya; jangan diubah setelah terbit.',
      masthead:
        'Kotak redaksi. Pasal 12 Undang-Undang Pers mewajibkan perusahaan, alamat dan penanggung jawab.',
      importSection: 'Rubrik bagi berita impor yang tidak menyebut rubrik.',
      spam: 'Kata dan alamat situs yang dibiarkan pemeriksa spam.',
    },
    guidelines: {
      title: 'Pedoman Media Siber',
      body: 'Media ini mematuhi Pedoman Pemberitaan Media Siber yang ditetapkan Dewan Pers. Salin naskah lengkapnya dari situs Dewan Pers ke halaman ini sebelum terbit.',
    },
    about: {
      file: 'pages/tentang.md',
      draft: 'ya',
      title: 'Tentang kami',
      body: (name: string) =>
        `${name} adalah … Tulis siapa penerbitnya, siapa pembacanya, dan cara menghubungi redaksi.`,
    },
  },
  update: {
    noWarta: (folder: string) => `Di ${folder} tidak ada Warta yang lebih baru.`,
    copied: (file: string) => `baru  ${file}`,
    removed: (file: string) => `hapus ${file}`,
    versions: (here: string, there: string) => `Di sini Warta ${here}; di sana Warta ${there}.`,
    older: 'Yang di sana lebih lama: yang lebih baru di sini akan diganti dengan yang lama.',
    isNew: 'Yang baru:',
    same: 'Sudah sama dengan versi itu.',
    nothingDone: 'Belum ada yang diubah (--dry-run).',
    done: (folder: string) =>
      `Selesai. content, public dan pengaturan Anda tidak disentuh; berkas semula ada di ${folder}. Jalankan npm install, lalu npm run check dan npm start.`,
  },
  preview: {
    mark: { draft: 'DRAF', scheduled: 'TERJADWAL' },
    draft: 'Draf: pembaca belum melihat tulisan ini.',
    scheduled: (time: string) => `Terjadwal: pembaca baru melihat tulisan ini pada ${time}.`,
    problems: (count: number) => `${count} catatan pemeriksa pada tulisan ini`,
    line: (line: number) => `baris ${line}`,
    severity: { error: 'GALAT', warning: 'peringatan', hint: 'saran' },
    clean: 'Pemeriksa tidak menemukan masalah pada tulisan ini.',
  },
};

/** The same words in any language. */
