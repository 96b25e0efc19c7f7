/** Why something could not be had, by the word that the network or the picture library has for it. */
const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    HEIC: 'formatnya HEIC, simpan dulu sebagai JPEG',
    SVG: 'formatnya SVG',
    HTML: 'situs lama menjawab dengan halaman, bukan gambar',
    ENOTFOUND: 'situsnya tidak ada',
    EAI_AGAIN: 'sambungan internet terputus',
    ECONNREFUSED: 'situsnya tidak menjawab',
    ECONNRESET: 'sambungannya terputus',
    ETIMEDOUT: 'situsnya tidak menjawab',
    TimeoutError: 'situsnya terlalu lama menjawab',
    ENOSPC: 'tidak ada tempat lagi di cakram',
    EACCES: 'folder tidak boleh ditulisi',
    denied: 'tidak ada izin',
    redirects: 'terlalu banyak pengalihan',
    'redirect-broken': 'alamat pengalihannya tidak bisa dibaca',
    cut: 'jawabannya terpotong di tengah jalan',
    encoding: 'jawabannya dimampatkan dengan cara yang salah atau tidak dikenal',
    garbled: 'jawabannya bukan jawaban web yang bisa dibaca',
    certificate: 'sertifikat https-nya tidak sah',
    stopped: 'dihentikan',
    broken: 'rusak',
    encrypted: 'berkata sandi',
    method: 'dimampatkan dengan cara lain',
    EPERM: 'tidak diizinkan',
    EMFILE: 'terlalu banyak berkas terbuka',
    ELOOP: 'tautannya berputar-putar',
    ENAMETOOLONG: 'namanya terlalu panjang',
    silent: 'situsnya berkali-kali tidak menjawab, jadi tidak ditanya lagi',
    unforeseen: 'kesalahan yang tidak terduga',
    private: 'alamat jaringan dalam',
    'HTTP 403': 'situsnya menolak (403)',
    'HTTP 404': 'tidak ada lagi di sana (404)',
  }),
);

/** A reason in words; one without is named as it is. */
export function why(reason: string | number | undefined): string {
  return reasons.get(String(reason)) ?? String(reason);
}
