import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILE } from '../../content-files/files/role.ts';
import { isSiteBroken, readSite } from '../../content-files/read-site.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import { NoContent, SettingsBroken } from '../terminal/refusals.ts';

/** What a new article must know of its newsroom. */
export interface NewsroomFiles {
  readonly site: SiteEntry;
  /** Ids of authors, by their files. */
  readonly authors: readonly string[];
}

/**
 * Reads the settings and the names of authors. Throws `NoContent` where there are no settings,
 * `SettingsBroken` where they cannot be used.
 */
export function readNewsroomFiles(content: string): NewsroomFiles {
  const reading = readSite(content);
  if (reading === undefined) throw new NoContent(content);
  if (isSiteBroken(reading)) throw new SettingsBroken(join(content, SITE_FILE));
  const folder = join(content, 'authors');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const authors = names.flatMap((name) => /^([^._].*)\.yaml$/.exec(name)?.[1] ?? []);
  return { site: reading.site, authors };
}
