import { takeOver } from './delivery/take-over.ts';
import { verify } from './delivery/verify.ts';

/** What is told of a publication in the log. */
type LoggedPublication = {
  time: string;
  target: string;
  action: 'publish' | 'back' | 'take-over' | 'give-back';
  edition: string;
  commit: string;
  who: string;
  sentCount: number;
  removedCount: number;
};

/** What each publication of the log did. */
const ACTIONS = {
  publish: 'terbit',
  back: 'kembali ke',
  'take-over': 'menggantikan situs lama dengan',
  'give-back': 'situs lama kembali menggantikan',
};
/** What is wrong with a certificate, by Node's word for it. */
function certificateReason(reason: string, names: string): string {
  switch (reason) {
    case 'CERT_HAS_EXPIRED':
      return 'masa berlakunya sudah habis';
    case 'CERT_NOT_YET_VALID':
      return 'belum berlaku';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
      return 'dibuat sendiri, bukan oleh penerbit sertifikat yang dikenal';
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'penerbitnya tidak dikenal, atau sertifikat perantaranya tidak dipasang';
    default:
      return names === '' ? reason : `dibuat untuk nama lain, yaitu ${names}`;
  }
}

/** What is said while a site is brought to its host, in Indonesian. */
export const delivery = {
  takeOver,
  verify,
  publish: {
    noTargets: (file: string): string =>
      `Belum ada tujuan: buat berkas ${file} berisi, misalnya:\n\ntargets:\n  - name: utama\n    kind: sftp\n    server: ftp.kabarkota.example\n    user: kabarkota\n    folder: public_html\n    preset: apache\n\nKata sandi jangan ditulis di sana; nanti ditanyakan.`,
    notBuilt:
      'Tidak ada yang dikirim: situsnya belum bisa dibangun. Betulkan yang disebut di atas, lalu ulangi.',
    sending: (target: string): string => `Mengirim ke ${target}`,
    waiting: (who: string, since: string): string =>
      `${who} sedang menerbitkan ke hos yang sama (sejak ${since}); menunggu giliran …`,
    same: (target: string): string => `Di ${target} sudah sama, tidak ada yang dikirim.`,
    sent: (
      target: string,
      sentCount: number,
      removedCount: number,
      size: string,
      seconds: number,
    ): string =>
      `Terbit di ${target}: ${sentCount} berkas dikirim (${size}), ${removedCount} dihapus, ${seconds.toFixed(1)} detik.`,
    wouldSend: (target: string, sentCount: number, removedCount: number, size: string): string =>
      `Ke ${target} akan dikirim ${sentCount} berkas (${size}) dan dihapus ${removedCount}; belum ada yang dikerjakan.`,
    more: (count: number): string => `… dan ${count} lagi`,
    back: (time: string, takenDownCount: number): string =>
      `Kembali ke terbitan ${time}.${takenDownCount === 0 ? '' : ` Sejak itu ${takenDownCount} berita dicabut atau dihapus: halaman yang menyebutnya diambil dari terbitan sekarang, dan beritanya tidak muncul lagi.`}`,
    noWayBack: (target: string): string =>
      `Belum ada terbitan sebelumnya untuk ${target} yang disimpan di komputer ini, jadi tidak ada yang diubah.`,
    publicationStands:
      'Terbitannya sendiri sudah sampai di hos; yang di atas tentang apa yang dilihat pembaca sekarang.',
    notLooked:
      'Terbitannya sendiri sudah sampai di hos. Kalau alamat itu memang belum aktif, tambahkan --no-verify.',
    publicRepository: (page: string): string =>
      `Perhatian: ${page} bisa dibaca siapa saja, termasuk draf, berita terjadwal, dan semua riwayatnya. Jadikan pribadi (private) di Settings repositori itu; situsnya tetap terbit. Percakapan dan naskah yang disisihkan (_import, _check) tidak ikut ke sana.`,
    askPassword: (user: string, server: string): string =>
      `Kata sandi ${user} di ${server} (tidak terlihat saat diketik): `,
    askPassphrase: 'Kata sandi kunci SSH (tidak terlihat saat diketik): ',
    noLog: 'Belum pernah ada yang diterbitkan dari sini.',
    logLine: (entry: LoggedPublication): string =>
      `${entry.time}  ${entry.target}  ${ACTIONS[entry.action]} ${entry.edition}  isi ${entry.commit}  ${entry.who}  +${entry.sentCount} -${entry.removedCount}`,
  },
  faults: {
    lost: 'Sambungan ke hos terputus dan tidak tersambung lagi. Situs tetap utuh; jalankan lagi npm run publish, dan yang sudah terkirim tidak dikirim dua kali.',
    unreachable: (server: string): string =>
      `Server “${server}” tidak menjawab. Periksa isian server dan port di publish.yaml, dan sambungan internet Anda.`,
    login: (user: string): string =>
      `Hos menolak masuk sebagai “${user}”. Periksa nama akun di publish.yaml dan kata sandinya (WARTA_PASSWORD).`,
    lockedKey:
      'Kunci SSH terkunci, dan kata sandi kuncinya belum ada atau salah. Isi WARTA_PASSPHRASE dengan kata sandi kunci itu.',
    noKey:
      'Isi WARTA_KEY bukan kunci pribadi SSH. Salin seluruh berkas kunci, dari baris -----BEGIN sampai -----END; yang berakhiran .pub adalah kunci umum dan tidak bisa dipakai.',
    keys: (key: string | undefined): string =>
      `${key === undefined ? 'Kunci S3 belum ada.' : `Kunci S3 “${key}” ditolak.`} Isi WARTA_ACCESS_KEY dan WARTA_SECRET_KEY dengan kunci dari panel layanan, dan periksa isian region di publish.yaml.`,
    noBucket: (bucket: string): string =>
      `Bucket “${bucket}” tidak ada. Periksa isian bucket, region dan endpoint di publish.yaml, atau buat bucket itu dahulu di panel layanan.`,
    hostKeyNew: (shown: string): string =>
      `Hos ini belum dikenal. Kuncinya ${shown}: cocokkan dengan yang tertulis di panel hosting, lalu tulis di publish.yaml: fingerprint: ${shown}`,
    hostKeyChanged: (known: string, shown: string): string =>
      `Kunci hos berubah: seharusnya ${known}, sekarang ${shown}. Bisa jadi ada yang menyamar, jadi tidak ada yang dikirim. Tanyakan kepada penyedia hosting; kalau memang diganti, tulis fingerprint: ${shown}`,
    certificate: (reason: string, names: string): string =>
      `Sertifikat hos tidak bisa dipercaya: ${certificateReason(reason, names)}. Jadi kata sandi tidak dikirim. ${reason === 'CERT_NOT_YET_VALID' ? 'Periksa tanggal dan jam komputer ini.' : names === '' ? 'Minta penyedia hosting memperbaikinya, atau pakai kind: sftp.' : 'Tulis nama itu (tanpa *.) sebagai isian server di publish.yaml, kalau memang nama server penyedia hosting Anda.'}`,
    tooMany: (said: string): string =>
      `Hos sedang menerima terlalu banyak sambungan (${said}). Tutup program FTP lain yang tersambung ke hos ini, tunggu beberapa menit, lalu jalankan lagi npm run publish.`,
    noDataLine: (server: string): string =>
      `Server “${server}” bisa dihubungi, tetapi tidak membuka sambungan kedua untuk berkas, yang diperlukan FTP (mode pasif). Biasanya ada firewall yang menutupnya: coba jaringan lain, atau pakai kind: sftp.`,
    noTls: (server: string): string =>
      `Server “${server}” tidak mengenal FTPS (FTP terenkripsi), jadi kata sandi tidak dikirim. Pakai kind: sftp kalau panel hosting menawarkannya; kalau sama sekali tidak ada jalan lain, kind: ftp dengan unencrypted: ya.`,
    noFolder: (folder: string): string =>
      `Folder “${folder}” tidak ada di hos. Periksa isian folder di publish.yaml; di cPanel biasanya public_html.`,
    full: (path: string): string =>
      `Hos penuh: tidak ada tempat lagi untuk ${path}. Kosongkan ruang di panel hosting, lalu jalankan lagi npm run publish; situs yang lama tetap utuh.`,
    denied: (path: string): string =>
      `Hos tidak mengizinkan ${path === '' ? 'folder itu' : path} ditulis. Periksa isian folder di publish.yaml dan hak aksesnya di panel hosting.`,
    noProgram: (program: string): string =>
      `Program ${program} tidak ada di komputer ini. Pasang dahulu, atau pakai kind: sftp.`,
    other: (said: string, path: string): string =>
      `Hos menjawab: ${said}${path === '' ? '' : ` (${path})`}. Situs tetap utuh; coba lagi, atau tanyakan kepada penyedia hosting.`,
    taken: (who: string, since: string): string =>
      `${who} masih menerbitkan ke hos yang sama (sejak ${since}), jadi tidak ada yang dikirim. Ulangi sesudah selesai.`,
    foreignFolder: (names: string): string =>
      `Folder tujuan berisi berkas yang bukan dari Warta: ${names}. Tidak ada yang disentuh.`,
    foreignFiles: (paths: string): string =>
      `Di tempat berkas baru sudah ada berkas yang bukan dari Warta: ${paths}. Tidak ada yang ditimpa; pindahkan atau hapus berkas itu di hos, lalu ulangi.`,
  },
};
