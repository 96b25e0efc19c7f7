/** What an editor reads above the forms of what readers see. */
export const live = {
  since: (time: string): string => `Tayang ${time}`,
  waiting: 'Tersimpan; menunggu terbit …',
  draft: 'Tersimpan sebagai draf; pembaca belum melihatnya.',
  scheduled: (time: string): string => `Tersimpan; terbit pada ${time}.`,
  beside: 'Tersimpan; tampil sesudah situs dibangun lagi.',
  unseen:
    'Tersimpan. Situs tidak dapat ditanya apakah sudah tayang; bukalah situsnya beberapa menit lagi.',
  newEntry: 'Tulis entri baru di berkas sendiri, di hos git',
  late: 'Tersimpan, tetapi sesudah setengah jam belum tayang. Mungkin penerbitannya gagal: tanyakan kepada pengelola situs.',
};
