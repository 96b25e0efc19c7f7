import { verify } from './delivery/verify.ts';

/** What is told of a publication in the log. */
type LoggedPublication = {
  time: string;
  target: string;
  action: 'publish' | 'back';
  edition: string;
  commit: string;
  who: string;
  sentCount: number;
  removedCount: number;
};

/** What is said while a site is brought to its host, in Indonesian. */
export const delivery = {
  verify,
  publish: {
    noTargets: (file: string): string =>
      `Belum ada tujuan: buat berkas ${file} berisi, misalnya:\n\ntargets:\n  - name: utama\n    kind: rsync\n    server: ssh.kabarkota.example\n    user: kabarkota\n    folder: public_html\n    preset: apache\n\nKata sandi jangan ditulis di sana; nanti ditanyakan.`,
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
    noLog: 'Belum pernah ada yang diterbitkan dari sini.',
    logLine: (entry: LoggedPublication): string =>
      `${entry.time}  ${entry.target}  ${entry.action === 'back' ? 'kembali ke' : 'terbit'} ${entry.edition}  isi ${entry.commit}  ${entry.who}  +${entry.sentCount} -${entry.removedCount}`,
  },
  faults: {
    lost: 'Sambungan ke hos terputus dan tidak tersambung lagi. Situs tetap utuh; jalankan lagi npm run publish, dan yang sudah terkirim tidak dikirim dua kali.',
    unreachable: (server: string): string =>
      `Server “${server}” tidak menjawab. Periksa isian server dan port di publish.yaml, dan sambungan internet Anda.`,
    login: (user: string): string =>
      `Hos menolak masuk sebagai “${user}”. Periksa nama akun di publish.yaml dan kata sandinya (WARTA_PASSWORD).`,
    keys: (key: string | undefined): string =>
      `${key === undefined ? 'Kunci S3 belum ada.' : `Kunci S3 “${key}” ditolak.`} Isi WARTA_ACCESS_KEY dan WARTA_SECRET_KEY dengan kunci dari panel layanan, dan periksa isian region di publish.yaml.`,
    noBucket: (bucket: string): string =>
      `Bucket “${bucket}” tidak ada. Periksa isian bucket, region dan endpoint di publish.yaml, atau buat bucket itu dahulu di panel layanan.`,
    hostKeyNew: (shown: string): string =>
      `Hos ini belum dikenal. Kuncinya ${shown}: cocokkan dengan yang tertulis di panel hosting, lalu tulis di publish.yaml: fingerprint: ${shown}`,
    hostKeyChanged: (known: string, shown: string): string =>
      `Kunci hos berubah: seharusnya ${known}, sekarang ${shown}. Bisa jadi ada yang menyamar, jadi tidak ada yang dikirim. Tanyakan kepada penyedia hosting; kalau memang diganti, tulis fingerprint: ${shown}`,
    certificate: (reason: string): string =>
      `Sertifikat hos tidak bisa dipercaya (${reason}), jadi kata sandi tidak dikirim. Pakai nama server yang tertulis di panel hosting.`,
    noFolder: (folder: string): string =>
      `Folder “${folder}” tidak ada di hos. Periksa isian folder di publish.yaml; di cPanel biasanya public_html.`,
    full: (path: string): string =>
      `Hos penuh: tidak ada tempat lagi untuk ${path}. Kosongkan ruang di panel hosting, lalu jalankan lagi npm run publish; situs yang lama tetap utuh.`,
    denied: (path: string): string =>
      `Hos tidak mengizinkan ${path === '' ? 'folder itu' : path} ditulis. Periksa isian folder di publish.yaml dan hak aksesnya di panel hosting.`,
    noProgram: (program: string): string =>
      `Program ${program} tidak ada di komputer ini. Pasang dahulu.`,
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
