/** What an editor reads who orders the front page. */
export const front = {
  open: 'Halaman depan',
  title: 'Yang memimpin halaman depan',
  how: 'Yang bernomor memimpin menurut urutannya selama 48 jam; berita terbaru menyusul di bawahnya. Belum ada yang berubah sebelum Anda menyimpan.',
  nobody: 'Tidak ada berita yang diberi urutan: yang terbaru memimpin.',
  others: 'Berita lain yang dapat memimpin',
  noOthers:
    'Tidak ada. Berita yang lebih lama dari 48 jam hanya dapat memimpin kalau di isiannya ditulis “Di halaman depan sampai”.',
  up: (title: string): string => `Naikkan: ${title}`,
  down: (title: string): string => `Turunkan: ${title}`,
  out: (title: string): string => `Keluarkan: ${title}`,
  addStory: (title: string): string => `Tambahkan: ${title}`,
  /** Said when one was moved. */
  moved: (title: string, place: number): string => `${title}: urutan ${place}`,
  gone: (title: string): string => `${title}: dikeluarkan`,
  tooMany: (count: number, most: number): string =>
    `${count} berita diberi urutan, padahal paling banyak ${most}. Keluarkan ${count - most} supaya dapat disimpan.`,
  save: 'Simpan urutan',
  saving: 'Sedang disimpan …',
  cancel: 'Batal',
  /** The name in the history of the repository. */
  commit: 'Halaman depan',
  notLoaded:
    'Daftar berita belum ada. Masuk dulu dan tunggu sampai daftarnya tampil, lalu tekan lagi.',
  close: 'Tutup',
  restored: 'Ini urutan Anda yang belum tersimpan.',
  kept: 'Tidak ada yang hilang: urutan Anda tetap di sini dan di perangkat ini.',
  changed: 'Halaman depan berubah sementara itu',
  changedHow:
    'Sesudah Anda membukanya, urutannya diubah orang lain, atau waktunya habis. Pilih urutan yang dipakai; sebelum itu tidak ada yang disimpan.',
  mine: 'Urutan Anda',
  theirs: 'Urutan yang sekarang',
};
