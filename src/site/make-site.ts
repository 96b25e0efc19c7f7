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

/** What is asked of a site, of its parts. */
export function siteWith({
  settings,
  edition,
  address,
  ...parts
}: Pick<Site, 'settings' | 'edition' | 'pictures' | 'files' | 'tables' | 'readBody' | 'desk'> & {
  address: Address;
}): Site {
  return {
    ...{ settings, edition, ...parts },
    urls: createUrls(address),
    words: wordsIn(settings.language).pages,
    reckoning: { zone: settings.timeZone, language: settings.language },
    linkedFile: linkedFiles(parts.files),
  };
}

/** The site that a content makes at one moment, at one address. */
export function makeSite({
  content,
  now,
  address,
  pictures,
  files,
  desk,
  readBody,
}: SiteSource): Site {
  const { site } = content;
  return siteWith({
    settings: site,
    edition: makeEdition(content, now, (time) => dayAttribute(time, site.timeZone), {
      preview: desk !== undefined,
      address,
    }),
    ...{ address, pictures, files, desk, readBody },
    tables: new Map((content.tables ?? []).map((table) => [table.file, table])),
  });
}
