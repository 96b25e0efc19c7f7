const kept = 'Tidak ada yang hilang: naskah Anda tersimpan sebagai draf di perangkat ini.';

/** What an editor in the browser reads of the git host: what went wrong, and what to do. */
export const gitHost = {
  /** Behind a sentence on something that was not saved. */
  kept,
  noConnection: 'Hos git tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi.',
  tooSlow: 'Hos git tidak menjawab dalam dua menit. Periksa sambungan internet, lalu coba lagi.',
  badToken:
    'Token tidak diterima hos git (401): mungkin habis masanya atau dicabut. Muat ulang halaman ini, lalu masuk dengan token yang baru.',
  forbidden:
    'Token tidak cukup haknya, atau terlalu banyak permintaan (403). Buat token yang boleh membaca dan menulis isi repositori, atau tunggu beberapa menit.',
  protectedBranch:
    'Cabang yang diterbitkan dilindungi, dan akun Anda tidak boleh menulis di sana. Salin naskahnya, lalu usulkan di hos git seperti di buku panduan (Siapa boleh menerbitkan), atau minta redaktur menyimpannya.',
  notFound:
    'Repositori atau cabang tidak ditemukan (404), atau token tidak boleh melihatnya. Periksa repo dan branch di site.yaml, dan hak token.',
  busy: (status: number): string =>
    `Hos git sedang menyimpan perubahan lain (${status}). Tunggu sebentar, lalu simpan lagi.`,
  tooLarge: 'Kiriman terlalu besar bagi hos git (413). Kecilkan fotonya, lalu coba lagi.',
  tooMany: 'Terlalu banyak permintaan ke hos git (429). Tunggu beberapa menit, lalu coba lagi.',
  broken: (status: number): string =>
    `Hos git sedang bermasalah (${status}). Tunggu sebentar, lalu coba lagi.`,
  refused: (status: number, said: string): string =>
    `Hos git menolak permintaan ini (${status})${said === '' ? '' : `: ${said}`}. Coba lagi; kalau tetap ditolak, tanyakan kepada pengelola situs.`,
  overtaken:
    'Orang lain menyimpan berkas yang sama pada saat yang bersamaan. Simpan sekali lagi: kedua naskah lalu digabung.',
  stranger: (address: string): string => `Meja redaksi tidak bertanya ke alamat lain: ${address}`,
};
