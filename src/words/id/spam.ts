/** What an editor reads about injected spam, in Indonesian. A new reason begins here. */
export const spam = {
  certain: (text: string) => `“${text}” adalah spam yang disusupkan ke tulisan ini.`,
  suspect: (text: string) => `“${text}” mungkin spam yang disusupkan ke tulisan ini.`,
  doorway: 'Seluruh tulisan ini adalah halaman promosi judi, bukan berita.',
  fix: {
    cut: 'Hapus bagian ini, atau jalankan `npm run check -- --fix`: potongannya disimpan dan dapat dikembalikan.',
    certain:
      'Bacalah kalimatnya, hapus yang bukan tulisan redaksi, lalu ganti sandi akun yang dipakai mengirimnya.',
    suspect:
      'Hapus bila bukan tulisan redaksi. Bila benar, tambahkan kata atau alamat situsnya pada `spam.allow` di site.yaml, atau catat pada `reviewed` di tulisan ini.',
    doorway:
      'Jangan terbitkan. Pindahkan berkas ini dari folder articles dan ganti sandi akun yang dipakai mengirimnya.',
  },
  /** One sentence for each piece of evidence; `text` is where it was seen. */
  reasons: {
    hidden: () =>
      'Bagian ini disembunyikan: pembaca tidak melihatnya, tetapi mesin pencari membacanya.',
    'hidden-many-hosts': () =>
      'Bagian tersembunyi ini menautkan ke banyak situs yang tidak berkaitan.',
    'outside-document': () =>
      'Tautan ini berada di luar isi halaman, tempat peretas biasa menaruhnya.',
    redirect: () => 'Kode ini memindahkan pembaca ke situs lain.',
    'encoded-script': () => 'Kode ini sengaja disamarkan supaya isinya tidak terbaca.',
    'term-line': (text: string) => `Baris “${text}” hanya berisi istilah promosi judi atau spam.`,
    'term-list': (text: string) => `“${text}” adalah deretan istilah promosi judi atau spam.`,
    'brand-line': (text: string) => `Baris “${text}” mirip nama situs judi.`,
    'term-anchor': (text: string) => `Teks tautan “${text}” adalah istilah promosi judi atau spam.`,
    'brand-anchor': (text: string) => `Teks tautan “${text}” mirip nama situs judi.`,
    'lone-anchor': (text: string) =>
      `Tautan “${text}” berdiri sendiri, dan namanya tidak dijelaskan di mana pun.`,
    'anchor-is-path': () =>
      'Alamat tautannya hanya mengulang nama itu di situs yang tidak berkaitan.',
    'term-url': (text: string) =>
      `Alamat tautan “${text}” memuat istilah judi atau nama situs judi.`,
    'asset-path': () =>
      'Tautannya menuju folder gambar atau berkas sistem, tempat peretas biasa menyimpan halaman.',
    'bare-address': () => 'Tautannya menuju nomor IP, bukan nama situs.',
    'term-picture': (text: string) => `Nama atau keterangan gambar “${text}” adalah istilah judi.`,
    'at-end': () => 'Letaknya tersendiri, lepas dari kalimat, seperti tautan yang disisipkan.',
    'after-last-sentence': () => 'Istilah ini tersisa di belakang titik terakhir.',
    cluster: () => 'Beberapa tautan seperti ini berdekatan.',
    'unrelated-hosts': () => 'Tautan-tautannya menuju situs yang tidak saling berkaitan.',
    'term-text': (text: string) => `Istilah yang lazim dalam promosi judi: ${text}.`,
    promotion: (text: string) => `Kata-kata ajakan atau promosi: ${text}.`,
    dense: () => 'Istilah judi diulang terlalu sering untuk sebuah berita.',
    disguised: (text: string) =>
      `“${text}” ditulis dengan huruf samaran supaya lolos dari penyaring.`,
    'headline-only': (text: string) => `“${text}” ada di judul, tetapi tidak ada di isi tulisan.`,
    doorway: (text: string) => `Hampir seluruh isinya promosi judi: ${text}.`,
    repeated: (text: string) => `Tautan “${text}” juga menutup sedikitnya dua tulisan lain.`,
    reporting: (text: string) => `Meringankan: kalimatnya memakai kata-kata liputan (${text}).`,
    quotation: () => 'Meringankan: istilahnya berada di dalam kutipan.',
    'article-reports': () => 'Meringankan: tulisan ini sendiri memberitakan perjudian.',
    'own-or-topic-link': () => 'Meringankan: tautannya menuju situs sendiri atau halaman topik.',
    heading: () => 'Meringankan: letaknya sebagai judul bagian.',
  },
};

/** The same words in any language. */
