import { forgiven, mistake } from './mistake.ts';
import { all, put, withText } from './paper.ts';

/** What reached readers that was meant for colleagues, and ways out that led to another mistake. */
export const eleventhTryMistakes = [
  ...['backup.sql', 'lama/situs.sql.gz', 'sandi.env', 'akses.log'].map((name) =>
    mistake(
      `files/${name}`,
      put(`files/${name}`, 'INSERT INTO users'),
      'file/never-published hold',
      put(`files/${name}`, undefined),
    ),
  ),
  ...['Daftar Gaji 2026.xlsx', 'nomor narasumber.txt', 'naskah.docx', 'foto asli.zip'].map((name) =>
    mistake(
      `files/${name}, to which nothing leads`,
      put(`files/${name}`, '081234567890'),
      'file/open-to-all warn',
      withText(`[Berkas](</${name}>)`),
    ),
  ),
  forgiven(
    'files at the root that programs ask for, and one that a story links by its whole address',
    all(
      put('files/security.txt', 'Contact: mailto:redaksi@warta.example'),
      put('files/3f1c9b7e2a4d4b0c8e6f5a1d2b3c4d5e.txt', '3f1c9b7e2a4d4b0c8e6f5a1d2b3c4d5e'),
      put('files/pinterest-1a2b3.txt', 'pinterest'),
      put('files/rate-card.pdf', '%PDF-1.7'),
      put('files/harga.csv', 'a,b\n1,2\n'),
      withText('[Data](/harga.csv)'),
    ),
  ),
];
