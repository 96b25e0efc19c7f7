/** The pages of the handbook that are made of the fields and rules themselves. */
export const handbook = {
  generated: '*Halaman ini dibuat sendiri oleh Warta dari aturannya (`npm run docs`).*',
  fields: {
    story: {
      file: '21-isian-berita',
      title: 'Semua isian berita',
      intro:
        'Isian di bagian data sebuah berita. Yang wajib hanya `title`, `date` dan `section`; yang lain boleh tidak ada. Nama bertitik seperti `image.alt` ditulis bertingkat: `alt` di bawah `image`, diawali dua spasi.',
    },
    others: {
      file: '22-isian-lain',
      title: 'Isian halaman, penulis, topik dan iklan',
      intro:
        'Isian di folder `pages`, `series`, `authors` dan `adverts`, dan di berkas `topics.yaml`.',
    },
    site: {
      file: '23-isian-situs',
      title: 'Isian site.yaml',
      intro:
        'Pengaturan seluruh situs, di berkas `site.yaml`. Galat di berkas ini menghentikan semuanya, jadi jalankan pemeriksa sesudah mengubahnya.',
    },
    publish: {
      file: '24-isian-penerbitan',
      title: 'Isian publish.yaml',
      intro:
        'Ke mana situs dikirim oleh `npm run publish`: berkas `publish.yaml` di folder `content`, di sebelah `site.yaml`. Contoh tiap cara ada di [Menerbitkan ke hosting](25-menerbitkan-hosting.md). Kata sandi dan kunci tidak pernah ditulis di sini.',
    },
    head: ['isian', 'artinya', 'contoh'],
    kinds: {
      page: 'Halaman tetap: `pages/nama.md`',
      series: 'Seri dan dosir: `series/nama.md`',
      author: 'Penulis: `authors/id.yaml`',
      advert: 'Iklan: `adverts/nama.yaml`',
      topic: 'Topik: tiap butir di `topics.yaml`',
    },
  },
  kinds: {
    file: '11-jenis-tulisan',
    title: 'Jenis tulisan dan kerangkanya',
    intro:
      'Di komputer, `npm run new -- "Judul" --kind rilis` memulai tulisan dengan kerangka yang tinggal diisi. Tiap tanda `[ISI: …]` menunggu kata-kata Anda, dan baris `draft: ya` menahannya sampai Anda menghapusnya. Di ponsel, salin kerangka yang lengkap dari halaman berikut: [berita, hukum, kisah, wawancara, opini, analisis](17-kerangka-berita.md), [penjelasan, cek fakta, galeri, esai foto, rilis, iklan, obituari](18-kerangka-layanan.md), [perkembangan, agenda, bencana, olahraga, hak jawab](19-kerangka-peristiwa.md).',
    head: ['jenis', 'nama lain', 'untuk apa'],
  },
  skeletons: {
    headline: 'judul',
    intro:
      'Salin satu kotak ke berkas baru, misalnya `nama-berita.md` di folder bulannya. Ganti dulu `date` dan `section` dengan waktu dan rubrik Anda, lalu tiap tanda `[ISI: …]` beserta kurung sikunya. Baris yang diawali `#` dan spasi hanya keterangan dan boleh dihapus; isian seperti `#image:` dipakai dengan menghapus tanda `#`-nya saja. Terakhir hapus baris `draft`.',
    parts: {
      news: {
        file: '17-kerangka-berita',
        title: 'Kerangka: berita, hukum, kisah, wawancara, opini',
      },
      service: {
        file: '18-kerangka-layanan',
        title: 'Kerangka: penjelasan, cek fakta, galeri, esai foto, rilis, iklan, obituari',
      },
      events: {
        file: '19-kerangka-peristiwa',
        title: 'Kerangka: perkembangan, agenda, bencana, olahraga, hak jawab',
      },
    },
  },
  targets: {
    file: '26-contoh-publish-yaml',
    title: 'Contoh publish.yaml',
    intro:
      'Pilih satu cara, salin kotaknya ke berkas `publish.yaml` di folder `content`, lalu ganti isinya dengan yang tertulis di panel hosting. `name` boleh apa saja; ia disebut sesudah `--to`. Rahasia diberikan lewat nama di samping tiap cara, di komputer maupun di GitHub dan GitLab ([Menerbitkan ke hosting](25-menerbitkan-hosting.md)); `WARTA_PASSWORD_UTAMA` hanya untuk hos bernama `utama`. Dua hos ditulis berurutan di bawah satu `targets`. Semua isian: [isian publish.yaml](24-isian-penerbitan.md).',
    /** By their names in publish.yaml. */
    ways: {
      sftp: 'Untuk hosting dengan akses SSH (cPanel: *SSH Access*). Rahasianya `WARTA_PASSWORD`, atau kunci pribadi di `WARTA_KEY` dengan `WARTA_PASSPHRASE`. Pada kali pertama Warta menyebut sidik kunci hos: cocokkan dengan panel hosting, lalu tulis sebagai `fingerprint`.',
      ftps: 'FTP dengan sambungan tersandi, untuk hosting tanpa SSH. Nama server dan akun ada di cPanel, *FTP Accounts*. Rahasianya `WARTA_PASSWORD`.',
      ftp: 'FTP tanpa penyandian: siapa pun di jalan dapat membaca kata sandinya. Hanya kalau hosting tidak punya cara lain; karena itu perlu `unencrypted: ya`. Rahasianya `WARTA_PASSWORD`.',
      rsync:
        'Paling hemat, kalau program rsync terpasang di komputer ini dan hosting memberi akses SSH. Rahasianya kunci pribadi di `WARTA_KEY` dengan `WARTA_PASSPHRASE`, atau `WARTA_PASSWORD`; tanpa keduanya dipakai yang sudah dikenal ssh. Pada kali pertama Warta menyebut sidik kunci hos: cocokkan dengan panel hosting, lalu tulis sebagai `fingerprint`.',
      s3: 'Amazon S3 dan layanan yang berbicara sama. Untuk selain Amazon tambahkan `endpoint`, alamat layanannya. Rahasianya `WARTA_ACCESS_KEY` dan `WARTA_SECRET_KEY`.',
      folder:
        'Folder di komputer ini, di cakram lain, atau milik server web di mesin yang sama. Tanpa rahasia.',
    } as Readonly<Record<string, string>>,
  },
  delivery: {
    file: '40-pesan-menerbitkan',
    title: 'Pesan waktu menerbitkan dan memeriksa situs',
    intro:
      'Semua kalimat yang dapat muncul, dengan … di tempat nama dan alamat Anda. Penerbitan yang berhenti tidak merusak apa pun: situs yang sedang dibaca orang tetap utuh, yang lama atau yang baru. Langkah demi langkah: [Menerbitkan ke hosting](25-menerbitkan-hosting.md).',
    faults: 'Kalau npm run publish berhenti',
    findings: 'Yang ditemukan npm run verify',
  },
  messages: {
    /** The effect of a rule, after its name. */
    effects: {
      stop: '**GALAT**, menghentikan semua penerbitan',
      broken: '**GALAT**, menahan berkas ini',
      error: '**GALAT**, tidak menahan apa pun',
      warning: '**peringatan**, tetap terbit',
      hint: '*saran*',
    },
    intro:
      'Di ujung tiap baris pemeriksa ada nama pesannya, misalnya `picture/no-alt`; cari nama itu di sini. Isi di dalam tanda kutip hanya contoh. Di bawah tiap pesan ada jalan keluarnya. Apa arti galat, peringatan dan saran: lihat [Kalau ada yang salah](16-kalau-ada-yang-salah.md).',
    areas: {
      files: { file: '31-pesan-berkas', title: 'Pesan tentang berkas' },
      data: {
        file: '30-pesan-bagian-data',
        title: 'Pesan tentang bagian data dan cara menulisnya',
      },
      fields: { file: '32-pesan-isian', title: 'Pesan tentang isian' },
      site: {
        file: '33-pesan-situs',
        title: 'Pesan tentang rubrik, topik, penulis, redaksi dan spam',
      },
      stories: { file: '34-pesan-berita', title: 'Pesan tentang berita, alamat dan waktu' },
      pictures: { file: '35-pesan-gambar', title: 'Pesan tentang gambar, dokumen dan iklan' },
      charts: { file: '47-pesan-tabel', title: 'Pesan tentang tabel dan diagram' },
      forms: {
        file: '43-pesan-bentuk',
        title: 'Pesan tentang liputan langsung, suara dan video, seri, cek fakta dan esai foto',
      },
      readership: { file: '51-pesan-pembaca', title: 'Pesan tentang dukungan dan pengikut' },
      texts: { file: '36-pesan-naskah', title: 'Pesan tentang judul dan naskah' },
      signs: { file: '37-pesan-tanda', title: 'Pesan tentang tanda yang tidak bekerja' },
      links: { file: '38-pesan-tautan', title: 'Pesan tentang tautan' },
      duties: { file: '39-pesan-etika', title: 'Pesan tentang hukum dan etika' },
      withdrawals: { file: '52-pesan-pencabutan', title: 'Pesan tentang pencabutan' },
    },
  },
};
