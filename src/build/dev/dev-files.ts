import {
  documentFile,
  picturesFolder,
  searchIndexFolder,
  workerPath,
} from '../../site/addresses.ts';
import { MEDIA_TYPES } from '../../media/media-title.ts';
import { FILE_KINDS } from '../../site/addresses/file-kinds.ts';
import { outputFile } from '../../lib/url.ts';
import { variantsOf } from '../../pictures/variants.ts';
import { cardsOf } from '../../publish/cards/card-of.ts';
import { machineFiles } from '../../publish/files.ts';
import { publishedBytes } from '../../site/published-files.ts';
import type { Site } from '../../site/site.ts';
import { currentSite } from '../current-site.ts';
import { machineNotes } from '../machine-notes.ts';
import { cardBytes } from '../output/cards.ts';
import { documentsShown } from '../output/documents.ts';
import { drawnIcons, siteSigns } from '../output/icons.ts';
import { picturesPublished, variantBytes } from '../output/pictures.ts';
import { searchFiles } from '../output/search-index.ts';
import { bundleServiceWorker } from '../output/service-worker.ts';
import { sharedProject } from '../project.ts';
import type { Settings } from '../settings.ts';

/** A file as `npm run dev` serves it. */
export type DevFile = { contentType: string; bytes: Uint8Array };

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    svg: 'image/svg+xml',
    webp: 'image/webp',
    gif: 'image/gif',
    png: 'image/png',
    jpg: 'image/jpeg',
    ico: 'image/x-icon',
    pdf: 'application/pdf',
    ...MEDIA_TYPES,
    txt: 'text/plain; charset=utf-8',
    html: 'text/html; charset=utf-8',
    json: 'application/json',
    js: 'text/javascript',
  }),
);

/** Bytes of a document or a file for the root, as the build would publish it at `path`. */
function contentFile(settings: Settings, site: Site, path: string): Uint8Array | undefined {
  const { files } = sharedProject();
  const documents = documentsShown(site);
  const entry = [...files].find(
    ([name]) =>
      documentFile(name) === path.slice(1) && (documents.has(name) || name.startsWith('files/')),
  );
  return entry && publishedBytes(settings.contentRoot, entry[1]);
}

/** A file that programs read: a feed, a sitemap, what crawlers are told. */
function machineFile(site: Site, path: string): DevFile | undefined {
  for (const file of machineFiles(site, machineNotes(sharedProject().content))) {
    if (outputFile(file.path) !== path.slice(1)) continue;
    return { contentType: file.contentType, bytes: Buffer.from(file.write()) };
  }
  return undefined;
}

/** Bytes of what the build would write at `path` besides pages and what programs read. */
async function bytesAt(settings: Settings, path: string): Promise<Uint8Array | undefined> {
  const site = currentSite();
  if (path.startsWith(`/${searchIndexFolder}/`))
    return searchFiles(settings, site).get(path.slice(1));
  // A worker of a built site seen at this address before must not answer for this one.
  if (path === workerPath) return Buffer.from(await bundleServiceWorker('off'));
  if (FILE_KINDS.icon.files.test(path.slice(1))) {
    const icons = await drawnIcons(siteSigns(settings, site, sharedProject().files));
    return icons.get(path.slice(1));
  }
  if (!path.startsWith(`/${picturesFolder}/`)) return contentFile(settings, site, path);
  const isCard = path.startsWith(`/${picturesFolder}/card-`);
  const card = isCard ? cardsOf(site).get(path) : undefined;
  if (card) return cardBytes(settings, card);
  const ofFaults = sharedProject().faultPictures?.values() ?? [];
  for (const picture of [...picturesPublished(site), ...ofFaults]) {
    const variant = variantsOf(picture).find((one) => one.path === path);
    if (variant) return variantBytes(settings, picture, variant);
  }
  return undefined;
}

/** What the build would write at `path` besides pages, `undefined` when it would not. */
export async function devFile(settings: Settings, path: string): Promise<DevFile | undefined> {
  const file = machineFile(currentSite(), path);
  if (file) return file;
  const bytes = await bytesAt(settings, path);
  const contentType =
    TYPES.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  return bytes && { contentType, bytes };
}
