import type { Site } from '../../layouts/context.ts';
import { digestOf } from './digest.ts';

/**
 * What every page shows and is made by: the code, the settings, the address, the pages in the
 * footer. Settings that only some pages show, or none, are left to those.
 */
export function frameDigest(site: Site, code: string): string {
  const { breaking: _line, spam: _words, importSection: _section, ...settings } = site.settings;
  const { logo } = settings.look;
  return digestOf(
    code,
    site.desk !== undefined,
    settings,
    site.urls.origin,
    site.urls.base,
    site.edition.pages
      .filter(({ menu }) => menu === 'footer')
      .map(({ path, title }) => [path, title]),
    logo ? site.pictures.get(logo) : undefined,
  );
}
