import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isSiteBroken, readSite } from '../../content-files/read-site.ts';
import type { Site } from '../../schema/site.ts';

/** What a new story must know of its newsroom. */
export interface NewsroomFiles {
  readonly site: Site;
  /** Ids of authors, by their files. */
  readonly authors: readonly string[];
}

/** Reads the settings and the names of authors; undefined where the settings are missing or broken. */
export function readNewsroomFiles(content: string): NewsroomFiles | undefined {
  const reading = readSite(content);
  if (reading === undefined || isSiteBroken(reading)) return undefined;
  const folder = join(content, 'authors');
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const authors = names.flatMap((name) => /^([^._].*)\.yaml$/.exec(name)?.[1] ?? []);
  return { site: reading.site, authors };
}
