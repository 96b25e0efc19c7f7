import { dirname, join } from 'node:path';
import type { Share } from '../../lib/share.ts';
import { heldArticlesIn } from '../machine-notes.ts';
import { sharedProject, shareProject } from '../project.ts';
import type { ProjectReading, ReadReport } from '../read-project.ts';
import { readProject } from '../read-project.ts';
import type { Settings } from '../settings.ts';
import type { Walk } from '../../content-files/files/walk.ts';
import { inventoryOf } from './inventory.ts';
import { partsFolder, SPINE } from './part-folder.ts';
import type { SpineOrigin } from './spine.ts';
import { readSpine, writeSpine } from './spine.ts';

function originOf(settings: Settings, code: string, walked: Walk): SpineOrigin {
  const { contentRoot, now, siteUrl, basePath } = settings;
  return { code, inventory: inventoryOf(contentRoot, walked), now, siteUrl, basePath };
}

/**
 * Takes what is shared from the spine that lies beside the parts, where it is of this content, code and
 * clock; else reads the content as every build does, and a part leaves a spine to those that follow.
 */
export async function readBySpine(
  settings: Settings,
  share: Share | undefined,
  options: ProjectReading & { walked: Walk },
): Promise<ReadReport> {
  const { outRoot } = settings;
  // A part lies two folders deep among the parts.
  const file = join(share ? dirname(dirname(outRoot)) : partsFolder(outRoot), SPINE);
  const origin = originOf(settings, options.code, options.walked);
  const spine = readSpine(file, origin);
  const heldArticles = heldArticlesIn(spine?.content ?? { findings: [] });
  if (spine && !(options.strict && heldArticles.count > 0)) {
    const { contentReport, ...project } = spine;
    process.stderr.write(contentReport);
    shareProject({ ...project, settings });
    return { contentReport, heldArticles };
  }
  const report = await readProject(settings, options);
  if (share) writeSpine(file, origin, { ...sharedProject(), contentReport: report.contentReport });
  return report;
}
