import { readiness } from './report/readiness.ts';

/** What `npm run report` says, and what it writes. */
export const report = {
  readiness,
  noSite: 'Alamat situs (url) di site.yaml belum dapat dibaca. Jalankan npm run check.',
  notMonth: (value: string): string =>
    `“${value}” bukan bulan. Tulis tahun dan bulan, misalnya --month 2026-11.`,
  notOver: (month: string): string => `${month} belum mulai, jadi belum ada yang dapat dibuktikan.`,
  notBuilt: (folder: string): string =>
    `Di ${folder} belum ada situs. Laporan dibuat dari situs yang sudah dibangun: jalankan npm run build, lalu ulangi.`,
  otherBuilt: (folder: string): string =>
    `Situs di ${folder} dibangun dari isi yang lain: ada berita yang bertambah, berubah atau dicabut sesudahnya. Jalankan npm run build, terbitkan, lalu ulangi.`,
  pageMissing: (path: string): string =>
    `Halaman ${path} tidak ada di situs yang dibangun. Jalankan npm run build, lalu ulangi.`,
  noStories: (month: string): string => `Tidak ada berita atau iklan pada ${month}.`,
  noClient: (client: string, month: string, clients: string): string =>
    `Pada ${month} tidak ada advertorial atau iklan dari “${client}”.${clients === '' ? '' : ` Klien bulan itu: ${clients}.`} Nama klien ditulis di isian client berita berlabel advertorial, dan di berkas iklan.`,
  pictures: 'mengambil gambar halaman',
  noBrowser:
    'Tanpa gambar halaman: di komputer ini tidak ditemukan Chromium, Chrome atau Edge. Pasang salah satunya, atau sebut tempatnya di CHROMIUM_PATH.',
  noStart: 'Tanpa gambar halaman: Chromium ada tetapi tidak mau berjalan. Laporan selebihnya utuh.',
  failed: (files: string): string =>
    `Gambar halaman ini tidak jadi dan dilewati: ${files}. Ulangi perintahnya kalau perlu.`,
  shallow:
    'Repositori ini hanya salinan sebagian (shallow), jadi riwayat suntingan yang lama tidak disebut. Ambil seluruhnya dengan git fetch --unshallow.',
  dirty:
    'Ada isi yang belum di-commit: tanda + di belakang commit mengatakannya. Commit dulu supaya laporan menunjuk isi yang tepat.',
  summary: (stories: string, adverts: string, month: string): string =>
    `${month}: ${stories} berita dan advertorial, ${adverts} iklan.`,
  written: (file: string): string => `Laporan: ${file}`,
  sealed: (digest: string): string =>
    `Sidik laporan: ${digest}\nKirim sidik itu lewat jalan lain (misalnya WhatsApp) bersama laporannya, dan simpan di redaksi.`,
  verify: {
    notReport: (path: string): string =>
      `Di ${path} tidak ada laporan (index.html dan manifest.sha256). Sebut folder laporannya.`,
    digest: (digest: string): string =>
      `Sidik laporan: ${digest}\nBandingkan dengan sidik yang dikirim bersama laporan.`,
    whole: (files: string): string => `Utuh: ${files} berkas sama seperti ketika laporan dibuat.`,
    unsealed:
      'index.html, index.html.sha256 dan manifest.sha256 tidak cocok satu sama lain: laporannya diubah sesudah dibuat.',
    changed: (file: string): string => `Berubah: ${file}`,
    missing: (file: string): string => `Tidak ada: ${file}`,
    differing: (file: string): string => `Kini lain di situs yang dibangun: ${file}`,
    differingHelp:
      'Halaman yang kini lain tidak berarti salah: ralat, pembaruan dan daftar berita terkait mengubah halaman. Laporan memuat halaman seperti waktu itu.',
  },
  title: 'Bukti tayang',
  partial: (time: string): string =>
    `Bulan ini belum selesai: laporan memuat yang terbit sampai ${time}.`,
  ofClient: (client: string): string => `Untuk ${client}`,
  made: (time: string): string => `Dibuat ${time}`,
  total: (stories: string, adverts: string): string =>
    `${stories} berita dan advertorial, ${adverts} iklan.`,
  number: 'No.',
  headline: 'Judul',
  kind: 'Jenis',
  news: 'Berita',
  advert: 'Iklan',
  published: 'Terbit',
  visits: 'Kunjungan',
  address: 'Alamat',
  client: 'Klien',
  section: 'Rubrik',
  byline: 'Penulis',
  newsroom: 'Redaksi',
  changes: 'Perubahan',
  noChanges: 'tidak ada',
  change: {
    updated: 'Diperbarui',
    correction: 'Ralat',
    reply: 'Hak jawab',
    edited: 'Disunting',
  },
  withdrawn: 'Dicabut',
  withdrawnAt: (time: string): string => `Dicabut ${time}`,
  withdrawnHeadline: 'Berita yang dicabut',
  noTime: 'waktunya tidak dicatat',
  reason: 'Alasan',
  digest: 'SHA-256 halaman',
  places: 'Tempat',
  placeNames: {
    front: 'halaman depan',
    section: 'rubrik',
    story: 'di dalam berita',
    end: 'akhir berita',
    search: 'pencarian',
  },
  everywhere: 'semua tempat',
  period: 'Masa tayang',
  from: (time: string): string => `sejak ${time}`,
  until: (time: string): string => `sampai ${time}`,
  open: 'tanpa batas',
  pages: 'Halaman yang memuatnya',
  pagesOf: {
    built: (count: string): string =>
      `${count} halaman pada situs yang dibangun ketika laporan ini dibuat`,
    reckoned: (count: string): string =>
      `${count} halaman menurut aturan penempatan iklan dan isi situs sekarang: masa tayangnya berakhir sebelum situs ini dibangun`,
  },
  morePages: (left: string): string => `dan ${left} lainnya, di adverts.csv`,
  noPages: 'tidak ada pada situs yang dibangun ketika laporan ini dibuat',
  counted: (counted: string, all: string): string =>
    `Kunjungan dihitung dari catatan hos dengan npm run stats: ${counted} dari ${all} hari bulan ini. Seorang pembaca yang membuka halaman yang sama lagi dalam setengah jam dihitung sekali; perayap tidak dihitung.`,
  notCounted: 'Kunjungan bulan ini tidak dihitung.',
  historyNone:
    'Tidak ada riwayat git, jadi suntingan yang tidak diberitahukan kepada pembaca tidak disebut.',
  historyShallow: 'Riwayat git tidak lengkap, jadi suntingan yang lama mungkin tidak disebut.',
  historyKnown:
    'Disunting: berkas beritanya diubah sesudah terbit menurut git, dengan nomor commit. Suntingan kecil seperti salah ketik termasuk.',
  picture: (url: string): string => `Gambar halaman ${url} dari situs yang dibangun`,
  checkTitle: 'Cara memeriksa laporan ini',
  what: 'Apa yang dibuktikan. Di folder laporan ini ada salinan setiap halaman persis seperti diterbitkan (pages/), gambarnya (pictures/) dan tabelnya. Setiap berkas punya sidik SHA-256: angka panjang yang berubah sama sekali kalau satu huruf saja diganti.',
  chain:
    'manifest.sha256 memuat sidik semua berkas itu. Halaman ini menyebut sidik manifest, dan sidik halaman ini sendiri ada di index.html.sha256; itulah sidik laporan yang dikirim redaksi lewat jalan lain.',
  manifest: 'Sidik manifest',
  commit: 'Commit isi',
  noCommit: 'isi tidak disimpan dengan git',
  steps: [
    'Di folder laporan buka terminal. Windows: certutil -hashfile index.html SHA256. macOS dan Linux: shasum -a 256 index.html.',
    'Bandingkan hasilnya dengan sidik laporan dari redaksi. Kalau sama, halaman ini tidak diubah.',
    'Berkas lainnya sekaligus: shasum -a 256 -c manifest.sha256. Di Windows satu per satu dengan certutil, lalu cocokkan dengan manifest.sha256.',
    'Redaksi memeriksa semuanya dengan npm run report -- --verify dan nama folder ini.',
  ],
  limits:
    'Batasnya. Sidik membuktikan bahwa laporan tidak berubah sejak dibuat, bukan kapan dibuat; untuk itu ada commit di repositori redaksi. Halaman di situs boleh berubah sesudah laporan ini, misalnya karena ralat.',
};
