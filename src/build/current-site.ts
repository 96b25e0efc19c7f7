import { readBodyAsRead } from '../content-files/read-body.ts';
import { makeSite } from '../site/make-site.ts';
import type { Site } from '../site/site.ts';
import type { Project } from './project.ts';
import { sharedProject } from './project.ts';

/**
 * Reads bodies for the pages of a project. Where a file is not as it was when the content was read,
 * the project notes it, so that its page is not taken for what its key says.
 */
export function bodyReader(
  project: Pick<Project, 'settings' | 'textTaker' | 'isOvertaken'>,
): Site['readBody'] {
  return (entry) => {
    const { markdown, isAsRead } = readBodyAsRead(project.settings.contentRoot, entry);
    if (isAsRead) return { markdown, takeText: project.textTaker?.(entry.file) };
    project.isOvertaken = true;
    return { markdown };
  };
}

/** The site of this run with its edition, made once. Every page begins by asking for it. */
export function currentSite(): Site {
  const project = sharedProject();
  // On the project, since the pages are modules of their own, and a second edition costs as much.
  return (project.site ??= makeSite({
    ...project,
    now: project.settings.now,
    readBody: bodyReader(project),
  }));
}
