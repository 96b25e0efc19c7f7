/** What `npm run digest` says, and what it writes for readers. */
export const bulletin = {
  day: (site: string, date: string): string => `${site}, ${date}`,
  week: (site: string, date: string): string => `${site}: berita sepekan sampai ${date}`,
  all: 'Semua berita',
  more: (left: number): string => `${left} berita lain ada di situs`,
  correction: 'Ralat',
  corrections: 'Ralat',
  from: (site: string): string => `Surat dari ${site}.`,
  unsubscribe: 'Berhenti berlangganan',
  nothingInDay:
    'Tidak ada berita yang terbit dalam 24 jam terakhir. Untuk sepekan: npm run digest -- --week',
  nothingInWeek: 'Tidak ada berita yang terbit dalam tujuh hari terakhir.',
  noSite: 'Alamat situs (url) di site.yaml belum dapat dibaca. Jalankan npm run check.',
  written: (folder: string): string =>
    `Surat dan teks untuk kanal: ${folder} (mail.html, mail.txt, whatsapp.txt, telegram.txt)`,
};
