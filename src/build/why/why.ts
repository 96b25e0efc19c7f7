import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCache } from '../../content-files/cache.ts';
import type { Walk } from '../../content-files/files/walk.ts';
import { nearest } from '../../lib/nearest.ts';
import { outputFile } from '../../lib/url.ts';
import type { Site } from '../../site/site.ts';
import { machineNotes } from '../machine-notes.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Project } from '../project.ts';
import type { BuildState } from '../state/build-state.ts';
import { plainAddress } from './address.ts';
import type { Reason, WhyAnswer, WhyQuestion } from './answer.ts';
import { earlierViews } from './earlier-site.ts';
import { differingParts } from './parts.ts';
import type { Viewed } from './views.ts';
import { viewedIn } from './views.ts';

/** What the answer is told from. */
export type WhyContext = {
  site: Site;
  project: Project;
  code: string;
  walked: Walk;
  last: BuildState | undefined;
  output: Pick<OutputFolder, 'holds'>;
};

function reasonFor(
  { path, keyBy }: Viewed,
  { project, code, last, output }: Pick<WhyContext, 'project' | 'code' | 'last' | 'output'>,
): Reason {
  const file = outputFile(path);
  if (output.holds(file, keyBy(code))) return 'kept';
  if (!last) return 'first';
  const record = last.files.get(file);
  if (!record) return 'new';
  if (!existsSync(join(project.settings.outRoot, file))) return 'gone';
  if (!output.holds(file)) return 'altered';
  if (last.code !== code) return 'code';
  return record.key === '' ? 'unsure' : 'shown';
}

/** The parts that differ from what was shown, where what was shown is known for certain. */
function partsOf(
  viewed: Viewed,
  cache: ContentCache | undefined,
  { project, walked, last, code }: WhyContext,
): string[] | undefined {
  if (!cache || !last) return undefined;
  for (const then of earlierViews(project, walked, { cache, code, now: last.now })) {
    if (then.path !== viewed.path) continue;
    const isCertain = then.keyBy(code) === last.files.get(outputFile(then.path))?.key;
    return isCertain ? differingParts(then.view(), viewed.view()) : undefined;
  }
  return undefined;
}

/** Why what is at the path that is asked about is made by this build, or stays. */
export function whyOf({ address, cache }: WhyQuestion, context: WhyContext): WhyAnswer {
  const { site, project } = context;
  const plain = plainAddress(address, site.urls.base);
  const all = [...viewedIn(site, machineNotes(project.content))];
  const viewed = all.find(({ path }) => plainAddress(path) === plain);
  if (!viewed) {
    const near = nearest(plain, new Set(all.map(({ path }) => plainAddress(path))));
    const suggestion = all.find(({ path }) => plainAddress(path) === near)?.path;
    return { unknown: address, suggestion };
  }
  const reason = reasonFor(viewed, context);
  const parts = reason === 'shown' ? partsOf(viewed, cache, context) : undefined;
  return { path: viewed.path, reason, parts };
}
