import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reckoning } from '../../../lib/time/format.ts';
import type { Address } from '../../../lib/url.ts';
import type { Words } from '../../../words/words.ts';
import type { Photographs, Sight } from '../browser/photographs.ts';
import { photographsOf } from '../browser/photographs.ts';
import { proofPage } from '../page/proof-page.ts';
import { proofTables } from '../page/tables.ts';
import { PAGES } from '../seal/verify.ts';
import { writeReport } from '../seal/write-report.ts';
import { advertSelector } from './advert-pages.ts';
import type { Proof } from './proof.ts';

/** Where pictures lie in a report, by the number of what they show. */
const pictureFile = (number: number): string => `pictures/${String(number).padStart(3, '0')}.jpg`;

function sightsOf({ stories, adverts }: Proof): Sight[] {
  return [
    ...stories.map(({ number, url }) => ({ name: pictureFile(number), url })),
    ...adverts.flatMap(({ number, id, page, pages: [url] }) =>
      page === undefined || url === undefined
        ? []
        : [{ name: pictureFile(number), url, selector: advertSelector(id) }],
    ),
  ];
}

/** The pages of the built site that a proof tells of, as they are. */
function copiesOf({ stories, adverts }: Proof, dist: string): Map<string, Uint8Array> {
  const pages = [...stories, ...adverts].flatMap(({ page }) => page?.file ?? []);
  return new Map(pages.map((file) => [`${PAGES}${file}`, readFileSync(join(dist, file))]));
}

/**
 * Writes a proof into a folder of its own, with pictures where a browser is there, and answers the digest
 * that seals it and how the taking of pictures went.
 * @param step is told of each picture; `total` of how many there will be
 */
export async function writeProof(
  proof: Proof,
  folder: string,
  { dist, address }: { dist: string; address: Address },
  { words, reckoning }: { words: Pick<Words, 'report' | 'pages'>; reckoning: Reckoning },
  { total, step }: { total: (count: number) => void; step: () => void },
): Promise<{ digest: string; photographs: Photographs }> {
  const sights = sightsOf(proof);
  total(sights.length);
  const photographs = await photographsOf(sights, { dist, address }, step);
  const { pictures } = photographs;
  const writing = {
    ...{ words: words.report, pages: words.pages, reckoning },
    number: new Intl.NumberFormat(reckoning.language),
    pictureOf: (number: number): string | undefined => {
      const file = pictureFile(number);
      return pictures.has(file) ? file : undefined;
    },
  };
  const files = new Map<string, string | Uint8Array>([
    ...copiesOf(proof, dist),
    ...pictures,
    ...proofTables(proof, reckoning.zone),
  ]);
  const digest = writeReport(folder, files, (manifest) => proofPage(proof, writing, manifest));
  return { digest, photographs };
}
