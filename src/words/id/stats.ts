/** What `npm run stats` says, and its report. */
export const stats = {
  notThere: (file: string): string =>
    `${file} tidak ada. Unduh catatan akses (access log) dari panel hos Anda, lalu tulis nama berkasnya.`,
  emptyFolder: (folder: string): string => `Di folder ${folder} tidak ada berkas.`,
  nothingRead: (files: string): string =>
    `Di ${files} tidak ada baris yang dikenali sebagai catatan akses. Yang dikenali: catatan Apache, LiteSpeed, dan nginx (common, combined, dengan atau tanpa nama hos di depan), JSON Caddy, dan JSON Cloudflare (Logpush); boleh dipak dengan gzip.`,
  noSite:
    'site.yaml belum dapat dibaca, jadi tidak diketahui berita mana yang dibaca. Jalankan npm run check.',
  twice: (file: string): string =>
    `${file} sama dengan berkas lain yang disebut; dihitung sekali saja.`,
  damaged: (file: string): string =>
    `${file} rusak atau terpotong: yang dihitung hanya isinya sampai di situ. Unduh lagi kalau bisa.`,
  unread: (file: string, lines: string, first: string): string =>
    `${file}: ${lines} baris bukan catatan akses yang dikenali dan dilewati, pertama baris ${first}.`,
  allOther: (host: string): string =>
    `Semua yang diminta dalam catatan ini dari situs lain, bukan ${host}. Periksa url di site.yaml, atau pakai SITE_URL.`,
  title: 'Pembaca',
  total: (visits: string, from: string, to: string): string =>
    `${visits} kunjungan, ${from} sampai ${to}.`,
  popular: (file: string): string =>
    `${file}: daftar Terpopuler tampil di halaman depan selama tiga hari sesudah hari terakhir catatan ini, mulai situs dibangun.`,
  written: (file: string): string => `Laporan: ${file}`,
  what: 'Kunjungan: seorang pembaca membuka satu halaman; membukanya lagi dalam setengah jam tidak dihitung. Alamat pembaca tidak disimpan di mana pun.',
  byDay: 'Per hari',
  stories: 'Berita',
  others: 'Halaman lain',
  missing: 'Dicari pembaca tetapi tidak ada',
  missingHelp:
    'Kalau berita itu ada di alamat lain, tulis alamat lamanya di aliases berita itu: pembaca lalu diantar ke sana.',
  left: 'Tidak dihitung',
  day: 'Hari',
  headline: 'Judul',
  address: 'Alamat',
  visits: 'Kunjungan',
  times: 'Kali',
  waysTitle: 'Dari mana pembaca datang',
  ways: {
    direct: 'langsung, atau tidak disebut',
    own: 'dari halaman lain situs ini',
    search: 'mesin pencari',
    social: 'media sosial',
    chat: 'obrolan dan surel',
    news: 'kumpulan berita',
    other: 'situs lain',
  },
  leftOut: {
    otherSite: 'situs lain di hos yang sama',
    method: 'bukan pembacaan (HEAD, POST, …)',
    status: 'tidak dijawab dengan halaman: dialihkan, tidak ada, galat',
    worker: 'situs itu sendiri yang memperbarui berita tersimpan',
    program: 'perayap, pratinjau tautan, dan program lain',
    again: 'halaman yang sama dibuka lagi dalam setengah jam',
  },
};
