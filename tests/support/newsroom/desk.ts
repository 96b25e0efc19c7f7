import { drawing } from '../small-content.ts';

/** An article of the desk: its front matter, each value as JSON, and its text. */
export type DeskArticle = { fields: Record<string, unknown>; body: string };

/** A newsroom's content folder and the way it is built, as values that edits change. */
export type NewsroomState = {
  site: Record<string, unknown>;
  /** By name of the file below `articles/`, without `.md`. */
  articles: Map<string, DeskArticle>;
  /** All other files by path below the content folder. */
  files: Map<string, string>;
  env: { WARTA_NOW: string; BASE_PATH: string; SITE_URL: string; TZ: string };
};

const two = (number: number): string => String(number).padStart(2, '0');

const TOPICS = [
  ['Cuaca', 'Sungai'],
  ['sungai'],
  ['Pilkada', 'SUNGAI', 'Beras'],
  ['beras', 'Cuaca'],
];

/** Relations between articles, so that a change of one is a change of another's page. */
const RELATIONS: readonly Record<string, unknown>[] = [
  { featured: 1, replies: [{ time: '2026-01-09 08:00', article: '2026/01/s1' }] },
  { related: ['s3'], corrections: [{ time: '2026-01-09 09:00', text: 'Salah nama.' }] },
  { lang: 'en', translationOf: 's3' },
  {},
  { lang: 'su', translationOf: '2026/01/s3', related: ['s0'] },
];

/** An article's front matter and text as they are before any edit. */
function aArticle(at: number): DeskArticle {
  const day = 9 - (at % 9);
  return {
    fields: {
      title: `Berita nomor ${at} tentang banjir`,
      description: `Ringkasan ${at} mengenai hujan dan sungai.`,
      date: `2026-01-${two(day)} 0${at % 8}:${two(at % 60)}`,
      section: ['nasional', 'dunia', 'asia'][at % 3],
      topics: TOPICS[at % 4],
      authors: [['ani'], ['budi', { id: 'tamu', role: 'foto' }], []][at % 3],
      image: { src: `g${at % 5}.svg`, alt: 'Peta', credit: 'Grafis: Ani' },
      ...RELATIONS[at],
    },
    body: `Alinea pertama berita ${at}, lihat [data](data.csv).\n\n![Peta](g${at % 4}.svg "Peta (Grafis: Ani)")\n\nAlinea kedua.`,
  };
}

/** The desk of a small paper with `count` articles, all of one month, before any edit. */
export function aDesk(count: number): NewsroomState {
  const articles = new Map(
    Array.from({ length: count }, (_, at) => [`2026/01/s${at}`, aArticle(at)] as const),
  );
  const pictures = [0, 1, 2, 3, 4].map(
    (at) => [`articles/2026/01/g${at}.svg`, drawing(`gambar ${at}`)] as const,
  );
  return {
    site: {
      name: 'Warta Kecil',
      url: 'https://warta.example',
      language: 'id',
      timeZone: 'Asia/Jakarta',
      look: { logo: './files/logo.svg' },
      sections: [
        { id: 'nasional', name: 'Nasional' },
        { id: 'dunia', name: 'Dunia' },
        { id: 'asia', name: 'Asia', parent: 'dunia' },
      ],
    },
    articles,
    files: new Map([
      ...pictures,
      ['articles/2026/01/data.csv', 'a,b\n1,2\n'],
      ['topics.yaml', '- { id: cuaca, name: Cuaca }\n- { id: pilkada, name: Pilkada }\n'],
      ['authors/ani.yaml', 'name: Ani\nkind: person\nbio: Wartawan.\n'],
      ['authors/budi.yaml', 'name: Budi\nkind: person\n'],
      ['pages/tentang.md', '---\ntitle: Tentang kami\n---\n\nKami media kecil.\n'],
      ['files/ads.txt', 'x'],
      ['files/logo.svg', drawing('logo')],
    ]),
    env: {
      WARTA_NOW: '2026-01-10T00:00:00Z',
      BASE_PATH: '/',
      SITE_URL: 'https://warta.example',
      TZ: 'UTC',
    },
  };
}

/** A copy that edits may change. */
export function copyOf(desk: NewsroomState): NewsroomState {
  return {
    site: structuredClone(desk.site),
    articles: new Map(
      [...desk.articles].map(([name, article]) => [name, structuredClone(article)]),
    ),
    files: new Map(desk.files),
    env: { ...desk.env },
  };
}

const lines = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');

/** The content folder of a desk: path → text. */
export function filesOf({ site, articles, files }: NewsroomState): Map<string, string> {
  const texts = [...articles].map(
    ([name, { fields, body }]) =>
      [`articles/${name}.md`, `---\n${lines(fields)}---\n\n${body}\n`] as const,
  );
  return new Map([['site.yaml', lines(site)], ...texts, ...files]);
}
