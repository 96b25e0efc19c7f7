import type { Content } from '../content-files/content.ts';
import { makeEdition } from '../edition/make-edition.ts';
import { wordsIn } from '../words/words-in.ts';
import { dayAttribute } from '../lib/time/machine.ts';
import type { Address } from '../lib/url.ts';
import { createUrls } from '../lib/url.ts';
import { linkedFiles } from './linked-file.ts';
import type { Site } from './site.ts';

/** What a site is made of besides its content. */
export type SiteSource = Pick<Site, 'pictures' | 'files' | 'readBody' | 'desk'> & {
  content: Content;
  /** The clock of the edition, as an ISO instant. */
  now: string;
  address: Address;
};

/** The site that a content makes at one moment, at one address. */
export function makeSite(source: SiteSource): Site {
  const { content, now, address, pictures, files, desk, readBody } = source;
  const { site } = content;
  return {
    settings: site,
    edition: makeEdition(content, now, (time) => dayAttribute(time, site.timeZone), {
      preview: desk !== undefined,
      address,
    }),
    urls: createUrls(address),
    words: wordsIn(site.language).pages,
    reckoning: { zone: site.timeZone, language: site.language },
    pictures,
    files,
    tables: new Map((content.tables ?? []).map((table) => [table.file, table])),
    linkedFile: linkedFiles(files),
    readBody,
    desk,
  };
}
