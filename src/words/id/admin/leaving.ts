/** What an editor reads who signs out. */
export const leaving = {
  title: 'Draf di perangkat ini ikut terhapus',
  drafts: (count: number): string =>
    `${count} naskah belum disimpan ke hos git dan hanya ada di perangkat ini. Kalau Anda keluar, naskah itu hilang.`,
  leave: 'Keluar dan hapus',
  stay: 'Batal',
};
