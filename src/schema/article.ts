import { z } from 'zod';
import { accountability } from './article/accountability.ts';
import { byline } from './article/byline.ts';
import { classification } from './article/classification.ts';
import { form } from './article/form.ts';
import { headline, times } from './article/identity.ts';
import { provenance } from './article/origin.ts';
import { addresses, placement } from './article/placement.ts';
import { records } from './article/records.ts';

/** The order of fields here is their order in documents, messages and what `new` writes. */
const make = (zone: string) =>
  z.object({
    ...headline(),
    ...times(zone),
    ...classification(),
    ...byline(),
    ...form(),
    ...placement(zone),
    ...addresses(),
    ...provenance(),
    ...accountability(zone),
    ...records(zone),
  });

const schemas = new Map<string, ReturnType<typeof make>>();

/** The front matter of an article; times without a zone are on the clock of `zone`. */
export function articleSchema(zone: string) {
  const schema = schemas.get(zone) ?? make(zone);
  schemas.set(zone, schema);
  return schema;
}

/** The front matter of an article. */
export type ArticleFields = z.output<ReturnType<typeof make>>;
