import type { ContentCache } from '../../content-files/cache.ts';
import type { Role } from '../../content-files/files/role.ts';
import { roleOf } from '../../content-files/files/role.ts';
import type { Walk } from '../../content-files/files/walk.ts';
import { readContent } from '../../content-files/read.ts';
import { makeSite } from '../../site/make-site.ts';
import { own } from '../../lib/own.ts';
import { machineNotes } from '../machine-notes.ts';
import type { Project } from '../project.ts';
import type { Viewed } from './views.ts';
import { viewedIn } from './views.ts';

/** What the last build left of its reading, and its clock. */
export type Earlier = { cache: ContentCache; code: string; now: string };

/** Files whose reading is remembered. */
const REMEMBERED: ReadonlySet<Role> = new Set<Role>(['article', 'entries', 'author', 'page']);

/** The files as they were: those that were read then, and of the others those of today. */
function walkThen({ files, findings }: Walk, { cache }: Earlier): Walk {
  const records = Object.entries(cache.files).map(([file, { size, mtime, ctime }]) => ({
    ...{ file, size, mtime, ctime },
  }));
  return {
    files: [
      ...files.filter(({ file }) => !REMEMBERED.has(roleOf(file)) && !own(cache.files, file)),
      ...records,
    ],
    findings,
  };
}

/**
 * What the site showed at the last build, as far as that can be told: articles, pages and authors as
 * they were read then; settings, topics and pictures as they are today. No text is read again. What
 * comes of it is right only where its key is the one that was remembered.
 */
export function earlierViews(project: Project, walked: Walk, earlier: Earlier): Iterable<Viewed> {
  const { cache, code, now } = earlier;
  const { content } = readContent({
    root: project.settings.contentRoot,
    now: new Date(now),
    cache,
    code,
    walked: walkThen(walked, earlier),
  });
  const site = makeSite({
    ...project,
    content,
    now,
    readBody: ({ file }) => {
      throw new Error(`The text of ${file} at the last build is not known.`);
    },
  });
  return viewedIn(site, machineNotes(content));
}
