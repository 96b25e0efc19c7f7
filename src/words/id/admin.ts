import { checks } from './admin/checks.ts';
import { front } from './admin/front.ts';
import { hints } from './admin/hints.ts';
import { live } from './admin/live.ts';
import { picked } from './admin/picked.ts';
import { parts } from './admin/parts.ts';
import { language } from './language.ts';
import { conflict } from './admin/conflict.ts';
import { gitHost } from './admin/git-host.ts';
import { leaving } from './admin/leaving.ts';
import { review } from './admin/review.ts';

/** What an editor reads who writes in the browser, at `/admin/`, beside the words of the forms' package. */
export const admin = {
  storiesOf: (year: string, month: number): string => `${language.months[month - 1]} ${year}`,
  story: 'Berita',
  pages: 'Halaman',
  page: 'Halaman',
  topic: 'Topik',
  series: 'Seri dan dosir',
  oneSeries: 'Seri',
  authors: 'Penulis',
  adverts: 'Iklan',
  advert: 'Iklan',
  author: 'Penulis',
  body: 'Naskah',
  settings: 'Pita terkini dan redaksi',
  /** Behind the headline of a story that is not published, in a list. */
  draft: 'draf',
  drafts: 'Draf',
  /** In the strip above the forms. */
  stories: 'Berita bulan mana',
  recent: 'Tiga bulan ini',
  toSite: 'Lihat situs',
  live,
  title: (paper: string): string => `Meja redaksi ${paper}`,
  needsScript: 'Meja redaksi membutuhkan JavaScript.',
  loading: 'Meja redaksi sedang dimuat …',
  /** As they are written after `draft:`. */
  yes: 'ya',
  no: 'tidak',
  notLoaded: 'Meja redaksi gagal dimuat. Periksa sambungan, lalu muat ulang halaman ini.',
  parts,
  checks,
  hints,
  more: 'Lainnya',
  notWritable:
    'Bagian atas berkas ini rusak sehingga isiannya tidak dapat disimpan. Perbaiki dulu berkasnya di hos git; `npm run check` menyebut barisnya.',
  gitHost,
  conflict,
  leaving,
  front,
  picked,
  review,
};
