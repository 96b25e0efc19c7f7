/** What a build says while it works and when it is done. */
export const build = {
  stages: {
    theme: 'Menyiapkan tampilan',
    join: 'Menyatukan bagian',
    render: 'Membuat halaman',
    pictures: 'Menyiapkan gambar',
    search: 'Menyusun indeks pencarian',
    publish: 'Menerbitkan berkas',
  },
  /** Pages a second. */
  rate: (pages: number): string => `${pages} halaman/detik`,
  left: (seconds: number): string =>
    seconds < 90 ? `sisa ${seconds} detik` : `sisa ${Math.round(seconds / 60)} menit`,
  nothing: 'Tidak ada yang berubah.',
  done: (renderedCount: number, keptCount: number, seconds: string): string =>
    `${renderedCount} halaman dibuat, ${keptCount} dibiarkan, ${seconds} detik.`,
  /** What took longest of a long build, by the names of stages. */
  costs: {
    render: (pages: number, seconds: string): string => `${pages} halaman dibuat: ${seconds} dtk.`,
    pictures: (pictures: number, seconds: string): string =>
      `${pictures} gambar diproses: ${seconds} dtk.`,
    search: (texts: number, seconds: string): string =>
      `indeks pencarian ${texts} tulisan: ${seconds} dtk.`,
    join: (parts: number, seconds: string): string => `${parts} bagian disatukan: ${seconds} dtk.`,
    theme: (_none: number, seconds: string): string => `tampilan disiapkan: ${seconds} dtk.`,
    publish: (files: number, seconds: string): string =>
      `${files} berkas diterbitkan: ${seconds} dtk.`,
  },
  costliest: (cost: string): string => `Yang paling lama, ${cost}`,
  part: (part: string, folder: string): string =>
    `Bagian ${part} ada di ${folder}. Kalau semua bagian sudah ada, jalankan npm run build -- --join.`,
  joined: (pages: number, parts: number): string => `${pages} halaman dari ${parts} bagian.`,
  parts: {
    none: (folder: string): string =>
      `Di ${folder} belum ada bagian apa pun. Buat dulu semuanya, misalnya npm run build -- --part 1/2 lalu 2/2, atau salin yang dibuat mesin lain ke sana.`,
    mixed: (folder: string, counts: readonly number[]): string =>
      `Di ${folder} ada bagian dari pembagian yang berlainan (${counts.join(', ')}). Hapus folder bagian yang lama, lalu ulangi.`,
    missing: (parts: string): string => `Bagian ${parts} belum ada.`,
    damaged: (parts: string, file: string): string =>
      `Bagian ${parts} rusak atau tidak lengkap: ${file}.`,
    code: (parts: string): string =>
      `Bagian ${parts} dibuat oleh Warta, paket, atau Node yang lain.`,
    content: (parts: string): string => `Bagian ${parts} dibuat dari isi yang lain.`,
    address: (parts: string): string => `Bagian ${parts} dibuat untuk alamat situs yang lain.`,
    now: (parts: string): string =>
      `Bagian ${parts} dibuat dengan jam yang lain. Beri WARTA_NOW yang sama kepada semua bagian dan kepada --join.`,
    again: (part: string, isOneOfMany: boolean): string =>
      `Buat lagi dengan npm run build -- --part ${part}${isOneOfMany ? ' dan seterusnya' : ''}, lalu ulangi.`,
  },
  changed: (writtenCount: number, removedCount: number): string =>
    `${writtenCount} berkas berubah, ${removedCount} dihapus.`,
  files: (count: number, largest: string, size: string): string =>
    `${count} berkas, terbesar ${largest} (${size}).`,
  overBudget: (path: string, size: string, budget: string): string =>
    `Lebih berat dari anggaran: ${path}, ${size} terkompresi (anggaran ${budget}).`,
  tooManyFiles: (count: number, host: string, limit: number): string =>
    `${count} berkas: ${host} menerima paling banyak ${limit}.`,
  tooLarge: (path: string, size: string, host: string, limit: string): string =>
    `${path}, ${size}: ${host} menerima paling besar ${limit} per berkas.`,
  tooMuch: (size: string, host: string, limit: string): string =>
    `${size} seluruhnya: ${host} menerima paling banyak ${limit}.`,
  nextChange: (time: string, reason: string): string =>
    `Perubahan berikutnya ${time} (${reason}); bangun lagi saat itu.`,
  reasons: {
    publication: 'berita terjadwal terbit',
    featured: 'berita unggulan turun',
    breaking: 'pita terkini berakhir',
    popular: 'daftar terpopuler menjadi lama',
    live: 'liputan langsung berakhir',
    'news-sitemap': 'berita keluar dari peta berita dua hari',
    advert: 'iklan mulai atau berakhir',
  },
  why: {
    reasons: {
      kept: 'dibiarkan, karena tidak ada yang ditampilkannya yang berubah.',
      first: 'dibuat, karena tidak ada pembangunan sebelumnya yang diingat.',
      new: 'dibuat, karena pada pembangunan sebelumnya belum ada.',
      gone: 'dibuat lagi, karena berkasnya hilang dari folder keluaran.',
      altered:
        'dibuat lagi, karena berkasnya diubah sesudah pembangunan terakhir, bukan oleh Warta.',
      code: 'dibuat lagi seperti semua halaman, karena kode, paket, atau Node berubah.',
      unsure: 'dibuat lagi, karena ada yang disimpan selagi pembangunan terakhir berjalan.',
    },
    /** Names of the view's fields, which are in English. */
    shown: (parts: string): string => `dibuat lagi, karena yang ditampilkannya berubah: ${parts}.`,
    shownSomehow:
      'dibuat lagi, karena yang ditampilkannya berubah. Bagian mana, tidak bisa dipastikan: periksa site.yaml, topics.yaml, gambar, dan alamat situs.',
    unknown: (path: string, suggestion: string | undefined): string =>
      `Tidak ada halaman ${path}.${suggestion === undefined ? '' : ` Maksud Anda ${suggestion}?`}`,
  },
  preview: (folder: string): string =>
    `Pratinjau di ${folder}, dengan draf dan berita terjadwal. Jangan diunggah.`,
  foreign: (folder: string): string =>
    `Folder ${folder} berisi berkas yang tidak dibuat Warta. Pilih folder lain dengan WARTA_OUT, atau kosongkan sendiri folder itu.`,
  noEditor:
    'Meja redaksi belum dinyalakan. Tulis di site.yaml:\neditor:\n  backend: github\n  repo: pemilik/nama-repositori\n',
  editorWritten: (folder: string): string => `Meja redaksi ditulis ke ${folder}.`,
  editorServed:
    'Buka alamat ini dengan Chrome atau Edge, tekan “Pakai repositori di perangkat ini”, lalu pilih folder proyek Warta. Berhenti dengan Ctrl+C.',
  nothingBuilt: (folder: string): string =>
    `Belum ada situs di ${folder}. Jalankan npm run build, atau npm start.`,
  untouched: 'Situs yang sudah ada tidak berubah.',
  halfDone: 'Sebagian berkas sudah baru, sebagian masih lama: bangun lagi supaya lengkap.',
  undrawnIcon: (file: string): string =>
    `${file} tidak bisa dijadikan ikon, jadi ikon situs masih buatan Warta. Tulis viewBox="0 0 512 512" pada <svg> dengan ukuran gambar itu sendiri, paling besar 10.000, dan gambar sesuatu di dalamnya; atau ekspor ulang sebagai SVG biasa.`,
  noMemory: (file: string, code: string): string =>
    `Tidak bisa menyimpan apa pun di ${file} (${code}), jadi pembangunan berikutnya mulai dari awal lagi.`,
  byAstro: {
    differs: (version: string, path: string): string =>
      `Astro ${version} membuat sendiri semua halaman, maka lebih lama: pembuat halaman Warta menulis ${path} lain. Situsnya lengkap dan benar.`,
    fails: (version: string, message: string): string =>
      `Astro ${version} membuat sendiri semua halaman, maka lebih lama: pembuat halaman Warta tidak bisa memakainya (${message}). Situsnya lengkap dan benar.`,
  },
};
