import { init } from './init.ts';
import { update } from './update.ts';

/** What the newsroom's commands say, in Indonesian. */
export const desk = {
  check: {
    mended: (places: number, file: string, rules: string) =>
      `Diperbaiki ${places} tempat di ${file} (${rules}).`,
    nothingMended: 'Tidak ada yang bisa diperbaiki sendiri dengan aman.',
    aside: (folder: string) =>
      `Berkas semula disimpan di ${folder}; kembalikan dengan npm run check -- --undo.`,
    nothingToUndo: 'Tidak ada perbaikan yang bisa dikembalikan.',
    back: (file: string) => `Dikembalikan: ${file}`,
    changedSince: (file: string) =>
      `${file} sudah diubah sesudah diperbaiki, jadi dibiarkan; bentuk semulanya tetap ada di folder _check.`,
    asking: (addresses: number) =>
      `Memeriksa ${addresses} alamat luar, pelan-pelan supaya tidak membebani situs orang …`,
    asked: (askedCount: number, remembered: number, left: number) =>
      `${askedCount} alamat luar diperiksa, ${remembered} masih diingat dari hari-hari lalu.${left > 0 ? ` ${left} belum sempat: jalankan lagi npm run check -- --links untuk melanjutkan.` : ''}`,
    offline: 'Tidak ada sambungan internet, jadi tautan ke luar belum diperiksa.',
    oldMissing: (file: string) => `Daftar alamat ${file} tidak bisa dibaca.`,
    fates: { kept: 'tetap', redirected: 'dialihkan', lost: 'HILANG' },
    fateTotal: (keptCount: number, redirectedCount: number, lostCount: number) =>
      `${keptCount} tetap, ${redirectedCount} dialihkan, ${lostCount} hilang. Alamat yang hilang bisa ditulis di aliases berita yang menggantikannya.`,
  },
  new: {
    askTitle: 'Judul berita: ',
    askSection: (choices: string) => `Rubrik (${choices}): `,
    askAuthor: (choices: string) => `Penulis (${choices}; kosongkan untuk redaksi): `,
    unknownSection: (value: string, choices: string) =>
      `Rubrik “${value}” tidak ada. Pakai salah satu: ${choices}.`,
    unknownAuthor: (value: string, choices: string) =>
      `Penulis “${value}” tidak ada di folder authors. Yang ada: ${choices}.`,
    noSlug:
      'Judul itu tidak punya huruf Latin atau angka untuk alamatnya; tambahkan --slug kata-kata.',
    badDate: (value: string) => `“${value}” bukan waktu. Tulis misalnya 2026-11-22 19:41.`,
    newFile: (file: string) => `Dibuat: ${file}`,
    next: 'Ganti tiap [ISI: …] dengan isinya, lihat dengan npm run dev, periksa dengan npm run check; hapus baris draft untuk menerbitkan.',
    advert: {
      askClient: 'Nama klien: ',
      places: 'depan, rubrik, berita, akhir, pencarian',
      next: 'Isi title atau picture supaya iklannya tampil, lihat dengan npm run dev, periksa dengan npm run check.',
      comments: {
        title: 'tulisan iklan: hapus tanda # dan ganti titik-titiknya',
        picture: 'atau gambar di folder ini, dengan semua tulisannya di alt',
        link: 'ke mana iklan menuju',
        places: 'hapus tempat yang tidak dipesan',
        until: 'sampai hari ini habis; samakan dengan kontrak',
      },
    },
    /** As it is written after `draft:`. */
    yes: 'ya',
    comments: {
      date: 'kapan terbit; waktu yang akan datang berarti terjadwal',
      draft: 'hapus baris ini untuk menerbitkan',
      image: 'gambar utama: simpan berkasnya di folder ini, lalu hapus tanda # di bawah',
    },
  },
  init,
  update,
  preview: {
    mark: { draft: 'DRAF', scheduled: 'TERJADWAL' },
    draft: 'Draf: pembaca belum melihat tulisan ini.',
    scheduled: (time: string) => `Terjadwal: pembaca baru melihat tulisan ini pada ${time}.`,
    problems: (count: number) => `${count} catatan pemeriksa pada tulisan ini`,
    line: (line: number) => `baris ${line}`,
    severity: { error: 'GALAT', warning: 'peringatan', hint: 'saran' },
    clean: 'Pemeriksa tidak menemukan masalah pada tulisan ini.',
  },
};

/** The same words in any language. */
