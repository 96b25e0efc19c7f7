/** What is said around the notes of the check, where a story is written. */
export const checks = {
  notes: (count: number): string =>
    count === 0 ? 'Pemeriksaan: tidak ada yang perlu diperbaiki.' : `Pemeriksaan: ${count} catatan`,
  held: (count: number, isDraft: boolean): string =>
    isDraft
      ? `Draf. Sebelum terbit, ${count} hal harus diperbaiki:`
      : `Kalau disimpan begini, berita ini tidak tampil kepada pembaca. ${count} hal harus diperbaiki:`,
  holds: 'Harus diperbaiki',
  severity: { error: 'Galat', warning: 'Perlu dilihat', hint: 'Saran' },
  /** Asked when a story that readers would not see is saved. */
  saveHeld: (reasons: string): string =>
    `Belum disimpan, sebab kalau begini berita ini tidak tampil kepada pembaca:\n\n${reasons}\n\nPerbaiki, atau nyalakan Draf. Untuk tetap menyimpannya, tekan Simpan sekali lagi.`,
};
