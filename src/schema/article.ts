import { z } from 'zod';
import { accountability } from './article/accountability.ts';
import { byline } from './article/byline.ts';
import { factCheck } from './article/claim.ts';
import { classification } from './article/classification.ts';
import { form } from './article/form.ts';
import { headline, times } from './article/identity.ts';
import { live } from './article/live.ts';
import { provenance } from './article/origin.ts';
import { addresses, placement } from './article/placement.ts';
import { keyPoints } from './article/points.ts';
import { records } from './article/records.ts';
import { review } from './article/review.ts';
import { seriesOfArticle } from './article/series-part.ts';

/** The order of fields here is their order in documents, messages and what `new` writes. */
const make = (zone: string) =>
  z.object({
    ...headline(),
    ...times(zone),
    ...classification(),
    ...byline(),
    ...form(),
    ...live(zone),
    ...keyPoints(),
    ...factCheck(zone),
    ...seriesOfArticle(),
    ...placement(zone),
    ...review(),
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
