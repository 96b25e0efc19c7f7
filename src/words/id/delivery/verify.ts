const shown = (address: string, detail: string): string =>
  detail === '' ? address : `${address}: ${detail}`;

/** What is said of a live site beside what was built, in Indonesian. Kinds by their names in the code. */
export const verify = {
  nothingBuilt:
    'Belum ada situs yang dibangun atau diterbitkan dari sini, jadi tidak ada yang bisa dibandingkan. Jalankan npm run build atau npm run publish dahulu.',
  noAddress: 'Alamat yang mana? Tulis misalnya: npm run verify -- https://kabarkota.example',
  badAddress: (value: string): string =>
    `“${value}” bukan alamat situs. Tulis lengkap, misalnya https://kabarkota.example`,
  asking: 'Memeriksa',
  noAnswer: (address: string, reason: string): string =>
    `${address} tidak bisa diperiksa: tidak ada jawaban (${reason}). Periksa sambungan Anda, lalu buka alamat itu di ponsel dengan data seluler. Kalau di sana juga tidak terbuka, hubungi penyedia hosting atau domain.`,
  since: (time: string): string => `sejak ${time}`,
  more: (count: number): string => `… dan ${count} lagi`,
  same: (address: string, count: number, seconds: number): string =>
    `${address} sama dengan yang dibangun (${count} alamat, ${seconds.toFixed(1)} detik).`,
  different: (address: string, count: number, seconds: number): string =>
    `${address} BERBEDA dari yang dibangun (${count} alamat, ${seconds.toFixed(1)} detik).`,
  kinds: {
    missing: (count: number): string => `${count} halaman atau berkas tidak terbuka:`,
    stale: (count: number): string => `${count} berkas masih yang lama:`,
    script: (count: number): string => `${count} halaman memuat skrip yang bukan dari Anda:`,
    'dead-end': (): string =>
      'Alamat yang salah menampilkan halaman milik hos, bukan halaman 404 Anda:',
    changed: (count: number): string => `${count} berkas isinya bukan yang Anda terbitkan:`,
    cloaked: (count: number): string =>
      `${count} halaman menampilkan isi lain khusus kepada Google:`,
    header: (count: number): string =>
      `Kepala jawaban yang dijanjikan tidak ada (${count} jawaban):`,
    'foreign-redirect': (count: number): string => `${count} alamat membawa pembaca ke situs lain:`,
    redirect: (count: number): string => `${count} alamat lama tidak dialihkan seperti seharusnya:`,
    gone: (count: number): string => `${count} berita yang sudah dihapus masih terbuka:`,
    stranger: (count: number): string => `${count} alamat terbuka padahal tidak pernah Anda buat:`,
    certificate: (): string => 'Sertifikat situs:',
    carrier: (count: number): string =>
      `${count} halaman diubah di tengah jalan oleh layanan yang dikenal:`,
  },
  lines: {
    missing: shown,
    stale: (address: string, time: string): string => `${address}: terbitan ${time}`,
    script: shown,
    'dead-end': (address: string): string => address,
    changed: (address: string, detail: string): string => `${address}: baris ${detail}`,
    cloaked: shown,
    header: (address: string, detail: string): string => `${detail} (misalnya ${address})`,
    'foreign-redirect': (address: string, to: string): string => `${address} → ${to}`,
    redirect: (address: string, to: string): string => `${address} → ${to}`,
    gone: (address: string): string => address,
    stranger: shown,
    certificate: (address: string, detail: string): string =>
      /^\d/.test(detail) ? `${address}: berlaku hanya sampai ${detail}` : shown(address, detail),
    carrier: (address: string, names: string): string => `${names} (misalnya ${address})`,
  },
  ways: {
    missing:
      'Terbitkan lagi: npm run publish. Kalau tetap, lihat di panel hosting apakah berkasnya ada.',
    stale:
      'Tunggu beberapa menit, lalu kosongkan tembolok (cache) di panel hosting atau Cloudflare, dan periksa lagi.',
    script:
      'Bisa jadi hosnya disusupi. Ganti kata sandi hosting dan FTP sekarang, lalu terbitkan lagi semuanya; simpan tulisan di atas sebagai bukti.',
    'dead-end':
      'Terbitkan dengan preset yang sesuai di publish.yaml, atau pilih 404.html sebagai halaman galat 404 di panel hosting.',
    changed:
      'Kalau Anda tidak mengubahnya sendiri di hos, anggap hosnya disusupi: ganti kata sandi, lalu npm run publish.',
    cloaked:
      'Ini tanda hos disusupi: spam hanya diperlihatkan kepada Google. Ganti kata sandi, cari dan hapus berkas asing di hos (.htaccess, .php), lalu terbitkan lagi.',
    header:
      'Bangun dan terbitkan dengan preset yang sesuai di publish.yaml; di Apache minta penyedia hosting menyalakan mod_headers.',
    'foreign-redirect':
      'Periksa aturan pengalihan di panel hosting, Cloudflare dan .htaccess. Kalau bukan Anda yang membuatnya, ganti kata sandi hosting dan domain.',
    redirect:
      'Terbitkan lagi dengan preset yang sesuai; pengalihan yang dibuat di panel hosting bisa mendahuluinya.',
    gone: 'Kosongkan tembolok (cache) hos dan CDN, lalu terbitkan lagi: berita itu tidak boleh terbaca lagi.',
    stranger:
      'Kalau itu sisa WordPress, hapus di hos; kalau Anda tidak mengenalnya, hosnya mungkin disusupi: ganti kata sandi dan hapus berkas itu.',
    certificate:
      'Perbarui sertifikat (AutoSSL atau Let’s Encrypt) di panel hosting sebelum habis: sesudah itu pembaca tidak bisa masuk.',
    carrier:
      'Ini bukan serangan, tetapi halaman menjadi lebih berat dan kebijakan isi menolaknya: matikan di dasbor layanan itu.',
  },
};
