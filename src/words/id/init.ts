/** What the beginning of a paper asks and says, in Indonesian. */
export const init = {
  welcome:
    'Menyiapkan situs baru. Tekan Enter untuk memakai isi dalam kurung siku, atau melewati yang boleh kosong. Semua bisa diubah nanti di site.yaml.',
  ask: {
    language: 'Bahasa menu, id atau en (language of menus)',
    name: 'Nama media',
    url: 'Alamat situs, misalnya https://kabardesa.id',
    timeZone: 'Zona waktu (WIB, WITA, WIT, atau nama seperti Asia/Jakarta)',
    description: 'Satu kalimat tentang media ini (boleh kosong)',
    sections: 'Rubrik, dipisah koma',
    company: 'Nama perusahaan penerbit (boleh menyusul)',
    address: 'Alamat redaksi (boleh menyusul)',
    responsible: 'Penanggung jawab (boleh menyusul)',
    editor: 'Pemimpin redaksi (boleh kosong)',
    email: 'Surel redaksi, misalnya redaksi@kabardesa.id (boleh menyusul)',
    whatsapp: 'Nomor WhatsApp redaksi, misalnya 0812-3456-7890 (boleh kosong)',
    accent: 'Warna khas, misalnya #a3211b (boleh kosong)',
    font: 'Huruf: serif, mixed (isi tanpa kait), sans (semua tanpa kait), system (milik ponsel)',
  },
  defaults: { sections: 'Nasional, Daerah, Ekonomi, Olahraga, Opini' },
  wrong: {
    option: (option: string, problem: string) => `--${option}: ${problem}`,
    name: 'Nama media belum diisi. Tulis seperti yang akan dibaca orang, misalnya Kabar Desa.',
    noUrl:
      'Alamat situs belum diisi. Tulis misalnya https://kabardesa.id; kalau belum punya, tulis yang akan dipakai, nanti bisa diubah.',
    url: (value: string) =>
      `“${value}” bukan alamat situs. Tulis misalnya https://kabardesa.id; kalau belum punya, tulis yang akan dipakai, nanti bisa diubah.`,
    demonstrationUrl:
      'Alamat warta.example milik edisi peragaan. Tulis alamat situs Anda, misalnya https://kabardesa.id.',
    language: (value: string, choices: string) =>
      `Bahasa “${value}” belum ada. Pilih salah satu: ${choices}.`,
    timeZone: (value: string) =>
      `“${value}” bukan zona waktu. Tulis WIB, WITA atau WIT, atau nama seperti Asia/Jakarta.`,
    noSections: 'Belum ada rubrik. Tulis paling sedikit satu, misalnya Kabar.',
    sectionLetters: (name: string) =>
      `Rubrik “${name}” tidak memuat huruf Latin atau angka untuk alamatnya. Tulis dengan huruf Latin.`,
    sectionTaken: (name: string, id: string) =>
      `Rubrik “${name}” akan beralamat /${id}/, padahal alamat itu dipakai halaman lain. Pakai nama lain untuk rubrik itu.`,
    sectionsJoined: (value: string, split: string) =>
      `Di “${value}” rubrik tidak dipisah koma. Tulis dengan koma: ${split}`,
    email: (value: string) =>
      `“${value}” bukan alamat surel. Tulis misalnya redaksi@kabardesa.id, atau kosongkan.`,
    whatsapp: (value: string) =>
      `“${value}” bukan nomor WhatsApp. Tulis misalnya 0812-3456-7890, atau kosongkan.`,
    accent: (value: string) =>
      `“${value}” bukan warna. Tulis tanda # dan enam angka atau huruf a sampai f, misalnya #a3211b, atau kosongkan.`,
    font: (value: string, choices: string) =>
      `Huruf “${value}” tidak ada. Pilih salah satu: ${choices}.`,
  },
  /** Two ways to read a list of sections. */
  whichSections: (first: string, second: string) =>
    `Rubriknya yang mana?\n  1. ${first}\n  2. ${second}\nKetik 1 atau 2`,
  oneOrTwo: (value: string) => `“${value}” bukan 1 atau 2.`,
  takenAsOne: (names: string) =>
    `Dibaca sebagai satu rubrik: ${names}. Kalau maksudnya dua, pisahkan dengan koma di --sections.`,
  noTerminal:
    'Di sini tidak ada terminal untuk bertanya. Tulis jawabannya sebagai pilihan, misalnya --name="Kabar Desa" --url=https://kabardesa.id.',
  notEmpty: (folder: string) =>
    `${folder} sudah berisi berita yang bukan edisi peragaan, jadi tidak ada yang diubah. Tambahkan --force kalau isinya boleh dipindahkan ke samping.`,
  moved: (folder: string) => `Isi lama dipindahkan ke ${folder}.`,
  newFile: (file: string) => `Dibuat: ${file}`,
  /** Pages with open marks and how many each has, and the form of a mark. */
  toFillIn: (pages: string, mark: string) =>
    `Halaman yang menunggu Anda isi, dan baru terbit sesudahnya: ${pages}. Cari ${mark} di sana; npm run check menyebut barisnya.`,
  next: 'Berikutnya: npm run new -- "Judul berita pertama", lalu npm run dev.',
  register:
    'Daftarkan situs sebagai Penyelenggara Sistem Elektronik (PSE) lingkup privat pada Komdigi lewat oss.go.id (Peraturan Menteri Kominfo 5/2020).',
  verify:
    'Daftarkan perusahaan persnya untuk didata dan diverifikasi Dewan Pers lewat dewanpers.or.id (Pasal 15 Undang-Undang Pers).',
  /** What stands in a mark for what was not answered. */
  marks: {
    company: 'nama perusahaan penerbit',
    address: 'alamat redaksi',
    responsible: 'nama penanggung jawab',
    contact: 'surel atau nomor WhatsApp redaksi',
  },
  or: 'atau',
  /** What `--pipeline` says. */
  pipeline: {
    handle: (value: string) =>
      `“${value}” bukan nama akun. Tulis seperti di GitHub atau GitLab, misalnya --editors "@rina @budi".`,
    kept: (file: string) => `${file} sudah ada, jadi tidak diubah.`,
    noEditors: (forge: string) =>
      `Siapa yang harus menyetujui perubahan belum tertulis. Ulangi dengan akun redaktur: npm run init -- --pipeline ${forge} --editors "@rina @budi" --responsible @siti`,
    next: 'Berikutnya: isi content/publish.yaml, simpan rahasianya di GitHub atau GitLab, lindungi cabang utama. Langkahnya ada di buku panduan, halaman 25 dan 27.',
    /** The notes at the top of CODEOWNERS. */
    owners: [
      'Siapa yang harus menyetujui perubahan sebelum terbit. Baris terakhir yang cocok berlaku.',
      'Berita: redaktur. Pengaturan dan programnya: penanggung jawab.',
    ],
  },
  /** The notes above the example in publish.yaml, and what the host is called there. */
  targets: {
    intro: [
      'Ke mana situs dikirim oleh npm run publish. Untuk memakainya, hapus tanda # dan spasi sesudahnya di depan',
      'tiap baris di bawah, lalu ganti isinya dengan data dari panel hosting Anda. Cara lain, misalnya FTPS atau S3:',
      'lihat buku panduan, halaman 26. Kata sandi dan kunci jangan pernah ditulis di sini.',
    ],
    name: 'utama',
  },
  site: {
    intro: 'Pengaturan situs. Baris yang diawali # hanya keterangan.',
    url: 'Alamat situs, tanpa garis miring di ujung.',
    language: 'Bahasa menu dan pesan: id atau en.',
    timeZone: 'Jam yang ditulis tanpa zona dibaca menurut zona ini.',
    description: 'Satu kalimat tentang media ini, untuk mesin pencari.',
    sections:
      'Rubrik, berurutan seperti di menu. id menjadi alamatnya; jangan diubah setelah terbit.',
    masthead:
      'Kotak redaksi. Pasal 12 Undang-Undang Pers mewajibkan perusahaan, alamat dan penanggung jawab.',
    mastheadEmpty: 'Isi yang kosong, lalu hapus tanda # di depannya.',
    importSection: 'Rubrik bagi berita impor yang tidak menyebut rubrik.',
    spam: 'Kata dan alamat situs yang dibiarkan pemeriksa spam.',
    look: 'Rupa situs: accent warna khas, font serif, mixed, sans atau system.',
    logo: 'Logo pengganti nama: simpan gambarnya di folder files, lalu hapus tanda # di depan logo.',
    breaking:
      'Pita kabar mendesak di semua halaman. Untuk memasang, hapus tanda # di empat baris di bawah; pita hilang sendiri setelah until.',
    breakingText: 'Gempa terasa di kota, tidak berpotensi tsunami',
    breakingLink: '/alamat/berita/',
  },
};
