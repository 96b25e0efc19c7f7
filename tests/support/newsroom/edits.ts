import { drawing } from '../small-content.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import type { NewsroomState, DeskArticle } from './desk.ts';
import type { Edit } from './file-edits.ts';
import { fileEdits, recordEdits } from './file-edits.ts';
import { liveEdits } from './live-edits.ts';
import { NOWS } from './nows.ts';
import { valuesOf } from './values-of.ts';

const ZONE = 'Asia/Jakarta';

/** What each field of an article may become; others become their example. */
const FIELDS = valuesOf(articleSchema(ZONE), {
  title: ['Judul baru', 'Pilkada: hasil', 'Banjir di Demak'],
  description: [undefined, 'Ringkasan baru.'],
  date: ['2026-01-08 23:30', '2026-01-11 00:15', '2026-02-01 08:00', '2025-12-31 23:00'],
  updated: ['2026-01-09 23:59', { time: '2026-01-10 06:30', what: 'baru' }],
  section: ['nasional', 'dunia', 'asia'],
  topics: [[], ['Cuaca', 'Baru'], ['Sungai', 'Baru'], ['baru', 'Pilkada']],
  authors: [[], ['ani', 'budi'], [{ id: 'ani', role: 'editor' }], ['tamu']],
  dateline: ['Medan', undefined],
  lang: ['en', 'id', 'su'],
  translationOf: ['s0', '2026/01/s3', 's99', undefined],
  image: [
    { src: 'g1.svg', alt: 'Lain', caption: 'Keterangan', credit: 'Foto: Ani' },
    { src: 'tidak-ada.svg', alt: 'Hilang' },
    undefined,
  ],
  series: ['banjir', { id: 'Seri banjir', part: 2 }, { id: 'banjir', part: 1 }, undefined],
  label: ['opinion', 'advertorial', 'photo-essay', undefined],
  points: [['Satu pokok.', 'Dua pokok.'], undefined],
  claim: [
    { text: 'Sungai kering', verdict: 'salah', evidence: ['https://bukti.example/a'] },
    { text: 'Sungai kering', verdict: 'belum-terbukti', by: 'Warga', seen: ['Facebook'] },
    undefined,
  ],
  featured: [1, 2, undefined],
  featuredUntil: ['2026-01-10 12:00', '2026-03-01', undefined],
  draft: [true, false],
  permalink: ['/khusus/alamat/', '/khusus/lain.html', undefined],
  aliases: [['/lama/satu.html', '/?p=12'], ['/lama/dua/'], undefined],
  canonical: ['https://lain.example/x', undefined],
  source: [{ name: 'Kantor', url: 'https://kantor.example/' }, undefined],
  translation: [{ from: 'en', url: 'https://en.example/', method: 'human' }, undefined],
  related: [['s0', 's2'], ['2026/01/s4'], undefined],
  corrections: [[{ time: '2026-01-09 10:00', text: 'Salah angka.' }], undefined],
  replies: [
    [{ time: '2026-01-09 11:00', article: '2026/01/s2' }],
    [{ time: '2026-01-09 11:00', text: 'Kami keberatan.', article: '2026/01/s5' }],
    undefined,
  ],
  withdrawn: [{ time: '2026-01-09 12:00', reason: 'Keliru.' }, undefined, true, { erase: true }],
  unverified: [true, undefined],
  ai: [{ used: true, how: 'terjemahan' }, undefined],
  review: ['waiting', 'returned', undefined],
  reviewNote: ['Tambahkan tanggapan.', undefined],
  reviewed: [[{ rule: 'spam/suspect', date: '2026-01-09' }], undefined],
  import: [{ from: 'lama.xml', id: '7', digest: 'x' }, undefined],
});

/** What each setting may become; address and sections have edits of their own. */
const {
  url: _url,
  sections: _sections,
  ...SETTINGS
} = valuesOf(siteSchema(ZONE), {
  name: ['Warta Kecil', 'Kabar Besar'],
  description: ['Kabar kampung.', undefined],
  language: ['en', 'id'],
  timeZone: ['Asia/Jayapura', 'Asia/Jakarta'],
  breaking: [
    { text: 'Gempa', link: '/2026/01/s1/' },
    { text: 'A', time: '2026-01-10', until: '2026-01-10 12:00' },
    undefined,
  ],
  look: [{ accent: '#0a5c36' }, { logo: 'files/logo.svg' }, { logo: './files/logo.svg' }, {}],
  masthead: [{ email: 'redaksi@warta.example', responsible: 'Ani' }, {}],
  editor: [{ backend: 'local' }, undefined],
  support: [
    { text: 'Dukung kami.', qris: 'files/logo.svg', links: ['https://trakteer.id/warta'] },
    { text: 'Dukung kami.', merchant: 'WARTA' },
    undefined,
  ],
  follow: [{ telegram: 'https://t.me/warta', google: true }, { rss: false }, undefined],
  offline: [false, undefined],
  adverts: [{ never: ['sungai'] }, undefined],
  aiTraining: ['refuse', 'allow'],
  url: [],
  sections: [],
  spam: [{ allow: ['slot'] }, undefined],
});

