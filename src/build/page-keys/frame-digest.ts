import type { Site } from '../../site/site.ts';
import { digestOf } from '../../lib/digest.ts';

/**
 * What every page shows and is made by: the code, the settings, the address, the pages in the
 * footer. Settings that only some pages show, or none, are left to those.
 */
export function frameDigest(site: Site, code: string): string {
  const { name, description, language, timeZone, masthead, offline, look } = site.settings;
  const { top, foot, pages, isWhole } = site.edition.menu;
  return digestOf(
    code,
    site.desk !== undefined,
    [name, description, language, timeZone, masthead, offline, look],
    [top, foot].map((sections) => sections.map(({ id, name: title }) => [id, title])),
    isWhole,
    site.urls.origin,
    site.urls.base,
    pages.map(({ path, title }) => [path, title]),
    // Any text may link to a story that was erased; it then is no link any more.
    site.edition.erased.map(({ path, aliases }) => [path, aliases]),
    look.logo ? site.pictures.get(look.logo) : undefined,
  );
}
