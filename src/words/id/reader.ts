import { tools } from './tools.ts';

/** Words of the reader's comforts and of offline reading in Indonesian. */
export const reader = {
  display: 'Tampilan',
  textSize: 'Ukuran teks',
  sizes: ['Terkecil', 'Kecil', 'Sedang', 'Besar', 'Terbesar'],
  theme: 'Warna',
  themeAuto: 'Otomatis',
  themeLight: 'Terang',
  themeDark: 'Gelap',
  contrast: 'Kontras tinggi',
  saver: 'Hemat data',
  saverHelp: 'Gambar dimuat bila diketuk.',
  largePicture: 'Gambar besar',
  previousPicture: 'Gambar sebelumnya',
  nextPicture: 'Gambar berikutnya',
  loadPicture: 'Muat gambar',
  /** How long ago a time is: this minute, minutes, hours, the day before; years, above an article. */
  ages: ['Baru saja', '# menit lalu', '# jam lalu', 'Kemarin', 'Berita ini terbit # tahun lalu'],
  saved: 'Berita tersimpan',
  share: 'Bagikan',
  save: 'Simpan',
  ...tools,
  codeMissing: 'Kode halaman gagal diunduh. Muat ulang halaman.',
  listenImpossible: 'Dengarkan tidak berjalan di peramban ini. Muat ulang halaman.',
  toolsImpossible: 'Simpan dan Dengarkan tidak berjalan di peramban ini. Muat ulang halaman.',
  articleTools: 'Alat baca',
  listen: 'Dengarkan',
  goOn: 'Lanjutkan dari tempat terakhir',
  storedCopy: 'Salinan tersimpan, dimuat',
  savedTitle: 'Berita tersimpan',
  savedLead:
    'Berita yang Anda simpan di peramban ini. Dapat dibaca tanpa sambungan, dan tetap ada sampai Anda menghapusnya atau berita itu dicabut.',
  savedEmpty: 'Belum ada berita tersimpan. Ketuk “Simpan” di bawah judul sebuah berita.',
  savedNoScript: 'Menyimpan berita memerlukan JavaScript.',
  listUnready:
    'Daftar ini tidak berjalan di peramban ini, atau kodenya gagal diunduh: coba muat ulang halaman.',
  savedSearch: 'Cari dalam simpanan',
  savedSearchNone: 'Tidak ada simpanan yang memuat kata itu.',
  savedOrder: 'Urutan',
  savedNewest: 'Terakhir disimpan',
  savedPublished: 'Terbit terbaru',
  savedLargest: 'Terbesar',
  savedTotal: '{n} berita, {size}',
  savedWhen: 'disimpan',
  remove: 'Hapus',
  removeAll: 'Hapus semua',
  removeAllAsk: 'Hapus semua berita tersimpan?',
  offlineTitle: 'Sedang luring',
  offlineLead:
    'Halaman ini belum pernah dimuat di perangkat ini, dan sambungan sedang tidak ada. Yang berikut dapat dibaca sekarang:',
  offlineNone: 'Belum ada halaman tersimpan di perangkat ini.',
  offlineArticles: 'Berita',
  offlinePages: 'Halaman',
  offlineRetry: 'Coba lagi',
  offlineSearch:
    'Sedang luring, dan bagian indeks untuk kata itu belum pernah diunduh. Yang tampak, bila ada, hanya judul terbaru yang cocok.',
  read: 'dibaca',
};

/** The words that every interface language has to provide. */
