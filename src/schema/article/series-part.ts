import { field } from '../field.ts';
import { group } from '../values/group.ts';
import { text } from '../values/text.ts';
import { wholeNumber } from '../values/whole-number.ts';

/** More parts than any paper has. */
const MOST_PARTS = 999;

/** Of which series an article is a part, and which one where the order is not that of dates. */
function seriesPart() {
  return group(
    {
      id: field(text(), {
        label: { id: 'Seri', en: 'Series' },
        en: 'The name of the file in series/ without .md, or its title.',
        id: 'Nama berkas di series/ tanpa .md, atau judulnya.',
        example: 'emas-olimpiade',
        synonyms: ['nama', 'name', 'title', 'judul', 'seri'],
      }),
      part: field(wholeNumber(1, MOST_PARTS).optional(), {
        label: { id: 'Bagian', en: 'Part' },
        en: 'Which part it is, where the order is not that of the dates.',
        id: 'Bagian keberapa, kalau urutannya bukan urutan tanggal.',
        example: '2',
        synonyms: ['bagian', 'nomor', 'urutan', 'number', 'order'],
      }),
    },
    'id',
    withPart,
  );
}

const PART = /^(?:bagian|bag\.?|part|ke-?|no(?:mor)?\.?|episode|seri) ?(?:ke-?)? ?(\d{1,3})$/i;
const ID_WITH_PART =
  /^(.*[^ (#])(?:[ ,]{1,3}\(?(?:bagian|bag\.|part|episode) ?(?:ke-?)? ?(\d{1,3})| ?\((\d{1,2})| #(\d{1,2}))(?: ?(?:\/|dari|of) ?\d{1,3})?\)?$/i;

const spaced = (written: string): string => written.trim().replace(/\s+/g, ' ');

/** `emas-olimpiade, bagian 2`, `Emas Olimpiade (2)` and `part: bagian 2` as the series and the number that they say. */
function withPart(given: unknown): unknown {
  if (typeof given === 'string') {
    const [, id, ...parts] = ID_WITH_PART.exec(spaced(given)) ?? [];
    const part = parts.find((each) => each !== undefined);
    return id === undefined ? given : { id: id.replace(/,$/, ''), part };
  }
  if (typeof given !== 'object' || given === null) return given;
  const { part } = given as { part?: unknown };
  const number = typeof part === 'string' ? PART.exec(spaced(part))?.[1] : undefined;
  return number === undefined ? given : { ...given, part: number };
}

/** Where it stands among others that belong together. */
export const seriesOfArticle = () => ({
  series: field(seriesPart().optional(), {
    label: { id: 'Seri', en: 'Series' },
    en: 'The series that it is a part of; its introduction is in series/.',
    id: 'Seri yang memuat berita ini sebagai bagian; pengantarnya di series/.',
    example: 'emas-olimpiade',
    synonyms: ['seri', 'serial', 'dosir', 'dossier', 'bersambung'],
  }),
});
