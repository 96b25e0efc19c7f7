/** An option in words: what follows it, or an empty text, and what it does. */
export type OptionWords = readonly [value: string, does: string];

/** A command in words: what it does, what it works on, its options. */
export type CommandWords = {
  does: string;
  names: string;
  options: Readonly<Record<string, OptionWords>>;
};

const port: OptionWords = ['NOMOR', 'porta tempat situs disajikan; biasanya 4321'];

/** The commands and their options. */
export const commands = {
  start: { does: 'membangun situs, lalu menyajikannya', names: '', options: { port } },
  preview: { does: 'menyajikan situs yang sudah dibangun', names: '', options: { port } },
  dev: {
    does: 'menyajikan situs selagi Anda menulis',
    names: '',
    options: {
      port,
      host: ['ALAMAT', 'juga bagi perangkat lain di jaringan Anda, atau hanya di alamat ini'],
      open: ['HALAMAN', 'membuka peramban'],
      'allowed-hosts': ['NAMA', 'nama lain yang boleh dipakai untuk membukanya'],
    },
  },
  admin: {
    does: 'menyajikan meja redaksi di peramban, untuk menulis di komputer ini',
    names: '',
    options: { port },
  },
  build: {
    does: 'menulis situs ke dist/',
    names: '',
    options: {
      strict: ['', 'berhenti kalau ada berita yang harus ditahan'],
      changes: ['BERKAS', 'menyimpan daftar berkas yang berubah, untuk mengunggah'],
      preview: ['FOLDER', 'menulis pratinjau ke folder itu, dengan draf dan berita terjadwal'],
      host: ['NAMA', 'menambahkan yang diperlukan hos: apache, nginx, cloudflare, netlify, github'],
      why: ['ALAMAT', 'mengatakan mengapa halaman itu dibuat lagi atau tetap'],
      threads: ['JUMLAH', 'membagi pekerjaan ke sekian utas; tanpa ini sebanyak inti prosesor'],
      part: ['2/5', 'hanya membuat bagian itu dari arsip, misalnya satu mesin satu bagian'],
      join: ['', 'menyatukan semua bagian menjadi situs'],
      'admin-only': [
        'FOLDER',
        'hanya menulis meja redaksi di peramban ke folder itu, untuk alamat tersendiri',
      ],
    },
  },
  init: {
    does: 'memulai media Anda sendiri',
    names: '',
    options: {
      name: ['Nama', 'nama media'],
      url: ['https://…', 'alamat situs'],
      language: ['id', 'bahasa menu dan pesan: id atau en'],
      'time-zone': ['Asia/Jakarta', 'zona waktu'],
      description: ['…', 'satu kalimat tentang media ini'],
      sections: ['"Nasional, Daerah"', 'rubrik, dipisah koma'],
      company: ['…', 'perusahaan penerbit'],
      address: ['…', 'alamat redaksi'],
      responsible: ['…', 'penanggung jawab'],
      editor: ['…', 'pemimpin redaksi'],
      email: ['…', 'surel redaksi'],
      whatsapp: ['0812…', 'WhatsApp redaksi'],
      accent: ['"#a3211b"', 'warna khas'],
      font: ['serif', 'huruf: serif, mixed, sans atau system'],
      pipeline: [
        'github',
        'hanya menulis berkas bagi GitHub atau GitLab (github, gitlab), supaya memeriksa dan menerbitkan sendiri',
      ],
      editors: [
        '"@rina @budi"',
        'bersama --pipeline: akun redaktur yang menyetujui perubahan; --responsible akun penanggung jawab',
      ],
      yes: ['', 'tidak bertanya apa-apa'],
      force: ['', 'memindahkan isi yang sudah ada ke samping'],
    },
  },
  new: {
    does: 'memulai sebuah berita',
    names: '"Judul berita"',
    options: {
      section: ['rubrik', 'rubriknya'],
      author: ['penulis', 'penulisnya'],
      lang: ['en', 'bahasanya, kalau bukan bahasa situs'],
      date: ['"2026-11-22 19:41"', 'kapan terbit'],
      slug: ['kata-kata', 'kata-kata di alamatnya'],
      kind: ['rilis', 'jenis tulisan, dengan kerangka yang tinggal diisi'],
      advert: ['', 'bukan berita melainkan iklan: yang ditulis adalah nama kliennya'],
      publish: ['', 'bukan draf: terbit begitu semua tandanya terisi'],
    },
  },
  check: {
    does: 'mencari yang salah di dalam isi',
    names: '',
    options: {
      json: ['', 'mencetak semuanya untuk program'],
      strict: ['', 'peringatan juga dihitung sebagai galat'],
      fix: ['', 'memperbaiki yang aman diperbaiki'],
      undo: ['', 'mengembalikan perbaikan yang terakhir'],
      links: ['', 'juga memeriksa tautan ke luar lewat jaringan; jawabannya diingat beberapa hari'],
      report: [
        'github',
        'mencatat di samping baris yang diubah: github (di sana dengan sendirinya), atau gitlab untuk gl-code-quality-report.json',
      ],
      'old-addresses': [
        'sitemap.xml',
        'mengatakan alamat situs lama mana yang tetap, dialihkan atau hilang; berkasnya sitemap atau daftar',
      ],
    },
  },
  import: {
    does: 'membawa situs lama ke sini',
    names: '<berkas, folder atau alamat>',
    options: {
      images: ['', 'menyalin gambar ke sebelah beritanya'],
      'dry-run': ['', 'hanya mencetak laporan, tidak menulis apa pun'],
      json: ['', 'mencetak semuanya untuk program'],
      only: [
        'angka atau kata',
        'hanya sekian tulisan pertama, atau yang memuat kata itu di judul, alamat atau kategori',
      ],
      since: ['2024-01-01', 'hanya yang terbit sejak waktu itu'],
      'section-map': ['"kategori=rubrik,…"', 'rubrik bagi tiap kategori, atau nama berkasnya'],
      'allow-private': ['', 'juga mengambil dari alamat jaringan Anda sendiri'],
      release: ['nama', 'mengembalikan tulisan yang disisihkan sebagai spam'],
    },
  },
  update: {
    does: 'memasang Warta yang lebih baru tanpa menyentuh milik Anda',
    names: '<folder Warta yang lebih baru>',
    options: {
      'dry-run': ['', 'hanya mengatakan apa yang akan diubah'],
      base: [
        'folder',
        'Warta asli dari versi yang dipakai sekarang, supaya perubahan Anda dikenali',
      ],
    },
  },
  docs: {
    does: 'menulis ulang tabel isian di README.md dan .schema/, bagi pengembang Warta',
    names: '',
    options: {},
  },
  publish: {
    does: 'membangun situs dan mengirimnya ke hos di publish.yaml',
    names: '',
    options: {
      to: ['NAMA', 'tujuan itu, kalau bukan yang pertama di publish.yaml'],
      'dry-run': ['', 'hanya mengatakan apa yang akan dikirim dan dihapus'],
      'take-over': [
        '',
        'menggantikan situs lama di folder itu (misalnya WordPress), yang disimpan utuh di sebelahnya; dengan --back kembali ke situs lama',
      ],
      back: ['', 'mengembalikan terbitan sebelumnya'],
      log: ['', 'menampilkan apa yang diterbitkan, kapan, dari isi yang mana'],
      'no-verify': ['', 'tidak memeriksa situsnya sesudah terbit, kalau alamatnya belum aktif'],
      json: ['', 'mencetak semuanya untuk program'],
    },
  },
  verify: {
    does: 'membandingkan situs yang dilihat pembaca dengan yang dibangun',
    names: '<alamat situs>',
    options: {
      json: ['', 'mencetak semuanya untuk program'],
      sample: ['200', 'hanya sekian berkas secara acak, dan semua yang baru berubah'],
      connections: ['JUMLAH', 'sambungan sekaligus; biasanya 8'],
    },
  },
  stats: {
    does: 'menghitung pembaca dari catatan akses (access log) hos Anda',
    names: '<berkas catatan, atau folder>',
    options: {
      popular: ['', 'juga menulis popular.json: daftar Terpopuler di halaman depan'],
      json: ['', 'mencetak semuanya untuk program'],
    },
  },
  digest: {
    does: 'menulis surat berita dan teks untuk kanal WhatsApp dan Telegram',
    names: '',
    options: {
      day: ['', '24 jam terakhir; biasanya'],
      week: ['', 'tujuh hari terakhir'],
      unsubscribe: [
        'ALAMAT',
        'tempat pembaca berhenti berlangganan, atau tanda yang diganti layanan surel',
      ],
    },
  },
  report: {
    does: 'menulis bukti tayang sebulan bagi klien, dan kesiapan untuk verifikasi Dewan Pers',
    names: '',
    options: {
      month: ['2026-11', 'bulannya; biasanya bulan yang baru lewat'],
      client: ['"PT Nama Klien"', 'hanya advertorial dan iklan klien itu'],
      'dewan-pers': ['', 'apa yang diminta verifikasi Dewan Pers, dan apa yang sudah ada'],
      verify: ['FOLDER', 'memeriksa apakah laporan di folder itu masih seperti ketika dibuat'],
    },
  },
  crawlers: {
    does: 'memperbarui daftar perayap AI',
    names: '<robots.json>',
    options: {},
  },
  bench: {
    does: 'mengukur kecepatan dan ukuran, bagi pengembang Warta',
    names: '<yang diukur>',
    options: {},
  },
} as const satisfies Record<string, CommandWords>;

/** What each command is for and its options, by the names that are typed. */
export type CommandsWords = {
  readonly [Command in keyof typeof commands]: Omit<CommandWords, 'options'> & {
    options: Readonly<Record<keyof (typeof commands)[Command]['options'], OptionWords>>;
  };
};
