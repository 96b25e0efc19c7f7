/** What an editor reads whose text another person changed meanwhile. */
export const conflict = {
  title: 'Naskah ini juga diubah orang lain',
  someone: 'Orang lain',
  saved: (name: string): string =>
    `${name} menyimpan naskah ini sesudah Anda membukanya. Isian yang diubah salah satu saja sudah digabung.`,
  ask: 'Yang berikut diubah oleh Anda berdua. Pilih mana yang dipakai; sebelum itu tidak ada yang disimpan.',
  mine: 'Tulisan Anda',
  theirs: (name: string): string => `Tulisan ${name === 'Orang lain' ? 'orang lain' : name}`,
  both: 'Keduanya, satu di bawah yang lain',
  empty: '(kosong)',
  newPicture: '(foto baru)',
  save: 'Simpan',
  cancel: 'Batal',
};
