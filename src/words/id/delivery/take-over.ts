/** Beside which switch these words are said: `--to` and its name, or nothing. */
const command = (to: string, options: string): string => `npm run publish --${to} ${options}`;

/** What is said of a folder in which another site lies, and of taking its place, in Indonesian. */
export const takeOver = {
  lies: (folder: string, count: number): string =>
    `Folder ${folder} di hos sudah berisi ${count} berkas dan folder yang bukan dari Warta:`,
  system: (name: string, signs: string): string => `${name} (${signs})`,
  frontProgram: (name: string): string =>
    `${name}: banyak hos menampilkannya, bukan index.html situs yang baru`,
  rulesLead:
    '.htaccess: mengarahkan semua alamat ke program itu, jadi halaman situs yang baru tidak akan terbuka',
  rulesOther: '.htaccess: berisi aturan untuk seluruh folder, juga bagi situs yang baru',
  along: (names: string): string =>
    `${names}: dipakai hos sendiri (misalnya bukti sertifikat); ikut ke situs yang baru`,
  otherDomain: (name: string): string => `${name}: tampaknya situs domain lain`,
  inside: (name: string): string =>
    `${name}: WordPress tersendiri; kalau itu situs subdomain, sesudah pergantian arahkan Document Root-nya (cPanel → Domains → Manage) ke folder yang lama`,
  untouched: 'Tidak ada yang dikirim dan tidak ada yang disentuh.',
  offer: (folder: string, fresh: string, to: string): string =>
    `Untuk menggantikannya: ${command(to, '--take-over')}\nSitus yang baru dikirim dulu ke folder ${fresh} di sebelahnya, lalu nama kedua folder ditukar sekaligus. Yang lama tetap utuh dengan nama ${folder}.lama-TANGGAL, dan ${command(to, '--take-over --back')} mengembalikannya.`,
  byHand: (folder: string): string =>
    `Folder itu tidak bisa diganti namanya dari sini. Pilihannya: buat folder baru yang kosong di cPanel → File Manager, tulis namanya di publish.yaml (folder: …), terbitkan ke sana, lalu di cPanel → Domains → Manage ganti Document Root ke folder itu. Kalau domain utama tidak bisa diganti Document Root-nya, pindahkan isi ${folder} di File Manager (Select All, Move) ke folder lain, lalu terbitkan.`,
  otherBucket:
    'Bucket tidak bisa ditukar namanya. Buat bucket baru yang kosong, tulis namanya di publish.yaml (bucket: …), terbitkan ke sana, lalu arahkan domain atau CDN ke bucket itu; bucket yang lama tetap utuh.',
  cannotRename: (folder: string, said: string | undefined): string =>
    `Folder ${folder} tidak bisa diganti namanya${said === undefined ? ' lewat jalan ini' : ''}, jadi pembaca masih melihat situs yang lama, utuh.${said === undefined ? '' : ` ${said}`}\nGantinya: kalau situs yang baru sudah terkirim ke ${folder}.warta-baru, buka cPanel → Domains → Manage dan ganti Document Root ke folder itu (dan folder: di publish.yaml), atau di cPanel → File Manager pilih ${folder}, Rename menjadi ${folder}.lama, lalu Rename ${folder}.warta-baru menjadi ${folder}.`,
  otherDomains: (folder: string, names: readonly string[]): string =>
    `Di dalam ${folder} ada folder yang tampaknya situs domain lain: ${names.join(', ')}. Situs itu akan ikut hilang, jadi tidak ada yang diganti. Di cPanel → Domains → Manage pindahkan Document Root domain itu ke folder di luar ${folder}; kalau situs itu sudah tidak dipakai, di File Manager ganti namanya (Rename) menjadi nama tanpa titik. Lalu ulangi.`,
  nothing: (folder: string): string =>
    `Di ${folder} tidak ada situs lain yang perlu digantikan; diterbitkan seperti biasa.`,
  finished: (folder: string, way: 'over' | 'back'): string =>
    `Pergantian yang tadi terputus sudah diselesaikan: ${folder} sekarang berisi situs ${way === 'over' ? 'yang baru' : 'yang lama'}.`,
  done: (folder: string, old: string): string =>
    `${folder} sekarang berisi situs yang baru. Situs yang lama utuh di folder ${old}, di sebelahnya.`,
  wentAlong: (names: string): string => `Ikut ke situs yang baru: ${names}.`,
  keep: (old: string, until: string, to: string): string =>
    `Kembali ke yang lama: ${command(to, '--take-over --back')}\nSimpan folder ${old} setidaknya sampai ${until}, lebih baik seminggu. Menghapusnya: cPanel → File Manager → pilih ${old} → Delete. Basis data WordPress tidak disentuh.`,
  reachable: (old: string): string =>
    `Folder ${old} masih bisa dibuka orang lewat alamatnya. Di cPanel → Directory Privacy lindungi dengan kata sandi, atau pindahkan ke luar folder situs.`,
  returned: (folder: string, fresh: string, to: string): string =>
    `${folder} sekarang berisi situs yang lama lagi. Situs dari Warta utuh di folder ${fresh}; ${command(to, '--take-over')} memasangnya kembali.`,
  noOld: (folder: string): string =>
    `Tidak diketahui situs lama mana yang dulu ada di ${folder}, atau foldernya sudah dihapus, jadi tidak ada yang diubah.`,
};
