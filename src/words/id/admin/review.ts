/** What they read who hand drafts to the editor, and who gives them back. */
export const review = {
  waiting: 'Menunggu redaktur',
  count: (stories: number): string => `Menunggu redaktur: ${stories}`,
  send: 'Kirim ke redaktur',
  giveBack: 'Kembalikan ke penulis',
  note: 'Apa yang perlu diperbaiki? Penulis membacanya ketika membuka naskah ini.',
  /** Above the form of a draft that was given back. */
  asked: (note: string): string => `Dikembalikan redaktur: ${note}`,
  same: 'Tidak ada yang perlu disimpan: naskah ini sudah begitu. Ubah naskahnya, lalu kirim lagi.',
  published:
    'Yang diperiksa hanya draf, padahal berita ini sudah tayang atau terjadwal; kalau dikirim, pembaca kehilangan beritanya. Simpan perubahannya dengan Simpan. Kalau memang harus turun dulu, nyalakan Draf, simpan, lalu kirim.',
  cancel: 'Batal',
  close: 'Tutup',
};
