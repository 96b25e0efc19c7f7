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
      title: 'Isian halaman, penulis dan topik',
      intro: 'Isian di folder `pages`, folder `authors`, dan berkas `topics.yaml`.',
    },
    site: {
      file: '23-isian-situs',
      title: 'Isian site.yaml',
      intro:
        'Pengaturan seluruh situs, di berkas `site.yaml`. Galat di berkas ini menghentikan semuanya, jadi jalankan pemeriksa sesudah mengubahnya.',
    },
    head: ['isian', 'artinya', 'contoh'],
    kinds: {
      page: 'Halaman tetap: `pages/nama.md`',
      author: 'Penulis: `authors/id.yaml`',
      topic: 'Topik: tiap butir di `topics.yaml`',
    },
  },
  kinds: {
    file: '11-jenis-tulisan',
    title: 'Jenis tulisan dan kerangkanya',
    intro:
      'Di komputer, `npm run new -- "Judul" --kind rilis` memulai tulisan dengan kerangka yang tinggal diisi. Tiap tanda `[ISI: …]` menunggu kata-kata Anda, dan baris `draft: ya` menahannya sampai Anda menghapusnya. Di ponsel, salin kerangka yang lengkap dari halaman berikut: [berita, hukum, kisah, wawancara, opini, analisis](17-kerangka-berita.md), [penjelasan, cek fakta, galeri, rilis, iklan, obituari](18-kerangka-layanan.md), [perkembangan, agenda, bencana, olahraga, hak jawab](19-kerangka-peristiwa.md).',
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
        title: 'Kerangka: penjelasan, cek fakta, galeri, rilis, iklan, obituari',
      },
      events: {
        file: '19-kerangka-peristiwa',
        title: 'Kerangka: perkembangan, agenda, bencana, olahraga, hak jawab',
      },
    },
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
      files: { file: '31-pesan-berkas', title: 'Pesan tentang berkas dan bagian data' },
      fields: { file: '32-pesan-isian', title: 'Pesan tentang isian' },
      site: {
        file: '33-pesan-situs',
        title: 'Pesan tentang rubrik, topik, penulis, redaksi dan spam',
      },
      stories: { file: '34-pesan-berita', title: 'Pesan tentang berita, alamat dan waktu' },
      pictures: { file: '35-pesan-gambar', title: 'Pesan tentang gambar dan dokumen' },
      texts: { file: '36-pesan-naskah', title: 'Pesan tentang judul dan naskah' },
      signs: { file: '37-pesan-tanda', title: 'Pesan tentang tanda yang tidak bekerja' },
      links: { file: '38-pesan-tautan', title: 'Pesan tentang tautan' },
      duties: { file: '39-pesan-etika', title: 'Pesan tentang hukum, etika dan pencabutan' },
    },
  },
};
