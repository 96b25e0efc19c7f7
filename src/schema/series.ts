import { z } from 'zod';
import { field } from './field.ts';
import { pageSchema } from './page.ts';
import { text } from './values/text.ts';

function make(zone: string) {
  // Its place is that of its parts: no menu names it.
  const { menu: _menu, ...shape } = pageSchema(zone).shape;
  return z.object({
    ...shape,
    topic: field(text().optional(), {
      label: { id: 'Topik', en: 'Topic' },
      en: 'A topic whose stories stand in the timeline too, which makes the page a dossier.',
      id: 'Topik yang beritanya ikut dalam lini masa, sehingga halaman ini menjadi dosir.',
      example: 'gempa-bumi',
      synonyms: ['topik', 'topics', 'tag'],
    }),
  });
}

const schemas = new Map<string, ReturnType<typeof make>>();

/** The front matter of `series/<id>.md`; times without a zone are on the clock of `zone`. */
export function seriesSchema(zone: string) {
  const schema = schemas.get(zone) ?? make(zone);
  schemas.set(zone, schema);
  return schema;
}

/** The front matter of a series. */
export type SeriesFields = z.output<ReturnType<typeof make>>;
