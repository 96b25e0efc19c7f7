import { drawing } from '../small-content.ts';
import { advertSchema } from '../../../src/schema/advert.ts';
import { authorSchema } from '../../../src/schema/author.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { seriesSchema } from '../../../src/schema/series.ts';
import { topicSchema } from '../../../src/schema/topic.ts';
import type { Values } from './values-of.ts';
import type { NewsroomState } from './desk.ts';
import { valuesOf } from './values-of.ts';

/** Changes a desk by one thing; `pick(n)` draws a whole number below `n`. */
export type Edit = (desk: NewsroomState, pick: (below: number) => number) => void;

const ZONE = 'Asia/Jakarta';

/** Whole files; `undefined` removes. */
const FILES: Readonly<Record<string, readonly (string | undefined)[]>> = {
  'authors/ani.yaml': [undefined, 'name: Ani Lestari\nkind: person\nemail: ani@warta.example\n'],
  'authors/budi.yaml': ['name: Budi\nkind: desk\n', 'name: Budi Santoso\nbio: Editor.\n'],
  'authors/tamu.yaml': ['name: Tamu\nkind: person\n', undefined],
  'topics.yaml': [
    '- { id: cuaca, name: Cuaca ekstrem, aliases: [Sungai] }\n',
    '- { id: sungai, name: Sungai, description: Tentang air. }\n- { id: beras, name: Beras }\n',
    undefined,
  ],
  'pages/tentang.md': [
    '---\ntitle: Tentang Warta\nmenu: none\n---\n\nLain.\n',
    '---\ntitle: Tentang\ndraft: true\n---\n\nBelum.\n',
    undefined,
  ],
  'pages/kode-etik.md': ['---\ntitle: Kode etik\n---\n\n![Peta](peta.svg) Isi.\n', undefined],
  'pages/peta.svg': [drawing('halaman'), drawing('lain')],
  'series/banjir.md': [
    '---\ntitle: Seri banjir\n---\n\nPengantar.\n',
    '---\ntitle: Seri banjir\ntopic: Sungai\n---\n\n![Peta](../pages/peta.svg)\n',
    undefined,
  ],
  'adverts/toko.yaml': [
    'client: Toko Rejeki\ntitle: Diskon cat\nlink: https://toko.example/\n',
    'client: Toko Rejeki\npicture: toko.svg\nalt: Diskon\nplaces: depan, akhir\n',
    undefined,
  ],
  'adverts/kopi.yaml': [
    'client: Kedai Kopi\ntitle: Kopi pagi\nfrom: 2026-01-10 12:00\nuntil: 2026-01-11\nweight: 3\n',
    'client: Kedai Kopi\ntitle: Kopi sore\nsections: dunia\n',
    undefined,
  ],
  'adverts/kedai.yaml': ['client: Kedai Kopi\ntitle: Kopi pagi\n', undefined],
  'adverts/pasang.yaml': ['house: ya\ntitle: Pasang iklan\nlink: /tentang/\n', undefined],
  'adverts/toko.svg': [drawing('toko'), drawing('toko lain'), undefined],
  'files/ads.txt': ['y', undefined],
  'files/icon.svg': [drawing('ikon'), undefined],
  'files/logo.svg': [drawing('logo baru'), undefined],
  'articles/2026/01/data.csv': ['a,b\n1,2\n3,4\n', undefined],
};

/** A file with one more field, for each field of the schema that it follows. */
function fieldEdits(
  path: string,
  values: Values,
  write: (fields: object) => string,
): [string, Edit][] {
  return Object.entries(values).map(([field, some]) => [
    `${path}: ${field}`,
    (desk, pick) => {
      desk.files.set(path, write({ [field]: some[pick(some.length)] }));
    },
  ]);
}

const asYaml = (fields: object): string =>
  Object.entries(fields)
    .map(([field, value]) => (value === undefined ? '' : `${field}: ${JSON.stringify(value)}\n`))
    .join('');

/** One edit a field of the files that are no stories. */
export const recordEdits = [
  ...fieldEdits(
    'authors/ani.yaml',
    valuesOf(authorSchema, { email: ['a@b.id', undefined], links: [['https://a.id/'], []] }),
    (fields) => asYaml({ name: 'Ani', kind: 'person', ...fields }),
  ),
  ...fieldEdits(
    'adverts/toko.yaml',
    valuesOf(advertSchema(ZONE), {
      picture: ['toko.svg', undefined],
      widePicture: ['toko.svg', undefined],
      sections: [['dunia'], []],
      from: ['2026-01-10 12:00', undefined],
      until: ['2026-01-10', '2026-01-11 20:00', undefined],
    }),
    (fields) => asYaml({ client: 'Toko Rejeki', title: 'Diskon cat', alt: 'Diskon', ...fields }),
  ),
  ...fieldEdits('topics.yaml', valuesOf(topicSchema, {}), (fields) =>
    JSON.stringify([{ id: 'cuaca', name: 'Cuaca', ...fields }]),
  ),
  ...fieldEdits(
    'pages/tentang.md',
    valuesOf(pageSchema(ZONE), {
      date: ['2026-01-09'],
      updated: ['2026-01-10'],
      import: [undefined],
    }),
    (fields) => `---\n${asYaml({ title: 'Tentang', ...fields })}---\n\nIsi.\n`,
  ),
  ...fieldEdits(
    'series/banjir.md',
    valuesOf(seriesSchema(ZONE), {
      topic: ['Sungai', undefined],
      date: ['2026-01-09'],
      updated: ['2026-01-10'],
      import: [undefined],
    }),
    (fields) => `---\n${asYaml({ title: 'Banjir', ...fields })}---\n\nPengantar.\n`,
  ),
];

/** One edit a whole file. */
export const fileEdits = Object.entries(FILES).map(([path, values]): [string, Edit] => [
  path,
  (desk, pick) => {
    const text = values[pick(values.length)];
    if (text === undefined) desk.files.delete(path);
    else desk.files.set(path, text);
  },
]);