const SECTIONS: readonly (readonly unknown[])[] = [
  [{ name: 'Nusantara' }, { name: 'Nasional', description: 'Se-negeri.' }],
  [{ name: 'Mancanegara' }, { description: 'Luar.' }],
  [{ parent: undefined }, { parent: 'nasional' }, { name: 'Asia Raya' }],
];

function someArticle(desk: NewsroomState, pick: (below: number) => number): [string, DeskArticle] {
  return [...desk.articles][pick(desk.articles.size)]!;
}

/** One edit a field of an article. */
const articleEdits = Object.entries(FIELDS).map(([field, values]): [string, Edit] => [
  `a story's ${field}`,
  (desk, pick) => {
    const [, article] = someArticle(desk, pick);
    article.fields[field] = values[pick(values.length)];
  },
]);

const settingEdits = Object.entries(SETTINGS).map(([setting, values]): [string, Edit] => [
  `the site's ${setting}`,
  (desk, pick) => {
    desk.site[setting] = values[pick(values.length)];
  },
]);

/** Everything that an editor may do to the newspaper, by name. */
export const EDITS: ReadonlyMap<string, Edit> = new Map<string, Edit>([
  ...articleEdits,
  ...settingEdits,
  ...fileEdits,
  ...recordEdits,
  [
    "a story's text",
    (desk, pick) => {
      someArticle(desk, pick)[1].body = `Teks ${pick(9)}.\n\n![Peta](g${pick(5)}.svg)`;
    },
  ],
  ...liveEdits,
  [
    'a text long enough for an advert in it',
    (desk, pick) => {
      const alinea = `Alinea ${pick(9)} ${'panjang sekali '.repeat(30)}`.trim();
      someArticle(desk, pick)[1].body = Array.from({ length: 5 }, () => alinea).join('\n\n');
    },
  ],
  [
    'a new story',
    (desk, pick) => {
      const [, { fields, body }] = someArticle(desk, pick);
      const at = pick(20);
      desk.articles.set(`2026/01/baru${at}`, {
        fields: { ...fields, title: `Berita baru ${at}`, permalink: undefined },
        body,
      });
    },
  ],
  [
    'a story removed',
    (desk, pick) => {
      if (desk.articles.size > 3) desk.articles.delete(someArticle(desk, pick)[0]);
    },
  ],
  [
    'a story renamed',
    (desk, pick) => {
      const [name, article] = someArticle(desk, pick);
      desk.articles.delete(name);
      desk.articles.set(`${name}-lagi`, article);
    },
  ],
  [
    'two stories that swap their names',
    (desk, pick) => {
      const [one, other] = [someArticle(desk, pick), someArticle(desk, pick)];
      desk.articles.set(one[0], other[1]);
      desk.articles.set(other[0], one[1]);
    },
  ],
  [
    'a picture replaced or removed',
    (desk, pick) => {
      const path = `articles/2026/01/g${pick(4)}.svg`;
      if (pick(3) === 0) desk.files.delete(path);
      else desk.files.set(path, drawing(`lain ${pick(9)}`));
    },
  ],
  [
    'a section changed',
    (desk, pick) => {
      const at = pick(3);
      const changes = SECTIONS[at]!;
      const sections = desk.site['sections'] as Record<string, unknown>[];
      Object.assign(sections[at]!, changes[pick(changes.length)]);
    },
  ],
  [
    'a section added',
    (desk) => {
      const sections = desk.site['sections'] as { id: string }[];
      if (!sections.some(({ id }) => id === 'opini'))
        desk.site['sections'] = [...sections, { id: 'opini', name: 'Opini' }];
    },
  ],
  [
    'time passing, or the clock set back',
    (desk, pick) => {
      desk.env.WARTA_NOW = NOWS[pick(NOWS.length)]!;
    },
  ],
  [
    'another address',
    (desk, pick) => {
      desk.env.BASE_PATH = ['/', '/koran/'][pick(2)]!;
      desk.env.SITE_URL = ['https://warta.example', 'https://kabar.example'][pick(2)]!;
    },
  ],
  [
    'another zone of the machine',
    (desk, pick) => {
      desk.env.TZ = ['UTC', 'America/Los_Angeles'][pick(2)]!;
    },
  ],
]);

/** An edit and the numbers that it draws, so that it can be repeated. */
export type Drawn = { name: string; draws: readonly number[] };

/** Makes a drawn edit on `desk`. */
export function makeEdit(desk: NewsroomState, { name, draws }: Drawn): void {
  const rest = [...draws];
  EDITS.get(name)!(desk, (below) => (rest.shift() ?? 0) % below);
}
